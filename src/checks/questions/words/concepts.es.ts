/** What support questions are about, in Spanish of both sides of the sea; lines and names as in `concepts.en`. */
export const concepts = `
restart: reiniciar reinicio apagar_*_encender apagar_*_prender apagar_*_volver desenchufar desconectar_*_corriente desconectar_*_modem desconectar_*_router desconectar_*_minutos
power: enchufe corriente electricidad toma_de_corriente tomacorriente luz_electrica enchufar
cable: cable cables
battery: bateria pila pilas cargador carga cargar
light: luz foco bombilla bombillo lampara led parpadear parpadeo indicador testigo
screen: pantalla display monitor
error: error codigo_de_error mensaje_de_error fallo_del_sistema
noise: ruido sonido zumbido chirrido
smell: olor huele oler
leak: fuga gotea gotear goteo perder_agua pierde_agua
water: agua humedad mojar mojo mojado liquido inundar filtracion filtraciones entrar_agua
heat: caliente calentar calor temperatura
cold: frio enfriar congelar
radiator: radiador estufa calefactor calefaccion
boiler: caldera calentador calefon boiler
router: router modem ruteador decodificador
internet: internet wifi inalambrica inalambrico red conexion senal wi_fi
wired: cable_de_red por_cable conectado_directamente ethernet
browser: navegador explorador chrome safari firefox
page: pagina pagina_web web sitio sitio_web
app: app aplicacion
computer: ordenador computadora computador compu portatil notebook laptop pc
device: equipo aparato dispositivo electrodomestico
tablet: tablet tableta ipad
tv: tele television televisor
software: software programa sistema firmware
update: actualizar actualizacion ultima_version
cache: cache cookies cookie historial navegador_limpio limpiar_el_navegador
clear: borrar limpiar vaciar eliminar
password: contrasena clave password
login: entrar_a entrar_en al_entrar no_puedo_entrar querer_entrar acceder ingresar iniciar_sesion inicio_de_sesion loguear acceso
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
police: policia atestado denuncia_policial
accident: accidente choque chocar colision percance golpe incidente
injury: herido heridos lesion lesionado lesionados lastimado
witness: testigo testigos
garage: taller mecanico concesionario
vehicle: vehiculo coche carro auto moto camioneta
drive: circular conducir manejar puede_circular
registration: placa placas matricula patente
driver: carnet licencia licencia_de_conducir
mileage: kilometraje kilometros
pet: mascota perro gato
gate: porteria portero porton vigilante vigilancia conserje recepcion telefonillo guardia entrada
door: puerta portal
bell: timbre interfono
elevator: ascensor elevador montacargas
stairs: escalera escaleras a_pulso
floor: piso planta
house: casa vivienda apartamento departamento
building: edificio bloque finca
garden: jardin patio
parking: aparcamiento estacionamiento parking cochera
neighbour: alguien_en_el_edificio alguien_del_edificio vecino vecina vecinos
safeplace: lugar_seguro
home: domicilio
somebodyhome: alguien_en_casa haber_alguien habra_alguien hay_alguien quien_reciba alguien_que_reciba alguien_pueda_recibir alguien_pudo_recibir alguien_que_le_abra alguien_para_recibir
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
fail: fallar falla fallo averia averiar descomponer dejar_de_funcionar
work: funcionar funcionamiento
turnon: encender prender arrancar
assemble: montar armar ensamblar montaje
install: instalar instalacion
reinstall: reinstalar desinstalar
repair: reparar reparacion arreglar arreglo
engineer: tecnico instalador fontanero plomero
part: pieza piezas parte repuesto accesorio
gasket: junta goma burlete
missing: faltar falta faltan faltante
throw: tirar botar desechar
keep: conservar guardar guardado
return: devolver devolucion devuelv regresar retornar
exchange: cambio cambiar reemplazar sustituir sustitucion reposicion poner_*_nueva poner_*_nuevo
refund: reembolso reembolsar reintegro reintegrar
voucher: cupon bono vale saldo
discount: descuento promo promocion oferta rebaja
gift: regalo regalar
wrap: envolver envoltura papel_de_regalo
buy: comprar compra compre adquirir pedir encargar
price: precio valor
pay: pagar pago abonar tarjeta transferencia efectivo oxxo paypal bizum forma_de_pago medio_de_pago metodo_de_pago tarjeta_de_credito tarjeta_de_debito transferir transferencia_bancaria ingreso deposito depositar
instalment: cuotas plazos mensualidades meses_sin_intereses
amount: importe monto cantidad_cobrada
bank: banco entidad entidad_bancaria
iban: iban cbu clabe
accountholder: titular
digits: digitos ultimos_cuatro terminacion cifras
charge: debito cobrar cobro cargo cargos debitar descontar
receive: recibir recepcion llegar llegada
deliver: entregar entrega
ship: enviar mandar despachar
collect: recoger recogida retirar retiro recolectar pasar_a_recoger
depart: salgo sales sale salimos salida partir previsto_salir
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
model: modelo marca
size: talla talle medida medidas tamano
weight: peso pesar kilos
colour: color tono
material: material tela
scent: aroma olor fragancia
store: tienda sucursal local almacen almacenes
find_out: enterar enteraste
who_offered: ofrecer ofrecio prometer prometio hablar_de_esa hablo_de_esa quien_te_hablo
reason: motivo razon causa
contact: contactar comunicar hablar
notify: avisar avise aviso comuniquemos notificar informar comunicar_la_resolucion comunicar
call: llamar llamada telefonear
mobile: movil celular cel
phone: telefono
company: empresa compania razon_social sociedad
tax: nif cif nit rfc cuit rut identificador_fiscal identificacion_fiscal iva datos_fiscales
taxregime: responsable_de_iva regimen regimen_fiscal
idcard: dni cedula documento_de_identidad numero_de_documento documento_del_titular identificacion pasaporte carnet_de_identidad
born: nacer nacimiento nacio cumpleanos
married: casado estado_civil
job: trabajo profesion
own: propio propietario dueno
order: pedido pedidos orden
product: producto articulo prenda
person: persona
customer: cliente clienta
time: hora horario franja
day: dia dias
service: servicio
place: lugar sitio_fisico zona
message: mensaje dice_la_pantalla dice_exactamente aparece_en_pantalla que_te_dice
step: paso pasos
someone_else: otra_persona otro_conductor
move: mudar mudanza mudarse
pause: pausar suspender dejar_en_suspenso suspenso en_pausa congelar_la_suscripcion
cancel: cancelar anular baja cancelacion
reschedule: reprogramar aplazar posponer
allergy: alergia_alimentaria alergias_alimentarias alergia alergias alergico intolerancia celiaco celiaca no_puede_comer no_pueden_comer no_come
diet: vegetariano vegano dieta restriccion alimentaria alimentarias comida comer
theft: robo robar robaron
lose: perder perdida extraviar
fire: fuego incendio
storm: tormenta granizo viento
begin: empezar comenzar desde_cuando
finish: acabar terminar
visit: visita cita
morning: manana tarde
occasion: evento boda fiesta
warranty: garantia
extended: garantia_extendida
account: tu_cuenta su_cuenta la_cuenta mi_cuenta una_cuenta perfil ficha usuario
code_received: recibir_el_codigo te_llego_el_codigo
bulb: otra_bombilla otro_foco
another_outlet: otro_enchufe otra_toma enchufe_distinto
another_cable: otro_cable
another_browser: otro_navegador incognito
another_device: otro_dispositivo otro_celular otro_movil otro_equipo
hard_reset: formatear valores_de_fabrica restablecer_de_fabrica reset_de_fabrica
forgot: restablecer_la_contrasena recuperar_la_contrasena olvidar cambiar_la_contrasena blanquear
kitchenfloor: suelo_de_la_cocina suelo piso_de_la_cocina parque parquet
sender: remitente
recipient: destinatario
tracking: seguimiento rastreo guia
loyalty: puntos tarjeta_de_fidelidad
satisfied: satisfecho contento
member: socio socia
status: figura_como aparece_como
furniture: mueble muebles sofa sillon
gift_card: tarjeta_regalo tarjetita dedicatoria
height: altura
carrier_drop: como_lo_mandas como_lo_envias como_enviaste
`;
