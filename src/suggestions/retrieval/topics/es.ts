/** What customers and texts of a shop speak of, in Spanish: `topic: word several_words`, a topic a line. */
export const es = `
tracking: seguimiento rastrear rastreo seguir_pedido seguir_paquete dónde_pedido dónde_paquete dónde_está dónde_anda dónde_envío estado localizar camino seguir_envío
deliveryTime: plazo_entrega plazos_entrega tiempo_entrega cuánto_tarda cuánto_tiempo_envío cuándo_llega cuándo_llegará cuándo_recibiré cuándo_envían días_hábiles días_laborables cuántos_días fecha_entrega express urgente a_tiempo cuándo_sale cuánto_demora llega_antes antes_de_navidad pido_hoy
shippingCost: gastos_envío coste_envío costo_envío envío_gratis envío_gratuito precio_envío cuánto_cuesta_envío portes cuesta_envío tarifa_envío
late: retraso retrasado retrasada tarde demora demorado atrasado sigue_sin_llegar aún_no_llega todavía_no_llega no_se_mueve atascado debía_llegar tenía_que_llegar prometido_para esperando_desde desde_hace_días parado no_avanza todavía_nada fecha_pasada lleva_días tarda_mucho desde_hace_semana
enquiry: investigación investigar reclamación reclamar consulta_transportista reclamo averiguar
notReceived: no_recibido nunca_llegó no_llegó no_he_recibido nunca_recibí no_recibí nada_recibido no_ha_llegado no_aparece jamás_llegó
deliveredMissing: figura_entregado aparece_entregado marcado_entregado consta_entregado dice_entregado entregado_pero supuestamente_entregado robado dejado_puerta
statement: declaración firmada firmar firmar_documento declaración_jurada formulario_firmar
lost: perdido perdida extraviado extraviada desaparecido extravío no_encontrado perdió
reship: reenviar reenvío enviar_nuevo volver_enviar otro_envío mandar_otra_vez enviar_otra_vez nuevo_envío uno_nuevo
missedDelivery: no_estaba_casa no_estaba aviso_visita ausente nuevo_intento segundo_intento repartidor_pasó volver_entregar aviso_llegada nadie_casa en_el_trabajo
pickup: recoger recogida punto_recogida oficina_correos taquilla punto_entrega locker retirar_paquete buscar_paquete
neighbour: vecino vecina vecinos portero conserje
largeItems: muebles mueble voluminoso planta subir_piso cita escaleras ascensor pesado piso_entrega pie_calle
splitParcel: dos_paquetes varios_paquetes una_parte resto_pedido segundo_paquete otra_mitad mitad entrega_parcial por_separado otro_paquete
customs: aduana aduanas arancel aranceles importación
destinations: extranjero internacional enviar_a envían_a países canarias méxico portugal
chooseDay: elegir_día otro_día otra_fecha día_concreto franja aplazar posponer reprogramar vacaciones entregar_sábado cambiar_fecha
damaged: dañado dañada daño roto rota rotos rompió quebrado rayado rayada rayón arañazo golpeado abollado agrietado grieta astillado hecho_pedazos pedazos mil_pedazos añicos rasgado torcido aplastado desportillado llegó_roto destrozado mojado agujero esquina_rota astillas golpe
wrongItem: artículo_equivocado producto_equivocado artículo_incorrecto producto_incorrecto color_equivocado talla_equivocada otro_artículo otra_cosa en_lugar equivocaron no_es_lo_que_pedí confundido equivocado por_error
missingPart: falta faltan faltante pieza_falta incompleto incompleta no_venía no_viene olvidaron sin_tornillos pieza_repuesto no_estaba_caja solo_tres solo_una caja_vacía no_completo no_incluía
photo: foto fotos imagen
defective: defectuoso defectuosa defecto averiado avería no_funciona dejó_funcionar no_enciende falla fallo parpadea se_apagó cojea despegado murió estropeado oxidado oxida atascado cruje zumba pierde se_suelta fundido inestable deformado
warranty: garantía cubierto cubre reparar reparación taller después_meses tras_meses piezas_repuesto cuánto_dura_garantía desgaste repuesto repuestos por_separado sigue_en_garantía
return: devolver devolución devoluciones regresar retornar no_me_gusta no_me_queda no_quiero demasiado_grande demasiado_pequeño desistir desistimiento ya_no_quiero no_necesito
returnHow: cómo_devolver cómo_devuelvo proceso_devolución iniciar_devolución pasos_devolución hacer_devolución dónde_devolver cómo_hago_devolución procedimiento
returnLabel: etiqueta etiqueta_devolución prepagada código_qr qr guía_devolución
printer: impresora imprimir
policy: política condiciones reglas permitido
window: treinta_días 30_días plazo_devolución hasta_cuándo cuánto_tiempo_devolver plazo
expired: fuera_plazo plazo_pasado plazo_vencido demasiado_tarde vencido pasado_plazo se_pasó venció
exchange: cambio cambiar_por cambiarlo intercambiar canjear otra_talla otro_color sustituir otro_tamaño
refund: reembolso reembolsar reembolsado dinero devolver_dinero reintegro abono reintegrar mi_dinero devuelvan_dinero
refundTime: cuándo_reembolso cuándo_dinero cuánto_tarda_reembolso en_mi_cuenta extracto banco cuándo_abonan plazo_reembolso cuándo_me_devuelven abonado ingresado dinero_en_cuenta cuántos_días_dinero
refundDone: han_reembolsado reembolso_realizado reembolso_hecho confirmar_reembolso ya_reembolsaron fue_reembolsado
refundOverdue: aún_no_reembolso sin_reembolso no_me_han_devuelto espero_reembolso todavía_sin_dinero reembolso_prometido sigo_sin_dinero sigo_esperando_dinero nada_en_cuenta semanas_dinero
goodwill: compensación compensar gesto descuento_por rebaja reembolso_parcial quedármelo bajar_precio
cancel: cancelar cancelación anular anulación cancelado detener_pedido no_enviar cambié_opinión cambiado_opinión arrepentido ya_no_lo_quiero por_error sin_querer pedí_dos_veces mejor_no
notShipped: no_enviado aún_no_sale antes_envío antes_de_que_salga recién_pedido acabo_pedir hace_una_hora en_preparación todavía_no_enviado sin_enviar
alreadyShipped: ya_enviado ya_salió ya_enviaron en_camino ya_va
address: dirección calle código_postal mudado mudanza otra_dirección domicilio redirigir
changeOrder: modificar_pedido cambiar_pedido añadir agregar quitar_artículo cantidad añadir_pedido uno_más juntar incluir sumar otra_cantidad en_el_mismo_paquete
guest: sin_cuenta invitado registrarse registrarme crear_cuenta sin_registro
account: cuenta contraseña iniciar_sesión acceso usuario perfil bloqueada
delete: eliminar_cuenta borrar_cuenta borrar_datos datos_personales
confirmation: confirmación correo_confirmación no_llegó_correo spam no_deseado ningún_correo bandeja no_me_llegó_nada se_hizo_pedido ningún_mensaje
invoice: factura facturas recibo comprobante ticket
company: iva empresa cif nif rfc razón_social autónomo contabilidad
paymentMethod: forma_pago formas_pago método_pago métodos_pago medios_pago paypal visa mastercard tarjeta_crédito klarna plazos cuotas transferencia bizum pagar_con cómo_pagar apple_pay google_pay contrarreembolso cómo_puedo_pagar a_plazos aceptan qué_tarjetas
charged: cobrado cobro cargo cuándo_cobran cargado
declined: rechazado rechazada pago_rechazado tarjeta_rechazada pago_fallido error_pago no_pasa no_acepta denegado tarjeta_no_funciona banco_rechaza no_me_deja_pagar
doubleCharge: cobrado_dos_veces doble_cobro dos_cargos pagado_dos_veces
discountCode: código_descuento código_promocional cupón descuento promoción código vale
giftCard: tarjeta_regalo vale_regalo
gift: regalo envolver papel_regalo mensaje_regalo
bulb: bombilla bombillas foco led vatios casquillo e27 regulable regulador intensidad lúmenes enchufe qué_bombilla cambiar_bombilla luz_cálida
install: instalar instalación colgar fijar techo conectar cables electricista taladrar colocar gancho cable_corto longitud_cable aplique
size: tamaño tamaños medida medidas dimensión dimensiones altura alto alta ancho anchura largo longitud profundidad diámetro grande peso pesa cm centímetros metros cabe capacidad litros grosor acortar mide miden cabe_por ocupa circunferencia estrecho compacto suficientemente_grande volumen cuánto_mide qué_tan_alto cama_doble
colour: color colores tono tonos viene_en variantes oscuro claro estampado en_blanco en_negro en_gris en_verde en_azul en_rojo en_beige acabado acabados más_claro más_oscuro
material: material materiales tela madera roble metal algodón lana lino cuero vidrio cristal cerámica hecho_de composición plástico terciopelo relleno plumas acero latón aluminio mármol gres porcelana mimbre yute bambú contiene pino nogal haya poliéster seda alérgico
care: cuidado cuidados limpiar limpieza lavar lavado lavable lavadora lavavajillas mancha manchas planchar mantenimiento aspirar lejía secar vino café cera grasa cal huellas a_mano secadora jabón esponja quitar lluvia baño húmedo polvo moho encoge grados sucio ensucia
availability: disponible disponibilidad stock existencias agotado agotada vuelve reponer reposición avisar_cuando avísenme reservar queda quedan lista_espera avisarme avisen no_disponible vuelven volverá próxima_remesa volver_a_tener
assembly: montaje montar armar armado instrucciones manual destornillador herramientas ensamblar tornillos cuántas_personas entre_dos solo llave_allen tacos viene_montado kit
complaint: queja quejarme inaceptable vergüenza vergonzoso indignado harto harta enfadado furioso furiosa pésimo peor decepcionado nunca_más lamentable ridículo paciencia harto_de inadmisible abogado mala_reseña fatal desastre
escalate: encargado supervisor responsable jefe gerente superior
noReply: sin_respuesta no_responden nadie_responde sigo_esperando_respuesta recordatorio ya_escribí no_contestan nadie_contesta alguna_novedad no_me_contestan
acknowledge: recibieron_mensaje han_recibido_mensaje recibido_correo en_trámite acuse
thanks: gracias adiós es_todo nada_más solucionado buen_día
orderNumber: número_pedido referencia
email: correo_electrónico otro_correo
shop: tienda horario horarios abierto abren domingo pasar_a_ver probar a_qué_hora_abren
quality: calidad auténtico certificado
wholesale: mayorista al_por_mayor cantidad_grande
busy: navidad huelga festivos rebajas
`;
