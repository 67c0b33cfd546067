import { moreConcepts } from './moreConcepts.es';

/** What support questions are about, in Spanish of both sides of the sea; lines and names as in `concepts.en`. */
export const concepts = `
restart: reiniciar reinicio apagar_*_encender apagar_*_prender apagar_*_volver desenchufar desconectar_*_corriente desconectar_*_modem desconectar_*_router desconectar_*_minutos apagado_y_encendido apagar_y_encender apagarlo_y_encenderlo quitar_la_corriente resetear reseteo reboot reinicialo apagar_y_prender
power: enchufe corriente electricidad toma_de_corriente tomacorriente luz_electrica enchufar
cable: cable cables cableado
battery: bateria pila pilas cargador carga cargar
light: luz foco bombilla bombillo lampara led parpadear parpadeo indicador testigo luces indicadores piloto pilotos titilar parpadean color_de_la_luz leds
screen: pantalla display monitor al_intentarlo
error: error codigo_de_error mensaje_de_error fallo_del_sistema aviso_en_pantalla que_le_sale que_te_sale que_sale_en que_pone_en mensaje_ve que_mensaje ves_en_pantalla que_le_aparece que_te_aparece
noise: ruido sonido zumbido chirrido suena ruidos
smell: olor huele oler olor_a
leak: fuga gotea gotear goteo perder_agua pierde_agua escape escapes fugas
water: agua humedad mojar mojo mojado liquido inundar filtracion filtraciones entrar_agua
heat: caliente calentar calor temperatura
cold: frio enfriar congelar
radiator: radiador estufa calefactor calefaccion
boiler: caldera calentador calefon boiler
router: router modem ruteador decodificador
internet: internet wifi inalambrica inalambrico red conexion senal wi_fi rayas rayitas megas linea_de_internet se_cae
wired: cable_de_red por_cable conectado_directamente ethernet
browser: navegador explorador chrome safari firefox
page: pagina pagina_web web sitio sitio_web
app: app aplicacion programa_del_movil
computer: ordenador computadora computador compu portatil notebook laptop pc
device: equipo aparato dispositivo electrodomestico
tablet: tablet tableta ipad
tv: tele television televisor
software: software programa sistema firmware
update: actualizar actualizacion ultima_version
cache: cache cookies cookie historial navegador_limpio limpiar_el_navegador
clear: borrar limpiar vaciar eliminar
password: contrasena clave password
login: entrar_a entrar_en al_entrar no_puedo_entrar querer_entrar acceder ingresar iniciar_sesion inicio_de_sesion loguear acceso usuario_escribe nombre_de_usuario
link: enlace link
click: clic pulsar pinchar hacer_clic
spam: spam correo_no_deseado no_deseados carpeta_de_spam
mailbox: buzon bandeja bandeja_de_entrada
email: email e_mail mail correo correo_electronico casilla
sms: sms mensaje_de_texto
letter: carta correo_postal por_carta
photo: evidencia_fotografica foto fotos fotografia imagen imagenes captura pantallazo
video: video grabacion
document: documento pdf archivo papel formulario certificado escaneo
invoice: factura facturacion
receipt: el_recibo un_recibo su_recibo tu_recibo ticket comprobante resguardo justificante boleta constancia prueba_de_compra
contract: contrato
plan: plan tarifa suscripcion paquete_contratado
policy: poliza seguro aseguradora cobertura
claim: siniestro expediente reclamo reclamacion caso denuncia
police: policia atestado denuncia_policial ir_a_la_policia comisaria guardia_civil dar_parte poner_denuncia ministerio_publico
accident: accidente choque chocar colision percance golpe incidente
injury: herido heridos lesion lesionado lesionados lastimado lesiones hubo_heridos alguien_resulto lastimo
witness: testigo testigos presencio vio_el_golpe quien_lo_vio
garage: taller mecanico concesionario
vehicle: vehiculo coche carro auto moto camioneta coche_es que_vehiculo marca_y_modelo camion furgoneta
drive: circular conducir manejar puede_circular
registration: placa placas matricula patente
licence: carnet licencia licencia_de_conducir
mileage: kilometraje kilometros
pet: mascota perro gato galgo animal animales cachorro
gate: porteria portero porton vigilante vigilancia conserje recepcion telefonillo guardia entrada
door: puerta portal
bell: timbre interfono
elevator: ascensor elevador montacargas elevador_en_el_edificio
stairs: escalera escaleras a_pulso
floor: piso planta depto que_piso torre que_planta a_que_altura_del_edificio
house: casa vivienda apartamento departamento
building: edificio bloque finca torre
garden: jardin patio
parking: aparcamiento estacionamiento parking cochera aparcar estacionar donde_dejar_el_coche
neighbour: alguien_en_el_edificio alguien_del_edificio vecino vecina vecinos vecinas conserje_o_vecino
safeplace: lugar_seguro donde_lo_dejamos sitio_seguro dejarlo_con dejar_con dejar_*_repartidor puede_dejar se_lo_deje lo_deje_el se_lo_puede_dejar dejarselo dejarlo en_manos_de_quien
home: domicilio
somebodyhome: alguien_en_casa haber_alguien habra_alguien hay_alguien quien_reciba alguien_que_reciba alguien_pueda_recibir alguien_pudo_recibir alguien_que_le_abra alguien_para_recibir hay_quien_reciba hay_quien gente_en_casa persona_recibe va_a_estar_para
sign: firmar firma
locker: punto_de_recogida punto_de_retiro taquilla locker punto_pack
note_left: aviso_en_el_buzon nota_de_aviso papelito_de_aviso
carrier: transportista mensajero mensajeria repartidor reparto paqueteria transportadora courier cartero fletero
parcel: paquete envio bulto encomienda
box: caja embalaje empaque envoltorio precinto
open: abrir abierto abierta cerrar cerrado cerrada precintada precintado sellado sin_abrir
bag: bolsa
tag: etiqueta etiquetas
use: usar uso utilizar usado emplear
wear: estrenar sin_estrenar probarselas probarselos te_las_probaste te_los_probaste puesto ponerselo poner_se
wash: lavar lavado
damage: dano danos danar romper roto rota rotura golpeado rayar rayado abollar desperfecto
fail: fallar falla fallo averia averiar descomponer dejar_de_funcionar peor ponerse_peor se_le_pone_peor se_cae
work: funcionar funcionamiento
turnon: encender prender arrancar
assemble: montar armar ensamblar montaje armado montado
install: instalar instalacion
reinstall: reinstalar desinstalar bajarla_de_nuevo volver_a_bajarla volver_a_instalar bajar_de_nuevo instalar_de_nuevo descargarla_otra_vez instalarla_otra_vez
repair: reparar reparacion arreglar arreglo
engineer: tecnico instalador fontanero plomero
part: pieza piezas parte repuesto accesorio
gasket: junta goma burlete
missing: faltar falta faltan faltante
throw: tirar botar desechar
keep: conservar guardar guardado
return: devolver devolucion devuelv regresar retornar deshacerse descambiar
exchange: cambio cambiar reemplazar sustituir sustitucion reposicion poner_*_nueva poner_*_nuevo
refund: reembolso reembolsar reintegro reintegrar
voucher: cupon bono vale saldo
discount: descuento promo promocion oferta rebaja
gift: regalo regalar
wrap: envolver envoltura papel_de_regalo que_papel
buy: comprar compra compre adquirir pedir encargar se_hizo_el_pedido realizo_la_compra hizo_la_compra adquirio adquirieron
price: precio valor
pay: pagar pago abonar tarjeta transferencia efectivo oxxo paypal bizum forma_de_pago medio_de_pago metodo_de_pago tarjeta_de_credito tarjeta_de_debito transferir transferencia_bancaria deposito depositar como_pago con_que_pago como_abono con_que_tarjeta que_tarjeta
instalment: cuotas plazos mensualidades meses_sin_intereses
amount: importe monto cantidad_cobrada
bank: banco entidad entidad_bancaria
iban: iban cbu clabe cuenta_bancaria datos_de_la_cuenta numero_de_cuenta_bancaria datos_bancarios cuenta_para_ingresar cuenta_para_depositar
accountholder: titular
digits: digitos ultimos_cuatro terminacion cifras
charge: debito cobrar cobro cargo cargos debitar descontar
receive: recibir recepcion llegar llegada
deliver: entregar entrega
ship: enviar mandar despachar
collect: recoger recogida retirar retiro recolectar pasar_a_recoger
depart: salgo sales sale salimos salida partir previsto_salir marchar marcharse irse se_van se_marchan se_va dejan_la_habitacion
return_trip: vuelta regreso ida_y_vuelta solo_ida solo_la_ida solo_de_ida ida tramo tramos trayecto
checkin: registro_de_entrada
flight: vuelo avion volar
train: tren
hotel: hotel alojamiento hospedaje
room: habitacion cuarto doble cuadruple dobles separadas
view: vista vistas
breakfast: desayuno media_pension
stay: alojar hospedar noches
guest: huesped huespedes personas pasajeros comensales
child: nino nina ninos bebe hijo hija menores
age: edad
seat: asiento asientos
luggage: equipaje maleta maletas valija valijas
date: fecha
city: ciudad localidad
street: calle
address: direccion domicilio_de_entrega
postcode: codigo_postal
language: idioma
name: nombre apellido apellidos llamar_se
number: numero codigo referencia
serial: numero_de_serie
model: modelo marca fabricante
size: talla talle medida medidas tamano medidas_tiene dimensiones calza calzar numero_calza mide largo ancho
weight: peso pesar kilos
colour: color tono
material: material tela
scent: aroma olor fragancia
store: tienda sucursal local almacen almacenes establecimiento tiendas local_comercial donde_la_compro donde_lo_compro punto_de_venta donde_la_adquirio donde_lo_adquirio
find_out: enterar enteraste
who_offered: ofrecer ofrecio prometer prometio quien_te_hablo
reason: motivo razon causa por_que_motivo que_lo_llevo que_le_llevo que_te_llevo a_que_se_debe que_lo_hizo que_no_le_ha_gustado no_te_gusto no_le_gusto no_le_convencio por_que_nos_deja por_que_quiere
contact: contactar comunicar hablar
notify: avisar avise aviso comuniquemos notificar informar comunicar_la_resolucion comunicar
call: llamar llamada telefonear
mobile: movil celular cel
phone: telefono
company: empresa compania razon_social sociedad
tax: nif cif nit rfc cuit rut identificador_fiscal identificacion_fiscal datos_fiscales identificacion_tributaria numero_fiscal
taxregime: iva condicion_frente_al_iva condicion_fiscal frente_al_iva responsable_inscripto monotributista regimen regimen_fiscal
idcard: dni cedula documento_de_identidad numero_de_documento documento_del_titular identificacion pasaporte carnet_de_identidad
born: nacer nacimiento nacio cumpleanos
married: casado estado_civil
job: trabajo profesion
own: propio propietario dueno de_su_propiedad
order: pedido pedidos orden
product: producto articulo prenda
person: persona
customer: cliente clienta
time: hora horario franja momento_del_dia horarios franja_horaria turno en_que_momento a_que_horas hora_falla
day: dia dias
service: servicio
place: lugar sitio_fisico zona
message: mensaje dice_la_pantalla dice_exactamente aparece_en_pantalla que_te_dice que_pone que_te_sale que_le_sale le_aparece
step: paso pasos que_hizo_para
someone_else: otra_persona otro_conductor
move: mudar mudanza mudarse
pause: pausar suspender dejar_en_suspenso suspenso en_pausa congelar_la_suscripcion
cancel: cancelar anular baja cancelacion retirarse darse_de_baja irse nos_deja dejarnos
reschedule: reprogramar aplazar posponer
allergy: alergia_alimentaria alergias_alimentarias alergia alergias alergico intolerancia celiaco celiaca no_puede_comer no_pueden_comer no_come
diet: vegetariano vegano dieta restriccion alimentaria alimentarias comida comer
theft: robo robar robaron
lose: perder perdida extraviar
fire: fuego incendio
storm: tormenta granizo viento
begin: empezar comenzar desde_cuando
finish: acabar terminar
visit: visita cita pase_el_tecnico venga_el_tecnico pasar_el_tecnico tecnico_pase tecnico_vaya ir_el_tecnico pase_a_verlo
morning: manana tarde mananas mediodia despues_de_comer por_la_noche por_la_tarde por_la_manana momento_del_dia a_primera_hora
occasion: evento boda fiesta el_cumple aniversario regalo_de_cumpleanos celebracion
warranty: garantia
extended: garantia_extendida
account: tu_cuenta su_cuenta la_cuenta mi_cuenta una_cuenta perfil ficha usuario
code_received: recibir_el_codigo te_llego_el_codigo
bulb: otra_bombilla otro_foco
another_outlet: otro_enchufe otra_toma enchufe_distinto otro_contacto otro_tomacorriente otra_clavija distinto_enchufe
another_cable: otro_cable cable_distinto cable_nuevo
another_browser: otro_navegador incognito
another_device: otro_dispositivo otro_celular otro_movil otro_equipo otro_ordenador otra_computadora otro_telefono otra_tele distinto_dispositivo desde_otro desde_el_ordenador
hard_reset: formatear valores_de_fabrica restablecer_de_fabrica reset_de_fabrica
forgot: restablecer_la_contrasena recuperar_la_contrasena olvidar cambiar_la_contrasena blanquear
kitchenfloor: suelo_de_la_cocina suelo piso_de_la_cocina parque parquet
sender: remitente
somebodyhome: destinatario
tracking: seguimiento rastreo guia
loyalty: puntos tarjeta_de_fidelidad
satisfied: satisfecho contento
member: socio socia
status: figura_como aparece_como
furniture: mueble muebles sofa sillon
gift_card: tarjeta_regalo tarjetita dedicatoria
height: altura
carrier_drop: como_lo_mandas como_lo_envias como_enviaste
username: nombre_de_usuario con_que_usuario alias_de_acceso
landmark: punto_de_referencia algo_cerca cerca_de al_lado_de referencia_para_llegar como_ubicar ubicarse se_ubica senas senas_particulares
model: fabricante de_que_casa
operator: operadora compania_telefonica compania_es_la_linea proveedor_de_internet companias_de_telefono de_que_compania con_que_compania
breed: raza tipo_de_perro que_perro clase_de_perro
dedication: tarjeta_dedicatoria texto_ponemos texto_en_la_tarjeta que_ponemos_en mensaje_para_la_tarjeta que_escribimos tarjetita_dedicatoria texto_de_la_tarjeta que_texto felicitacion
checkout: salida_del_hotel dejar_la_habitacion se_marchan
arrive: llegar_al_hotel entrada_al_hotel
billing: resumen corte cierra_*_resumen cierre_de_resumen cierra_la_tarjeta vence_*_tarjeta ciclo_de_facturacion vence_la_factura
signup: dieron_de_alta dar_de_alta darse_de_alta alta_*_poliza contratar contrato_el contrataste contratacion fecha_de_alta entro_en_vigor
paper: envoltorio_de_regalo
${moreConcepts}
`;
