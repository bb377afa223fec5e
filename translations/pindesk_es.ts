<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>RecoverySheet</name>
    <message>
        <source>PinDesk recovery key of %1</source>
        <translation>Clave de recuperación de PinDesk de %1</translation>
    </message>
    <message>
        <source>Made on %1 for %2</source>
        <translation>Creada el %1 para %2</translation>
    </message>
    <message>
        <source>Whoever has this key can make themselves administrator. Keep it locked away, and apart from copies of the database.</source>
        <translation>Quien tenga esta clave puede hacerse administrador. Guárdela bajo llave y aparte de las copias de la base de datos.</translation>
    </message>
    <message>
        <source>When nobody can sign in any more, type the key into a file (spaces, dashes and case do not count), run this command, and delete the file:</source>
        <translation>Cuando ya nadie pueda entrar, escriba la clave en un archivo (espacios, guiones y mayúsculas no cuentan), ejecute esta orden y borre el archivo:</translation>
    </message>
</context>
<context>
    <name>changes</name>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>%1: %2, before: %3</source>
        <translation>%1: %2, antes: %3</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>the PIN was reset</source>
        <translation>se restableció el PIN</translation>
    </message>
    <message>
        <source>a reset was undone</source>
        <translation>se deshizo un restablecimiento</translation>
    </message>
    <message>
        <source>there is a new PIN</source>
        <translation>hay un PIN nuevo</translation>
    </message>
    <message>
        <source>state</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>pista</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>correo electrónico</translation>
    </message>
    <message>
        <source>e-mail confirmed</source>
        <translation>correo confirmado</translation>
    </message>
    <message>
        <source>Changed elsewhere</source>
        <translation>Cambio hecho en otro lugar</translation>
    </message>
    <message>
        <source>Changed by %1 at %2</source>
        <translation>Cambio de %1 (%2)</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
</context>
<context>
    <name>counter</name>
    <message>
        <source>No answer came in time. Enter the PINs again and try once more.</source>
        <translation>No ha llegado respuesta a tiempo. Escriba otra vez los PIN e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was sent: the other end could not prove who it is. Please tell the person at the counter.</source>
        <translation>No se ha enviado nada: el otro extremo no ha podido demostrar quién es. Dígaselo a la persona del mostrador.</translation>
    </message>
    <message>
        <source>The service cannot be reached just now. Please wait a minute, enter the PINs again and try once more.</source>
        <translation>El servicio no responde en este momento. Espere un minuto, escriba otra vez los PIN e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>We have sent a mail with a link to %1. Open it, and enter your account number and your new PIN. Then your account is enabled.</source>
        <translation>Hemos enviado un correo con un enlace a %1. Ábralo y escriba su número de cuenta y su nuevo PIN. Entonces su cuenta queda activada.</translation>
    </message>
    <message>
        <source>This is not the PIN that belongs to the account. Look again at where you have it from.</source>
        <translation>Este no es el PIN de la cuenta. Mire otra vez dónde lo tiene escrito.</translation>
    </message>
    <message numerus="yes">
        <source>There were too many failures. Try again in %n minute(s).</source>
        <translation>
            <numerusform>Hubo demasiados fallos. Inténtelo de nuevo en %n minuto.</numerusform>
            <numerusform>Hubo demasiados fallos. Inténtelo de nuevo en %n minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>It took too long, or your account was changed meanwhile. Please ask at the counter to begin again.</source>
        <translation>Ha pasado demasiado tiempo, o su cuenta ha cambiado entretanto. Pida en el mostrador que empiecen de nuevo.</translation>
    </message>
</context>
<context>
    <name>diagnosis</name>
    <message>
        <source>Not registered</source>
        <translation>Sin registrar</translation>
    </message>
    <message>
        <source>Waiting for e-mail confirmation</source>
        <translation>En espera de confirmar el correo</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activa</translation>
    </message>
    <message>
        <source>Inconsistent</source>
        <translation>Incoherente</translation>
    </message>
    <message>
        <source>The customer probably still types a PIN from before the last reset.</source>
        <translation>Es probable que el cliente siga escribiendo un PIN anterior al último restablecimiento.</translation>
    </message>
    <message>
        <source>The customer has not signed in since the last reset.</source>
        <translation>El cliente no ha iniciado sesión desde el último restablecimiento.</translation>
    </message>
    <message>
        <source>The customer tried the initial PIN and mistyped it.</source>
        <translation>El cliente probó el PIN inicial y lo escribió mal.</translation>
    </message>
    <message>
        <source>The customer signed in with the initial PIN and did not finish registering.</source>
        <translation>El cliente inició sesión con el PIN inicial y no terminó de registrarse.</translation>
    </message>
    <message>
        <source>The customer has never signed in with the initial PIN.</source>
        <translation>El cliente nunca ha iniciado sesión con el PIN inicial.</translation>
    </message>
    <message>
        <source>The PIN was changed by telephone, and no e-mail address was given.</source>
        <translation>El PIN se cambió por teléfono y no se dio ninguna dirección de correo.</translation>
    </message>
    <message>
        <source>There is no e-mail address to which the link could go.</source>
        <translation>No hay una dirección de correo a la que enviar el enlace.</translation>
    </message>
    <message>
        <source>The mail with the link was refused: the address is probably mistyped.</source>
        <translation>El correo con el enlace fue rechazado: es probable que la dirección esté mal escrita.</translation>
    </message>
    <message>
        <source>The mail with the link came back undelivered.</source>
        <translation>El correo con el enlace fue devuelto sin entregar.</translation>
    </message>
    <message>
        <source>The mail with the link has not been sent yet.</source>
        <translation>El correo con el enlace aún no se ha enviado.</translation>
    </message>
    <message>
        <source>No mail with a link was made for this registration.</source>
        <translation>No se preparó ningún correo con enlace para este registro.</translation>
    </message>
    <message>
        <source>Many customers began to wait at once: mail is probably not being delivered.</source>
        <translation>Muchos clientes quedaron en espera a la vez: es probable que el correo no se esté entregando.</translation>
    </message>
    <message>
        <source>The link ended with a reset that was undone afterwards.</source>
        <translation>El enlace se anuló por un restablecimiento que después se deshizo.</translation>
    </message>
    <message>
        <source>The link has expired.</source>
        <translation>El enlace ha vencido.</translation>
    </message>
    <message>
        <source>The customer went to the sign-in page without using the link.</source>
        <translation>El cliente fue a la página de inicio de sesión sin usar el enlace.</translation>
    </message>
    <message>
        <source>The mail with the link was sent, and was lost, deleted or taken for spam.</source>
        <translation>El correo con el enlace se envió y se perdió, se borró o se tomó por correo no deseado.</translation>
    </message>
    <message>
        <source>The e-mail address may be mistyped.</source>
        <translation>La dirección de correo puede estar mal escrita.</translation>
    </message>
    <message>
        <source>Everything is in order: the customer has forgotten the PIN.</source>
        <translation>Todo está en orden: el cliente ha olvidado el PIN.</translation>
    </message>
    <message>
        <source>The customer may type the PIN in the wrong case, or with Caps Lock on.</source>
        <translation>Puede que el cliente confunda mayúsculas y minúsculas en el PIN, o que tenga activado Bloq Mayús.</translation>
    </message>
    <message>
        <source>Several accounts have flags that must never occur together.</source>
        <translation>Varias cuentas tienen indicadores que nunca deben darse juntos.</translation>
    </message>
    <message>
        <source>The account&apos;s flags must never occur together.</source>
        <translation>Los indicadores de la cuenta nunca deben darse juntos.</translation>
    </message>
    <message>
        <source>Read the caller their hint.</source>
        <translation>Lea su pista a quien llama.</translation>
    </message>
    <message>
        <source>You left yourself a hint for your PIN. It is:</source>
        <translation>Usted dejó una pista para recordar su PIN. Es esta:</translation>
    </message>
    <message>
        <source>Have the caller check upper and lower case.</source>
        <translation>Pida a quien llama que revise mayúsculas y minúsculas.</translation>
    </message>
    <message>
        <source>Capital and small letters count in your PIN. Is Caps Lock on?</source>
        <translation>En su PIN cuentan las mayúsculas y las minúsculas. ¿Tiene activada la tecla Bloq Mayús?</translation>
    </message>
    <message>
        <source>Make sure that the caller uses the PIN of the last reset.</source>
        <translation>Asegúrese de que quien llama use el PIN del último restablecimiento.</translation>
    </message>
    <message>
        <source>Your PIN was reset. Only the newest PIN you were given is valid.</source>
        <translation>Su PIN se restableció. Solo vale el último PIN que le dimos.</translation>
    </message>
    <message>
        <source>Reveal the initial PIN and read it out.</source>
        <translation>Revele el PIN inicial y léalo en voz alta.</translation>
    </message>
    <message>
        <source>I read you your first PIN now. You will choose your own when you sign in.</source>
        <translation>Ahora le leo su primer PIN. Cuando inicie sesión, usted elegirá el suyo.</translation>
    </message>
    <message>
        <source>Reset to a new initial PIN, and agree on one the customer can remember.</source>
        <translation>Restablezca con un PIN inicial nuevo y acuerde uno que el cliente pueda recordar.</translation>
    </message>
    <message>
        <source>I give you a new PIN. Which word and hint would you remember?</source>
        <translation>Le voy a dar un PIN nuevo. ¿Qué palabra y qué pista le serían fáciles de recordar?</translation>
    </message>
    <message>
        <source>Remind the caller that the new PIN is for one sign-in.</source>
        <translation>Recuerde a quien llama que el PIN nuevo sirve para un solo inicio de sesión.</translation>
    </message>
    <message>
        <source>When you sign in with this PIN you will be asked to choose a new one.</source>
        <translation>Cuando inicie sesión con este PIN, se le pedirá que elija uno nuevo.</translation>
    </message>
    <message>
        <source>Ask for an e-mail address that works; registration cannot end without one.</source>
        <translation>Pida una dirección de correo que funcione; sin ella no se puede terminar el registro.</translation>
    </message>
    <message>
        <source>Which e-mail address can you read right now? You will be sent a link.</source>
        <translation>¿Qué correo electrónico puede revisar ahora mismo? Le enviaremos un enlace.</translation>
    </message>
    <message>
        <source>Explain that the link must be used, and used whole.</source>
        <translation>Explique que hay que usar el enlace, y usarlo completo.</translation>
    </message>
    <message>
        <source>Please click the link in the mail, or copy all of it, exactly as it stands.</source>
        <translation>Por favor, haga clic en el enlace del correo o cópielo completo, tal como aparece.</translation>
    </message>
    <message>
        <source>Have the link sent again.</source>
        <translation>Haga que se envíe el enlace de nuevo.</translation>
    </message>
    <message>
        <source>A new link is on its way to you; the older one no longer works.</source>
        <translation>Le va a llegar un enlace nuevo; el anterior ya no funciona.</translation>
    </message>
    <message>
        <source>Look at the queue of outgoing mail: the mail is still in it.</source>
        <translation>Revise la cola de correo saliente: el correo sigue ahí.</translation>
    </message>
    <message>
        <source>Check the connection to the mail host.</source>
        <translation>Compruebe la conexión con el servidor de correo.</translation>
    </message>
    <message>
        <source>Tell the administrator that mail is probably not being delivered.</source>
        <translation>Avise al administrador que es probable que el correo no se esté entregando.</translation>
    </message>
    <message>
        <source>Our mails may be late today. We are looking into it.</source>
        <translation>Hoy nuestros correos pueden tardar en llegar. Ya lo estamos revisando.</translation>
    </message>
    <message>
        <source>Draft a ticket for technical support.</source>
        <translation>Prepare una solicitud para soporte técnico.</translation>
    </message>
    <message>
        <source>reset %1 by %2</source>
        <translation>restablecido %1 por %2</translation>
    </message>
    <message>
        <source>reset %1</source>
        <translation>restablecido %1</translation>
    </message>
    <message>
        <source>PIN set %1</source>
        <translation>PIN asignado %1</translation>
    </message>
    <message>
        <source>mail made %1</source>
        <translation>correo preparado %1</translation>
    </message>
    <message>
        <source>mail sent %1</source>
        <translation>correo enviado %1</translation>
    </message>
    <message>
        <source>link sent %1</source>
        <translation>enlace enviado %1</translation>
    </message>
    <message>
        <source>link valid until %1</source>
        <translation>enlace válido hasta %1</translation>
    </message>
    <message>
        <source>link ended %1</source>
        <translation>enlace anulado %1</translation>
    </message>
    <message>
        <source>failed sign-ins: %1</source>
        <translation>inicios de sesión fallidos: %1</translation>
    </message>
    <message>
        <source>sign-ins: %1</source>
        <translation>inicios de sesión: %1</translation>
    </message>
    <message>
        <source>last tried %1</source>
        <translation>último intento %1</translation>
    </message>
    <message>
        <source>the directory has another address</source>
        <translation>el directorio tiene otra dirección</translation>
    </message>
    <message>
        <source>accounts concerned: %1</source>
        <translation>cuentas afectadas: %1</translation>
    </message>
    <message>
        <source>link opened, but not used, %1</source>
        <translation>enlace abierto, pero no usado, %1</translation>
    </message>
    <message>
        <source>link opened %1, at once, so likely by a mail scanner</source>
        <translation>enlace abierto %1, al instante: probablemente por un filtro de correo</translation>
    </message>
    <message>
        <source>The mail with the link is on its way: it was made a few minutes ago.</source>
        <translation>El correo con el enlace está en camino: se hizo hace unos minutos.</translation>
    </message>
    <message>
        <source>Give the mail a few minutes.</source>
        <translation>Dé unos minutos al correo.</translation>
    </message>
    <message>
        <source>The mail is on its way to you. Please look again in a few minutes, also among spam.</source>
        <translation>El correo está en camino. Mire otra vez en unos minutos, también entre el correo no deseado.</translation>
    </message>
    <message>
        <source>began to wait within %1 min: %2</source>
        <translation>empezaron a esperar en %1 min: %2</translation>
    </message>
    <message>
        <source>usually in that time: %1</source>
        <translation>normalmente en ese tiempo: %1</translation>
    </message>
    <message>
        <source>The initial PIN has expired: it was not used in time.</source>
        <translation>El PIN inicial ha caducado: no se usó a tiempo.</translation>
    </message>
</context>
<context>
    <name>directory</name>
    <message>
        <source>Location ID</source>
        <translation>ID de ubicación</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>ID de cliente</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellido</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Service address</source>
        <translation>Dirección del servicio</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>SSN (last 4 are kept)</source>
        <translation>SSN (se guardan los 4 últimos)</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Must change PIN</source>
        <translation>Debe cambiar el PIN</translation>
    </message>
</context>
<context>
    <name>distribution</name>
    <message>
        <source>Our letter</source>
        <translation>Nuestra carta</translation>
    </message>
    <message>
        <source>The bill</source>
        <translation>La factura</translation>
    </message>
    <message>
        <source>The web pages</source>
        <translation>Las páginas web</translation>
    </message>
    <message>
        <source>Somebody they know</source>
        <translation>Alguien que conoce</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Otra cosa</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>Factura</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Given out</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Inició sesión</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registrado</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Habilitado</translation>
    </message>
    <message>
        <source>Waits for approval</source>
        <translation>Espera aprobación</translation>
    </message>
    <message>
        <source>Ready to write</source>
        <translation>Listo para escribir</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducado</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Sin terminar</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escrito</translation>
    </message>
    <message>
        <source>Reset or registered since</source>
        <translation>Restablecida o registrada entretanto</translation>
    </message>
    <message>
        <source>PIN is damaged: reset it</source>
        <translation>El PIN está dañado: restablézcalo</translation>
    </message>
    <message>
        <source>Number or PIN too long for its column</source>
        <translation>Número o PIN demasiado largo para su columna</translation>
    </message>
    <message>
        <source>Number or PIN looks like a formula</source>
        <translation>El número o el PIN parece una fórmula</translation>
    </message>
    <message>
        <source>No address</source>
        <translation>Sin dirección</translation>
    </message>
    <message>
        <source>Address too long for the window</source>
        <translation>Dirección demasiado larga para la ventana</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Elegidas</translation>
    </message>
    <message>
        <source>Registered already</source>
        <translation>Ya registrada</translation>
    </message>
    <message>
        <source>Given out already, or not before that day</source>
        <translation>Ya entregado, o no antes de ese día</translation>
    </message>
    <message>
        <source>Another status</source>
        <translation>Otra situación</translation>
    </message>
    <message>
        <source>Gone from the directory</source>
        <translation>Ya no está en el directorio</translation>
    </message>
    <message>
        <source>Initial PIN expired: needs a reset</source>
        <translation>PIN inicial caducado: hay que restablecerlo</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Cambió entretanto</translation>
    </message>
    <message>
        <source>Not in the list</source>
        <translation>No está en la lista</translation>
    </message>
    <message>
        <source>given out before %1 and unused</source>
        <translation>entregados antes del %1 y sin usar</translation>
    </message>
    <message>
        <source>never given out</source>
        <translation>nunca entregado</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>situación %1</translation>
    </message>
    <message>
        <source>from a list of %1</source>
        <translation>de una lista de %1</translation>
    </message>
    <message>
        <source>Account number (LID/CID)</source>
        <translation>Número de cuenta (LID/CID)</translation>
    </message>
    <message>
        <source>Location ID</source>
        <translation>ID de ubicación</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>ID de cliente</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Name of the person or organization</source>
        <translation>Nombre de la persona u organización</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellido</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Service address</source>
        <translation>Dirección del servicio</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Status in the directory</source>
        <translation>Estado en el directorio</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Dirección de correo</translation>
    </message>
    <message>
        <source>Fixed text</source>
        <translation>Texto fijo</translation>
    </message>
    <message>
        <source>Number of the line</source>
        <translation>Número de línea</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Number of accounts</source>
        <translation>Número de cuentas</translation>
    </message>
    <message>
        <source>Number of batch</source>
        <translation>Número de lote</translation>
    </message>
    <message>
        <source>Site&apos;s name</source>
        <translation>Nombre de la instalación</translation>
    </message>
    <message>
        <source>Checksum (SHA-256)</source>
        <translation>Suma de control (SHA-256)</translation>
    </message>
    <message>
        <source>UTF-8</source>
        <translation>UTF-8</translation>
    </message>
    <message>
        <source>UTF-8 with a mark, for spreadsheets</source>
        <translation>UTF-8 con marca, para hojas de cálculo</translation>
    </message>
    <message>
        <source>Windows-1252 (Western Europe)</source>
        <translation>Windows-1252 (Europa occidental)</translation>
    </message>
    <message>
        <source>ISO 8859-1 (Latin-1)</source>
        <translation>ISO 8859-1 (Latin-1)</translation>
    </message>
    <message>
        <source>US-ASCII, without accents</source>
        <translation>US-ASCII, sin acentos</translation>
    </message>
    <message>
        <source>This is missing.</source>
        <translation>Esto falta.</translation>
    </message>
    <message>
        <source>Refused: a postcard shows the PIN to everybody who handles it. Send it inside an envelope or a bill.</source>
        <translation>Rechazado: una postal muestra el PIN a todos los que la manejan. Envíelo dentro de un sobre o de una factura.</translation>
    </message>
    <message>
        <source>Only a file for a billing system may keep formulas as they are.</source>
        <translation>Solo un archivo para un sistema de facturación puede dejar las fórmulas como están.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>Es demasiado largo.</translation>
    </message>
    <message>
        <source>There is no column with the PIN.</source>
        <translation>No hay columna con el PIN.</translation>
    </message>
    <message>
        <source>There is no column with the account number, or not both of its parts.</source>
        <translation>No hay columna con el número de cuenta, o falta una de sus partes.</translation>
    </message>
    <message>
        <source>Line breaks, other controls and card numbers are not allowed.</source>
        <translation>No se permiten saltos de línea, otros controles ni números de tarjeta.</translation>
    </message>
    <message>
        <source>The separator of columns and quotes are not allowed.</source>
        <translation>No se permiten el separador de columnas ni las comillas.</translation>
    </message>
    <message>
        <source>A spreadsheet would take this for a formula.</source>
        <translation>Una hoja de cálculo lo tomaría por una fórmula.</translation>
    </message>
    <message>
        <source>The file&apos;s encoding lacks a character of this.</source>
        <translation>La codificación del archivo no tiene alguno de estos caracteres.</translation>
    </message>
    <message>
        <source>The width must be from 1 to 200.</source>
        <translation>El ancho debe ser de 1 a 200.</translation>
    </message>
    <message>
        <source>Type one character to fill up with, without accents.</source>
        <translation>Escriba un carácter de relleno, sin acento.</translation>
    </message>
    <message>
        <source>This character could be taken for a part of the number.</source>
        <translation>Este carácter podría tomarse por una parte del número.</translation>
    </message>
    <message>
        <source>The width is too small for what stands here.</source>
        <translation>El ancho es pequeño para lo que hay aquí.</translation>
    </message>
    <message>
        <source>The number of accounts needs a width here, because it is filled in at the end.</source>
        <translation>El número de cuentas necesita aquí un ancho, porque se rellena al final.</translation>
    </message>
    <message>
        <source>The checksum can only stand at the end.</source>
        <translation>La suma de control solo puede estar al final.</translation>
    </message>
    <message>
        <source>There is no such form of a date or time.</source>
        <translation>No hay tal forma de fecha u hora.</translation>
    </message>
    <message>
        <source>A number became too long for its width. Nothing was written.</source>
        <translation>Un número resultó demasiado largo para su ancho. No se escribió nada.</translation>
    </message>
    <message>
        <source>A newer version of PinDesk wrote the layout. Update this one first.</source>
        <translation>El formato lo escribió una versión más nueva de PinDesk. Actualice esta primero.</translation>
    </message>
    <message>
        <source>This is not valid JSON.</source>
        <translation>No es JSON válido.</translation>
    </message>
    <message>
        <source>This is not an object of JSON.</source>
        <translation>No es un objeto de JSON.</translation>
    </message>
    <message>
        <source>The same name stands here twice.</source>
        <translation>El mismo nombre está aquí dos veces.</translation>
    </message>
    <message>
        <source>This name is not known. Is it mistyped?</source>
        <translation>Este nombre no se conoce. ¿Está mal escrito?</translation>
    </message>
    <message>
        <source>This word is not one of those that are possible here.</source>
        <translation>Esta palabra no es una de las posibles aquí.</translation>
    </message>
    <message>
        <source>Only true or false is possible here.</source>
        <translation>Aquí solo es posible true o false.</translation>
    </message>
    <message>
        <source>This is not a whole number.</source>
        <translation>No es un número entero.</translation>
    </message>
    <message>
        <source>This is not text.</source>
        <translation>No es texto.</translation>
    </message>
    <message>
        <source>This is not a list.</source>
        <translation>No es una lista.</translation>
    </message>
    <message>
        <source>Has a character that the encoding, or the fonts here, lack</source>
        <translation>Tiene un carácter que falta en la codificación o en las fuentes</translation>
    </message>
    <message>
        <source>on the telephone, %1, by %2</source>
        <translation>por teléfono, %1, por %2</translation>
    </message>
    <message>
        <source>by e-mail, %1, by %2</source>
        <translation>por correo, %1, por %2</translation>
    </message>
    <message>
        <source>with a bill, %1</source>
        <translation>con una factura, %1</translation>
    </message>
    <message>
        <source>by letter, %1</source>
        <translation>por carta, %1</translation>
    </message>
    <message>
        <source>%1, batch %2</source>
        <translation>%1, lote %2</translation>
    </message>
    <message>
        <source>%1; the letter came back</source>
        <translation>%1; la carta volvió</translation>
    </message>
    <message>
        <source>given out %1</source>
        <translation>entregado %1</translation>
    </message>
    <message>
        <source>expired on %1</source>
        <translation>caducó el %1</translation>
    </message>
    <message>
        <source>signs in until %1</source>
        <translation>sirve hasta el %1</translation>
    </message>
    <message>
        <source>Letter with the first PIN</source>
        <translation>Carta con el primer PIN</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>account number</source>
        <translation>número de cuenta</translation>
    </message>
    <message>
        <source>caller&apos;s answers</source>
        <translation>respuestas de quien llama</translation>
    </message>
    <message>
        <source>birth date</source>
        <translation>fecha de nacimiento</translation>
    </message>
    <message>
        <source>configuration file</source>
        <translation>archivo de configuración</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>dirección de correo</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>entorno</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>pista</translation>
    </message>
    <message>
        <source>column map</source>
        <translation>mapa de columnas</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>new person&apos;s password</source>
        <translation>contraseña de la persona nueva</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>password</source>
        <translation>contraseña</translation>
    </message>
    <message>
        <source>telephone number</source>
        <translation>número de teléfono</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>query</source>
        <translation>consulta</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>motivo</translation>
    </message>
    <message>
        <source>file for the recovery key</source>
        <translation>archivo para la clave de recuperación</translation>
    </message>
    <message>
        <source>recovery key</source>
        <translation>clave de recuperación</translation>
    </message>
    <message>
        <source>roles</source>
        <translation>roles</translation>
    </message>
    <message>
        <source>run</source>
        <translation>ejecución</translation>
    </message>
    <message>
        <source>service address</source>
        <translation>dirección del servicio</translation>
    </message>
    <message>
        <source>site&apos;s URL</source>
        <translation>URL del sitio</translation>
    </message>
    <message>
        <source>site&apos;s name</source>
        <translation>nombre del sitio</translation>
    </message>
    <message>
        <source>file of customers</source>
        <translation>archivo de clientes</translation>
    </message>
    <message>
        <source>connection to the source</source>
        <translation>conexión con el origen</translation>
    </message>
    <message>
        <source>driver of the source</source>
        <translation>controlador del origen</translation>
    </message>
    <message>
        <source>last four of the SSN</source>
        <translation>últimos cuatro del SSN</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>salida estándar</translation>
    </message>
    <message>
        <source>support telephone</source>
        <translation>teléfono de soporte</translation>
    </message>
    <message>
        <source>user name</source>
        <translation>nombre de usuario</translation>
    </message>
    <message>
        <source>statement of how the caller was verified</source>
        <translation>declaración de cómo se verificó a quien llama</translation>
    </message>
    <message>
        <source>look up accounts</source>
        <translation>consultar cuentas</translation>
    </message>
    <message>
        <source>verify callers</source>
        <translation>verificar a quien llama</translation>
    </message>
    <message>
        <source>answer for a caller who was not verified</source>
        <translation>responder por alguien que no se verificó</translation>
    </message>
    <message>
        <source>give hints</source>
        <translation>dar pistas</translation>
    </message>
    <message>
        <source>reset PINs</source>
        <translation>restablecer los PIN</translation>
    </message>
    <message>
        <source>undo somebody else&apos;s reset</source>
        <translation>deshacer el restablecimiento de otra persona</translation>
    </message>
    <message>
        <source>reveal initial PINs</source>
        <translation>revelar los PIN iniciales</translation>
    </message>
    <message>
        <source>change the rules for PINs</source>
        <translation>cambiar las reglas de los PIN</translation>
    </message>
    <message>
        <source>generate PINs</source>
        <translation>generar los PIN</translation>
    </message>
    <message>
        <source>import the directory</source>
        <translation>importar el directorio</translation>
    </message>
    <message>
        <source>manage staff</source>
        <translation>administrar el personal</translation>
    </message>
    <message>
        <source>manage keys</source>
        <translation>administrar las claves</translation>
    </message>
    <message>
        <source>change the schema</source>
        <translation>cambiar el esquema</translation>
    </message>
    <message>
        <source>change settings</source>
        <translation>cambiar los ajustes</translation>
    </message>
    <message>
        <source>read the audit trail</source>
        <translation>leer el registro de auditoría</translation>
    </message>
    <message>
        <source>read an account&apos;s audit trail</source>
        <translation>leer el registro de auditoría de una cuenta</translation>
    </message>
    <message>
        <source>has no upper-case letter</source>
        <translation>no tiene ninguna mayúscula</translation>
    </message>
    <message>
        <source>has no lower-case letter</source>
        <translation>no tiene ninguna minúscula</translation>
    </message>
    <message>
        <source>has no digit</source>
        <translation>no tiene ninguna cifra</translation>
    </message>
    <message>
        <source>has a space</source>
        <translation>tiene un espacio</translation>
    </message>
    <message>
        <source>is a user name</source>
        <translation>es un nombre de usuario</translation>
    </message>
    <message>
        <source>is one that everybody tries first</source>
        <translation>es de las primeras que prueba cualquiera</translation>
    </message>
    <message>
        <source>The password %1. Choose another.</source>
        <translation>La contraseña %1. Elija otra.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <source>You may not %1. Ask somebody whose role includes it.</source>
        <translation>No tiene permiso para %1. Pídaselo a alguien cuyo rol lo incluya.</translation>
    </message>
    <message>
        <source>More right answers would be needed than there are items to ask for: nobody could pass. Need fewer, or ask for more.</source>
        <translation>Se necesitarían más respuestas correctas que datos que preguntar: nadie podría pasar. Pida menos respuestas o pregunte más datos.</translation>
    </message>
    <message>
        <source>An item that callers are asked for has no name.</source>
        <translation>Un dato que se pregunta a quien llama no tiene nombre.</translation>
    </message>
    <message>
        <source>A reason has more than 100 characters.</source>
        <translation>Un motivo tiene más de 100 caracteres.</translation>
    </message>
    <message>
        <source>A word has more than 100 characters, or there are more than 100,000 words.</source>
        <translation>Una palabra tiene más de 100 caracteres, o hay más de 100,000 palabras.</translation>
    </message>
    <message>
        <source>The account number has no location ID. Write it as LID/CID.</source>
        <translation>Al número de cuenta le falta el ID de ubicación. Escríbalo como LID/CID.</translation>
    </message>
    <message>
        <source>The account number has no customer ID. Write it as LID/CID.</source>
        <translation>Al número de cuenta le falta el ID de cliente. Escríbalo como LID/CID.</translation>
    </message>
    <message>
        <source>The location ID has more than 32 characters.</source>
        <translation>El ID de ubicación tiene más de 32 caracteres.</translation>
    </message>
    <message>
        <source>The customer ID has more than 32 characters.</source>
        <translation>El ID de cliente tiene más de 32 caracteres.</translation>
    </message>
    <message>
        <source>The location ID has a character other than A-Z a-z 0-9 . _</source>
        <translation>El ID de ubicación tiene un carácter distinto de A-Z a-z 0-9 . _</translation>
    </message>
    <message>
        <source>The customer ID has a character other than A-Z a-z 0-9 . _</source>
        <translation>El ID de cliente tiene un carácter distinto de A-Z a-z 0-9 . _</translation>
    </message>
    <message>
        <source>The account number has spaces at its ends.</source>
        <translation>El número de cuenta tiene espacios al principio o al final.</translation>
    </message>
    <message>
        <source>The account number has more than two parts. Write it as LID/CID.</source>
        <translation>El número de cuenta tiene más de dos partes. Escríbalo como LID/CID.</translation>
    </message>
    <message>
        <source>The account is in the directory and has no PIN yet. An administrator runs the generation of PINs.</source>
        <translation>La cuenta está en el directorio y aún no tiene PIN. Un administrador debe ejecutar la generación de PIN.</translation>
    </message>
    <message>
        <source>There is no such account. Check the number, upper and lower case too, or search by name.</source>
        <translation>Esa cuenta no existe. Revise el número, también mayúsculas y minúsculas, o busque por nombre.</translation>
    </message>
    <message>
        <source>The site&apos;s URL must begin with sqlite:/// or postgresql://.</source>
        <translation>La URL del sitio debe empezar con sqlite:/// o postgresql://.</translation>
    </message>
    <message>
        <source>The site&apos;s URL must not hold a password. libpq finds it in PGPASSFILE or a service file.</source>
        <translation>La URL del sitio no debe contener una contraseña. libpq la encuentra en PGPASSFILE o en un archivo de servicio.</translation>
    </message>
    <message>
        <source>The site&apos;s URL needs the absolute path of a file: sqlite:///folder/site.db.</source>
        <translation>La URL del sitio necesita la ruta absoluta de un archivo: sqlite:///carpeta/sitio.db.</translation>
    </message>
    <message>
        <source>The user in the site&apos;s URL is not valid.</source>
        <translation>El usuario de la URL del sitio no es válido.</translation>
    </message>
    <message>
        <source>The site&apos;s URL names no database: postgresql://user@host/database.</source>
        <translation>La URL del sitio no indica ninguna base de datos: postgresql://usuario@servidor/base.</translation>
    </message>
    <message>
        <source>The site&apos;s URL has the option %1, which is not allowed.</source>
        <translation>La URL del sitio tiene la opción %1, que no se permite.</translation>
    </message>
    <message>
        <source>The configuration file %1 cannot be read.</source>
        <translation>No se puede leer el archivo de configuración %1.</translation>
    </message>
    <message>
        <source>There is no database at %2. Check the site&apos;s URL; a new site is made with init.</source>
        <translation>No hay ninguna base de datos en %2. Revise la URL del sitio; un sitio nuevo se crea con init.</translation>
    </message>
    <message>
        <source>There is a site already: %2. Name another place, or use the site that is there.</source>
        <translation>Ya hay un sitio: %2. Indique otro lugar o use el sitio que existe.</translation>
    </message>
    <message>
        <source>The database has the schema but no site. Make one with init.</source>
        <translation>La base de datos tiene el esquema pero ningún sitio. Cree uno con init.</translation>
    </message>
    <message>
        <source>The database is empty or not one of PinDesk&apos;s. Make a site with init, or check the URL.</source>
        <translation>La base de datos está vacía o no es de PinDesk. Cree un sitio con init o revise la URL.</translation>
    </message>
    <message>
        <source>%2 is not a file. Check the site&apos;s URL.</source>
        <translation>%2 no es un archivo. Revise la URL del sitio.</translation>
    </message>
    <message>
        <source>This is not a database of PinDesk (%1). Check the site&apos;s URL.</source>
        <translation>Esta base de datos no es de PinDesk (%1). Revise la URL del sitio.</translation>
    </message>
    <message>
        <source>The database&apos;s schema (version %1) is newer than this program. Install the newer program.</source>
        <translation>El esquema de la base de datos (versión %1) es más reciente que este programa. Instale el programa más reciente.</translation>
    </message>
    <message>
        <source>The database cannot be written. Check the rights of the file and its folder, or of the database role.</source>
        <translation>No se puede escribir en la base de datos. Revise los permisos del archivo y su carpeta, o los del rol de la base de datos.</translation>
    </message>
    <message>
        <source>Another program holds the database. Try again; if it lasts, find out which.</source>
        <translation>Otro programa ocupa la base de datos. Reintente; si continúa, averigüe cuál es.</translation>
    </message>
    <message>
        <source>The database is damaged. Stop working with it, run doctor, and restore a backup.</source>
        <translation>La base de datos está dañada. Deje de usarla, ejecute doctor y restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>The source of customers does not answer: %1</source>
        <translation>El origen de los clientes no responde: %1</translation>
    </message>
    <message>
        <source>The source of customers broke off: %1</source>
        <translation>El origen de los clientes se interrumpió: %1</translation>
    </message>
    <message>
        <source>The database cannot be reached (%1). Check the network and the server, then try again.</source>
        <translation>No se puede llegar a la base de datos (%1). Revise la red y el servidor, y reintente.</translation>
    </message>
    <message>
        <source>There is no room left on the database&apos;s disk. Free some and try again; nothing is half done.</source>
        <translation>No queda espacio en el disco de la base de datos. Libere espacio y reintente; nada quedó a medias.</translation>
    </message>
    <message>
        <source>The database refused a row that breaks a rule of its schema. Run doctor and tell support.</source>
        <translation>La base de datos rechazó una fila que incumple una regla de su esquema. Ejecute doctor y avise a soporte.</translation>
    </message>
    <message>
        <source>Somebody else worked on the same record at the same moment. Try again.</source>
        <translation>Otra persona trabajó en la misma ficha al mismo tiempo. Reintente.</translation>
    </message>
    <message>
        <source>The database refused a statement (%1). Run doctor and tell support.</source>
        <translation>La base de datos rechazó una instrucción (%1). Ejecute doctor y avise a soporte.</translation>
    </message>
    <message>
        <source>This person is disabled. An administrator can enable them.</source>
        <translation>Esta persona está deshabilitada. Un administrador puede habilitarla.</translation>
    </message>
    <message>
        <source>This person has not accepted the invitation yet.</source>
        <translation>Esta persona aún no ha aceptado la invitación.</translation>
    </message>
    <message>
        <source>The user name or the password is wrong.</source>
        <translation>El usuario o la contraseña no es correcto.</translation>
    </message>
    <message>
        <source>Nobody approves their own request. Ask another supervisor.</source>
        <translation>Nadie aprueba su propia solicitud. Pídaselo a otro supervisor.</translation>
    </message>
    <message>
        <source>This site gives no hints. Reset the PIN instead.</source>
        <translation>Este sitio no da pistas. En su lugar, restablezca el PIN.</translation>
    </message>
    <message>
        <source>Too many wrong answers for this account. Ask a supervisor, or try again in an hour.</source>
        <translation>Demasiadas respuestas incorrectas para esta cuenta. Pida ayuda a un supervisor o reintente en una hora.</translation>
    </message>
    <message>
        <source>You have revealed as many PINs as one person may in an hour. Ask a colleague, or wait.</source>
        <translation>Usted ya reveló todos los PIN que una persona puede revelar en una hora. Pídaselo a un colega o espere.</translation>
    </message>
    <message>
        <source>This is not permitted: %1.</source>
        <translation>Esto no está permitido: %1.</translation>
    </message>
    <message>
        <source>Type something to search for.</source>
        <translation>Escriba algo que buscar.</translation>
    </message>
    <message>
        <source>The text to search for has more than 500 characters.</source>
        <translation>El texto que buscar tiene más de 500 caracteres.</translation>
    </message>
    <message>
        <source>The text to search for has a character that cannot be typed.</source>
        <translation>El texto que buscar tiene un carácter que no se puede escribir.</translation>
    </message>
    <message>
        <source>That place to go on from belongs to another search.</source>
        <translation>Ese punto de continuación es de otra búsqueda.</translation>
    </message>
    <message>
        <source>The user name has fewer than 3 characters.</source>
        <translation>El nombre de usuario tiene menos de 3 caracteres.</translation>
    </message>
    <message>
        <source>The user name has more than 64 characters.</source>
        <translation>El nombre de usuario tiene más de 64 caracteres.</translation>
    </message>
    <message>
        <source>The user name has a character other than a-z 0-9 . _ -</source>
        <translation>El nombre de usuario tiene un carácter distinto de a-z 0-9 . _ -</translation>
    </message>
    <message>
        <source>There is a person with this user name already. Choose another.</source>
        <translation>Ya hay una persona con este nombre de usuario. Elija otro.</translation>
    </message>
    <message>
        <source>The file for the recovery key exists. Name a new one: nothing is overwritten.</source>
        <translation>El archivo para la clave de recuperación ya existe. Indique uno nuevo: no se sobrescribe nada.</translation>
    </message>
    <message>
        <source>No role is given. Roles are csr, supervisor, administrator, auditor and service.</source>
        <translation>No se indicó ningún rol. Los roles son csr, supervisor, administrator, auditor y service.</translation>
    </message>
    <message>
        <source>A role is not known. Roles are csr, supervisor, administrator, auditor and service.</source>
        <translation>Un rol no se conoce. Los roles son csr, supervisor, administrator, auditor y service.</translation>
    </message>
    <message>
        <source>The environment is production, test or practice.</source>
        <translation>El entorno es production, test o practice.</translation>
    </message>
    <message>
        <source>The recovery key has a character that is not among A-Z and 2-7.</source>
        <translation>La clave de recuperación tiene un carácter que no está entre A-Z y 2-7.</translation>
    </message>
    <message>
        <source>The recovery key is not complete: it has 56 characters in 14 groups.</source>
        <translation>La clave de recuperación no está completa: tiene 56 caracteres en 14 grupos.</translation>
    </message>
    <message>
        <source>The recovery key has a typing error: its checksum is wrong.</source>
        <translation>La clave de recuperación tiene un error de escritura: su suma de control no es correcta.</translation>
    </message>
    <message>
        <source>The recovery key belongs to another site.</source>
        <translation>La clave de recuperación es de otro sitio.</translation>
    </message>
    <message>
        <source>The key has sealed as often as is safe. An administrator makes a new one.</source>
        <translation>La clave ya selló todas las veces que es seguro. Un administrador debe crear una nueva.</translation>
    </message>
    <message>
        <source>Sealed data does not open: it was changed, moved, cut short or sealed with another key. Tell the administrator.</source>
        <translation>Unos datos sellados no se abren: se cambiaron, se movieron, se cortaron o se sellaron con otra clave. Avise al administrador.</translation>
    </message>
    <message>
        <source>The caller is not verified for this account. Verify the caller first, or state how it was done.</source>
        <translation>Quien llama no está verificado para esta cuenta. Verifíquelo primero o declare cómo se hizo.</translation>
    </message>
    <message>
        <source>The caller gave no answer that could be compared.</source>
        <translation>Quien llama no dio ninguna respuesta que se pueda comparar.</translation>
    </message>
    <message>
        <source>The caller&apos;s answers must be one JSON object of texts, such as {&quot;name&quot;: &quot;…&quot;}.</source>
        <translation>Las respuestas de quien llama deben ser un objeto JSON de textos, por ejemplo {&quot;name&quot;: &quot;…&quot;}.</translation>
    </message>
    <message>
        <source>This site&apos;s checklist has no item %2.</source>
        <translation>La lista de verificación de este sitio no tiene el dato %2.</translation>
    </message>
    <message>
        <source>Give a reason: forgot, email_change, not_received, suspected, caller, other, or one of the site&apos;s own.</source>
        <translation>Indique un motivo: forgot, email_change, not_received, suspected, caller, other o uno propio del sitio.</translation>
    </message>
    <message>
        <source>The reason is not known. Reasons are forgot, email_change, not_received, suspected, caller, other and the site&apos;s own.</source>
        <translation>El motivo no se conoce. Los motivos son forgot, email_change, not_received, suspected, caller, other y los propios del sitio.</translation>
    </message>
    <message>
        <source>On this site initial PINs are generated, not typed. Generate one.</source>
        <translation>En este sitio los PIN iniciales se generan, no se escriben. Genere uno.</translation>
    </message>
    <message>
        <source>The note holds the PIN. Leave it out: notes are kept in clear.</source>
        <translation>La nota contiene el PIN. Quítelo: las notas se guardan sin cifrar.</translation>
    </message>
    <message>
        <source>The %2 looks as if it held a card number. Leave it out: none is ever kept.</source>
        <translation>Parece que aquí hay un número de tarjeta: %2. Quítelo: nunca se guarda ninguno.</translation>
    </message>
    <message>
        <source>The PIN is too short for this site.</source>
        <translation>El PIN es demasiado corto para este sitio.</translation>
    </message>
    <message>
        <source>The PIN is too long for this site.</source>
        <translation>El PIN es demasiado largo para este sitio.</translation>
    </message>
    <message>
        <source>The PIN has a character that is not printable ASCII, or a space.</source>
        <translation>El PIN tiene un espacio o un carácter que no es ASCII imprimible.</translation>
    </message>
    <message>
        <source>The PIN is too easy to guess. Choose another.</source>
        <translation>El PIN es demasiado fácil de adivinar. Elija otro.</translation>
    </message>
    <message>
        <source>The PIN is the one the account has. Choose another.</source>
        <translation>El PIN es el que ya tiene la cuenta. Elija otro.</translation>
    </message>
    <message>
        <source>The rules for PINs leave no PIN of the format that is set. Change the format or the rules.</source>
        <translation>Las reglas de los PIN no dejan ningún PIN con el formato configurado. Cambie el formato o las reglas.</translation>
    </message>
    <message>
        <source>The PIN breaks a rule: %1. Choose another.</source>
        <translation>El PIN incumple una regla: %1. Elija otro.</translation>
    </message>
    <message>
        <source>The customer chose this PIN; nobody is shown it. Give the hint, or reset the PIN.</source>
        <translation>El cliente eligió este PIN; no se muestra a nadie. Dé la pista o restablezca el PIN.</translation>
    </message>
    <message>
        <source>There is no reset to undo.</source>
        <translation>No hay restablecimiento que deshacer.</translation>
    </message>
    <message>
        <source>The time in which the reset could be undone is over.</source>
        <translation>Ya pasó el plazo para deshacer el restablecimiento.</translation>
    </message>
    <message>
        <source>The customer has used the new PIN: the reset cannot be undone any more.</source>
        <translation>El cliente ya usó el PIN nuevo: el restablecimiento ya no se puede deshacer.</translation>
    </message>
    <message>
        <source>The reset cannot be undone: %1.</source>
        <translation>El restablecimiento no se puede deshacer: %1.</translation>
    </message>
    <message>
        <source>There is no such run.</source>
        <translation>Esa ejecución no existe.</translation>
    </message>
    <message>
        <source>The customer has left no hint.</source>
        <translation>El cliente no dejó ninguna pista.</translation>
    </message>
    <message>
        <source>The format of generated PINs is alphanumeric, readable or numeric:4 to numeric:8.</source>
        <translation>El formato de los PIN generados es alphanumeric, readable o de numeric:4 a numeric:8.</translation>
    </message>
    <message>
        <source>The setting pin.policy makes no sense; an example: {&quot;min&quot;: 4, &quot;max&quot;: 16}. A supervisor sets it right.</source>
        <translation>El ajuste pin.policy no tiene sentido; un ejemplo: {&quot;min&quot;: 4, &quot;max&quot;: 16}. Un supervisor debe corregirlo.</translation>
    </message>
    <message>
        <source>The setting pin.blocklist is not a list of words. A supervisor sets it right.</source>
        <translation>El ajuste pin.blocklist no es una lista de palabras. Un supervisor debe corregirlo.</translation>
    </message>
    <message>
        <source>The setting pin.format is not alphanumeric, readable or numeric:4 to numeric:8. An administrator sets it right.</source>
        <translation>El ajuste pin.format no es alphanumeric, readable ni de numeric:4 a numeric:8. Un administrador debe corregirlo.</translation>
    </message>
    <message>
        <source>The file of customers is empty.</source>
        <translation>El archivo de clientes está vacío.</translation>
    </message>
    <message>
        <source>The source has no row: is it the right one? Nothing was marked missing.</source>
        <translation>El origen no tiene ninguna fila: ¿es el correcto? Nada se marcó como faltante.</translation>
    </message>
    <message>
        <source>The file of customers is not text.</source>
        <translation>El archivo de clientes no es texto.</translation>
    </message>
    <message>
        <source>The file of customers is in %1. Save it as UTF-8 or Windows-1252.</source>
        <translation>El archivo de clientes está en %1. Guárdelo como UTF-8 o Windows-1252.</translation>
    </message>
    <message>
        <source>The first row of the file of customers, with the columns&apos; names, cannot be read (%1).</source>
        <translation>No se puede leer la primera fila del archivo de clientes, con los nombres de las columnas (%1).</translation>
    </message>
    <message>
        <source>The column map is not valid JSON: %1.</source>
        <translation>El mapa de columnas no es JSON válido: %1.</translation>
    </message>
    <message>
        <source>The column map must be a JSON object: {&quot;location_id&quot;: &quot;COLUMN&quot;, …}.</source>
        <translation>El mapa de columnas debe ser un objeto JSON: {&quot;location_id&quot;: &quot;COLUMNA&quot;, …}.</translation>
    </message>
    <message>
        <source>The column map has the key %1, which is not known.</source>
        <translation>El mapa de columnas tiene la clave %1, que no se conoce.</translation>
    </message>
    <message>
        <source>The column map has the key %1 twice.</source>
        <translation>El mapa de columnas tiene la clave %1 dos veces.</translation>
    </message>
    <message>
        <source>The column map does not say which column holds %1.</source>
        <translation>El mapa de columnas no dice qué columna contiene %1.</translation>
    </message>
    <message>
        <source>The column map names no column for %1.</source>
        <translation>El mapa de columnas no indica ninguna columna para %1.</translation>
    </message>
    <message>
        <source>The column map has a format for %1 that is not understood; an example: kind:number;…</source>
        <translation>El mapa de columnas tiene para %1 un formato que no se entiende; un ejemplo: kind:number;…</translation>
    </message>
    <message>
        <source>The column map names the encoding %1; utf-8 and windows-1252 are known.</source>
        <translation>El mapa de columnas indica la codificación %1; se conocen utf-8 y windows-1252.</translation>
    </message>
    <message>
        <source>The column map names the separator %1; it is one character.</source>
        <translation>El mapa de columnas indica el separador %1; debe ser un solo carácter.</translation>
    </message>
    <message>
        <source>The column map names the date format %1; an example: dd.MM.yyyy.</source>
        <translation>El mapa de columnas indica el formato de fecha %1; un ejemplo: dd.MM.yyyy.</translation>
    </message>
    <message>
        <source>The source has no column %1, which the column map names.</source>
        <translation>El origen no tiene la columna %1, que indica el mapa de columnas.</translation>
    </message>
    <message>
        <source>The source has the column %1 twice.</source>
        <translation>El origen tiene la columna %1 dos veces.</translation>
    </message>
    <message>
        <source>The driver %1 is not known; QSQLITE, QPSQL and QODBC are.</source>
        <translation>El controlador %1 no se conoce; se conocen QSQLITE, QPSQL y QODBC.</translation>
    </message>
    <message>
        <source>The driver %1 is not installed on this workstation.</source>
        <translation>El controlador %1 no está instalado en este equipo.</translation>
    </message>
    <message>
        <source>The connection to the source is written as key=value;key=value.</source>
        <translation>La conexión con el origen se escribe como clave=valor;clave=valor.</translation>
    </message>
    <message>
        <source>The connection to the source lacks %1.</source>
        <translation>A la conexión con el origen le falta %1.</translation>
    </message>
    <message>
        <source>The connection to the source has the key %1, which is not known.</source>
        <translation>La conexión con el origen tiene la clave %1, que no se conoce.</translation>
    </message>
    <message>
        <source>The file with the query is empty.</source>
        <translation>El archivo con la consulta está vacío.</translation>
    </message>
    <message>
        <source>The query gives no rows: it must be a SELECT.</source>
        <translation>La consulta no devuelve filas: debe ser un SELECT.</translation>
    </message>
    <message>
        <source>The source refuses the query: %1</source>
        <translation>El origen rechaza la consulta: %1</translation>
    </message>
    <message>
        <source>Standard input ended before the %2: one line is expected for each secret.</source>
        <translation>La entrada estándar terminó antes de este dato: %2. Se espera una línea por cada dato secreto.</translation>
    </message>
    <message>
        <source>The %2 is empty.</source>
        <translation>Este dato está vacío: %2.</translation>
    </message>
    <message>
        <source>There is no terminal to ask for the %2. Use --password-stdin or --password-command.</source>
        <translation>No hay terminal para pedir este dato: %2. Use --password-stdin o --password-command.</translation>
    </message>
    <message>
        <source>The two entries of the %2 differ.</source>
        <translation>Las dos entradas no coinciden: %2.</translation>
    </message>
    <message>
        <source>The %2 cannot be read from standard input.</source>
        <translation>No se puede leer de la entrada estándar: %2.</translation>
    </message>
    <message>
        <source>The program that prints the password failed (status %1).</source>
        <translation>El programa que imprime la contraseña falló (estado %1).</translation>
    </message>
    <message>
        <source>The %2 is missing.</source>
        <translation>Falta este dato: %2.</translation>
    </message>
    <message>
        <source>The %2 is too long.</source>
        <translation>Este dato es demasiado largo: %2.</translation>
    </message>
    <message>
        <source>The %2 has a character that is not allowed.</source>
        <translation>Este dato tiene un carácter no permitido: %2.</translation>
    </message>
    <message>
        <source>The %2 is not known.</source>
        <translation>No se conoce: %2.</translation>
    </message>
    <message>
        <source>The %2 cannot be used: %1.</source>
        <translation>No se puede usar este dato (%2): %1.</translation>
    </message>
    <message>
        <source>There is no such %2.</source>
        <translation>No existe: %2.</translation>
    </message>
    <message>
        <source>There is such a %2 already.</source>
        <translation>Ya existe: %2.</translation>
    </message>
    <message>
        <source>Somebody else changed the record: it is now at version %1. Look at it again before you go on.</source>
        <translation>Otra persona cambió la ficha: ahora está en la versión %1. Revísela antes de continuar.</translation>
    </message>
    <message>
        <source>Somebody else changed the record. Look at it again before you go on.</source>
        <translation>Otra persona cambió la ficha. Revísela antes de continuar.</translation>
    </message>
    <message>
        <source>The cryptography this program needs is missing or wrong: %1. Install QCA with its OpenSSL plug-in.</source>
        <translation>La criptografía que necesita este programa falta o no es correcta: %1. Instale QCA con su complemento OpenSSL.</translation>
    </message>
    <message>
        <source>The file %2 cannot be read: %1.</source>
        <translation>No se puede leer el archivo %2: %1.</translation>
    </message>
    <message>
        <source>The recovery key could not be shown. Give --recovery-file.</source>
        <translation>No se pudo mostrar la clave de recuperación. Use --recovery-file.</translation>
    </message>
    <message>
        <source>The result could not be written to standard output.</source>
        <translation>No se pudo escribir el resultado en la salida estándar.</translation>
    </message>
    <message>
        <source>The file %2 cannot be written: %1.</source>
        <translation>No se puede escribir el archivo %2: %1.</translation>
    </message>
    <message>
        <source>Run %1 took this one&apos;s place. Resume that one, or start anew.</source>
        <translation>La ejecución %1 reemplazó a esta. Reanude aquella o empiece de nuevo.</translation>
    </message>
    <message>
        <source>Another run took this one&apos;s place.</source>
        <translation>Otra ejecución reemplazó a esta.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>The audit trail is not whole: %1. Tell the administrator and keep the database as it is.</source>
        <translation>El registro de auditoría no está íntegro: %1. Avise al administrador y deje la base de datos como está.</translation>
    </message>
    <message>
        <source>PinDesk has a defect (%2 %1). Tell support.</source>
        <translation>PinDesk tiene un defecto (%2 %1). Avise a soporte.</translation>
    </message>
    <message>
        <source>More questions would be asked than there are to choose from. Ask fewer, or offer more.</source>
        <translation>Se harían más preguntas de las que hay para elegir. Pregunte menos u ofrezca más.</translation>
    </message>
    <message>
        <source>The value of %2 is outside of the range it may have.</source>
        <translation>El valor de %2 está fuera del intervalo permitido.</translation>
    </message>
    <message>
        <source>The value of %2 must be a whole number.</source>
        <translation>El valor de %2 debe ser un número entero.</translation>
    </message>
    <message>
        <source>The value of %2 must be true or false.</source>
        <translation>El valor de %2 debe ser true o false.</translation>
    </message>
    <message>
        <source>The value of %2 must be a list of texts: [&quot;one&quot;, &quot;two&quot;].</source>
        <translation>El valor de %2 debe ser una lista de textos: [&quot;uno&quot;, &quot;dos&quot;].</translation>
    </message>
    <message>
        <source>A text in %2 is empty or none.</source>
        <translation>Un texto de %2 está vacío o no es un texto.</translation>
    </message>
    <message>
        <source>The value of %2 must be written as {&quot;min&quot;:4,&quot;max&quot;:16}.</source>
        <translation>El valor de %2 se escribe así: {&quot;min&quot;:4,&quot;max&quot;:16}.</translation>
    </message>
    <message>
        <source>There is no such setting. setting list shows them all.</source>
        <translation>No existe ese ajuste. setting list los muestra todos.</translation>
    </message>
    <message>
        <source>send mail</source>
        <translation>enviar correo</translation>
    </message>
    <message>
        <source>look at the waiting mail</source>
        <translation>ver el correo en espera</translation>
    </message>
    <message>
        <source>check the mail host</source>
        <translation>comprobar el servidor de correo</translation>
    </message>
    <message>
        <source>There is no file %2.</source>
        <translation>No existe el archivo %2.</translation>
    </message>
    <message>
        <source>%2 is a folder. Choose a file in it.</source>
        <translation>%2 es una carpeta. Elija un archivo de ella.</translation>
    </message>
    <message>
        <source>%2 is not a plain file.</source>
        <translation>%2 no es un archivo normal.</translation>
    </message>
    <message>
        <source>The file %2 is too long.</source>
        <translation>El archivo %2 es demasiado largo.</translation>
    </message>
    <message>
        <source>password of the mail host</source>
        <translation>contraseña del servidor de correo</translation>
    </message>
    <message>
        <source>The mail host is the name of a machine, without port, path or spaces: mail.example.org.</source>
        <translation>El servidor de correo es el nombre de una máquina, sin puerto, ruta ni espacios: mail.example.org.</translation>
    </message>
    <message>
        <source>The sender&apos;s address is not one that mail hosts take: name@example.org, in plain letters before the @.</source>
        <translation>La dirección del remitente no es una que acepten los servidores de correo: nombre@example.org, con letras sin acentos antes de la @.</translation>
    </message>
    <message>
        <source>These are no certificates: paste the text that begins with -----BEGIN CERTIFICATE-----.</source>
        <translation>Esto no son certificados: pegue el texto que empieza por -----BEGIN CERTIFICATE-----.</translation>
    </message>
    <message>
        <source>No mail host is set, or no address to send from: an administrator sets both in the settings.</source>
        <translation>No se ha indicado un servidor de correo o una dirección de remitente: un administrador los pone en los ajustes.</translation>
    </message>
    <message>
        <source>There is no such mail for that: it has left already, was given up, or never was.</source>
        <translation>No hay tal correo para eso: ya salió, se abandonó o nunca existió.</translation>
    </message>
    <message>
        <source>You do not hold the key of the outbox: administrators and the service send mail.</source>
        <translation>Usted no tiene la clave de la bandeja de salida: envían correo los administradores y el servicio.</translation>
    </message>
    <message>
        <source>The password of the mail host, or a mail, does not open with the keys there are. Type the password of the mail host again.</source>
        <translation>La contraseña del servidor de correo, o un correo, no se abre con las claves que hay. Escriba de nuevo la contraseña del servidor de correo.</translation>
    </message>
    <message>
        <source>The e-mail address is written name@example.org.</source>
        <translation>La dirección de correo se escribe nombre@example.org.</translation>
    </message>
    <message>
        <source>The e-mail address has a character that mail hosts do not take; before the @, letters without accents, digits and . _ + - are fine.</source>
        <translation>La dirección de correo tiene un carácter que los servidores de correo no aceptan; antes de la @ valen letras sin acentos, cifras y . _ + -</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>respuesta</translation>
    </message>
    <message>
        <source>code</source>
        <translation>código</translation>
    </message>
    <message>
        <source>confirmation</source>
        <translation>confirmación</translation>
    </message>
    <message>
        <source>employee number</source>
        <translation>número de empleado</translation>
    </message>
    <message>
        <source>language</source>
        <translation>idioma</translation>
    </message>
    <message>
        <source>security question</source>
        <translation>pregunta de seguridad</translation>
    </message>
    <message>
        <source>read reports</source>
        <translation>leer informes</translation>
    </message>
    <message>
        <source>has fewer than %1 characters</source>
        <translation>tiene menos de %1 caracteres</translation>
    </message>
    <message>
        <source>has more than %1 characters</source>
        <translation>tiene más de %1 caracteres</translation>
    </message>
    <message>
        <source>has no letter</source>
        <translation>no tiene ninguna letra</translation>
    </message>
    <message>
        <source>is one you have had before (the last %1 are refused)</source>
        <translation>es una que ya tuvo (se rechazan las últimas: %1)</translation>
    </message>
    <message>
        <source>This account is locked. Call %2: an administrator lets you in again, with a new link by mail.</source>
        <translation>Esta cuenta está bloqueada. Llame al %2: un administrador le vuelve a dar acceso, con un enlace nuevo por correo.</translation>
    </message>
    <message>
        <source>Others are signing in under this name at this moment. Wait a little and try again.</source>
        <translation>Otros están iniciando sesión con este nombre en este momento. Espere un poco e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The password has become too old. Choose a new one.</source>
        <translation>La contraseña ya es demasiado antigua. Elija una nueva.</translation>
    </message>
    <message>
        <source>The user name or the employee number is wrong.</source>
        <translation>El nombre de usuario o el número de empleado no es correcto.</translation>
    </message>
    <message>
        <source>That is not the answer on record. Mind the question.</source>
        <translation>Esa no es la respuesta registrada. Fíjese en la pregunta.</translation>
    </message>
    <message>
        <source>There is no such link or code here. Take the newest mail, or call %2.</source>
        <translation>Aquí no existe ese enlace o código. Use el correo más reciente o llame al %2.</translation>
    </message>
    <message>
        <source>This link or code has been used already. Sign in; if that was not you, call %2.</source>
        <translation>Este enlace o código ya se usó. Inicie sesión; si no fue usted, llame al %2.</translation>
    </message>
    <message>
        <source>This link or code is void: there is a newer one, or it is not needed any more. Take the newest mail, or call %2.</source>
        <translation>Este enlace o código ya no vale: hay uno más nuevo o ya no hace falta. Use el correo más reciente o llame al %2.</translation>
    </message>
    <message>
        <source>This link or code is too old. Call %2 for a new one.</source>
        <translation>Este enlace o código es demasiado antiguo. Llame al %2 para pedir otro.</translation>
    </message>
    <message>
        <source>This link or code belongs to another user name. Check the name in the mail.</source>
        <translation>Este enlace o código es de otro nombre de usuario. Compruebe el nombre en el correo.</translation>
    </message>
    <message>
        <source>This link or code cannot be used (%1).</source>
        <translation>Este enlace o código no se puede usar (%1).</translation>
    </message>
    <message>
        <source>Paste the code or the link from the mail.</source>
        <translation>Pegue el código o el enlace del correo.</translation>
    </message>
    <message>
        <source>The code has a character that no code has. It is made of A-Z and 2-9 without I, L and O.</source>
        <translation>El código tiene un carácter que ningún código tiene. Se compone de A-Z y 2-9 sin I, L ni O.</translation>
    </message>
    <message>
        <source>The code is not complete: it has 56 characters in 14 groups.</source>
        <translation>El código no está completo: tiene 56 caracteres en 14 grupos.</translation>
    </message>
    <message>
        <source>The code has a typing error. Compare it with the mail.</source>
        <translation>El código tiene un error de escritura. Compárelo con el correo.</translation>
    </message>
    <message>
        <source>Type the user name.</source>
        <translation>Escriba el nombre de usuario.</translation>
    </message>
    <message>
        <source>Type a password.</source>
        <translation>Escriba una contraseña.</translation>
    </message>
    <message>
        <source>Type the password once more.</source>
        <translation>Escriba la contraseña otra vez.</translation>
    </message>
    <message>
        <source>The two passwords are not the same. Type both again.</source>
        <translation>Las dos contraseñas no son iguales. Escriba ambas de nuevo.</translation>
    </message>
    <message>
        <source>Choose a security question.</source>
        <translation>Elija una pregunta de seguridad.</translation>
    </message>
    <message>
        <source>Choose each security question only once.</source>
        <translation>Elija cada pregunta de seguridad una sola vez.</translation>
    </message>
    <message>
        <source>That is not one of this site&apos;s security questions.</source>
        <translation>Esa no es una de las preguntas de seguridad de este sitio.</translation>
    </message>
    <message>
        <source>Type an answer to the security question. Spaces alone are none.</source>
        <translation>Escriba una respuesta a la pregunta de seguridad. Solo espacios no valen.</translation>
    </message>
    <message>
        <source>The answer has fewer than %1 characters.</source>
        <translation>La respuesta tiene menos de %1 caracteres.</translation>
    </message>
    <message>
        <source>The answer has more than %1 characters.</source>
        <translation>La respuesta tiene más de %1 caracteres.</translation>
    </message>
    <message>
        <source>Type the employee number.</source>
        <translation>Escriba el número de empleado.</translation>
    </message>
    <message>
        <source>The employee number has more than 64 characters.</source>
        <translation>El número de empleado tiene más de 64 caracteres.</translation>
    </message>
    <message>
        <source>The employee number has a character that cannot be seen.</source>
        <translation>El número de empleado tiene un carácter que no se ve.</translation>
    </message>
    <message>
        <source>The language is en, es or fr.</source>
        <translation>El idioma es en, es o fr.</translation>
    </message>
    <message>
        <source>There is nobody with this user name.</source>
        <translation>No hay nadie con este nombre de usuario.</translation>
    </message>
    <message>
        <source>There is no e-mail address on record to send a link to. Ask an administrator.</source>
        <translation>No hay ninguna dirección de correo registrada a la que enviar un enlace. Pida ayuda a un administrador.</translation>
    </message>
    <message>
        <source>Nobody does this to their own account. Ask another administrator.</source>
        <translation>Nadie hace esto con su propia cuenta. Pídalo a otro administrador.</translation>
    </message>
    <message>
        <source>This person is active: there is nothing to reactivate.</source>
        <translation>Esta persona está activa: no hay nada que reactivar.</translation>
    </message>
    <message>
        <source>This person is disabled already.</source>
        <translation>Esta persona ya está desactivada.</translation>
    </message>
    <message>
        <source>The user name has fewer than %1 characters.</source>
        <translation>El nombre de usuario tiene menos de %1 caracteres.</translation>
    </message>
    <message>
        <source>The %2 is not valid UTF-8.</source>
        <translation>No es UTF-8 válido: %2.</translation>
    </message>
    <message>
        <source>work on Force PIN profiles</source>
        <translation>trabajar en los perfiles de cambio forzado de PIN</translation>
    </message>
    <message>
        <source>serve customers without staff</source>
        <translation>atender a clientes sin personal</translation>
    </message>
    <message>
        <source>The profile is not valid JSON: %1.</source>
        <translation>El perfil no es JSON válido: %1.</translation>
    </message>
    <message>
        <source>The profile was written by a newer version of PinDesk (%1). Update this one first.</source>
        <translation>El perfil fue escrito por una versión más nueva de PinDesk (%1). Actualice primero esta.</translation>
    </message>
    <message>
        <source>The file is too long for a profile.</source>
        <translation>El archivo es demasiado largo para un perfil.</translation>
    </message>
    <message>
        <source>The profile lacks %1.</source>
        <translation>Al perfil le falta %1.</translation>
    </message>
    <message>
        <source>The profile has %1, which is not known. Is it mistyped?</source>
        <translation>El perfil tiene %1, que no se conoce. ¿Está mal escrito?</translation>
    </message>
    <message>
        <source>The profile has %1 twice.</source>
        <translation>El perfil tiene %1 dos veces.</translation>
    </message>
    <message>
        <source>The profile&apos;s list has an entry twice: %1.</source>
        <translation>Una lista del perfil tiene una entrada dos veces: %1.</translation>
    </message>
    <message>
        <source>The profile names a scenario that there is not: %1.</source>
        <translation>El perfil nombra un escenario que no existe: %1.</translation>
    </message>
    <message>
        <source>The profile names a question that there is not: %1.</source>
        <translation>El perfil nombra una pregunta que no existe: %1.</translation>
    </message>
    <message>
        <source>The shortest PIN would be longer than the longest (%1).</source>
        <translation>El PIN más corto sería más largo que el más largo (%1).</translation>
    </message>
    <message>
        <source>More right answers would be needed than there are questions (%1).</source>
        <translation>Se necesitarían más respuestas correctas que preguntas hay (%1).</translation>
    </message>
    <message>
        <source>The profile names itself as the one that asks the questions (%1).</source>
        <translation>El perfil se nombra a sí mismo como el que hace las preguntas (%1).</translation>
    </message>
    <message>
        <source>The profile names another that asks no questions (%1). Choose an additional profile.</source>
        <translation>El perfil nombra a otro que no hace preguntas (%1). Elija un perfil adicional.</translation>
    </message>
    <message>
        <source>There is a profile of this name that is of the other kind (%1).</source>
        <translation>Ya hay un perfil de este nombre que es del otro tipo (%1).</translation>
    </message>
    <message>
        <source>The number at %1 is too small or too large.</source>
        <translation>El número en %1 es demasiado pequeño o demasiado grande.</translation>
    </message>
    <message>
        <source>The profile has a value of the wrong kind: %1.</source>
        <translation>El perfil tiene un valor de tipo equivocado: %1.</translation>
    </message>
    <message>
        <source>The caller&apos;s data have a mistake: %1.</source>
        <translation>Los datos de quien llama tienen un error: %1.</translation>
    </message>
    <message>
        <source>A section that is active has no scenario (%1). Configure one, or switch it off.</source>
        <translation>Una sección activa no tiene ningún escenario (%1). Configure uno o desactívela.</translation>
    </message>
    <message>
        <source>Nothing identifies callers who must change their PIN (%1). Choose an additional profile.</source>
        <translation>Nada identifica a quienes deben cambiar su PIN (%1). Elija un perfil adicional.</translation>
    </message>
    <message>
        <source>The additional profile that it names is not there (%1).</source>
        <translation>El perfil adicional que nombra no existe (%1).</translation>
    </message>
    <message>
        <source>The profile that it names asks no questions (%1).</source>
        <translation>El perfil que nombra no hace preguntas (%1).</translation>
    </message>
    <message>
        <source>The additional profile that it names has not been published (%1).</source>
        <translation>El perfil adicional que nombra no se ha publicado (%1).</translation>
    </message>
    <message>
        <source>Its PIN lengths are not within those of the PIN policy (%1).</source>
        <translation>Sus longitudes de PIN no están dentro de las de la política de PIN (%1).</translation>
    </message>
    <message>
        <source>It asks no question (%1).</source>
        <translation>No hace ninguna pregunta (%1).</translation>
    </message>
    <message>
        <source>It needs more right answers than it has questions (%1).</source>
        <translation>Necesita más respuestas correctas que preguntas tiene (%1).</translation>
    </message>
    <message>
        <source>This profile only asks questions. Choose an authentication profile.</source>
        <translation>Este perfil solo hace preguntas. Elija un perfil de autenticación.</translation>
    </message>
    <message>
        <source>There is no such profile.</source>
        <translation>No hay tal perfil.</translation>
    </message>
    <message>
        <source>There is no such version of the profile.</source>
        <translation>No hay tal versión del perfil.</translation>
    </message>
    <message>
        <source>There is a profile of this name already.</source>
        <translation>Ya hay un perfil de este nombre.</translation>
    </message>
    <message>
        <source>Somebody else changed this profile meanwhile (%1). Look at it again; nothing of yours is lost.</source>
        <translation>Otra persona cambió este perfil entretanto (%1). Vuelva a mirarlo; no se pierde nada de lo suyo.</translation>
    </message>
    <message>
        <source>The profile is in use and stays: %1.</source>
        <translation>El perfil está en uso y se queda: %1.</translation>
    </message>
    <message>
        <source>There is no published authentication profile of that name.</source>
        <translation>No hay ningún perfil de autenticación publicado con ese nombre.</translation>
    </message>
    <message>
        <source>Write each line as: name of the key = profile.</source>
        <translation>Escriba cada línea así: nombre de la clave = perfil.</translation>
    </message>
    <message>
        <source>The PIN stands in the customer&apos;s own data, where others can find it. Choose another.</source>
        <translation>El PIN está en los propios datos del cliente, donde otros pueden encontrarlo. Elija otro.</translation>
    </message>
    <message>
        <source>The two PINs differ. Enter the new PIN twice.</source>
        <translation>Los dos PIN son distintos. Introduzca el PIN nuevo dos veces.</translation>
    </message>
    <message>
        <source>request</source>
        <translation>solicitud</translation>
    </message>
    <message>
        <source>kind of request</source>
        <translation>tipo de solicitud</translation>
    </message>
    <message>
        <source>preset</source>
        <translation>conjunto de ajustes</translation>
    </message>
    <message>
        <source>purpose of the key</source>
        <translation>finalidad de la clave</translation>
    </message>
    <message>
        <source>decide what colleagues ask for</source>
        <translation>decidir lo que piden los colegas</translation>
    </message>
    <message>
        <source>Four eyes cannot be switched off here: only a site in a file with one person on its staff may do without.</source>
        <translation>Los cuatro ojos no se pueden desactivar aquí: solo un sitio en un archivo con una sola persona puede prescindir de ellos.</translation>
    </message>
    <message>
        <source>There is no such preset. Presets are standard and strict.</source>
        <translation>No existe ese conjunto de ajustes. Hay standard y strict.</translation>
    </message>
    <message>
        <source>Nobody decides what is about themselves. Ask another supervisor.</source>
        <translation>Nadie decide sobre lo que le afecta. Pida a otro supervisor.</translation>
    </message>
    <message>
        <source>Whoever asked for it may not ask for it any more. Refuse it, or let somebody else ask.</source>
        <translation>Quien lo pidió ya no puede pedirlo. Rechácelo o deje que otra persona lo pida.</translation>
    </message>
    <message>
        <source>There is no such request. Look at the list of requests.</source>
        <translation>No existe esa solicitud. Mire la lista de solicitudes.</translation>
    </message>
    <message>
        <source>The same is asked for already and waits for a decision.</source>
        <translation>Lo mismo ya está pedido y espera una decisión.</translation>
    </message>
    <message>
        <source>The request has expired. It has to be made anew.</source>
        <translation>La solicitud ha caducado. Hay que volver a hacerla.</translation>
    </message>
    <message>
        <source>The request has been decided already.</source>
        <translation>La solicitud ya está decidida.</translation>
    </message>
    <message>
        <source>Say why the request is refused.</source>
        <translation>Diga por qué se rechaza la solicitud.</translation>
    </message>
    <message>
        <source>The reason has more than 200 characters.</source>
        <translation>El motivo tiene más de 200 caracteres.</translation>
    </message>
    <message>
        <source>The person has these roles already.</source>
        <translation>La persona ya tiene estos roles.</translation>
    </message>
    <message>
        <source>This is the last active administrator: without one nobody could let anybody in again. Make another one first.</source>
        <translation>Es el último administrador activo: sin ninguno nadie podría volver a dar acceso. Nombre antes a otro.</translation>
    </message>
    <message>
        <source>Somebody else changed this person&apos;s roles. Look at them again before you go on.</source>
        <translation>Otra persona cambió los roles de esta persona. Mírelos de nuevo antes de seguir.</translation>
    </message>
    <message>
        <source>Keys are for initial_pin, customer_pin, personal_data, outbox or audit.</source>
        <translation>Las claves son para initial_pin, customer_pin, personal_data, outbox o audit.</translation>
    </message>
    <message>
        <source>No rotation of this key is under way: there is nothing to go on with.</source>
        <translation>No hay ninguna rotación de esta clave en curso: no hay nada que continuar.</translation>
    </message>
    <message>
        <source>A site key was rotated meanwhile. Run it again: what is done stays.</source>
        <translation>Entretanto se rotó una clave del sitio. Ejecútelo otra vez: lo hecho se conserva.</translation>
    </message>
    <message>
        <source>This site was last used with an older PinDesk. When the others have signed out, an administrator brings it up to date with “pindeskctl migrate”; nothing is lost.</source>
        <translation>Este sitio se usó por última vez con un PinDesk más antiguo. Cuando los demás hayan salido, un administrador lo actualiza con «pindeskctl migrate»; no se pierde nada.</translation>
    </message>
    <message>
        <source>The hint holds the PIN. Choose a hint that only you understand.</source>
        <translation>La pista contiene el PIN. Elija una pista que solo usted entienda.</translation>
    </message>
    <message>
        <source>The site has not said where its pages for customers are. An administrator sets it in Settings, Customers.</source>
        <translation>La instalación no ha indicado dónde están sus páginas para clientes. Un administrador lo hace en Ajustes, Clientes.</translation>
    </message>
    <message>
        <source>This account waits for no confirmation, so there is no link to send.</source>
        <translation>Esta cuenta no espera ninguna confirmación: no hay enlace que enviar.</translation>
    </message>
    <message>
        <source>It took too long. Sign in again.</source>
        <translation>Ha pasado demasiado tiempo. Inicie la sesión otra vez.</translation>
    </message>
    <message>
        <source>This link cannot be used any more. Ask for a new one.</source>
        <translation>Este enlace ya no se puede usar. Pida uno nuevo.</translation>
    </message>
    <message>
        <source>You hold none of the site&apos;s keys, as after a password that you gave yourself. Ask an administrator to grant them on the page Settings, under Keys; then try again.</source>
        <translation>No tiene ninguna clave del sitio, como tras darse usted una nueva contraseña. Pida a un administrador que se las dé en la página Ajustes, en Claves; después inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>You do not hold the key for %1. Ask an administrator to grant it on the page Settings, under Keys; then try again.</source>
        <translation>No tiene la clave para %1. Pida a un administrador que se la dé en la página Ajustes, en Claves; después inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>initial PINs</source>
        <translation>PIN iniciales</translation>
    </message>
    <message>
        <source>PINs that customers chose</source>
        <translation>PIN elegidos por los clientes</translation>
    </message>
    <message>
        <source>personal data and hints</source>
        <translation>datos personales y pistas</translation>
    </message>
    <message>
        <source>The call is at another step. Ask for that one.</source>
        <translation>La llamada está en otro paso. Pida ese.</translation>
    </message>
    <message>
        <source>No key for a telephone system of this name is in force.</source>
        <translation>No hay ninguna clave vigente de un sistema telefónico con este nombre.</translation>
    </message>
    <message>
        <source>This telephone system has a key. Revoke it first, or take another name.</source>
        <translation>Este sistema telefónico ya tiene una clave. Revóquela antes o use otro nombre.</translation>
    </message>
    <message>
        <source>name of the telephone system</source>
        <translation>nombre del sistema telefónico</translation>
    </message>
    <message>
        <source>The address for links must begin with https:// and have neither a user, nor ? nor #. On this computer itself http://localhost will do.</source>
        <translation>La dirección de los enlaces debe empezar por https:// y no tener ni usuario, ni ? ni #. En este mismo equipo basta http://localhost.</translation>
    </message>
    <message>
        <source>The customer has registered already.</source>
        <translation>El cliente ya se ha registrado.</translation>
    </message>
    <message>
        <source>A PIN does not go out twice within the days that the setting Days until a PIN goes out again asks for. Take an earlier day.</source>
        <translation>Un PIN no sale dos veces dentro de los días que pide el ajuste Días hasta que un PIN vuelve a salir. Indique un día anterior.</translation>
    </message>
    <message>
        <source>The list has more than 100,000 accounts. Divide it.</source>
        <translation>La lista tiene más de 100 000 cuentas. Divídala.</translation>
    </message>
    <message>
        <source>The list has account numbers that nobody has. Correct them, or take them out.</source>
        <translation>La lista tiene números de cuenta que no son de nadie. Corríjalos o quítelos.</translation>
    </message>
    <message>
        <source>There is nobody to write to: no account that fits has an initial PIN to be given out.</source>
        <translation>No hay a quién escribir: ninguna cuenta que cumpla las condiciones tiene un PIN inicial por entregar.</translation>
    </message>
    <message>
        <source>Letters go by the channel letter, extracts by bill or letter. There is no other.</source>
        <translation>Las cartas van por el canal letter; los extractos, por bill o letter. No hay otro.</translation>
    </message>
    <message>
        <source>There is no batch with this number.</source>
        <translation>No hay ningún lote con este número.</translation>
    </message>
    <message>
        <source>The batch waits for another supervisor&apos;s approval. It can be written then.</source>
        <translation>El lote espera la aprobación de otro supervisor. Entonces se podrá escribir.</translation>
    </message>
    <message>
        <source>The batch was refused. Ask for a new one.</source>
        <translation>El lote fue rechazado. Pida uno nuevo.</translation>
    </message>
    <message>
        <source>The time of this batch is over. Ask for a new one.</source>
        <translation>El plazo de este lote ha terminado. Pida uno nuevo.</translation>
    </message>
    <message>
        <source>The batch was cancelled. Ask for a new one.</source>
        <translation>El lote fue cancelado. Pida uno nuevo.</translation>
    </message>
    <message>
        <source>The batch has been written. PINs that did not arrive go out again in a new batch.</source>
        <translation>El lote ya está escrito. Los PIN que no llegaron vuelven a salir en un lote nuevo.</translation>
    </message>
    <message>
        <source>Somebody else works on this batch. Look at it again before you go on.</source>
        <translation>Otra persona trabaja con este lote. Mírelo de nuevo antes de seguir.</translation>
    </message>
    <message>
        <source>Somebody else has taken over the writing of this batch.</source>
        <translation>Otra persona se ha hecho cargo de escribir este lote.</translation>
    </message>
    <message>
        <source>There is no layout of this name.</source>
        <translation>No hay ningún formato con este nombre.</translation>
    </message>
    <message>
        <source>There is a layout of this name already. Take another name.</source>
        <translation>Ya hay un formato con este nombre. Elija otro nombre.</translation>
    </message>
    <message>
        <source>Somebody else changed this layout. Look at it again before you save yours.</source>
        <translation>Otra persona cambió este formato. Mírelo de nuevo antes de guardar el suyo.</translation>
    </message>
    <message>
        <source>The ledger has no such PIN that was given out and is the account&apos;s still.</source>
        <translation>El registro no tiene ningún PIN así que se entregara y siga siendo el de la cuenta.</translation>
    </message>
    <message>
        <source>A PIN goes out by e-mail only when the customer&apos;s answers were typed and agree. Somebody&apos;s word is not enough.</source>
        <translation>Un PIN sale por correo solo si las respuestas del cliente se escribieron y coinciden. No basta la palabra de alguien.</translation>
    </message>
    <message>
        <source>This is none of the site&apos;s answers.</source>
        <translation>No es ninguna de las respuestas de esta instalación.</translation>
    </message>
    <message>
        <source>This initial PIN has expired. Reset it, and give the new one.</source>
        <translation>Este PIN inicial ha caducado. Restablézcalo y dé el nuevo.</translation>
    </message>
    <message>
        <source>There is no room left for %2. Free some and try again; nothing is half done.</source>
        <translation>No queda espacio para %2. Libere un poco e inténtelo de nuevo; nada quedó a medias.</translation>
    </message>
    <message>
        <source>%2 cannot be written: there is no such folder.</source>
        <translation>No se puede escribir %2: no existe esa carpeta.</translation>
    </message>
    <message>
        <source>%2 is a folder. Name a file in it.</source>
        <translation>%2 es una carpeta. Indique un archivo dentro de ella.</translation>
    </message>
    <message>
        <source>You may not write %2. Choose a folder of your own.</source>
        <translation>No puede escribir %2. Elija una carpeta propia.</translation>
    </message>
    <message>
        <source>%2 cannot be written: its disk is read-only.</source>
        <translation>No se puede escribir %2: su disco es de solo lectura.</translation>
    </message>
    <message>
        <source>The layout cannot be used: %1 (%2)</source>
        <translation>El formato no se puede usar: %1 (%2)</translation>
    </message>
    <message>
        <source>This kind of request is not known. There are role_change and distribution.</source>
        <translation>Este tipo de solicitud no se conoce. Hay role_change y distribution.</translation>
    </message>
    <message>
        <source>The batch is of the other kind: extracts and letters are written each by their own command.</source>
        <translation>El lote es del otro tipo: los extractos y las cartas se escriben cada uno con su propio comando.</translation>
    </message>
    <message>
        <source>The letter template is not valid JSON: %1.</source>
        <translation>La plantilla de la carta no es JSON válido: %1.</translation>
    </message>
    <message>
        <source>The letter template was written by a newer version of PinDesk (%1). Update this one first.</source>
        <translation>La plantilla de la carta se escribió con una versión más nueva de PinDesk (%1). Actualice primero esta.</translation>
    </message>
    <message>
        <source>Too long for a letter template: %1.</source>
        <translation>Demasiado largo para una plantilla de carta: %1.</translation>
    </message>
    <message>
        <source>The file is too long for a letter template.</source>
        <translation>El archivo es demasiado largo para una plantilla de carta.</translation>
    </message>
    <message>
        <source>The letter template lacks %1.</source>
        <translation>A la plantilla de la carta le falta %1.</translation>
    </message>
    <message>
        <source>The letter template has %1, which is not known. Is it mistyped?</source>
        <translation>La plantilla de la carta tiene %1, que no se conoce. ¿Está mal escrito?</translation>
    </message>
    <message>
        <source>The letter template has %1 twice.</source>
        <translation>La plantilla de la carta tiene %1 dos veces.</translation>
    </message>
    <message>
        <source>The text has a field in braces that there is not (%1).</source>
        <translation>El texto tiene entre llaves un campo que no existe (%1).</translation>
    </message>
    <message>
        <source>The text has a brace without its partner (%1).</source>
        <translation>El texto tiene una llave sin su pareja (%1).</translation>
    </message>
    <message>
        <source>The text lacks {pin} (%1).</source>
        <translation>Al texto le falta {pin} (%1).</translation>
    </message>
    <message>
        <source>The text lacks {account} (%1).</source>
        <translation>Al texto le falta {account} (%1).</translation>
    </message>
    <message>
        <source>The subject must not have the PIN (%1).</source>
        <translation>El asunto no debe llevar el PIN (%1).</translation>
    </message>
    <message>
        <source>The text has a picture (%1). Only the logo can be one.</source>
        <translation>El texto tiene una imagen (%1). Solo el logotipo puede serlo.</translation>
    </message>
    <message>
        <source>The logo is not in Base64 (%1).</source>
        <translation>El logotipo no está en Base64 (%1).</translation>
    </message>
    <message>
        <source>The logo is no PNG or JPEG picture (%1).</source>
        <translation>El logotipo no es una imagen PNG o JPEG (%1).</translation>
    </message>
    <message>
        <source>The logo has more than 4 million pixels (%1). Make it smaller.</source>
        <translation>El logotipo tiene más de 4 millones de píxeles (%1). Hágalo más pequeño.</translation>
    </message>
    <message>
        <source>The envelope&apos;s window is not where windows are on this page (%1).</source>
        <translation>La ventana del sobre no está donde hay ventanas en esta página (%1).</translation>
    </message>
    <message>
        <source>The margins leave no room for the text (%1).</source>
        <translation>Los márgenes no dejan sitio para el texto (%1).</translation>
    </message>
    <message>
        <source>A language has two or three small letters, such as en (%1).</source>
        <translation>Un idioma tiene dos o tres letras minúsculas, como en (%1).</translation>
    </message>
    <message>
        <source>There is a card number in %1.</source>
        <translation>Hay un número de tarjeta en %1.</translation>
    </message>
    <message>
        <source>There is a character in %1 that a letter cannot have.</source>
        <translation>Hay un carácter en %1 que una carta no puede tener.</translation>
    </message>
    <message>
        <source>The letter template has a value of the wrong kind: %1.</source>
        <translation>La plantilla de la carta tiene un valor de otro tipo: %1.</translation>
    </message>
</context>
<context>
    <name>events</name>
    <message>
        <source>Account looked up</source>
        <translation>Cuenta consultada</translation>
    </message>
    <message>
        <source>Caller verified</source>
        <translation>Identidad verificada</translation>
    </message>
    <message>
        <source>Caller not verified</source>
        <translation>Identidad no verificada</translation>
    </message>
    <message>
        <source>Verification overridden by a supervisor</source>
        <translation>Autorización de supervisor sin verificación</translation>
    </message>
    <message>
        <source>PIN hint given</source>
        <translation>Pista del PIN dada</translation>
    </message>
    <message>
        <source>Initial PIN revealed</source>
        <translation>PIN inicial revelado</translation>
    </message>
    <message>
        <source>Reveal of the PIN refused</source>
        <translation>Revelación del PIN denegada</translation>
    </message>
    <message>
        <source>PIN reset</source>
        <translation>PIN restablecido</translation>
    </message>
    <message>
        <source>Reset undone</source>
        <translation>Restablecimiento deshecho</translation>
    </message>
    <message>
        <source>Generation started</source>
        <translation>Generación iniciada</translation>
    </message>
    <message>
        <source>Generation resumed</source>
        <translation>Generación reanudada</translation>
    </message>
    <message>
        <source>PINs generated</source>
        <translation>PIN generados</translation>
    </message>
    <message>
        <source>Generation ended</source>
        <translation>Generación terminada</translation>
    </message>
    <message>
        <source>Directory imported</source>
        <translation>Directorio importado</translation>
    </message>
    <message>
        <source>Search index built</source>
        <translation>Índice de búsqueda creado</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>Ajuste cambiado</translation>
    </message>
    <message>
        <source>Site changed</source>
        <translation>Sitio modificado</translation>
    </message>
    <message>
        <source>Site created</source>
        <translation>Sitio creado</translation>
    </message>
    <message>
        <source>Site recovered with its key</source>
        <translation>Sitio recuperado con su clave</translation>
    </message>
    <message>
        <source>Person added to the staff</source>
        <translation>Persona agregada al personal</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>Audit trail exported</source>
        <translation>Registro de auditoría exportado</translation>
    </message>
    <message>
        <source>Checkpoint of the audit trail</source>
        <translation>Punto de control del registro de auditoría</translation>
    </message>
    <message>
        <source>PIN forgotten</source>
        <translation>PIN olvidado</translation>
    </message>
    <message>
        <source>New e-mail address</source>
        <translation>Nueva dirección de correo</translation>
    </message>
    <message>
        <source>PIN or mail not received</source>
        <translation>PIN o correo no recibido</translation>
    </message>
    <message>
        <source>Somebody else may know the PIN</source>
        <translation>Otra persona puede conocer el PIN</translation>
    </message>
    <message>
        <source>Caller asked for it</source>
        <translation>A pedido de quien llama</translation>
    </message>
    <message>
        <source>Other reason</source>
        <translation>Otro motivo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Service address</source>
        <translation>Dirección del servicio</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Número de teléfono</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Last four of the SSN</source>
        <translation>Últimos cuatro del SSN</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Dirección de correo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Initialized</source>
        <translation>Inicializado</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Habilitado</translation>
    </message>
    <message>
        <source>Had a hint</source>
        <translation>Tenía pista</translation>
    </message>
    <message>
        <source>PIN generated by the program</source>
        <translation>PIN generado por el programa</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Version of the record</source>
        <translation>Versión de la ficha</translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation>Verificado mediante</translation>
    </message>
    <message>
        <source>Open links made void</source>
        <translation>Enlaces abiertos anulados</translation>
    </message>
    <message>
        <source>The PIN before could not be read</source>
        <translation>No se pudo leer el PIN anterior</translation>
    </message>
    <message>
        <source>Refused because</source>
        <translation>Denegado porque</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Se preguntó</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Correctas</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Necesarias</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creados</translation>
    </message>
    <message>
        <source>Had a PIN already</source>
        <translation>Ya tenían PIN</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazadas</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Suma de control</translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation>Filas leídas</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Agregadas</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificadas</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>No longer in the extract</source>
        <translation>Ya no están en el extracto</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Advertencias</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>SHA-256 del archivo</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Persona nueva</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Chains named</source>
        <translation>Cadenas incluidas</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Support telephone</source>
        <translation>Teléfono de soporte</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>the customer chose this PIN</source>
        <translation>el cliente eligió este PIN</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>%1 (%2 of %3 items right)</source>
        <translation>%1 (%2 de %3 datos correctos)</translation>
    </message>
    <message>
        <source>%1 (%2 created)</source>
        <translation>%1 (%2 creados)</translation>
    </message>
    <message>
        <source>%1 (%2 added, %3 changed)</source>
        <translation>%1 (%2 agregadas, %3 modificadas)</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Ejecución %1</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sitio</translation>
    </message>
    <message>
        <source>Mail handed over</source>
        <translation>Correo entregado al servidor</translation>
    </message>
    <message>
        <source>Mail refused by the mail host</source>
        <translation>Correo rechazado por el servidor</translation>
    </message>
    <message>
        <source>Mail given up: too late</source>
        <translation>Correo abandonado: demasiado tarde</translation>
    </message>
    <message>
        <source>Mail to be sent again</source>
        <translation>Correo que se enviará de nuevo</translation>
    </message>
    <message>
        <source>Mail came back</source>
        <translation>Correo devuelto</translation>
    </message>
    <message>
        <source>Test mail sent</source>
        <translation>Correo de prueba enviado</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Para qué</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Por qué no</translation>
    </message>
    <message>
        <source>Mail %1</source>
        <translation>Correo %1</translation>
    </message>
    <message>
        <source>Mail host</source>
        <translation>Servidor de correo</translation>
    </message>
    <message>
        <source>Person invited to the staff</source>
        <translation>Persona invitada al personal</translation>
    </message>
    <message>
        <source>Person enrolled</source>
        <translation>Persona inscrita</translation>
    </message>
    <message>
        <source>Person locked</source>
        <translation>Persona bloqueada</translation>
    </message>
    <message>
        <source>Person reactivated</source>
        <translation>Persona reactivada</translation>
    </message>
    <message>
        <source>Person disabled</source>
        <translation>Persona desactivada</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>Contraseña cambiada</translation>
    </message>
    <message>
        <source>Password chosen anew by a link</source>
        <translation>Contraseña nueva elegida con un enlace</translation>
    </message>
    <message>
        <source>Link for a forgotten password sent</source>
        <translation>Enlace por contraseña olvidada enviado</translation>
    </message>
    <message>
        <source>Sign-in failed</source>
        <translation>Inicio de sesión fallido</translation>
    </message>
    <message>
        <source>Forgotten password: wrong user name or employee number</source>
        <translation>Contraseña olvidada: nombre de usuario o número de empleado incorrecto</translation>
    </message>
    <message>
        <source>Forgotten password: wrong answer</source>
        <translation>Contraseña olvidada: respuesta incorrecta</translation>
    </message>
    <message>
        <source>Too many wrong passwords</source>
        <translation>Demasiadas contraseñas incorrectas</translation>
    </message>
    <message>
        <source>Too many wrong employee numbers</source>
        <translation>Demasiados números de empleado incorrectos</translation>
    </message>
    <message>
        <source>Too many wrong answers</source>
        <translation>Demasiadas respuestas incorrectas</translation>
    </message>
    <message>
        <source>Link not used in time</source>
        <translation>Enlace no usado a tiempo</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Enviado a</translation>
    </message>
    <message>
        <source>Link mailed</source>
        <translation>Enlace enviado por correo</translation>
    </message>
    <message>
        <source>Has keys</source>
        <translation>Tiene claves</translation>
    </message>
    <message>
        <source>Happened at</source>
        <translation>Ocurrió el</translation>
    </message>
    <message>
        <source>Under the user name</source>
        <translation>Con el nombre de usuario</translation>
    </message>
    <message>
        <source>At the workstation</source>
        <translation>En el puesto</translation>
    </message>
    <message>
        <source>Force PIN profile changed</source>
        <translation>Perfil de cambio forzado modificado</translation>
    </message>
    <message>
        <source>Force PIN profile published</source>
        <translation>Perfil de cambio forzado publicado</translation>
    </message>
    <message>
        <source>Force PIN profile rolled back</source>
        <translation>Perfil de cambio forzado restablecido</translation>
    </message>
    <message>
        <source>Force PIN profile deleted</source>
        <translation>Perfil de cambio forzado eliminado</translation>
    </message>
    <message>
        <source>Force PIN profile tried</source>
        <translation>Perfil de cambio forzado probado</translation>
    </message>
    <message>
        <source>Impact of a profile previewed</source>
        <translation>Efecto de un perfil calculado</translation>
    </message>
    <message>
        <source>PIN must be changed</source>
        <translation>El PIN debe cambiarse</translation>
    </message>
    <message>
        <source>Customer identified</source>
        <translation>Cliente identificado</translation>
    </message>
    <message>
        <source>Customer not identified</source>
        <translation>Cliente no identificado</translation>
    </message>
    <message>
        <source>New PIN not taken</source>
        <translation>PIN nuevo no aceptado</translation>
    </message>
    <message>
        <source>PIN changed by the customer</source>
        <translation>PIN cambiado por el cliente</translation>
    </message>
    <message>
        <source>Change of the PIN ended</source>
        <translation>Cambio de PIN terminado</translation>
    </message>
    <message>
        <source>ZIP code</source>
        <translation>Código ZIP</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>Número de cuenta</translation>
    </message>
    <message>
        <source>Roles changed</source>
        <translation>Roles cambiados</translation>
    </message>
    <message>
        <source>Four eyes asked for</source>
        <translation>Cuatro ojos solicitados</translation>
    </message>
    <message>
        <source>Request granted</source>
        <translation>Solicitud concedida</translation>
    </message>
    <message>
        <source>Request refused</source>
        <translation>Solicitud rechazada</translation>
    </message>
    <message>
        <source>Keys granted</source>
        <translation>Claves concedidas</translation>
    </message>
    <message>
        <source>Rotation of a key begun</source>
        <translation>Rotación de una clave iniciada</translation>
    </message>
    <message>
        <source>Sealed anew</source>
        <translation>Sellado de nuevo</translation>
    </message>
    <message>
        <source>Key rotated</source>
        <translation>Clave rotada</translation>
    </message>
    <message>
        <source>Preset applied</source>
        <translation>Conjunto de ajustes aplicado</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Requested by</source>
        <translation>Pedido por</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Purpose of the key</source>
        <translation>Finalidad de la clave</translation>
    </message>
    <message>
        <source>Purposes of the keys</source>
        <translation>Finalidades de las claves</translation>
    </message>
    <message>
        <source>Key before</source>
        <translation>Clave anterior</translation>
    </message>
    <message>
        <source>Holders</source>
        <translation>Titulares</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Ilegibles</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>Clave %1</translation>
    </message>
    <message>
        <source>Customer registered</source>
        <translation>Cliente registrado</translation>
    </message>
    <message>
        <source>E-mail address confirmed by the customer</source>
        <translation>Dirección de correo confirmada por el cliente</translation>
    </message>
    <message>
        <source>Link sent again</source>
        <translation>Enlace enviado otra vez</translation>
    </message>
    <message>
        <source>PIN mailed to the customer</source>
        <translation>PIN enviado por correo al cliente</translation>
    </message>
    <message>
        <source>Link for a new PIN mailed to the customer</source>
        <translation>Enlace para un PIN nuevo enviado al cliente</translation>
    </message>
    <message>
        <source>New PIN chosen by the customer</source>
        <translation>PIN nuevo elegido por el cliente</translation>
    </message>
    <message>
        <source>Database brought up to date</source>
        <translation>Base de datos actualizada</translation>
    </message>
    <message>
        <source>Key for a telephone system made</source>
        <translation>Clave de un sistema telefónico creada</translation>
    </message>
    <message>
        <source>Key of a telephone system revoked</source>
        <translation>Clave de un sistema telefónico revocada</translation>
    </message>
    <message>
        <source>Registration at the counter begun</source>
        <translation>Registro en el mostrador empezado</translation>
    </message>
    <message>
        <source>At the counter of</source>
        <translation>En el mostrador de</translation>
    </message>
    <message>
        <source>Batch of initial PINs asked for</source>
        <translation>Lote de PIN iniciales pedido</translation>
    </message>
    <message>
        <source>Initial PINs of a batch opened to be written</source>
        <translation>PIN iniciales de un lote abiertos para escribirlos</translation>
    </message>
    <message>
        <source>Batch of initial PINs written</source>
        <translation>Lote de PIN iniciales escrito</translation>
    </message>
    <message>
        <source>Batch of initial PINs cancelled</source>
        <translation>Lote de PIN iniciales cancelado</translation>
    </message>
    <message>
        <source>Reply with the initial PIN prepared for the person&apos;s own mail program</source>
        <translation>Respuesta con el PIN inicial preparada para el programa de correo de la persona</translation>
    </message>
    <message>
        <source>Reply with the initial PIN queued</source>
        <translation>Respuesta con el PIN inicial puesta en la bandeja de salida</translation>
    </message>
    <message>
        <source>Customer told what brought them here</source>
        <translation>El cliente dijo qué le trajo aquí</translation>
    </message>
    <message>
        <source>Letter came back</source>
        <translation>La carta volvió</translation>
    </message>
    <message>
        <source>Layout saved</source>
        <translation>Formato guardado</translation>
    </message>
    <message>
        <source>Layout deleted</source>
        <translation>Formato eliminado</translation>
    </message>
    <message>
        <source>Batch %1</source>
        <translation>Lote %1</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>for %1</source>
        <translation>para %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 por %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Initial PIN given out with a bill, batch %1</source>
        <translation>PIN inicial entregado con una factura, lote %1</translation>
    </message>
    <message>
        <source>Initial PIN given out by letter, batch %1</source>
        <translation>PIN inicial entregado por carta, lote %1</translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>%1 accounts, more than half, are not in this file: is it the right one? An import would mark none of them missing.</source>
        <translation>%1 cuentas, más de la mitad, no están en este archivo: ¿es el correcto? Una importación no marcaría ninguna como ausente.</translation>
    </message>
    <message>
        <source>%1 accounts, more than half, are not in this file: is it the right one? None was marked missing.</source>
        <translation>%1 cuentas, más de la mitad, no están en este archivo: ¿es el correcto? Ninguna se marcó como ausente.</translation>
    </message>
    <message>
        <source>The import is done, but not the index for searches: %1</source>
        <translation>La importación está hecha, pero no el índice de búsqueda: %1</translation>
    </message>
    <message>
        <source>The import is done. Searches find beginnings only: the database has no extension pg_trgm. Let the database&apos;s owner run CREATE EXTENSION pg_trgm, then import again.</source>
        <translation>La importación está hecha. Las búsquedas solo encuentran comienzos: la base de datos no tiene la extensión pg_trgm. Pida a su propietario que ejecute CREATE EXTENSION pg_trgm e importe de nuevo.</translation>
    </message>
    <message>
        <source>The import is done; the index for searches was stopped and goes on with the next import. Searches find beginnings until then.</source>
        <translation>La importación está hecha; el índice de búsqueda se detuvo y seguirá con la próxima importación. Hasta entonces las búsquedas encuentran comienzos.</translation>
    </message>
    <message>
        <source>The file has no row but the columns&apos; names.</source>
        <translation>El archivo no tiene más fila que los nombres de las columnas.</translation>
    </message>
    <message>
        <source>Of these %1 rows %2 would be rejected; %3 fields would be left empty.</source>
        <translation>De estas %1 filas se rechazarían %2; %3 campos quedarían vacíos.</translation>
    </message>
    <message>
        <source>A dry run reads the rest of the file.</source>
        <translation>Una simulación lee el resto del archivo.</translation>
    </message>
    <message>
        <source>It is being cancelled…</source>
        <translation>Se está cancelando…</translation>
    </message>
    <message>
        <source>The file is being read…</source>
        <translation>Se está leyendo el archivo…</translation>
    </message>
    <message>
        <source>Step 2 of 2: all is in; the index for searches is being made…</source>
        <translation>Paso 2 de 2: todo está dentro; se está creando el índice de búsqueda…</translation>
    </message>
    <message>
        <source>Dry run: the file is compared with the directory…</source>
        <translation>Simulación: el archivo se compara con el directorio…</translation>
    </message>
    <message>
        <source>Step 1 of 2: customers are being imported…</source>
        <translation>Paso 1 de 2: se están importando los clientes…</translation>
    </message>
    <message>
        <source>%1 rows · %2 a second</source>
        <translation>%1 filas · %2 por segundo</translation>
    </message>
    <message>
        <source>%1 accounts · %2 a second</source>
        <translation>%1 cuentas · %2 por segundo</translation>
    </message>
    <message>
        <source>%1 · %2 left</source>
        <translation>%1 · faltan %2</translation>
    </message>
    <message>
        <source>The dry run was cancelled; nothing was changed.</source>
        <translation>La simulación se canceló; no se cambió nada.</translation>
    </message>
    <message>
        <source>The import was cancelled. What was read is in; importing again finds what is there and does the rest.</source>
        <translation>La importación se canceló. Lo leído está dentro; al importar de nuevo se encuentra lo que hay y se hace el resto.</translation>
    </message>
    <message>
        <source>The directory is up to date.</source>
        <translation>El directorio está al día.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is wrong with these %Ln rows.</source>
        <translation>
            <numerusform>Esta fila está bien.</numerusform>
            <numerusform>Estas %Ln filas están bien.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>initial PINs</source>
        <translation>PIN iniciales</translation>
    </message>
    <message>
        <source>PINs that customers chose</source>
        <translation>PIN elegidos por los clientes</translation>
    </message>
    <message>
        <source>personal data and hints</source>
        <translation>datos personales y pistas</translation>
    </message>
    <message>
        <source>outgoing mail</source>
        <translation>correo saliente</translation>
    </message>
    <message>
        <source>the audit trail</source>
        <translation>el registro de auditoría</translation>
    </message>
</context>
<context>
    <name>languages</name>
    <message>
        <source>English</source>
        <translation>inglés</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>español</translation>
    </message>
    <message>
        <source>French</source>
        <translation>francés</translation>
    </message>
</context>
<context>
    <name>mail</name>
    <message>
        <source>Invitation</source>
        <translation>Invitación</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Contraseña nueva</translation>
    </message>
    <message>
        <source>Reactivation</source>
        <translation>Reactivación</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Link to confirm an address</source>
        <translation>Enlace para confirmar una dirección</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Devuelto</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Abandonado</translation>
    </message>
    <message>
        <source>The mail host&apos;s name is not known.</source>
        <translation>El nombre del servidor de correo no se conoce.</translation>
    </message>
    <message>
        <source>Check how it is written, and this machine&apos;s network.</source>
        <translation>Revise cómo está escrito y la red de esta máquina.</translation>
    </message>
    <message>
        <source>The mail host does not answer.</source>
        <translation>El servidor de correo no responde.</translation>
    </message>
    <message>
        <source>Check name and port, and whether a firewall is between.</source>
        <translation>Revise el nombre y el puerto, y si hay un cortafuegos en medio.</translation>
    </message>
    <message>
        <source>The mail host answers, but does not greet.</source>
        <translation>El servidor de correo responde, pero no saluda.</translation>
    </message>
    <message>
        <source>Check the port: with TLS from the start it is usually 465, with STARTTLS 587.</source>
        <translation>Revise el puerto: con TLS desde el principio suele ser 465; con STARTTLS, 587.</translation>
    </message>
    <message>
        <source>The mail host offers no TLS that can be used.</source>
        <translation>El servidor de correo no ofrece un TLS que se pueda usar.</translation>
    </message>
    <message>
        <source>Check port and encryption. Mail is never sent without TLS.</source>
        <translation>Revise el puerto y el cifrado. Nunca se envía correo sin TLS.</translation>
    </message>
    <message>
        <source>The mail host&apos;s certificate is not right: another name, expired, or signed by nobody who is trusted.</source>
        <translation>El certificado del servidor de correo no es correcto: es de otro nombre, ha caducado o no lo firma nadie de confianza.</translation>
    </message>
    <message>
        <source>Use the name that stands in the certificate; if the site signs its own, paste the signer&apos;s certificate into the settings.</source>
        <translation>Use el nombre que figura en el certificado; si la organización firma los suyos, pegue el certificado del firmante en los ajustes.</translation>
    </message>
    <message>
        <source>The mail host does not accept user and password.</source>
        <translation>El servidor de correo no acepta el usuario y la contraseña.</translation>
    </message>
    <message>
        <source>Set user and password anew; some providers ask for a password of its own for programs.</source>
        <translation>Ponga de nuevo el usuario y la contraseña; algunos proveedores piden una contraseña aparte para programas.</translation>
    </message>
    <message>
        <source>The mail host does not take mail from this sender.</source>
        <translation>El servidor de correo no acepta correo de este remitente.</translation>
    </message>
    <message>
        <source>Check the sender&apos;s address, and whether the host asks for user and password.</source>
        <translation>Revise la dirección del remitente y si el servidor pide usuario y contraseña.</translation>
    </message>
    <message>
        <source>The mail host does not take mail for this address.</source>
        <translation>El servidor de correo no acepta correo para esta dirección.</translation>
    </message>
    <message>
        <source>Check how the address is written.</source>
        <translation>Revise cómo está escrita la dirección.</translation>
    </message>
    <message>
        <source>The mail host does not take this mail.</source>
        <translation>El servidor de correo no acepta este correo.</translation>
    </message>
    <message>
        <source>Ask the mail host&apos;s administrator why.</source>
        <translation>Pregunte el motivo al administrador del servidor de correo.</translation>
    </message>
    <message>
        <source>The mail host did not say whether it took the mail.</source>
        <translation>El servidor de correo no dijo si aceptó el correo.</translation>
    </message>
    <message>
        <source>It accepts user and password.</source>
        <translation>Acepta el usuario y la contraseña.</translation>
    </message>
    <message>
        <source>No user is set: mail is sent without signing in.</source>
        <translation>No hay usuario: el correo se envía sin iniciar sesión.</translation>
    </message>
    <message>
        <source>It offers authentication (%1); the password was not tried, because only administrators and the service can open it.</source>
        <translation>Ofrece autenticación (%1); no se probó la contraseña, porque solo pueden abrirla los administradores y el servicio.</translation>
    </message>
    <message>
        <source>%1 answers at port %2.</source>
        <translation>%1 responde en el puerto %2.</translation>
    </message>
    <message>
        <source>It greets as a mail host.</source>
        <translation>Saluda como servidor de correo.</translation>
    </message>
    <message>
        <source>The connection is encrypted.</source>
        <translation>La conexión está cifrada.</translation>
    </message>
    <message>
        <source>Its certificate is right.</source>
        <translation>Su certificado es correcto.</translation>
    </message>
    <message>
        <source>Greeting: not tried.</source>
        <translation>Saludo: no se probó.</translation>
    </message>
    <message>
        <source>Encryption: not tried.</source>
        <translation>Cifrado: no se probó.</translation>
    </message>
    <message>
        <source>Certificate: not tried.</source>
        <translation>Certificado: no se probó.</translation>
    </message>
    <message>
        <source>User and password: not tried.</source>
        <translation>Usuario y contraseña: no se probaron.</translation>
    </message>
    <message>
        <source>%1 It says: %2</source>
        <extracomment>a sentence about what failed, then the mail host&apos;s own words</extracomment>
        <translation>%1 Dice: %2</translation>
    </message>
    <message>
        <source>The mail to %1 was sent %2.</source>
        <translation>El correo para %1 se envió %2.</translation>
    </message>
    <message>
        <source>The mail to %1 was refused. %2</source>
        <translation>El correo para %1 fue rechazado. %2</translation>
    </message>
    <message>
        <source>The mail to %1 came back: %2</source>
        <translation>El correo para %1 volvió: %2</translation>
    </message>
    <message>
        <source>The mail to %1 was given up: its link had ended before it could leave.</source>
        <translation>Se renunció al correo para %1: su enlace terminó antes de que pudiera salir.</translation>
    </message>
    <message>
        <source>The mail to %1 has waited to be sent since %2.</source>
        <translation>El correo para %1 espera su envío desde %2.</translation>
    </message>
    <message>
        <source>The mail to %1 has not left yet. %2</source>
        <translation>El correo para %1 aún no ha salido. %2</translation>
    </message>
    <message>
        <source>Forgotten PIN</source>
        <translation>PIN olvidado</translation>
    </message>
    <message>
        <source>Link to choose a PIN</source>
        <translation>Enlace para elegir un PIN</translation>
    </message>
    <message>
        <source>The mail host would take mail. Nothing was sent.</source>
        <translation>El servidor de correo aceptaría correo. No se envió nada.</translation>
    </message>
    <message>
        <source>Initial PIN, on request</source>
        <translation>PIN inicial, a petición</translation>
    </message>
</context>
<context>
    <name>overview</name>
    <message>
        <source>Go to Generation</source>
        <translation>Ir a Generación</translation>
    </message>
    <message>
        <source>The directory is empty. Import an extract of the customer system first.</source>
        <translation>El directorio está vacío. Importe primero un extracto del sistema de clientes.</translation>
    </message>
    <message>
        <source>Run %1 has not ended; it can be resumed.</source>
        <translation>La ejecución %1 no ha terminado; puede reanudarse.</translation>
    </message>
    <message>
        <source>Go to the Desk</source>
        <translation>Ir a Atención</translation>
    </message>
    <message>
        <source>Callers are served at the Desk.</source>
        <translation>A quien llama se le atiende en Atención.</translation>
    </message>
    <message>
        <source>Verify that the audit trail is whole.</source>
        <translation>Verifique que el registro de auditoría esté íntegro.</translation>
    </message>
    <message>
        <source>Go to Audit</source>
        <translation>Ir a Auditoría</translation>
    </message>
    <message>
        <source>Nothing is waiting for you.</source>
        <translation>No tiene nada pendiente.</translation>
    </message>
    <message>
        <source>Go to Settings</source>
        <translation>Ir a Ajustes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts have no PIN yet.</source>
        <translation>
            <numerusform>%Ln cuenta aún no tiene PIN.</numerusform>
            <numerusform>%Ln cuentas aún no tienen PIN.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln inconsistent accounts need a new initial PIN.</source>
        <translation>
            <numerusform>%Ln cuenta incoherente necesita un PIN inicial nuevo.</numerusform>
            <numerusform>%Ln cuentas incoherentes necesitan un PIN inicial nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot work fully: keys of their roles are missing. Grant them in the settings, section Keys.</source>
        <translation>%1 no puede trabajar del todo: faltan claves de sus roles. Concédalas en los ajustes, sección Claves.</translation>
    </message>
    <message>
        <source>%1 knew keys of the site and should not any more. Rotate them in the settings, section Keys.</source>
        <translation>%1 conocía claves del sitio y ya no debería. Rótelas en los ajustes, sección Claves.</translation>
    </message>
    <message>
        <source>Drafts of Force PIN wait to be published: %1.</source>
        <translation>Hay borradores de cambio forzado por publicar: %1.</translation>
    </message>
    <message>
        <source>Go to Force PIN</source>
        <translation>Ir a Cambio forzado</translation>
    </message>
</context>
<context>
    <name>pindesk::console::Console</name>
    <message>
        <source>%1 (on this computer)</source>
        <translation>%1 (en este equipo)</translation>
    </message>
    <message>
        <source>%1 (PostgreSQL)</source>
        <translation>%1 (PostgreSQL)</translation>
    </message>
    <message>
        <source>PostgreSQL</source>
        <translation>PostgreSQL</translation>
    </message>
    <message>
        <source>The password has become too old for this site.</source>
        <translation>La contraseña es demasiado antigua para este sitio.</translation>
    </message>
    <message>
        <source>The password is changed.</source>
        <translation>La contraseña se ha cambiado.</translation>
    </message>
    <message>
        <source>Sign in with the new one.</source>
        <translation>Inicie sesión con la nueva.</translation>
    </message>
</context>
<context>
    <name>pindesk::console::PracticeGateway</name>
    <message>
        <source>The customer&apos;s pages have ended. Start them again.</source>
        <translation>Las páginas del cliente se han detenido. Inícielas de nuevo.</translation>
    </message>
    <message>
        <source>%1 cannot be started. Install the program pindesk-gateway there, and try again.</source>
        <translation>No se puede iniciar %1. Instale allí el programa pindesk-gateway e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>pindesk::console::Program</name>
    <message>
        <source>The desk for customer PINs.</source>
        <translation>La mesa de atención para los PIN de los clientes.</translation>
    </message>
    <message>
        <source>the site&apos;s database; the workstation&apos;s own otherwise</source>
        <translation>la base de datos del sitio; si no se indica, la del equipo</translation>
    </message>
    <message>
        <source>system, light or dark, for this time</source>
        <translation>system, light o dark, solo por esta vez</translation>
    </message>
    <message>
        <source>the practice site: invented customers, calls to try</source>
        <translation>el sitio de práctica: clientes inventados, llamadas para probar</translation>
    </message>
    <message>
        <source>the same, made anew: what was tried is gone</source>
        <translation>lo mismo, creado de nuevo: se pierde lo que se probó</translation>
    </message>
    <message>
        <source>takes a picture of every page of the practice site, and ends</source>
        <translation>toma una imagen de cada página del sitio de práctica y termina</translation>
    </message>
    <message>
        <source>--site names no site. Write it with one, for example --site sqlite:///folder/site.db, or leave it out for the workstation&apos;s own.</source>
        <translation>--site no nombra ningún sitio. Escríbalo con uno, por ejemplo --site sqlite:///carpeta/sitio.db, u omítalo para usar el de este puesto.</translation>
    </message>
    <message>
        <source>“%1” is no option. A site is named with --site URL.</source>
        <translation>«%1» no es una opción. El sitio se nombra con --site URL.</translation>
    </message>
    <message>
        <source>It was given with --site.</source>
        <translation>Se indicó con --site.</translation>
    </message>
    <message>
        <source>It stands in %1.</source>
        <translation>Está en %1.</translation>
    </message>
    <message>
        <source>checks that the program is whole, and ends</source>
        <translation>comprueba que el programa está completo, y termina</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::AccountField</name>
    <message>
        <source>Get PIN</source>
        <translation>Obtener PIN</translation>
    </message>
    <message>
        <source>Account number or name</source>
        <translation>Número de cuenta o nombre</translation>
    </message>
    <message>
        <source>Account number, or what to search for</source>
        <translation>Número de cuenta o texto que buscar</translation>
    </message>
    <message>
        <source>Account number, name, address, phone or e-mail (Ctrl+L)</source>
        <translation>Número de cuenta, nombre, dirección, teléfono o correo (Ctrl+L)</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::AccountHeader</name>
    <message>
        <source>Undo the reset</source>
        <translation>Deshacer el restablecimiento</translation>
    </message>
    <message>
        <source>Brings back flags, hint and PIN; nobody sees the PIN (Alt+U)</source>
        <translation>Recupera indicadores, pista y PIN; nadie ve el PIN (Alt+U)</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>Cuenta %1</translation>
    </message>
    <message>
        <source>No name in the directory</source>
        <translation>Sin nombre en el directorio</translation>
    </message>
    <message>
        <source>speaks %1</source>
        <translation>habla %1</translation>
    </message>
    <message>
        <source>Not in the newest extract since %1</source>
        <translation>No está en el extracto más reciente desde %1</translation>
    </message>
    <message>
        <source>Directory status: %1</source>
        <translation>Situación en el directorio: %1</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Initialized %1 · Enabled %2 · for %3</source>
        <translation>Inicializado: %1 · Habilitado: %2 · desde hace %3</translation>
    </message>
    <message>
        <source>Undo the reset (until %1)</source>
        <translation>Deshacer el restablecimiento (hasta %1)</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::AccountListCard</name>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Back to the overview</source>
        <translation>Volver al resumen</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts. Enter opens one at the Desk.</source>
        <translation>
            <numerusform>%Ln cuenta. Enter la abre en Atención.</numerusform>
            <numerusform>%Ln cuentas. Enter abre una en Atención.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts</source>
        <translation>
            <numerusform>%Ln cuenta</numerusform>
            <numerusform>%Ln cuentas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pindesk::ui::AccountListModel</name>
    <message>
        <source>confirmed</source>
        <translation>confirmada</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>sin confirmar</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Dirección de correo</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::ActionsCard</name>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Say: %1</source>
        <translation>Diga: %1</translation>
    </message>
    <message>
        <source>Say, in %1: %2</source>
        <translation>Diga, en %1: %2</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::ActivationForm</name>
    <message>
        <source>Scenarios of the activation</source>
        <translation>Escenarios de la activación</translation>
    </message>
    <message>
        <source>Only customers who have not set up a PIN of their own. For them it goes before the forced change.</source>
        <translation>Solo clientes que no han configurado un PIN propio. Para ellos va antes que el cambio forzado.</translation>
    </message>
    <message>
        <source>Lead new customers to &amp;registration</source>
        <translation>Llevar a los clientes nuevos al &amp;registro</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::ActivityBar</name>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Trabajando</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::AdministratorStep</name>
    <message>
        <source>The first administrator</source>
        <translation>El primer administrador</translation>
    </message>
    <message>
        <source>Adds everybody else, imports customers and generates PINs. The user name cannot be changed later.</source>
        <translation>Agrega a todos los demás, importa clientes y genera los PIN. El nombre de usuario no se puede cambiar después.</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Usuario</translation>
    </message>
    <message>
        <source>This person also &amp;answers calls and supervises</source>
        <translation>Esta persona también atiende &amp;llamadas y supervisa</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>Password once &amp;more</source>
        <translation>Contraseña otra &amp;vez</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::AdviceCard</name>
    <message>
        <source>Advice</source>
        <translation>Consejos</translation>
    </message>
    <message>
        <source>Nothing stands out: each scenario at work can be the trigger.</source>
        <translation>Nada llama la atención: cada escenario en uso puede ser el desencadenante.</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::AlarmCard</name>
    <message>
        <source>Check the mail host</source>
        <translation>Comprobar el servidor de correo</translation>
    </message>
    <message>
        <source>Draft a ticket</source>
        <translation>Redactar una solicitud</translation>
    </message>
    <message>
        <source>Trying the mail host…</source>
        <translation>Probando el servidor de correo…</translation>
    </message>
    <message>
        <source>Draft of the ticket</source>
        <translation>Borrador de la solicitud</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copy the ticket</source>
        <translation>Copiar la solicitud</translation>
    </message>
    <message>
        <source>Save the ticket</source>
        <translation>Guardar la solicitud</translation>
    </message>
    <message>
        <source>Close the ticket</source>
        <translation>Cerrar la solicitud</translation>
    </message>
    <message>
        <source>ticket.txt</source>
        <translation>solicitud.txt</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>Supervisors and administrators do this.</source>
        <translation>Esto lo hacen los supervisores y los administradores.</translation>
    </message>
    <message>
        <source>The draft stands below.</source>
        <translation>El borrador está abajo.</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::ApprovalsCard</name>
    <message>
        <source>%1 wants %2 to be: %3</source>
        <translation>%1 quiere que %2 sea: %3</translation>
    </message>
    <message>
        <source>A supervisor decides this.</source>
        <translation>Esto lo decide un supervisor.</translation>
    </message>
    <message>
        <source>Waiting for a second pair of eyes</source>
        <translation>A la espera de otro par de ojos</translation>
    </message>
    <message>
        <source>Four eyes are switched off on this site. Switch them on in the settings as soon as it has a second person.</source>
        <translation>Los cuatro ojos están desactivados en este sitio. Actívelos en los ajustes en cuanto haya una segunda persona.</translation>
    </message>
    <message>
        <source>Request %1 of %2. It expires %3.</source>
        <translation>Solicitud %1 del %2. Caduca el %3.</translation>
    </message>
    <message>
        <source>Reason (needed to refuse)</source>
        <translation>Motivo (necesario para rechazar)</translation>
    </message>
    <message>
        <source>Reason, %1</source>
        <translation>Motivo, %1</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Conceder</translation>
    </message>
    <message>
        <source>Grant: %1</source>
        <translation>Conceder: %1</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Refuse: %1</source>
        <translation>Rechazar: %1</translation>
    </message>
    <message>
        <source>Say why you refuse.</source>
        <translation>Diga por qué rechaza.</translation>
    </message>
    <message numerus="yes">
        <source>%1 wants the initial PINs of %Ln accounts to go out (%2)</source>
        <translation>
            <numerusform>%1 quiere que salga el PIN inicial de %Ln cuenta (%2)</numerusform>
            <numerusform>%1 quiere que salgan los PIN iniciales de %Ln cuentas (%2)</numerusform>
        </translation>
    </message>
    <message>
        <source>In letters: template %1</source>
        <translation>En cartas: plantilla %1</translation>
    </message>
    <message>
        <source>In a file: layout %1, channel %2</source>
        <translation>En un archivo: formato %1, canal %2</translation>
    </message>
    <message>
        <source>Which accounts: %1</source>
        <translation>Qué cuentas: %1</translation>
    </message>
    <message>
        <source>What for: %1</source>
        <translation>Para qué: %1</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::AuditPage</name>
    <message>
        <source>Audit</source>
        <translation>Auditoría</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>No event meets these conditions.</source>
        <translation>Ningún evento cumple estas condiciones.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>CSV (spreadsheet)</source>
        <translation>CSV (hoja de cálculo)</translation>
    </message>
    <message>
        <source>JSON (one list)</source>
        <translation>JSON (una lista)</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON por líneas</translation>
    </message>
    <message>
        <source>Format of the export</source>
        <translation>Formato de la exportación</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Writes the events found above into a file that only you may read. The export is itself an event.</source>
        <translation>Escribe los eventos encontrados arriba en un archivo que solo usted puede leer. La exportación también es un evento.</translation>
    </message>
    <message>
        <source>Export the events</source>
        <translation>Exportar los eventos</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json *.jsonl)</source>
        <translation>JSON (*.json *.jsonl)</translation>
    </message>
    <message>
        <source>The export is at work.</source>
        <translation>La exportación está en curso.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events are in %1.
SHA-256 %2</source>
        <translation>
            <numerusform>%Ln evento está en %1.
SHA-256 %2</numerusform>
            <numerusform>%Ln eventos están en %1.
SHA-256 %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events written…</source>
        <translation>
            <numerusform>%Ln evento escrito…</numerusform>
            <numerusform>%Ln eventos escritos…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pindesk::ui::BatchCard</name>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Progress of the writing</source>
        <translation>Avance de la escritura</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Write the file…</source>
        <translation>Escribir el archivo…</translation>
    </message>
    <message>
        <source>Stop writing</source>
        <translation>Detener la escritura</translation>
    </message>
    <message>
        <source>Who was left out</source>
        <translation>Quiénes quedaron fuera</translation>
    </message>
    <message>
        <source>Withdraw the batch</source>
        <translation>Retirar el lote</translation>
    </message>
    <message>
        <source>Reason (needed to refuse)</source>
        <translation>Motivo (necesario para rechazar)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Batch %1</source>
        <translation>Lote %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>; of a list</source>
        <translation>; de una lista</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 por %2</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Para qué es</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decidido</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escrito</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>En el archivo</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Quedaron fuera: %1</translation>
    </message>
    <message>
        <source>Reset while it was written</source>
        <translation>Restablecidos mientras se escribía</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Another supervisor decides this.</source>
        <translation>Esto lo decide otro supervisor.</translation>
    </message>
    <message>
        <source>Say why you refuse.</source>
        <translation>Diga por qué rechaza.</translation>
    </message>
    <message>
        <source>A supervisor writes it.</source>
        <translation>Lo escribe un supervisor.</translation>
    </message>
    <message>
        <source>Write the file again…</source>
        <translation>Escribir el archivo de nuevo…</translation>
    </message>
    <message>
        <source>A supervisor withdraws it.</source>
        <translation>Lo retira un supervisor.</translation>
    </message>
    <message>
        <source>The file is being written. You may lock the desk or go to another page.</source>
        <translation>El archivo se está escribiendo. Puede bloquear el puesto o ir a otra página.</translation>
    </message>
    <message>
        <source>Decide by %1.</source>
        <translation>Decida antes de: %1.</translation>
    </message>
    <message>
        <source>It waits for another supervisor until %1.</source>
        <translation>Espera a otro supervisor hasta: %1.</translation>
    </message>
    <message>
        <source>It can be written until %1, once.</source>
        <translation>Se puede escribir hasta: %1, una sola vez.</translation>
    </message>
    <message>
        <source>The writing broke off: there is no file, and nobody counts as given a PIN. Write it again; if it is at work on another computer, that takes it over.</source>
        <translation>La escritura se interrumpió: no hay archivo y a nadie se le cuenta un PIN como entregado. Escríbalo de nuevo; si otro equipo lo está escribiendo, este se hará cargo.</translation>
    </message>
    <message>
        <source>It stops in a moment.</source>
        <translation>Se detiene en un momento.</translation>
    </message>
    <message>
        <source>Begins…</source>
        <translation>Empezando…</translation>
    </message>
    <message>
        <source>%1 of %2 accounts · %3 a second · %4 left</source>
        <translation>%1 de %2 cuentas · %3 por segundo · faltan %4</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::BatchForm</name>
    <message>
        <source>New batch</source>
        <translation>Lote nuevo</translation>
    </message>
    <message>
        <source>Only accounts with these statuses (none marked: all)</source>
        <translation>Solo cuentas en estas situaciones (ninguna marcada: todas)</translation>
    </message>
    <message>
        <source>Progress of the count</source>
        <translation>Avance del recuento</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Contar</translation>
    </message>
    <message>
        <source>Ask for approval</source>
        <translation>Pedir aprobación</translation>
    </message>
    <message>
        <source>Cancel the count</source>
        <translation>Cancelar el recuento</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Letters, as one PDF</source>
        <translation>Cartas, en un solo PDF</translation>
    </message>
    <message>
        <source>File for a letter shop</source>
        <translation>Archivo para una empresa de envíos</translation>
    </message>
    <message>
        <source>File for bills in envelopes</source>
        <translation>Archivo para facturas en sobre</translation>
    </message>
    <message>
        <source>File for postcards</source>
        <translation>Archivo para postales</translation>
    </message>
    <message>
        <source>What it &amp;becomes</source>
        <translation>En qué se &amp;convierte</translation>
    </message>
    <message>
        <source>La&amp;yout</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>What it is &amp;for</source>
        <translation>&amp;Para qué es</translation>
    </message>
    <message>
        <source>For the supervisor who approves.</source>
        <translation>Para el supervisor que aprueba.</translation>
    </message>
    <message>
        <source>Never given out</source>
        <translation>Nunca entregados</translation>
    </message>
    <message>
        <source>Given out before a day, and unused</source>
        <translation>Entregados antes de un día y sin usar</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Todas las cuentas</translation>
    </message>
    <message>
        <source>Which initial &amp;PINs</source>
        <translation>Qué PIN &amp;iniciales</translation>
    </message>
    <message>
        <source>Given out before</source>
        <translation>Entregados antes del</translation>
    </message>
    <message>
        <source>Only these &amp;accounts, one number a line</source>
        <translation>Solo &amp;estas cuentas, un número por línea</translation>
    </message>
    <message>
        <source>Load a list…</source>
        <translation>Cargar una lista…</translation>
    </message>
    <message>
        <source>List of account numbers</source>
        <translation>Lista de números de cuenta</translation>
    </message>
    <message>
        <source>Text (*.txt *.csv);;All files (*)</source>
        <translation>Texto (*.txt *.csv);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Standard letter</source>
        <translation>Carta estándar</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(ninguno)</translation>
    </message>
    <message>
        <source>&amp;Letter</source>
        <translation>Ca&amp;rta</translation>
    </message>
    <message>
        <source>Everybody who handles a postcard reads the PIN on it. Take bills in envelopes, or letters.</source>
        <translation>Todos los que manejan una postal leen el PIN que lleva. Use facturas en sobre, o cartas.</translation>
    </message>
    <message>
        <source>Line %1 is no account number: %2</source>
        <translation>La línea %1 no es un número de cuenta: %2</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>%1 of %2 accounts · %3 a second</source>
        <translation>%1 de %2 cuentas · %3 por segundo</translation>
    </message>
    <message>
        <source>Of the chosen, without an address</source>
        <translation>De las elegidas, sin dirección</translation>
    </message>
    <message>
        <source>Nobody has these numbers: %1</source>
        <translation>Nadie tiene estos números: %1</translation>
    </message>
    <message>
        <source>There is nobody to write to.</source>
        <translation>No hay a quién escribir.</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::BatchesTab</name>
    <message>
        <source>New batch…</source>
        <translation>Lote nuevo…</translation>
    </message>
    <message>
        <source>No PINs have gone out in a file yet. Ask for a batch: letters, or a file for bills or for a letter shop.</source>
        <translation>Todavía no ha salido ningún PIN en un archivo. Pida un lote: cartas, o un archivo para facturas o para una empresa de envíos.</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Why it is not in the file</source>
        <translation>Por qué no está en el archivo</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Quedaron fuera</translation>
    </message>
    <message>
        <source>Accounts that were left out</source>
        <translation>Cuentas que quedaron fuera</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Lotes</translation>
    </message>
    <message>
        <source>A supervisor asks for batches.</source>
        <translation>Los lotes los pide un supervisor.</translation>
    </message>
    <message>
        <source>Batch %1 waits for another supervisor. It can be written when it is approved.</source>
        <translation>El lote %1 espera a otro supervisor. Se podrá escribir cuando esté aprobado.</translation>
    </message>
    <message>
        <source>Batch %1 can be written: this site asks for no second pair of eyes.</source>
        <translation>El lote %1 se puede escribir: este sitio no pide la aprobación de otra persona.</translation>
    </message>
    <message>
        <source>Approved. %1 can write the file now.</source>
        <translation>Aprobado. Ahora %1 puede escribir el archivo.</translation>
    </message>
    <message>
        <source>Refused.</source>
        <translation>Rechazado.</translation>
    </message>
    <message>
        <source>Batch %1 was withdrawn.</source>
        <translation>El lote %1 se ha retirado.</translation>
    </message>
    <message>
        <source>Write batch %1</source>
        <translation>Escribir el lote %1</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Text (*.csv *.txt);;All files (*)</source>
        <translation>Texto (*.csv *.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Stopped. There is no file, and nobody counts as given a PIN.</source>
        <translation>Detenido. No hay archivo y a nadie se le cuenta un PIN como entregado.</translation>
    </message>
    <message numerus="yes">
        <source>Batch %1 is written: %Ln PINs.</source>
        <translation>
            <numerusform>El lote %1 está escrito: %Ln PIN.</numerusform>
            <numerusform>El lote %1 está escrito: %Ln PIN.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Batch %1 is written: %Ln PINs. Look at who was left out.</source>
        <translation>
            <numerusform>El lote %1 está escrito: %Ln PIN. Mire quiénes quedaron fuera.</numerusform>
            <numerusform>El lote %1 está escrito: %Ln PIN. Mire quiénes quedaron fuera.</numerusform>
        </translation>
    </message>
    <message>
        <source>A batch of PINs is being written. Stop it? There will be no file, and it can be written again.</source>
        <translation>Se está escribiendo un lote de PIN. ¿Desea detenerlo? No habrá archivo, y el lote se puede escribir de nuevo.</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::CallerForm</name>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Location ID</source>
        <translation>ID de ubicación</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>ID de cliente</translation>
    </message>
    <message>
        <source>SSN</source>
        <translation>SSN</translation>
    </message>
    <message>
        <source>ZIP code</source>
        <translation>Código ZIP</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Telephone numbers</source>
        <translation>Números de teléfono</translation>
    </message>
    <message>
        <source>Has already set up a PIN</source>
        <translation>Ya configuró un PIN</translation>
    </message>
    <message>
        <source>PIN set on</source>
        <translation>PIN fijado el</translation>
    </message>
    <message>
        <source>nine digits, or the last four</source>
        <translation>nueve dígitos o los cuatro últimos</translation>
    </message>
    <message>
        <source>empty: United States</source>
        <translation>vacío: Estados Unidos</translation>
    </message>
    <message>
        <source>several with ; between</source>
        <translation>varios, separados con ;</translation>
    </message>
    <message>
        <source>This cannot be used: %1.</source>
        <translation>No se puede usar: %1.</translation>
    </message>
    <message>
        <source>Must change the PIN</source>
        <translation>Debe cambiar el PIN</translation>
    </message>
    <message>
        <source>What the customer system says.</source>
        <translation>Lo que dice el sistema de clientes.</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::ChangePasswordPage</name>
    <message>
        <source>Change the password of %1</source>
        <translation>Cambiar la contraseña de %1</translation>
    </message>
    <message>
        <source>&amp;Current password</source>
        <translation>Contraseña a&amp;ctual</translation>
    </message>
    <message>
        <source>New &amp;password</source>
        <translation>&amp;Nueva contraseña</translation>
    </message>
    <message>
        <source>New password once &amp;more</source>
        <translation>Nueva contraseña otra &amp;vez</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Cambiar la contraseña</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Type the password that you have now.</source>
        <translation>Escriba la contraseña que tiene ahora.</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::ChecklistEditor</name>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Choose an item in the list.</source>
        <translation>Elija un dato de la lista.</translation>
    </message>
    <message>
        <source>It is the first one.</source>
        <translation>Es el primero.</translation>
    </message>
    <message>
        <source>It is the last one.</source>
        <translation>Es el último.</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Una propia</translation>
    </message>
    <message>
        <source>%1, one of your own</source>
        <translation>%1, una propia</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Type a text first.</source>
        <translation>Escriba antes un texto.</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::ChoiceStep</name>
    <message>
        <source>Welcome to PinDesk</source>
        <translation>Bienvenido a PinDesk</translation>
    </message>
    <message>
        <source>This workstation has no site yet. What would you like to do?</source>
        <translation>Este equipo aún no tiene un sitio. ¿Qué desea hacer?</translation>
    </message>
    <message>
        <source>&amp;Try the practice site</source>
        <translation>&amp;Probar el sitio de práctica</translation>
    </message>
    <message>
        <source>Invented customers and calls to try. Nothing is real, nothing is mailed.</source>
        <translation>Clientes inventados y llamadas para probar. Nada es real y no se envía ningún correo.</translation>
    </message>
    <message>
        <source>Make a site on this &amp;computer</source>
        <translation>Crear un sitio en este &amp;equipo</translation>
    </message>
    <message>
        <source>One file. For one desk, or for some on the same computer.</source>
        <translation>Un archivo. Para un puesto, o para varios en el mismo equipo.</translation>
    </message>
    <message>
        <source>Make a site in a &amp;shared database</source>
        <translation>Crear un sitio en una &amp;base de datos compartida</translation>
    </message>
    <message>
        <source>PostgreSQL. For many desks that work at the same time.</source>
        <translation>PostgreSQL. Para muchos puestos que trabajan a la vez.</translation>
    </message>
    <message>
        <source>&amp;Open a site that is there</source>
        <translation>Abrir un sitio que &amp;ya existe</translation>
    </message>
    <message>
        <source>Your administrator gives you its address.</source>
        <translation>Su administrador le da la dirección.</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::CodePage</name>
    <message>
        <source>Invitation or reset code</source>
        <translation>Código de invitación o de contraseña</translation>
    </message>
    <message>
        <source>&amp;Link or code</source>
        <translation>&amp;Enlace o código</translation>
    </message>
    <message>
        <source>Paste the link or the code from the mail that you have received. Spaces, line breaks and small letters do not matter.</source>
        <translation>Pegue el enlace o el código del correo que ha recibido. Los espacios, los saltos de línea y las minúsculas no importan.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The code has 14 groups of 4 characters; the link has it at its end.</source>
        <translation>El código tiene 14 grupos de 4 caracteres; el enlace lo lleva al final.</translation>
    </message>
    <message>
        <source>✓ The code is complete.</source>
        <translation>✓ El código está completo.</translation>
    </message>
    <message>
        <source>The code is not complete yet.</source>
        <translation>El código aún no está completo.</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::ColumnPicker</name>
    <message>
        <source>Joins another column</source>
        <translation>Une otra columna</translation>
    </message>
    <message>
        <source>%1: join another column</source>
        <translation>%1: unir otra columna</translation>
    </message>
    <message>
        <source>%1: another column</source>
        <translation>%1: otra columna</translation>
    </message>
    <message>
        <source>Choose a column in the last field first.</source>
        <translation>Elija primero una columna en el último campo.</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::ColumnsEditor</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Posiciones</translation>
    </message>
    <message>
        <source>Title or text</source>
        <translation>Título o texto</translation>
    </message>
    <message>
        <source>To mend</source>
        <translation>Por corregir</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Written as</source>
        <translation>Escrito como</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ancho</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>Está</translation>
    </message>
    <message>
        <source>Filled up with</source>
        <translation>Relleno con</translation>
    </message>
    <message>
        <source>Content to add</source>
        <translation>Contenido que añadir</translation>
    </message>
    <message>
        <source>Alt with the arrows moves a column, Delete removes it.</source>
        <translation>Alt con las flechas mueve una columna, Supr la quita.</translation>
    </message>
    <message>
        <source>at the left</source>
        <translation>a la izquierda</translation>
    </message>
    <message>
        <source>at the right</source>
        <translation>a la derecha</translation>
    </message>
    <message>
        <source>space</source>
        <translation>espacio</translation>
    </message>
    <message>
        <source>%1 added as column %2.</source>
        <translation>%1 añadido como columna %2.</translation>
    </message>
    <message>
        <source>%1 removed.</source>
        <translation>%1 quitado.</translation>
    </message>
    <message>
        <source>%1 is column %2 now.</source>
        <translation>%1 es ahora la columna %2.</translation>
    </message>
    <message>
        <source>Column %1: %2</source>
        <translation>Columna %1: %2</translation>
    </message>
    <message>
        <source>as long as it is</source>
        <translation>tan largo como sea</translation>
    </message>
    <message>
        <source>Choose a column first.</source>
        <translation>Elija primero una columna.</translation>
    </message>
    <message>
        <source>There are 64 columns already.</source>
        <translation>Ya hay 64 columnas.</translation>
    </message>
    <message>
        <source>It is the first.</source>
        <translation>Es la primera.</translation>
    </message>
    <message>
        <source>It is the last.</source>
        <translation>Es la última.</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Type a page, an action or an account number</source>
        <translation>Escriba una página, una acción o un número de cuenta</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Matching commands</source>
        <translation>Comandos que coinciden</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Nada coincide</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::CounterDesk</name>
    <message>
        <source>The customer has ended the registration of %1.</source>
        <translation>El cliente ha terminado el registro de %1 sin acabarlo.</translation>
    </message>
    <message>
        <source>The registration of %1 has ended: nobody used the form for five minutes.</source>
        <translation>El registro de %1 ha terminado: nadie ha usado el formulario en cinco minutos.</translation>
    </message>
    <message>
        <source>no account is on the screen</source>
        <translation>no hay ninguna cuenta en pantalla</translation>
    </message>
    <message>
        <source>the customer has registered already</source>
        <translation>el cliente ya se ha registrado</translation>
    </message>
    <message>
        <source>an administrator has to set the address of the pages for customers first</source>
        <translation>un administrador tiene que indicar antes la dirección de las páginas de los clientes</translation>
    </message>
    <message>
        <source>a customer is at it already</source>
        <translation>ya hay un cliente en ello</translation>
    </message>
    <message>
        <source>%1 is being registered at the counter: waiting for the customer.</source>
        <translation>%1 se está registrando en el mostrador: esperando al cliente.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The registration of %1 was cancelled.</source>
        <translation>El registro de %1 se ha cancelado.</translation>
    </message>
    <message>
        <source>The customer of %1 has registered. The link that confirms the e-mail address is on its way.</source>
        <translation>El cliente de %1 se ha registrado. El enlace que confirma el correo está en camino.</translation>
    </message>
    <message>
        <source>The form for %1 is over: it took longer than a quarter of an hour, or the record was changed. Look at the account, then begin again.</source>
        <translation>El formulario de %1 ha terminado: ha pasado más de un cuarto de hora, o el registro ha cambiado. Mire la cuenta y empiece de nuevo.</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::CounterWindow</name>
    <message>
        <source>Registration – %1</source>
        <translation>Registro – %1</translation>
    </message>
    <message>
        <source>Choose your own PIN</source>
        <translation>Elija su propio PIN</translation>
    </message>
    <message>
        <source>Account number %1</source>
        <translation>Número de cuenta %1</translation>
    </message>
    <message>
        <source>Nobody at the counter sees what you enter here.</source>
        <translation>En el mostrador nadie ve lo que escriba aquí.</translation>
    </message>
    <message>
        <source>PIN that you were given</source>
        <translation>PIN que le han dado</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>PIN nuevo</translation>
    </message>
    <message>
        <source>One that nobody can guess: no birth date, no number of yours, no row such as 1234.</source>
        <translation>Uno que nadie pueda adivinar: ni fecha de nacimiento, ni un número suyo, ni una serie como 1234.</translation>
    </message>
    <message>
        <source>New PIN, once more</source>
        <translation>PIN nuevo, otra vez</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Pista</translation>
    </message>
    <message>
        <source>Reminds you of the PIN when you call us. It must not contain the PIN.</source>
        <translation>Le recuerda el PIN cuando nos llama. No debe contener el PIN.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Dirección de correo</translation>
    </message>
    <message>
        <source>A link to confirm it is sent there at once.</source>
        <translation>Enseguida se envía allí un enlace para confirmarla.</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registrarse</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Thank you. One step is left</source>
        <translation>Gracias. Queda un paso</translation>
    </message>
    <message>
        <source>This form is over</source>
        <translation>Este formulario ha terminado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>This is missing.</source>
        <translation>Falta este dato.</translation>
    </message>
    <message>
        <source>The two PINs are not the same. Enter the new PIN twice.</source>
        <translation>Los dos PIN no son iguales. Escriba el PIN nuevo dos veces.</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::CustomerCard</name>
    <message>
        <source>Play the customer</source>
        <translation>Hacer de cliente</translation>
    </message>
    <message>
        <source>Start the customer&apos;s pages</source>
        <translation>Iniciar las páginas del cliente</translation>
    </message>
    <message>
        <source>Open the customer&apos;s pages</source>
        <translation>Abrir las páginas del cliente</translation>
    </message>
    <message>
        <source>Open the mails</source>
        <translation>Abrir los correos</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop the customer&apos;s pages</source>
        <translation>Detener las páginas del cliente</translation>
    </message>
    <message>
        <source>The customer&apos;s own pages open in your browser. Their mails stay on this computer.</source>
        <translation>Las páginas del cliente se abren en su navegador. Sus correos se quedan en este equipo.</translation>
    </message>
    <message>
        <source>The pages are starting…</source>
        <translation>Las páginas se están iniciando…</translation>
    </message>
    <message>
        <source>The pages are at %1</source>
        <translation>Las páginas están en %1</translation>
    </message>
    <message>
        <source>Reset an account at the Desk and read its initial PIN; sign in with it in the browser, choose a PIN of your own, open the link in the mail, and watch the Desk change.</source>
        <translation>Restablezca una cuenta en Atención y lea su PIN inicial; inicie sesión con él en el navegador, elija un PIN propio, abra el enlace del correo y vea cómo cambia Atención.</translation>
    </message>
    <message>
        <source>No browser could be opened. Open %1 in one yourself.</source>
        <translation>No se pudo abrir ningún navegador. Abra usted %1 en uno.</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::DayBars</name>
    <message>
        <source>Registered</source>
        <translation>Registrados</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmados</translation>
    </message>
    <message>
        <source>Nobody registered on these days.</source>
        <translation>Nadie se registró en estos días.</translation>
    </message>
    <message>
        <source>Bars of the registrations; the table has the same numbers</source>
        <translation>Barras de los registros; la tabla tiene los mismos números</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::DeskPage</name>
    <message>
        <source>Desk</source>
        <translation>Atención</translation>
    </message>
    <message>
        <source>Verify the caller</source>
        <translation>Verificar a quien llama</translation>
    </message>
    <message>
        <source>type what the caller answers</source>
        <translation>escriba lo que responde quien llama</translation>
    </message>
    <message>
        <source>Give hint</source>
        <translation>Dar la pista</translation>
    </message>
    <message>
        <source>read the caller their own hint</source>
        <translation>lea su propia pista a quien llama</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>with a new initial PIN the customer can remember</source>
        <translation>con un PIN inicial nuevo que el cliente pueda recordar</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Revelar</translation>
    </message>
    <message>
        <source>show the initial PIN and read it out</source>
        <translation>muestre el PIN inicial y léalo en voz alta</translation>
    </message>
    <message>
        <source>Undo the reset</source>
        <translation>Deshacer el restablecimiento</translation>
    </message>
    <message>
        <source>bring back what it replaced</source>
        <translation>recuperar lo que reemplazó</translation>
    </message>
    <message>
        <source>Copy the PIN</source>
        <translation>Copiar el PIN</translation>
    </message>
    <message>
        <source>for ten seconds</source>
        <translation>por diez segundos</translation>
    </message>
    <message>
        <source>Override the verification</source>
        <translation>Autorizar sin verificación</translation>
    </message>
    <message>
        <source>a supervisor answers for the caller</source>
        <translation>un supervisor responde por quien llama</translation>
    </message>
    <message>
        <source>Read the account again</source>
        <translation>Volver a leer la cuenta</translation>
    </message>
    <message>
        <source>The reset of %1 is undone.</source>
        <translation>Se deshizo el restablecimiento de %1.</translation>
    </message>
    <message>
        <source>no account is on the screen</source>
        <translation>no hay ninguna cuenta en pantalla</translation>
    </message>
    <message>
        <source>unlocked by one more right answer</source>
        <translation>se desbloquea con una respuesta correcta más</translation>
    </message>
    <message>
        <source>unlocked by %1 right answers</source>
        <translation>se desbloquea con %1 respuestas correctas</translation>
    </message>
    <message>
        <source>your role does not include it</source>
        <translation>su rol no lo incluye</translation>
    </message>
    <message>
        <source>the caller is verified</source>
        <translation>quien llama ya está verificado</translation>
    </message>
    <message>
        <source>this site gives no hints</source>
        <translation>este sitio no da pistas</translation>
    </message>
    <message>
        <source>the customer has left none</source>
        <translation>el cliente no dejó ninguna</translation>
    </message>
    <message>
        <source>the customer chose the PIN</source>
        <translation>el cliente eligió el PIN</translation>
    </message>
    <message>
        <source>there is no reset to undo</source>
        <translation>no hay restablecimiento que deshacer</translation>
    </message>
    <message>
        <source>no PIN is shown</source>
        <translation>no se muestra ningún PIN</translation>
    </message>
    <message>
        <source>Send the link again</source>
        <translation>Enviar el enlace de nuevo</translation>
    </message>
    <message>
        <source>to the address on record; older links end</source>
        <translation>a la dirección registrada; los enlaces anteriores dejan de valer</translation>
    </message>
    <message>
        <source>the account does not wait for a confirmation</source>
        <translation>la cuenta no espera ninguna confirmación</translation>
    </message>
    <message>
        <source>the customer has given no e-mail address</source>
        <translation>el cliente no ha dado ninguna dirección de correo</translation>
    </message>
    <message>
        <source>A new link is on its way to %1.</source>
        <translation>Un enlace nuevo va camino de %1.</translation>
    </message>
    <message>
        <source>No link was sent: three within an hour are enough. The next can be sent at %1.</source>
        <translation>No se envió ningún enlace: tres en una hora bastan. El próximo se puede enviar a las %1.</translation>
    </message>
    <message>
        <source>Register in person</source>
        <translation>Registrar en el mostrador</translation>
    </message>
    <message>
        <source>the customer types, in a window apart</source>
        <translation>el cliente escribe, en otra ventana</translation>
    </message>
    <message>
        <source>Reply by e-mail…</source>
        <translation>Responder por correo…</translation>
    </message>
    <message>
        <source>the initial PIN, for who asked by e-mail</source>
        <translation>el PIN inicial, para quien lo pidió por correo</translation>
    </message>
    <message>
        <source>the initial PIN has expired: reset it</source>
        <translation>el PIN inicial ha caducado: restablézcalo</translation>
    </message>
    <message>
        <source>the customer&apos;s answers must be typed and agree; somebody&apos;s word is not enough</source>
        <translation>hay que escribir las respuestas del cliente y deben coincidir; no basta la palabra de alguien</translation>
    </message>
    <message>
        <source>The reply for %1 is in the outbox, to %2.</source>
        <translation>La respuesta para %1 está en la bandeja de salida, a %2.</translation>
    </message>
    <message>
        <source>The reply for %1 was not sent. %2</source>
        <translation>La respuesta para %1 no se envió. %2</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::DiagnosisCard</name>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>Known: %1.</source>
        <translation>Se sabe: %1.</translation>
    </message>
    <message>
        <source>Also possible: %1</source>
        <translation>También es posible: %1</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::DisableForm</name>
    <message>
        <source>They cannot do anything any more, from this moment on, and their keys and open links are gone. What they did stays in the audit trail. To have them back they are invited again.</source>
        <translation>Desde este momento no podrá hacer nada más, y sus claves y enlaces abiertos desaparecen. Lo que hizo queda en el registro de auditoría. Para que vuelva, se le invita de nuevo.</translation>
    </message>
    <message>
        <source>Disable %1?</source>
        <translation>¿Desactivar a %1?</translation>
    </message>
    <message>
        <source>Disable %1 (%2)?</source>
        <translation>¿Desactivar a %1 (%2)?</translation>
    </message>
    <message>
        <source>Disable %1</source>
        <translation>Desactivar a %1</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>Conservar a %1</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::DistributionPage</name>
    <message>
        <source>Distribution</source>
        <translation>Distribución</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Lotes</translation>
    </message>
    <message>
        <source>New batch</source>
        <translation>Lote nuevo</translation>
    </message>
    <message>
        <source>Parts of the distribution</source>
        <translation>Partes de la distribución</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Libro</translation>
    </message>
    <message>
        <source>initial PINs for bills or letters</source>
        <translation>PIN iniciales para facturas o cartas</translation>
    </message>
    <message>
        <source>A supervisor asks for batches.</source>
        <translation>Los lotes los pide un supervisor.</translation>
    </message>
    <message>
        <source>Layouts</source>
        <translation>Formatos</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Cartas</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::DoneStep</name>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>The site is made, and this workstation opens it from now on.</source>
        <translation>El sitio está creado y este equipo lo abre desde ahora.</translation>
    </message>
    <message>
        <source>Run %1 is at work.</source>
        <translation>La ejecución %1 está en marcha.</translation>
    </message>
    <message>
        <source>Your customers are in. Before they can register, each needs an initial PIN: generate them now, or sign in and do it later on the page Generation.</source>
        <translation>Sus clientes están dentro. Antes de registrarse, cada uno necesita un PIN inicial: genérelos ahora, o inicie sesión y hágalo después en la página Generación.</translation>
    </message>
    <message>
        <source>Sign in as the administrator next. On the page Generation, bring your customers in and give each a PIN.</source>
        <translation>A continuación inicie sesión como administrador. En la página Generación, importe a sus clientes y dé un PIN a cada uno.</translation>
    </message>
    <message>
        <source>The PINs are being generated.</source>
        <translation>Se están generando los PIN.</translation>
    </message>
    <message>
        <source>%1 PINs are generated. Everything is ready for the first call.</source>
        <translation>Se generaron %1 PIN. Todo está listo para la primera llamada.</translation>
    </message>
    <message>
        <source>Cancelled after %1 PINs. Nothing is half done; go on at any time.</source>
        <translation>Cancelado después de %1 PIN. Nada quedó a medias; continúe cuando quiera.</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Iniciar sesión</translation>
    </message>
    <message>
        <source>PINs are being generated. Stop the run and close the window? Nothing is lost: the run can be resumed.</source>
        <translation>Se están generando PIN. ¿Detener la ejecución y cerrar la ventana? Nada se pierde: la ejecución puede reanudarse.</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::DualList</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Add all</source>
        <translation>Añadir todo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>Quitar todo</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Added “%1” at position %2</source>
        <translation>«%1» añadido en la posición %2</translation>
    </message>
    <message>
        <source>Moved “%1” to position %2</source>
        <translation>«%1» movido a la posición %2</translation>
    </message>
    <message>
        <source>Added %1 at positions %2 to %3</source>
        <translation>%1 añadidos en las posiciones %2 a %3</translation>
    </message>
    <message>
        <source>Moved %1 to positions %2 to %3</source>
        <translation>%1 movidos a las posiciones %2 a %3</translation>
    </message>
    <message>
        <source>Removed “%1”</source>
        <translation>«%1» quitado</translation>
    </message>
    <message>
        <source>Removed %1</source>
        <translation>%1 quitados</translation>
    </message>
    <message>
        <source>Moved %1 up</source>
        <translation>%1 subidos</translation>
    </message>
    <message>
        <source>Moved %1 down</source>
        <translation>%1 bajados</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rehecho: %1</translation>
    </message>
    <message>
        <source>Nothing configured. Choose under “%1”, press Enter.</source>
        <translation>Nada configurado. Elija en «%1» y pulse Intro.</translation>
    </message>
    <message>
        <source>Nothing configured.</source>
        <translation>Nada configurado.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <translation>%1 · %2 de %3</translation>
    </message>
    <message>
        <source>There is nothing to choose from.</source>
        <translation>No hay nada que elegir.</translation>
    </message>
    <message>
        <source>Everything is configured.</source>
        <translation>Todo está configurado.</translation>
    </message>
    <message>
        <source>Nothing fits “%1”.</source>
        <translation>Nada coincide con «%1».</translation>
    </message>
    <message>
        <source>Enter moves across, Alt+Up and Alt+Down order, Ctrl+Z undoes.</source>
        <translation>Intro pasa al otro lado, Alt+arriba y Alt+abajo ordenan, Ctrl+Z deshace.</translation>
    </message>
    <message>
        <source>Choose what to add first.</source>
        <translation>Elija primero qué añadir.</translation>
    </message>
    <message>
        <source>Nothing is configured.</source>
        <translation>No hay nada configurado.</translation>
    </message>
    <message>
        <source>Choose what to remove first.</source>
        <translation>Elija primero qué quitar.</translation>
    </message>
    <message>
        <source>Choose what to move first.</source>
        <translation>Elija primero qué mover.</translation>
    </message>
    <message>
        <source>It stands first already.</source>
        <translation>Ya es el primero.</translation>
    </message>
    <message>
        <source>It stands last already.</source>
        <translation>Ya es el último.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::DualListFooter</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::DualListModel</name>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 de %3</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::DualListPanel</name>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Borrar el filtro</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::DualListView</name>
    <message>
        <source>%1 entries</source>
        <translation>%1 entradas</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::EmptyDesk</name>
    <message>
        <source>Who is on the line?</source>
        <translation>¿Quién está en la línea?</translation>
    </message>
    <message>
        <source>Type the account number at the top and press Enter. No number? Type a name, an address, a phone number or an e-mail address: what is found stands here.</source>
        <translation>Escriba arriba el número de cuenta y presione Enter. ¿No hay número? Escriba un nombre, una dirección, un teléfono o un correo: lo que se encuentre aparece aquí.</translation>
    </message>
    <message>
        <source>the account field, from anywhere</source>
        <translation>el campo de cuenta, desde cualquier lugar</translation>
    </message>
    <message>
        <source>every command by its name</source>
        <translation>todos los comandos por su nombre</translation>
    </message>
    <message>
        <source>help for this page</source>
        <translation>ayuda de esta página</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::EnrolmentPage</name>
    <message>
        <source>Enrol</source>
        <translation>Inscripción</translation>
    </message>
    <message>
        <source>Choose a new password</source>
        <translation>Elegir una contraseña nueva</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Usuario</translation>
    </message>
    <message>
        <source>New &amp;password</source>
        <translation>&amp;Nueva contraseña</translation>
    </message>
    <message>
        <source>New password once &amp;more</source>
        <translation>Nueva contraseña otra &amp;vez</translation>
    </message>
    <message>
        <source>Choose the password that you will sign in with. Your user name is in the mail.</source>
        <translation>Elija la contraseña con la que iniciará sesión. Su usuario está en el correo.</translation>
    </message>
    <message>
        <source>Your user name is in the mail with the link.</source>
        <translation>Su usuario está en el correo del enlace.</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The link is good for another %1.</source>
        <translation>El enlace vale todavía %1.</translation>
    </message>
    <message>
        <source>The link has become too old. Ask for a new one.</source>
        <translation>El enlace es demasiado antiguo. Pida uno nuevo.</translation>
    </message>
    <message>
        <source>Type the password again: it is not kept.</source>
        <translation>Escriba la contraseña de nuevo: no se guarda.</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::Entrance</name>
    <message>
        <source>You are enrolled</source>
        <translation>Ya está inscrito</translation>
    </message>
    <message>
        <source>The password is changed</source>
        <translation>La contraseña se ha cambiado</translation>
    </message>
    <message>
        <source>Sign in as %1 with the password that you have just chosen.</source>
        <translation>Inicie sesión como %1 con la contraseña que acaba de elegir.</translation>
    </message>
    <message>
        <source>To work with PINs you also need keys, which an administrator gives you again: call %1.</source>
        <translation>Para trabajar con los PIN necesita además claves, que un administrador le da de nuevo: llame al %1.</translation>
    </message>
    <message>
        <source>Go to sign-in</source>
        <translation>Ir a iniciar sesión</translation>
    </message>
    <message>
        <source>Look into your mail</source>
        <translation>Mire su correo</translation>
    </message>
    <message>
        <source>If that was right, a mail with a link is on its way to the address on record. Open the link, or paste its code here.</source>
        <translation>Si era correcto, va en camino un correo con un enlace a la dirección registrada. Abra el enlace o pegue aquí su código.</translation>
    </message>
    <message>
        <source>It does not come? Look among unwanted mail, then ask an administrator.</source>
        <translation>¿No llega? Mire en el correo no deseado y después pregunte a un administrador.</translation>
    </message>
    <message>
        <source>It does not come? Look among unwanted mail, then call %1.</source>
        <translation>¿No llega? Mire en el correo no deseado y después llame al %1.</translation>
    </message>
    <message>
        <source>I have the code</source>
        <translation>Tengo el código</translation>
    </message>
    <message>
        <source>Back to sign-in</source>
        <translation>Volver a iniciar sesión</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::EntrancePage</name>
    <message>
        <source>PinDesk</source>
        <translation>PinDesk</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::EventCard</name>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>All of this account</source>
        <translation>Todo sobre esta cuenta</translation>
    </message>
    <message>
        <source>Open at the Desk</source>
        <translation>Abrir en Atención</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1, en %2</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>Sobre qué</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Place in the trail</source>
        <translation>Lugar en el registro</translation>
    </message>
    <message>
        <source>event %1 of chain %2</source>
        <translation>evento %1 de la cadena %2</translation>
    </message>
    <message>
        <source>This event is not about one account.</source>
        <translation>Este evento no trata de una cuenta.</translation>
    </message>
    <message>
        <source>You may not look up accounts.</source>
        <translation>No tiene permiso para consultar cuentas.</translation>
    </message>
    <message>
        <source>Choose an event in the list.</source>
        <translation>Elija un evento de la lista.</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::EventModel</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>Sobre qué</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::ExtractFileForm</name>
    <message>
        <source>Titles in the f&amp;irst line</source>
        <translation>Títulos en la pr&amp;imera línea</translation>
    </message>
    <message>
        <source>Read by a &amp;billing system and no spreadsheet</source>
        <translation>Lo lee un sistema de fact&amp;uración y ninguna hoja de cálculo</translation>
    </message>
    <message>
        <source>&amp;Name of the layout</source>
        <translation>&amp;Nombre del formato</translation>
    </message>
    <message>
        <source>How the PIN &amp;travels</source>
        <translation>Cómo &amp;viaja el PIN</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>For&amp;mato</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>Codi&amp;ficación</translation>
    </message>
    <message>
        <source>&amp;Line ends</source>
        <translation>Finales de &amp;línea</translation>
    </message>
    <message>
        <source>&amp;Separator of columns</source>
        <translation>&amp;Separador de columnas</translation>
    </message>
    <message>
        <source>&amp;Quotes</source>
        <translation>&amp;Comillas</translation>
    </message>
    <message>
        <source>Formulas in names and addresses</source>
        <translation>Fórmulas en nombres y direcciones</translation>
    </message>
    <message>
        <source>CSV: columns with a separator</source>
        <translation>CSV: columnas con separador</translation>
    </message>
    <message>
        <source>Fixed width: columns at fixed places</source>
        <translation>Ancho fijo: columnas en posiciones fijas</translation>
    </message>
    <message>
        <source>Inside an envelope or a folded bill</source>
        <translation>Dentro de un sobre o de una factura plegada</translation>
    </message>
    <message>
        <source>On a postcard</source>
        <translation>En una postal</translation>
    </message>
    <message>
        <source>CR LF (Windows)</source>
        <translation>CR LF (Windows)</translation>
    </message>
    <message>
        <source>LF (Linux)</source>
        <translation>LF (Linux)</translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation>Coma ,</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>Punto y coma ;</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulador</translation>
    </message>
    <message>
        <source>Bar |</source>
        <translation>Barra |</translation>
    </message>
    <message>
        <source>Only where needed</source>
        <translation>Solo donde hacen falta</translation>
    </message>
    <message>
        <source>Around every value</source>
        <translation>Alrededor de cada valor</translation>
    </message>
    <message>
        <source>Made harmless with an apostrophe</source>
        <translation>Inofensivas, con un apóstrofo</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>Como están</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::ExtractLayoutEditor</name>
    <message>
        <source>Columns of an account&apos;s line</source>
        <translation>Columnas de la línea de una cuenta</translation>
    </message>
    <message>
        <source>Columns of the record before all accounts</source>
        <translation>Columnas del registro antes de todas las cuentas</translation>
    </message>
    <message>
        <source>Columns of the record after all accounts</source>
        <translation>Columnas del registro después de todas las cuentas</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Records of the file</source>
        <translation>Registros del archivo</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Each account</source>
        <translation>Cada cuenta</translation>
    </message>
    <message>
        <source>Before all</source>
        <translation>Antes de todo</translation>
    </message>
    <message>
        <source>After all</source>
        <translation>Después de todo</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n to mend</source>
        <translation>
            <numerusform>%1: %n por corregir</numerusform>
            <numerusform>%1: %n por corregir</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pindesk::ui::ExtractPreviewBox</name>
    <message>
        <source>What the file looks like</source>
        <translation>Cómo es el archivo</translation>
    </message>
    <message>
        <source>The lines come back when nothing is left to mend.</source>
        <translation>Las líneas vuelven cuando no quede nada por corregir.</translation>
    </message>
    <message>
        <source>Five invented customers, some of them demanding.</source>
        <translation>Cinco clientes inventados, algunos exigentes.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them left out: the number or the PIN does not fit.</source>
        <translation>
            <numerusform>%n queda fuera: el número o el PIN no cabe.</numerusform>
            <numerusform>%n quedan fuera: el número o el PIN no cabe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters that the encoding lacks became “?”.</source>
        <translation>
            <numerusform>%n carácter que la codificación no tiene pasó a ser «?».</numerusform>
            <numerusform>%n caracteres que la codificación no tiene pasaron a ser «?».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pindesk::ui::FilterBar</name>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Cualquier fecha</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Los últimos 7 días</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Los últimos 30 días</translation>
    </message>
    <message>
        <source>Between…</source>
        <translation>Entre…</translation>
    </message>
    <message>
        <source>12345/678</source>
        <translation>12345/678</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Cuenta</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Persona</translation>
    </message>
    <message>
        <source>&amp;Event</source>
        <translation>&amp;Evento</translation>
    </message>
    <message>
        <source>Pe&amp;riod</source>
        <translation>Pe&amp;ríodo</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Desde</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Hasta</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpiar</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::ForceForm</name>
    <message>
        <source>Shortest PIN</source>
        <translation>PIN más corto</translation>
    </message>
    <message>
        <source>Longest PIN</source>
        <translation>PIN más largo</translation>
    </message>
    <message>
        <source>PIN &amp;length</source>
        <translation>&amp;Longitud del PIN</translation>
    </message>
    <message>
        <source>&amp;Identify the caller with</source>
        <translation>&amp;Identificar a quien llama con</translation>
    </message>
    <message>
        <source>Scenarios of a forced change</source>
        <translation>Escenarios del cambio forzado</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>caracteres</translation>
    </message>
    <message>
        <source>A PIN is &amp;old after</source>
        <translation>Un PIN es &amp;antiguo tras</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>nobody: choose the questions</source>
        <translation>nadie: elija las preguntas</translation>
    </message>
    <message>
        <source>%1 (not there)</source>
        <translation>%1 (no existe)</translation>
    </message>
    <message>
        <source>&amp;Force a PIN change</source>
        <translation>&amp;Forzar un cambio de PIN</translation>
    </message>
    <message>
        <source>Also chec&amp;k customers&apos; own PINs</source>
        <translation>Comprobar &amp;también los PIN de los clientes</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::ForcePinPage</name>
    <message>
        <source>Force PIN</source>
        <translation>Cambio forzado</translation>
    </message>
    <message>
        <source>Choose a profile, or make a new one.</source>
        <translation>Elija un perfil o cree uno nuevo.</translation>
    </message>
    <message>
        <source>Import a profile</source>
        <translation>Importar un perfil</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>Perfiles (*.json)</translation>
    </message>
    <message>
        <source>The impact of a profile is being counted. Stop it and close the window?</source>
        <translation>Se está calculando el efecto de un perfil. ¿Detenerlo y cerrar la ventana?</translation>
    </message>
    <message>
        <source>A profile has changes that are not saved. Close the window and lose them?</source>
        <translation>Un perfil tiene cambios sin guardar. ¿Cerrar la ventana y perderlos?</translation>
    </message>
    <message>
        <source>The draft of %1 is saved. Nothing that decides has changed.</source>
        <translation>El borrador de %1 está guardado. Nada de lo que decide ha cambiado.</translation>
    </message>
    <message>
        <source>%1: version %2 was in force already.</source>
        <translation>%1: la versión %2 ya estaba vigente.</translation>
    </message>
    <message>
        <source>%1 is rolled back: version %2 is in force from now on.</source>
        <translation>%1 se ha restablecido: desde ahora está vigente la versión %2.</translation>
    </message>
    <message>
        <source>%1: version %2 is in force from now on.</source>
        <translation>%1: la versión %2 está vigente desde ahora.</translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>%1 se ha eliminado.</translation>
    </message>
    <message>
        <source>%1 has been read from the file. Look at it, then save or publish it.</source>
        <translation>%1 se ha leído del archivo. Mírelo y después guárdelo o publíquelo.</translation>
    </message>
    <message>
        <source>Export the profile</source>
        <translation>Exportar el perfil</translation>
    </message>
    <message>
        <source>The profile is in %1.</source>
        <translation>El perfil está en %1.</translation>
    </message>
    <message>
        <source>%1 changed this profile meanwhile. What you changed is still here; “Discard changes” shows theirs.</source>
        <translation>%1 cambió este perfil entretanto. Lo que usted cambió sigue aquí; «Descartar» muestra lo suyo.</translation>
    </message>
    <message>
        <source>Save mine over it</source>
        <translation>Guardar lo mío encima</translation>
    </message>
    <message>
        <source>What is here is not saved. %1 from the file would replace it.</source>
        <translation>Lo que hay aquí no está guardado. %1 del archivo lo reemplazaría.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Reemplazarlo</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::ForgotPage</name>
    <message>
        <source>Forgot password</source>
        <translation>Contraseña olvidada</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Usuario</translation>
    </message>
    <message>
        <source>&amp;Employee number</source>
        <translation>&amp;Número de empleado</translation>
    </message>
    <message>
        <source>Security &amp;question</source>
        <translation>&amp;Pregunta de seguridad</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>&amp;Respuesta</translation>
    </message>
    <message>
        <source>Say who you are. If it is right, a mail with a link is sent to the address on record, by which you choose a new password.</source>
        <translation>Diga quién es. Si es correcto, se envía a la dirección registrada un correo con un enlace para elegir una contraseña nueva.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Answer one of your security questions.</source>
        <translation>Responda a una de sus preguntas de seguridad.</translation>
    </message>
    <message>
        <source>Answer your security question.</source>
        <translation>Responda a su pregunta de seguridad.</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::FormatForm</name>
    <message>
        <source>comma</source>
        <translation>coma</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>punto y coma</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulador</translation>
    </message>
    <message>
        <source>2026-11-22 or 11/22/2026</source>
        <translation>2026-11-22 o 11/22/2026</translation>
    </message>
    <message>
        <source>Columns are separated by</source>
        <translation>Las columnas se separan con</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>Birth dates are written as</source>
        <translation>Las fechas de nacimiento se escriben</translation>
    </message>
    <message>
        <source>Some rows are not in this encoding. Choose another.</source>
        <translation>Algunas filas no tienen esta codificación. Elija otra.</translation>
    </message>
    <message>
        <source>Write day, month and year with d, M and y, such as dd.MM.yyyy. Several are separated by semicolons.</source>
        <translation>Escriba día, mes y año con d, M e y, como dd.MM.yyyy. Varios se separan con punto y coma.</translation>
    </message>
    <message>
        <source>as found: %1</source>
        <translation>como se encontró: %1</translation>
    </message>
    <message>
        <source>as found</source>
        <translation>como se encuentre</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::FunnelBars</name>
    <message>
        <source>Batch %1 (%2)</source>
        <translation>Lote %1 (%2)</translation>
    </message>
    <message>
        <source>Bars of how far customers came; the table has the same numbers</source>
        <translation>Barras de hasta dónde llegaron los clientes; la tabla tiene los mismos números</translation>
    </message>
    <message numerus="yes">
        <source>%Ln replaced</source>
        <translation>
            <numerusform>%Ln reemplazado</numerusform>
            <numerusform>%Ln reemplazados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln came back</source>
        <translation>
            <numerusform>%Ln devuelto</numerusform>
            <numerusform>%Ln devueltos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pindesk::ui::FunnelView</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Reemplazados</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Devueltos</translation>
    </message>
    <message>
        <source>How far customers came</source>
        <translation>Hasta dónde llegaron los clientes</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::GenerationPage</name>
    <message>
        <source>Generation</source>
        <translation>Generación</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Not in the newest extract</source>
        <translation>No están en el extracto más reciente</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Simulación</translation>
    </message>
    <message>
        <source>Compares the whole directory with the PINs and changes nothing.</source>
        <translation>Compara todo el directorio con los PIN y no cambia nada.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Why it gets no PIN</source>
        <translation>Por qué no recibe PIN</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creados</translation>
    </message>
    <message>
        <source>Had one</source>
        <translation>Ya tenían</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazadas</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Directorio</translation>
    </message>
    <message>
        <source>Accounts of the directory by status</source>
        <translation>Cuentas del directorio por situación</translation>
    </message>
    <message>
        <source>Accounts that would be rejected</source>
        <translation>Cuentas que se rechazarían</translation>
    </message>
    <message>
        <source>Runs so far</source>
        <translation>Ejecuciones hasta ahora</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(ninguna)</translation>
    </message>
    <message>
        <source>Last import: %1 by %2, from %3</source>
        <translation>Última importación: %1 por %2, de %3</translation>
    </message>
    <message>
        <source>The directory is empty: import an extract of the customer system first.</source>
        <translation>El directorio está vacío: importe primero un extracto del sistema de clientes.</translation>
    </message>
    <message>
        <source>No import has been recorded.</source>
        <translation>No consta ninguna importación.</translation>
    </message>
    <message>
        <source>Accounts in the directory</source>
        <translation>Cuentas en el directorio</translation>
    </message>
    <message>
        <source>Have a PIN already</source>
        <translation>Ya tienen PIN</translation>
    </message>
    <message>
        <source>Would be created</source>
        <translation>Se crearían</translation>
    </message>
    <message>
        <source>Would be rejected</source>
        <translation>Se rechazarían</translation>
    </message>
    <message>
        <source>Estimated time</source>
        <translation>Tiempo estimado</translation>
    </message>
    <message>
        <source>Dry run again</source>
        <translation>Repetir la simulación</translation>
    </message>
    <message>
        <source>The receipt is in %1. Only you may read it.</source>
        <translation>El recibo está en %1. Solo usted puede leerlo.</translation>
    </message>
    <message>
        <source>PINs are being generated. Stop the run and close the window? Nothing is lost: the run can be resumed.</source>
        <translation>Se están generando PIN. ¿Detener la ejecución y cerrar la ventana? Nada se pierde: la ejecución puede reanudarse.</translation>
    </message>
    <message>
        <source>Cancel the dry run</source>
        <translation>Cancelar la simulación</translation>
    </message>
    <message>
        <source>Import customers</source>
        <translation>Importar clientes</translation>
    </message>
    <message>
        <source>An import is at work.</source>
        <translation>Hay una importación en marcha.</translation>
    </message>
    <message>
        <source>Close the import</source>
        <translation>Cerrar la importación</translation>
    </message>
    <message>
        <source>Import customers…</source>
        <translation>Importar clientes…</translation>
    </message>
    <message>
        <source>The work is ending; the window closes after it.</source>
        <translation>El trabajo está terminando; la ventana se cierra después.</translation>
    </message>
    <message numerus="yes">
        <source>Run %1 was cancelled after %Ln PINs. Nothing is half done; resume it at any time.</source>
        <translation>
            <numerusform>La ejecución %1 se canceló después de %Ln PIN. Nada quedó a medias; puede reanudarla en cualquier momento.</numerusform>
            <numerusform>La ejecución %1 se canceló después de %Ln PIN. Nada quedó a medias; puede reanudarla en cualquier momento.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Run %1 created %2 PINs. %Ln accounts were rejected: a dry run lists them.</source>
        <translation>
            <numerusform>La ejecución %1 creó %2 PIN. Se rechazó %Ln cuenta: una simulación la muestra.</numerusform>
            <numerusform>La ejecución %1 creó %2 PIN. Se rechazaron %Ln cuentas: una simulación las muestra.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Run %1 is complete: %Ln PINs created.</source>
        <translation>
            <numerusform>La ejecución %1 está completa: %Ln PIN creado.</numerusform>
            <numerusform>La ejecución %1 está completa: %Ln PIN creados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pindesk::ui::HelpPanel</name>
    <message>
        <source>Close the help</source>
        <translation>Cerrar la ayuda</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::HistoryCard</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Show older</source>
        <translation>Mostrar anteriores</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::HistoryModel</name>
    <message>
        <source>%1, at workstation %2</source>
        <translation>%1, en el equipo %2</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::HistoryView</name>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicada</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Versions of the profile, newest first</source>
        <translation>Versiones del perfil, la más nueva primero</translation>
    </message>
    <message>
        <source>Nothing has been published yet. What is published stays here, and can be brought back.</source>
        <translation>Aún no se ha publicado nada. Lo que se publica queda aquí y se puede restablecer.</translation>
    </message>
    <message>
        <source>Keep what is in force</source>
        <translation>Conservar lo vigente</translation>
    </message>
    <message>
        <source>version %1 again</source>
        <translation>otra vez la versión %1</translation>
    </message>
    <message>
        <source>the draft</source>
        <translation>el borrador</translation>
    </message>
    <message>
        <source>Version %1 was the first.</source>
        <translation>La versión %1 fue la primera.</translation>
    </message>
    <message>
        <source>What version %1 changed</source>
        <translation>Lo que cambió la versión %1</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nada.</translation>
    </message>
    <message>
        <source>Roll back to version %1…</source>
        <translation>Restablecer la versión %1…</translation>
    </message>
    <message>
        <source>This version is the one in force.</source>
        <translation>Esta es la versión vigente.</translation>
    </message>
    <message>
        <source>Version %1 decides again from the next call on. Different from now:</source>
        <translation>La versión %1 vuelve a decidir desde la próxima llamada. Distinto de ahora:</translation>
    </message>
    <message>
        <source>Roll back to version %1</source>
        <translation>Restablecer la versión %1</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::ImpactTable</name>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Escenario</translation>
    </message>
    <message>
        <source>Fires first</source>
        <translation>Primero</translation>
    </message>
    <message>
        <source>Fires</source>
        <translation>Se cumple</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>Solo</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>In bars</source>
        <translation>En barras</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Con</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::ImpactView</name>
    <message>
        <source>no change</source>
        <translation>sin cambio</translation>
    </message>
    <message>
        <source>Judges everybody as if they called now with the right PIN. Nothing is changed, and no PIN is shown.</source>
        <translation>Evalúa a todos como si llamaran ahora con el PIN correcto. No se cambia nada ni se muestra ningún PIN.</translation>
    </message>
    <message>
        <source>Cancel the preview</source>
        <translation>Cancelar el cálculo</translation>
    </message>
    <message>
        <source>Progress of the preview</source>
        <translation>Avance del cálculo</translation>
    </message>
    <message>
        <source>Counted for an earlier state of the profile. Preview again.</source>
        <translation>Calculado para un estado anterior del perfil. Calcule de nuevo.</translation>
    </message>
    <message>
        <source>Impact of each scenario</source>
        <translation>Efecto de cada escenario</translation>
    </message>
    <message>
        <source>The preview was cancelled. What was counted is dropped.</source>
        <translation>El cálculo se canceló. Lo contado se descarta.</translation>
    </message>
    <message>
        <source>Preview again</source>
        <translation>Calcular de nuevo</translation>
    </message>
    <message>
        <source>Preview the impact</source>
        <translation>Calcular el efecto</translation>
    </message>
    <message>
        <source>The desk is locked.</source>
        <translation>El puesto está bloqueado.</translation>
    </message>
    <message>
        <source>The preview is being cancelled…</source>
        <translation>El cálculo se está cancelando…</translation>
    </message>
    <message>
        <source>Counting under “%1”…</source>
        <translation>Contando según “%1”…</translation>
    </message>
    <message>
        <source>%1 of %2 accounts · %3 a second · %4 left</source>
        <translation>%1 de %2 cuentas · %3 por segundo · quedan %4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 would be forced</source>
        <translation>
            <numerusform>%Ln de %1 tendría que cambiarlo</numerusform>
            <numerusform>%Ln de %1 tendrían que cambiarlo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln would go to customer activation</source>
        <translation>
            <numerusform>%Ln pasaría a la activación del cliente</numerusform>
            <numerusform>%Ln pasarían a la activación del cliente</numerusform>
        </translation>
    </message>
    <message>
        <source>no version is in force now</source>
        <translation>ahora no hay ninguna versión vigente</translation>
    </message>
    <message>
        <source>now, under version %1: %2</source>
        <translation>ahora, con la versión %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln PINs cannot be read with your keys; these accounts are not counted.</source>
        <translation>
            <numerusform>%Ln PIN no se puede leer con sus claves; esa cuenta no se cuenta.</numerusform>
            <numerusform>%Ln PIN no se pueden leer con sus claves; esas cuentas no se cuentan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compared with version %1</source>
        <translation>Comparado con la versión %1</translation>
    </message>
    <message>
        <source>%1 now, %2 then</source>
        <translation>Ahora: %1; después: %2</translation>
    </message>
    <message>
        <source>The same as now</source>
        <translation>Igual que ahora</translation>
    </message>
    <message>
        <source>The preview needs the keys of a supervisor. %1</source>
        <translation>El cálculo necesita las claves de un supervisor. %1</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::ImportPanel</name>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>&amp;Dry run</source>
        <translation>&amp;Simulación</translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation>Cancelar la importación</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Progreso de la importación</translation>
    </message>
    <message>
        <source>&amp;Load a map…</source>
        <translation>&amp;Cargar un mapa…</translation>
    </message>
    <message>
        <source>&amp;Save the map…</source>
        <translation>&amp;Guardar el mapa…</translation>
    </message>
    <message>
        <source>The first rows as they would be imported</source>
        <translation>Las primeras filas, como se importarían</translation>
    </message>
    <message>
        <source>Which column is what</source>
        <translation>Qué es cada columna</translation>
    </message>
    <message>
        <source>Load a column map</source>
        <translation>Cargar un mapa de columnas</translation>
    </message>
    <message>
        <source>Column maps (*.json)</source>
        <translation>Mapas de columnas (*.json)</translation>
    </message>
    <message>
        <source>Save the column map</source>
        <translation>Guardar el mapa de columnas</translation>
    </message>
    <message>
        <source>No column has a name that is known. Does the first row name the columns? If it does, choose below which is what.</source>
        <translation>Ninguna columna tiene un nombre conocido. ¿La primera fila nombra las columnas? Si es así, elija abajo qué es cada una.</translation>
    </message>
    <message>
        <source>The map is loaded.</source>
        <translation>El mapa está cargado.</translation>
    </message>
    <message>
        <source>The map is loaded, but the file has no column %1.</source>
        <translation>El mapa está cargado, pero el archivo no tiene la columna %1.</translation>
    </message>
    <message>
        <source>The map is in %1; pindeskctl import-directory --map reads it too.</source>
        <translation>El mapa está en %1; pindeskctl import-directory --map también lo lee.</translation>
    </message>
    <message>
        <source>It ends behind the rows that it is at.</source>
        <translation>Termina después de las filas en las que está.</translation>
    </message>
    <message>
        <source>Mark them missing</source>
        <translation>Marcarlas como ausentes</translation>
    </message>
    <message>
        <source>The rejected rows are in %1. Only you may read it.</source>
        <translation>Las filas rechazadas están en %1. Solo usted puede leerlo.</translation>
    </message>
    <message>
        <source>An import is at work.</source>
        <translation>Hay una importación en marcha.</translation>
    </message>
    <message>
        <source>Choose first which column is what.</source>
        <translation>Elija primero qué es cada columna.</translation>
    </message>
    <message>
        <source>Say first how dates are written.</source>
        <translation>Indique primero cómo se escriben las fechas.</translation>
    </message>
    <message>
        <source>There are no rows that could be imported.</source>
        <translation>No hay filas que se puedan importar.</translation>
    </message>
    <message>
        <source>Customers are being imported. Stop the import and close the window? Nothing is lost: importing again does the rest.</source>
        <translation>Se están importando clientes. ¿Detener la importación y cerrar la ventana? No se pierde nada: al importar de nuevo se hace el resto.</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::ImportResult</name>
    <message>
        <source>What was wrong with rows</source>
        <translation>Qué estaba mal en las filas</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Qué pasa con ella</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué está mal</translation>
    </message>
    <message>
        <source>Save the rejected rows…</source>
        <translation>Guardar las filas rechazadas…</translation>
    </message>
    <message>
        <source>Save the rejected rows</source>
        <translation>Guardar las filas rechazadas</translation>
    </message>
    <message>
        <source>rejected-rows.csv</source>
        <translation>filas-rechazadas.csv</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>Cancelled half-way</source>
        <translation>Cancelada a medias</translation>
    </message>
    <message>
        <source>Dry run: nothing was changed</source>
        <translation>Simulación: no se cambió nada</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importada</translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation>Filas leídas</translation>
    </message>
    <message>
        <source>Would be added</source>
        <translation>Se agregarían</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Agregadas</translation>
    </message>
    <message>
        <source>Would be changed</source>
        <translation>Se modificarían</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificadas</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>Would be marked missing</source>
        <translation>Se marcarían como ausentes</translation>
    </message>
    <message>
        <source>Marked missing</source>
        <translation>Marcadas como ausentes</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>Filas rechazadas</translation>
    </message>
    <message>
        <source>Emptied fields</source>
        <translation>Campos vaciados</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Row rejected</source>
        <translation>Fila rechazada</translation>
    </message>
    <message>
        <source>Field left empty</source>
        <translation>Campo vacío</translation>
    </message>
    <message>
        <source>… and %1 more: the saved file has all.</source>
        <translation>… y %1 más: el archivo guardado las tiene todas.</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::ImportStep</name>
    <message>
        <source>The customers</source>
        <translation>Los clientes</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>The work in this step is not at its end.</source>
        <translation>El trabajo de este paso no ha terminado.</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>Import &amp;later</source>
        <translation>Importar &amp;después</translation>
    </message>
    <message>
        <source>Bring your customers in from the customer system, now or later on the page Generation. Nothing is changed before you press Import.</source>
        <translation>Importe a sus clientes del sistema de clientes, ahora o más tarde en la página Generación. Nada cambia antes de pulsar Importar.</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::InviteForm</name>
    <message>
        <source>Invite somebody</source>
        <translation>Invitar a alguien</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Usuario</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>N&amp;ombre</translation>
    </message>
    <message>
        <source>E-&amp;mail address</source>
        <translation>Dirección de &amp;correo</translation>
    </message>
    <message>
        <source>Employee num&amp;ber</source>
        <translation>Número de e&amp;mpleado</translation>
    </message>
    <message>
        <source>Send the invitation</source>
        <translation>Enviar la invitación</translation>
    </message>
    <message>
        <source>To sign in with; cannot be changed later.</source>
        <translation>Para iniciar sesión; después no se puede cambiar.</translation>
    </message>
    <message>
        <source>Asked for behind “Forgot password?”; without it an administrator has to help.</source>
        <translation>Se pide en «¿Ha olvidado la contraseña?»; sin él tiene que ayudar un administrador.</translation>
    </message>
    <message>
        <source>&amp;Language of the mail</source>
        <translation>&amp;Idioma del correo</translation>
    </message>
    <message>
        <source>A mail with a link is sent. It is good for a few hours and only once; whoever opens it chooses the password. If it does not come, send a new link from here: nobody sees the link but who gets the mail.</source>
        <translation>Se envía un correo con un enlace. Vale unas horas y una sola vez; quien lo abre elige la contraseña. Si no llega, envíe un enlace nuevo desde aquí: solo ve el enlace quien recibe el correo.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::IssueFilterBar</name>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Cuenta</translation>
    </message>
    <message>
        <source>Only PINs that st&amp;ill count</source>
        <translation>Solo los PIN que a&amp;ún cuentan</translation>
    </message>
    <message>
        <source>12345/678</source>
        <translation>12345/678</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>&amp;Channel</source>
        <translation>Ca&amp;nal</translation>
    </message>
    <message>
        <source>How &amp;far</source>
        <translation>&amp;Hasta dónde</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::IssueListCard</name>
    <message>
        <source>PINs given out</source>
        <translation>PIN entregados</translation>
    </message>
    <message>
        <source>No PIN that was given out meets these conditions.</source>
        <translation>Ningún PIN entregado cumple estas condiciones.</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mostrar más</translation>
    </message>
    <message>
        <source>Letter came back…</source>
        <translation>La carta volvió…</translation>
    </message>
    <message>
        <source>PINs given out: %1</source>
        <translation>PIN entregados: %1</translation>
    </message>
    <message>
        <source>Supervisors mark letters that came back.</source>
        <translation>Los supervisores marcan las cartas que volvieron.</translation>
    </message>
    <message>
        <source>Choose a letter in the list.</source>
        <translation>Elija una carta de la lista.</translation>
    </message>
    <message>
        <source>This PIN did not go out in a letter.</source>
        <translation>Este PIN no se envió en una carta.</translation>
    </message>
    <message>
        <source>This letter is marked already.</source>
        <translation>Esta carta ya está marcada.</translation>
    </message>
    <message>
        <source>This PIN was replaced: it does not matter where its letter is.</source>
        <translation>Este PIN fue reemplazado: no importa dónde esté su carta.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln; there are more.</source>
        <translation>
            <numerusform>El primero; hay más.</numerusform>
            <numerusform>Los primeros %Ln; hay más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in all. Enter opens an account at the Desk.</source>
        <translation>
            <numerusform>%Ln en total. Intro abre una cuenta en Atención.</numerusform>
            <numerusform>%Ln en total. Intro abre una cuenta en Atención.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in all.</source>
        <translation>
            <numerusform>%Ln en total.</numerusform>
            <numerusform>%Ln en total.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pindesk::ui::IssueModel</name>
    <message>
        <source>Letter came back</source>
        <translation>La carta volvió</translation>
    </message>
    <message>
        <source>Replaced %1</source>
        <translation>Reemplazado el %1</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Vigente</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Hasta dónde</translation>
    </message>
    <message>
        <source>Brought by</source>
        <translation>Traído por</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::IssuedCard</name>
    <message>
        <source>PINs given out</source>
        <translation>PIN entregados</translation>
    </message>
    <message>
        <source>Go to Distribution</source>
        <translation>Ir a Distribución</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::KeysCard</name>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Every PIN, hint and birth date is sealed with a key of the site. Rotate a key when somebody who held it leaves: everything under it is sealed anew, desks go on working meanwhile.</source>
        <translation>Cada PIN, pista y fecha de nacimiento está sellado con una clave del sitio. Rote una clave cuando se vaya alguien que la tenía: todo lo sellado con ella se sella de nuevo y los puestos siguen trabajando.</translation>
    </message>
    <message>
        <source>Progress of the rotation</source>
        <translation>Progreso de la rotación</translation>
    </message>
    <message>
        <source>Stop the rotation</source>
        <translation>Detener la rotación</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Conceder</translation>
    </message>
    <message>
        <source>Grant %1 the missing keys</source>
        <translation>Conceder a %1 las claves que faltan</translation>
    </message>
    <message>
        <source>%1 lacks keys</source>
        <translation>A %1 le faltan claves</translation>
    </message>
    <message>
        <source>Of their roles they should have those for %1. After a new role or a forgotten password an administrator grants them.</source>
        <translation>Por sus roles debería tener las de %1. Tras un rol nuevo o una contraseña olvidada las concede un administrador.</translation>
    </message>
    <message>
        <source>The rotation that %1 began on %2 has not come to its end: %3 of %4 are sealed anew. Both keys are in use until it has.</source>
        <translation>La rotación que %1 inició el %2 no ha terminado: %3 de %4 están sellados de nuevo. Hasta entonces se usan ambas claves.</translation>
    </message>
    <message>
        <source>%1 held this key and should not any more: rotate it.</source>
        <translation>%1 tenía esta clave y ya no debería: rótela.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Rotar</translation>
    </message>
    <message>
        <source>Go on with the rotation of the key for %1</source>
        <translation>Continuar la rotación de la clave para %1</translation>
    </message>
    <message>
        <source>Rotate the key for %1</source>
        <translation>Rotar la clave para %1</translation>
    </message>
    <message>
        <source>A rotation is at work here.</source>
        <translation>Hay una rotación en curso aquí.</translation>
    </message>
    <message>
        <source>Key %1: %2</source>
        <translation>Clave %1: %2</translation>
    </message>
    <message>
        <source>Made %1.</source>
        <translation>Creada %1.</translation>
    </message>
    <message>
        <source>Held by %1.</source>
        <translation>La tienen: %1.</translation>
    </message>
    <message>
        <source>It ends after the batch it is at.</source>
        <translation>Termina tras el lote en curso.</translation>
    </message>
    <message>
        <source>The rotation is being stopped…</source>
        <translation>La rotación se está deteniendo…</translation>
    </message>
    <message>
        <source>The key for %1 is being rotated. You may lock the desk or go to another page.</source>
        <translation>Se está rotando la clave para %1. Puede bloquear el puesto o ir a otra página.</translation>
    </message>
    <message>
        <source>%1 of %2 sealed anew · %3 a second · %4 left</source>
        <translation>%1 de %2 sellados de nuevo · %3 por segundo · quedan %4</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::LayoutBar</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Everything is saved.</source>
        <translation>Todo está guardado.</translation>
    </message>
    <message>
        <source>This version of PinDesk cannot read it.</source>
        <translation>Esta versión de PinDesk no puede leerlo.</translation>
    </message>
    <message>
        <source>It has not been saved yet.</source>
        <translation>Todavía no se ha guardado.</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::LayoutForm</name>
    <message>
        <source>The name stays, batches remember it. Copy for another name.</source>
        <translation>El nombre se queda: los lotes lo recuerdan. Copie para usar otro.</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::LayoutListCard</name>
    <message>
        <source>Letters</source>
        <translation>Cartas</translation>
    </message>
    <message>
        <source>Layouts</source>
        <translation>Formatos</translation>
    </message>
    <message>
        <source>There is no letter yet. Begin with the one that we made for you.</source>
        <translation>Aún no hay cartas. Empiece con la que hicimos para usted.</translation>
    </message>
    <message>
        <source>There is no layout yet. Begin with one that we made for you.</source>
        <translation>Aún no hay formatos. Empiece con uno que hicimos para usted.</translation>
    </message>
    <message>
        <source>New letter</source>
        <translation>Carta nueva</translation>
    </message>
    <message>
        <source>New CSV file</source>
        <translation>Archivo CSV nuevo</translation>
    </message>
    <message>
        <source>New fixed width</source>
        <translation>Ancho fijo nuevo</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::LayoutsTab</name>
    <message>
        <source>Only supervisors change this.</source>
        <translation>Solo los supervisores lo cambian.</translation>
    </message>
    <message>
        <source>A layout or letter has changes that are not saved. Close the window and lose them?</source>
        <translation>Un formato o una carta tiene cambios sin guardar. ¿Cerrar la ventana y perderlos?</translation>
    </message>
    <message>
        <source>Your role does not include looking at this.</source>
        <translation>Su función no incluye ver esto.</translation>
    </message>
    <message>
        <source>saved by %1, %2</source>
        <translation>guardado por %1, %2</translation>
    </message>
    <message>
        <source>changed, not saved</source>
        <translation>cambiado, sin guardar</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>todavía sin guardar</translation>
    </message>
    <message>
        <source>First mend what is marked below.</source>
        <translation>Corrija primero lo marcado abajo.</translation>
    </message>
    <message>
        <source>Give it a name first.</source>
        <translation>Póngale primero un nombre.</translation>
    </message>
    <message>
        <source>%1 is saved. New batches can use it.</source>
        <translation>%1 está guardado. Los lotes nuevos pueden usarlo.</translation>
    </message>
    <message>
        <source>%1 changed it meanwhile. What you changed is still here; “Discard changes” shows theirs.</source>
        <translation>%1 lo cambió mientras tanto. Lo que usted cambió sigue aquí; «Descartar cambios» muestra lo suyo.</translation>
    </message>
    <message>
        <source>Save mine over it</source>
        <translation>Guardar lo mío encima</translation>
    </message>
    <message>
        <source>Delete %1 for everybody? Batches that were asked for with it keep theirs. Export it first if you may want it again.</source>
        <translation>¿Eliminar %1 para todos? Los lotes pedidos con él conservan el suyo. Expórtelo antes si puede volver a necesitarlo.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>%1 se ha eliminado.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Layouts and letters (*.json)</source>
        <translation>Formatos y cartas (*.json)</translation>
    </message>
    <message>
        <source>It has been read from the file. Look at it, then save it.</source>
        <translation>Se leyó del archivo. Mírelo y guárdelo.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>It is in %1.</source>
        <translation>Está en %1.</translation>
    </message>
    <message>
        <source>Choose one, or begin a new one.</source>
        <translation>Elija uno o empiece uno nuevo.</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::LedgerTab</name>
    <message>
        <source>Nothing was given out yet. A PIN comes here when the Desk gives it out by telephone or e-mail, or when a batch of bills or letters is written.</source>
        <translation>Aún no se ha entregado nada. Un PIN aparece aquí cuando Atención lo da por teléfono o por correo, o cuando se escribe un lote de facturas o cartas.</translation>
    </message>
    <message>
        <source>How far customers came</source>
        <translation>Hasta dónde llegaron los clientes</translation>
    </message>
    <message>
        <source>&amp;Batch</source>
        <translation>&amp;Lote</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>The letter to account %1 is marked: its PIN can go out again.</source>
        <translation>La carta a la cuenta %1 está marcada: su PIN puede volver a salir.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>All that was given out</source>
        <translation>Todo lo entregado</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What brought callers here: %1</source>
        <translation>Qué trajo a quienes llamaron: %1</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::LetterLanguages</name>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Customers of &amp;other languages get this text</source>
        <translation>Los clientes de &amp;otros idiomas reciben este texto</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>I&amp;dioma</translation>
    </message>
    <message>
        <source>Another language</source>
        <translation>Otro idioma</translation>
    </message>
    <message>
        <source>Customers of other languages get this text. Let them get another first.</source>
        <translation>Los clientes de otros idiomas reciben este texto. Haga primero que reciban otro.</translation>
    </message>
    <message>
        <source>Choose it at another language instead.</source>
        <translation>Elíjalo en otro idioma.</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::LetterPreview</name>
    <message>
        <source>What the letter looks like</source>
        <translation>Cómo se ve la carta</translation>
    </message>
    <message>
        <source>The page comes back when nothing is left to mend.</source>
        <translation>La página vuelve cuando no queda nada por corregir.</translation>
    </message>
    <message>
        <source>Name and address do not fit the window: this customer would get no letter.</source>
        <translation>El nombre y la dirección no caben en la ventana: este cliente no recibiría carta.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages. The dashed line is the envelope&apos;s window.</source>
        <translation>
            <numerusform>%Ln página. La línea discontinua es la ventana del sobre.</numerusform>
            <numerusform>%Ln páginas. La línea discontinua es la ventana del sobre.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pindesk::ui::LetterSampleBar</name>
    <message>
        <source>Print a sample…</source>
        <translation>Imprimir una muestra…</translation>
    </message>
    <message>
        <source>Save a sample as PDF…</source>
        <translation>Guardar una muestra en PDF…</translation>
    </message>
    <message>
        <source>Sample of a letter</source>
        <translation>Muestra de una carta</translation>
    </message>
    <message>
        <source>The sample is on its way to the printer.</source>
        <translation>La muestra va camino de la impresora.</translation>
    </message>
    <message>
        <source>Save a sample</source>
        <translation>Guardar una muestra</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>muestra</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The sample is in %1.</source>
        <translation>La muestra está en %1.</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::LetterTemplateEditor</name>
    <message>
        <source>Printed on &amp;both sides: each letter begins on a new sheet</source>
        <translation>Impreso por &amp;ambas caras: cada carta empieza en una hoja nueva</translation>
    </message>
    <message>
        <source>Window from the left</source>
        <translation>Ventana desde la izquierda</translation>
    </message>
    <message>
        <source>Window from the top</source>
        <translation>Ventana desde arriba</translation>
    </message>
    <message>
        <source>Width of the window</source>
        <translation>Ancho de la ventana</translation>
    </message>
    <message>
        <source>Height of the window</source>
        <translation>Alto de la ventana</translation>
    </message>
    <message>
        <source>Left margin</source>
        <translation>Margen izquierdo</translation>
    </message>
    <message>
        <source>Top margin</source>
        <translation>Margen superior</translation>
    </message>
    <message>
        <source>Right margin</source>
        <translation>Margen derecho</translation>
    </message>
    <message>
        <source>Bottom margin</source>
        <translation>Margen inferior</translation>
    </message>
    <message>
        <source>Choose &amp;logo…</source>
        <translation>Elegir &amp;logotipo…</translation>
    </message>
    <message>
        <source>&amp;Remove logo</source>
        <translation>&amp;Quitar logotipo</translation>
    </message>
    <message>
        <source>Letter, 8 1/2 x 11 in</source>
        <translation>Carta, 8 1/2 x 11 pulg.</translation>
    </message>
    <message>
        <source>A4, 210 x 297 mm</source>
        <translation>A4, 210 x 297 mm</translation>
    </message>
    <message>
        <source>US number 10, left</source>
        <translation>EE. UU. n.º 10, izquierda</translation>
    </message>
    <message>
        <source>DIN long, left</source>
        <translation>DIN largo, izquierda</translation>
    </message>
    <message>
        <source>DIN long, right</source>
        <translation>DIN largo, derecha</translation>
    </message>
    <message>
        <source>Another place</source>
        <translation>Otro lugar</translation>
    </message>
    <message>
        <source>The program&apos;s choice</source>
        <translation>La que elija el programa</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>&amp;Name of the letter</source>
        <translation>&amp;Nombre de la carta</translation>
    </message>
    <message>
        <source>&amp;Window of the envelope</source>
        <translation>&amp;Ventana del sobre</translation>
    </message>
    <message>
        <source>Left, top, width, height</source>
        <translation>Izquierda, arriba, ancho, alto</translation>
    </message>
    <message>
        <source>&amp;Margins: left, top, right, bottom</source>
        <translation>&amp;Márgenes: izquierdo, superior, derecho, inferior</translation>
    </message>
    <message>
        <source>&amp;Font</source>
        <translation>&amp;Letra</translation>
    </message>
    <message>
        <source>Font si&amp;ze</source>
        <translation>Tama&amp;ño de letra</translation>
    </message>
    <message>
        <source>S&amp;ender, one line at the top</source>
        <translation>&amp;Remitente, una línea arriba</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logotipo</translation>
    </message>
    <message>
        <source>PNG or JPEG, up to 256 KB and 4 million pixels.</source>
        <translation>PNG o JPEG, hasta 256 KB y 4 millones de píxeles.</translation>
    </message>
    <message>
        <source>&amp;Page size</source>
        <translation>Tamaño de &amp;página</translation>
    </message>
    <message>
        <source>Insert %1</source>
        <translation>Insertar %1</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>S&amp;ubject</source>
        <translation>As&amp;unto</translation>
    </message>
    <message>
        <source>Te&amp;xt in Markdown</source>
        <translation>Te&amp;xto en Markdown</translation>
    </message>
    <message>
        <source>A customer like most</source>
        <translation>Un cliente como la mayoría</translation>
    </message>
    <message>
        <source>A customer with a long name and address</source>
        <translation>Un cliente con nombre y dirección largos</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Letter t&amp;o</source>
        <translation>Carta &amp;a</translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation>%1 KB</translation>
    </message>
    <message>
        <source>None: the site&apos;s name stands there.</source>
        <translation>Ninguno: ahí va el nombre del sitio.</translation>
    </message>
    <message>
        <source>There is no logo.</source>
        <translation>No hay logotipo.</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Elegir un logotipo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>First mend what is marked.</source>
        <translation>Corrija primero lo marcado.</translation>
    </message>
    <message>
        <source>This customer would get no letter.</source>
        <translation>Este cliente no recibiría carta.</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::LockReportCard</name>
    <message>
        <source>Locked and reactivated</source>
        <translation>Bloqueados y reactivados</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Desde hace</translation>
    </message>
    <message>
        <source>Reactivated</source>
        <translation>Reactivado</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Locked now, longest first</source>
        <translation>Bloqueados ahora, primero los más antiguos</translation>
    </message>
    <message>
        <source>Reactivated, newest first</source>
        <translation>Reactivados, primero los más recientes</translation>
    </message>
    <message>
        <source>Nobody is locked.</source>
        <translation>No hay nadie bloqueado.</translation>
    </message>
    <message>
        <source>Nobody has been reactivated yet.</source>
        <translation>Aún no se ha reactivado a nadie.</translation>
    </message>
    <message>
        <source>the recovery key</source>
        <translation>la clave de recuperación</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::LockStep</name>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Type the password of the administrator you have made, and go on where you were.</source>
        <translation>Escriba la contraseña del administrador que ha creado y siga donde estaba.</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Escriba su contraseña.</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Desbloquear</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::LockoutClock</name>
    <message>
        <source>This has locked the person</source>
        <translation>Esto ha bloqueado a la persona</translation>
    </message>
    <message>
        <source>Locks on the next failure</source>
        <translation>Bloquea al próximo fallo</translation>
    </message>
    <message>
        <source>%1 of %2 used</source>
        <translation>%1 de %2 gastados</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>all %1 used</source>
        <translation>los %1 gastados</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::MailHostCard</name>
    <message>
        <source>Mail: password, check, texts</source>
        <translation>Correo: contraseña, comprobación, textos</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Check the mail host</source>
        <translation>Comprobar el servidor de correo</translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation>Enviar una prueba</translation>
    </message>
    <message>
        <source>Trying the mail host…</source>
        <translation>Probando el servidor de correo…</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Password of the mail host</source>
        <translation>Contraseña del servidor de correo</translation>
    </message>
    <message>
        <source>Save the password of the mail host</source>
        <translation>Guardar la contraseña del servidor de correo</translation>
    </message>
    <message>
        <source>Erase the password of the mail host</source>
        <translation>Borrar la contraseña del servidor de correo</translation>
    </message>
    <message>
        <source>Kept sealed: only administrators and the service that sends can open it. Saved empty, there is none.</source>
        <translation>Se guarda sellada: solo pueden abrirla los administradores y el servicio que envía. Si se guarda vacía, no hay ninguna.</translation>
    </message>
    <message>
        <source>Does it work?</source>
        <translation>¿Funciona?</translation>
    </message>
    <message>
        <source>Address for the test mail</source>
        <translation>Dirección para el correo de prueba</translation>
    </message>
    <message>
        <source>What the mails say</source>
        <translation>Lo que dicen los correos</translation>
    </message>
    <message>
        <source>Which mail</source>
        <translation>Qué correo</translation>
    </message>
    <message>
        <source>In which language</source>
        <translation>En qué idioma</translation>
    </message>
    <message>
        <source>Text of the mail</source>
        <translation>Texto del correo</translation>
    </message>
    <message>
        <source>A password is set.</source>
        <translation>Hay una contraseña puesta.</translation>
    </message>
    <message>
        <source>No password is set.</source>
        <translation>No hay contraseña puesta.</translation>
    </message>
    <message>
        <source>The mail host took the test for %1. Look whether it arrives.</source>
        <translation>El servidor de correo aceptó la prueba para %1. Mire si llega.</translation>
    </message>
    <message>
        <source>Administrators do this.</source>
        <translation>Esto lo hacen los administradores.</translation>
    </message>
    <message>
        <source>Nothing was typed.</source>
        <translation>No se escribió nada.</translation>
    </message>
    <message>
        <source>The mail host is being tried.</source>
        <translation>Se está probando el servidor de correo.</translation>
    </message>
    <message>
        <source>Supervisors and administrators do this.</source>
        <translation>Esto lo hacen los supervisores y los administradores.</translation>
    </message>
    <message>
        <source>Type the address that it goes to.</source>
        <translation>Escriba la dirección a la que va.</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::MailPage</name>
    <message>
        <source>Mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Puesto en cola</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Para qué</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Próximo intento</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>Correos</translation>
    </message>
    <message>
        <source>Older mails</source>
        <translation>Correos anteriores</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar de nuevo</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Bandeja de salida</translation>
    </message>
    <message>
        <source>Which mails</source>
        <translation>Qué correos</translation>
    </message>
    <message>
        <source>All mails</source>
        <translation>Todos los correos</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>This mail</source>
        <translation>Este correo</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>There is no mail yet.</source>
        <translation>Aún no hay correo.</translation>
    </message>
    <message>
        <source>There is no such mail.</source>
        <translation>No hay correo así.</translation>
    </message>
    <message>
        <source>account %1</source>
        <translation>cuenta %1</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>usuario %1</translation>
    </message>
    <message>
        <source>tried %1 times</source>
        <translation>intentos: %1</translation>
    </message>
    <message>
        <source>sent %1</source>
        <translation>enviado: %1</translation>
    </message>
    <message>
        <source>its link ends %1</source>
        <translation>su enlace vence: %1</translation>
    </message>
    <message>
        <source>It waited until its link was no longer good. Have a new one made.</source>
        <translation>Esperó hasta que su enlace dejó de servir. Haga que se prepare uno nuevo.</translation>
    </message>
    <message>
        <source>This mail has left, or its text is erased.</source>
        <translation>Este correo ya salió, o su texto está borrado.</translation>
    </message>
    <message>
        <source>Administrators send mail again.</source>
        <translation>Los administradores envían el correo de nuevo.</translation>
    </message>
    <message>
        <source>It is sent again at the next opportunity.</source>
        <translation>Se envía de nuevo en la próxima ocasión.</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::MainWindow</name>
    <message>
        <source>PinDesk</source>
        <translation>PinDesk</translation>
    </message>
    <message>
        <source>Nobody used the desk for a while. What you typed is still there.</source>
        <translation>Nadie usó el puesto por un rato. Lo que escribió sigue ahí.</translation>
    </message>
    <message>
        <source>You locked the desk. What you typed is still there.</source>
        <translation>Usted bloqueó el puesto. Lo que escribió sigue ahí.</translation>
    </message>
    <message>
        <source>%1 – PinDesk</source>
        <translation>%1 – PinDesk</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Ir a %1</translation>
    </message>
    <message>
        <source>Lock the desk</source>
        <translation>Bloquear el puesto</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L</source>
        <translation>Ctrl+Shift+L</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Get PIN of %1</source>
        <translation>Obtener el PIN de %1</translation>
    </message>
    <message>
        <source>The database does not answer. It is tried again all the time; what you typed stays, and nothing is done twice.</source>
        <translation>La base de datos no responde. Se reintenta todo el tiempo; lo que escribió se conserva y nada se hace dos veces.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Detener y cerrar</translation>
    </message>
    <message>
        <source>Change my password…</source>
        <translation>Cambiar mi contraseña…</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::MappingForm</name>
    <message>
        <source>%1 (needed)</source>
        <translation>%1 (necesario)</translation>
    </message>
    <message>
        <source>Choose its column: location ID and customer ID together are the account number.</source>
        <translation>Elija su columna: el ID de ubicación y el de cliente forman juntos el número de cuenta.</translation>
    </message>
    <message>
        <source>The column %1 is chosen for %2 too. Choose another for one of them.</source>
        <translation>La columna %1 también está elegida para %2. Elija otra para una de las dos.</translation>
    </message>
    <message>
        <source>The column %1 is chosen twice.</source>
        <translation>La columna %1 está elegida dos veces.</translation>
    </message>
    <message>
        <source>Kept as items of the site&apos;s own: %1</source>
        <translation>Se guardan como datos propios del sitio: %1</translation>
    </message>
    <message>
        <source>Not used: %1</source>
        <translation>No se usan: %1</translation>
    </message>
    <message>
        <source>Cannot be used, because the name stands more than once: %1</source>
        <translation>No se pueden usar porque el nombre aparece más de una vez: %1</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(ninguna)</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::MessageBar</name>
    <message>
        <source>Dismiss the message</source>
        <translation>Cerrar el mensaje</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::NewPasswordFields</name>
    <message>
        <source>Hide what you type</source>
        <translation>Ocultar lo que escribe</translation>
    </message>
    <message>
        <source>Show what you type</source>
        <translation>Mostrar lo que escribe</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::OverrideForm</name>
    <message>
        <source>Override</source>
        <translation>Autorizar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>For the supervisor: this account, once; you are not signed in here.</source>
        <translation>Para el supervisor: esta cuenta, una vez; no inicia sesión aquí.</translation>
    </message>
    <message>
        <source>Supervisor: %1</source>
        <translation>Supervisor: %1</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Known in person …</source>
        <translation>Conocido en persona …</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Not counted yet</source>
        <translation>Aún sin contar</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>Sobre qué</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>Last imports and runs of generation</source>
        <translation>Últimas importaciones y generaciones</translation>
    </message>
    <message>
        <source>Last events</source>
        <translation>Últimos eventos</translation>
    </message>
    <message>
        <source>Accounts by state</source>
        <translation>Cuentas por estado</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Qué hacer ahora</translation>
    </message>
    <message>
        <source>Counting again; these numbers are of %1</source>
        <translation>Contando de nuevo; estas cifras son de %1</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>Counted %1</source>
        <translation>Contado: %1</translation>
    </message>
    <message>
        <source>Generation, run %1</source>
        <translation>Generación, ejecución %1</translation>
    </message>
    <message>
        <source>%1 PINs created, %2 rejected</source>
        <translation>%1 PIN creados, %2 cuentas rechazadas</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Importación de %1</translation>
    </message>
    <message>
        <source>%1 added, %2 changed, %3 missing, %4 rejected</source>
        <translation>%1 agregadas, %2 modificadas, %3 faltantes, %4 rechazadas</translation>
    </message>
    <message>
        <source>The accounts are being counted.</source>
        <translation>Se están contando las cuentas.</translation>
    </message>
    <message>
        <source>The ticket is in the clipboard. Paste it into a mail to technical support.</source>
        <translation>La solicitud está en el portapapeles. Péguela en un correo a soporte técnico.</translation>
    </message>
    <message>
        <source>Auditors see numbers, not accounts.</source>
        <translation>Los auditores ven cifras, no cuentas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts in the directory · counted %1 · Enter on a state lists its accounts</source>
        <translation>
            <numerusform>%Ln cuenta en el directorio · contado: %1 · Enter sobre un estado muestra sus cuentas</numerusform>
            <numerusform>%Ln cuentas en el directorio · contado: %1 · Enter sobre un estado muestra sus cuentas</numerusform>
        </translation>
    </message>
    <message>
        <source>The request is granted, and what was asked for is done.</source>
        <translation>La solicitud está concedida y lo pedido está hecho.</translation>
    </message>
    <message>
        <source>The request is refused.</source>
        <translation>La solicitud está rechazada.</translation>
    </message>
    <message>
        <source>The ticket is saved: %1</source>
        <translation>La solicitud está guardada: %1</translation>
    </message>
    <message>
        <source>The request is granted: the batch can be written now.</source>
        <translation>La solicitud está concedida: ya se puede escribir el lote.</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::Page</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Detener y cerrar</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::PasswordRulesView</name>
    <message>
        <source>at least %1 characters</source>
        <translation>al menos %1 caracteres</translation>
    </message>
    <message>
        <source>at most %1 characters</source>
        <translation>como máximo %1 caracteres</translation>
    </message>
    <message>
        <source>a capital letter</source>
        <translation>una mayúscula</translation>
    </message>
    <message>
        <source>a small letter</source>
        <translation>una minúscula</translation>
    </message>
    <message>
        <source>a letter</source>
        <translation>una letra</translation>
    </message>
    <message>
        <source>a digit</source>
        <translation>una cifra</translation>
    </message>
    <message>
        <source>no space</source>
        <translation>ningún espacio</translation>
    </message>
    <message>
        <source>not the user name</source>
        <translation>no el usuario</translation>
    </message>
    <message>
        <source>not a common password</source>
        <translation>no una contraseña corriente</translation>
    </message>
    <message>
        <source>not the one you had before</source>
        <translation>no la que tenía antes</translation>
    </message>
    <message>
        <source>none of the last %1</source>
        <translation>ninguna de las últimas %1</translation>
    </message>
    <message>
        <source>%1: yes</source>
        <translation>%1: sí</translation>
    </message>
    <message>
        <source>%1: not yet</source>
        <translation>%1: todavía no</translation>
    </message>
    <message>
        <source>%1: told when you submit</source>
        <translation>%1: se dice al enviar</translation>
    </message>
    <message>
        <source>twice the same</source>
        <translation>dos veces la misma</translation>
    </message>
    <message>
        <source>Every rule is kept.</source>
        <translation>Se cumplen todas las reglas.</translation>
    </message>
    <message>
        <source>Still missing: %1.</source>
        <translation>Falta todavía: %1.</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::PersonCard</name>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Lockout clock</source>
        <translation>Contador de bloqueo</translation>
    </message>
    <message>
        <source>Choose somebody in the list.</source>
        <translation>Elija a alguien en la lista.</translation>
    </message>
    <message>
        <source>Disable…</source>
        <translation>Desactivar…</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Employee number</source>
        <translation>Número de empleado</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Último inicio de sesión</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>chosen %1</source>
        <translation>elegida %1</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aún ninguna</translation>
    </message>
    <message>
        <source>Locked %1, %2 ago: %3.</source>
        <translation>Bloqueado %1, hace %2: %3.</translation>
    </message>
    <message>
        <source>The invitation of %1 is good for another %2.</source>
        <translation>La invitación de %1 vale todavía %2.</translation>
    </message>
    <message>
        <source>The link for a new password of %1 is good for another %2.</source>
        <translation>El enlace para una contraseña nueva de %1 vale todavía %2.</translation>
    </message>
    <message>
        <source>The link has not been used in time: it locks.</source>
        <translation>El enlace no se usó a tiempo: bloquea.</translation>
    </message>
    <message>
        <source>Nobody does this to their own account. Ask another administrator.</source>
        <translation>Nadie hace esto con su propia cuenta. Pídalo a otro administrador.</translation>
    </message>
    <message>
        <source>Reactivate…</source>
        <translation>Reactivar…</translation>
    </message>
    <message>
        <source>Invite again…</source>
        <translation>Invitar de nuevo…</translation>
    </message>
    <message>
        <source>Send a new link…</source>
        <translation>Enviar un enlace nuevo…</translation>
    </message>
    <message>
        <source>%1 is active: a forgotten password is changed by “Forgot password?” on the sign-in page.</source>
        <translation>%1 está activo: una contraseña olvidada se cambia con «¿Ha olvidado la contraseña?» en la página de inicio de sesión.</translation>
    </message>
    <message>
        <source>%1 is disabled already.</source>
        <translation>%1 ya está desactivado.</translation>
    </message>
    <message>
        <source>Change roles…</source>
        <translation>Cambiar roles…</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::PlaceStep</name>
    <message>
        <source>The database</source>
        <translation>La base de datos</translation>
    </message>
    <message>
        <source>Where PINs, customers and the audit trail are kept. It is tested before you go on.</source>
        <translation>Donde se guardan los PIN, los clientes y el registro de auditoría. Se prueba antes de continuar.</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>Ar&amp;chivo</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>&amp;Choose …</source>
        <translation>&amp;Elegir …</translation>
    </message>
    <message>
        <source>Encrypted, certificate and name checked</source>
        <translation>Cifrada, certificado y nombre comprobados</translation>
    </message>
    <message>
        <source>Encrypted, certificate checked</source>
        <translation>Cifrada, certificado comprobado</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Cifrada</translation>
    </message>
    <message>
        <source>Encrypted if the server can</source>
        <translation>Cifrada si el servidor puede</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>Ser&amp;vidor</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Puerto</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>&amp;Base de datos</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Usuario</translation>
    </message>
    <message>
        <source>Co&amp;nnection</source>
        <translation>Co&amp;nexión</translation>
    </message>
    <message>
        <source>The password stays where the system keeps it: in ~/.pgpass, or in a certificate.</source>
        <translation>La contraseña queda donde la guarda el sistema: en ~/.pgpass o en un certificado.</translation>
    </message>
    <message>
        <source>There is already a site here: %1.</source>
        <translation>Aquí ya hay un sitio: %1.</translation>
    </message>
    <message>
        <source>Use this site</source>
        <translation>Usar este sitio</translation>
    </message>
    <message>
        <source>There is no site here. Check the address, or go back and make one.</source>
        <translation>Aquí no hay ningún sitio. Revise la dirección, o vuelva y cree uno.</translation>
    </message>
    <message>
        <source>File of the site</source>
        <translation>Archivo del sitio</translation>
    </message>
    <message>
        <source>PinDesk sites (*.db)</source>
        <translation>Sitios de PinDesk (*.db)</translation>
    </message>
    <message>
        <source>Test and go &amp;on</source>
        <translation>Probar y c&amp;ontinuar</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::PopulationModel</name>
    <message>
        <source>No PIN yet</source>
        <translation>Aún sin PIN</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::PracticePage</name>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1, reason “%2”</source>
        <translation>%1, motivo “%2”</translation>
    </message>
    <message>
        <source>%1, with a note</source>
        <translation>%1, con una nota</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>The call</source>
        <translation>La llamada</translation>
    </message>
    <message>
        <source>Go to the &amp;Desk</source>
        <translation>Ir a &amp;Atención</translation>
    </message>
    <message>
        <source>Calls to try</source>
        <translation>Llamadas para probar</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>What the audit trail shows</source>
        <translation>Lo que muestra el registro de auditoría</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1, hecha</translation>
    </message>
    <message>
        <source>All %1 calls are done. Well answered!</source>
        <translation>Las %1 llamadas están hechas. ¡Bien atendidas!</translation>
    </message>
    <message>
        <source>%1 of %2 done. Nothing here is real, and nothing is mailed: try whatever you like.</source>
        <translation>Hechas: %1 de %2. Aquí nada es real y no se envía ningún correo: pruebe lo que quiera.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Hecho.</translation>
    </message>
    <message>
        <source>%1 – done</source>
        <translation>%1 – hecho</translation>
    </message>
    <message>
        <source>Start this call again</source>
        <translation>Empezar otra vez esta llamada</translation>
    </message>
    <message>
        <source>This should not have happened: %1. Start the call again.</source>
        <translation>Esto no debía ocurrir: %1. Empiece otra vez la llamada.</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::PreparingPage</name>
    <message>
        <source>The site and its staff …</source>
        <translation>El sitio y su personal …</translation>
    </message>
    <message>
        <source>5,000 invented customers …</source>
        <translation>5,000 clientes inventados …</translation>
    </message>
    <message>
        <source>A PIN for each of them …</source>
        <translation>Un PIN para cada uno …</translation>
    </message>
    <message>
        <source>What has happened to them so far …</source>
        <translation>Lo que les ha pasado hasta ahora …</translation>
    </message>
    <message>
        <source>Making the practice site</source>
        <translation>Creando el sitio de práctica</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avance</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::PresetCard</name>
    <message>
        <source>Strict</source>
        <translation>Estricto</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Estándar</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Conjuntos de ajustes</translation>
    </message>
    <message>
        <source>The preset beside the settings of the site</source>
        <translation>El conjunto junto a los ajustes del sitio</translation>
    </message>
    <message>
        <source>A preset sets these settings together; all others stay. Standard is what a site begins with, strict follows PCI DSS 4 and OWASP. Nothing changes until you apply it.</source>
        <translation>Un conjunto fija estos ajustes a la vez; los demás no cambian. Estándar es como empieza un sitio; Estricto sigue PCI DSS 4 y OWASP. Nada cambia hasta que lo aplique.</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Conjunto de ajustes</translation>
    </message>
    <message>
        <source>The site has these values already.</source>
        <translation>El sitio ya tiene estos valores.</translation>
    </message>
    <message>
        <source>%1 settings would change; none is loosened.</source>
        <translation>Cambiarían %1 ajustes; ninguno se relaja.</translation>
    </message>
    <message>
        <source>%1 settings would change. %2 would be loosened: look at them first.</source>
        <translation>Cambiarían %1 ajustes. Se relajarían %2: mírelos antes.</translation>
    </message>
    <message>
        <source>Apply “%1”</source>
        <translation>Aplicar «%1»</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::PresetModel</name>
    <message>
        <source>as it is</source>
        <translation>sin cambio</translation>
    </message>
    <message>
        <source>loosened</source>
        <translation>relajado</translation>
    </message>
    <message>
        <source>tightened</source>
        <translation>reforzado</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::PreviewModel</name>
    <message>
        <source>Rejected: %1</source>
        <translation>Rechazada: %1</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importada</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Qué pasa con ella</translation>
    </message>
    <message>
        <source>Own items</source>
        <translation>Datos propios</translation>
    </message>
    <message>
        <source>Imported without: %1</source>
        <translation>Importada sin: %1</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::ProfileEditor</name>
    <message>
        <source>This profile is in &amp;use</source>
        <translation>Este perfil está en &amp;uso</translation>
    </message>
    <message>
        <source>&amp;Save draft</source>
        <translation>&amp;Guardar borrador</translation>
    </message>
    <message>
        <source>&amp;Publish…</source>
        <translation>&amp;Publicar…</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Parts of the profile</source>
        <translation>Partes del perfil</translation>
    </message>
    <message>
        <source>Force PIN change</source>
        <translation>Cambio forzado de PIN</translation>
    </message>
    <message>
        <source>Customer activation</source>
        <translation>Activación del cliente</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Efecto</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Perfil nuevo</translation>
    </message>
    <message>
        <source>New questions</source>
        <translation>Preguntas nuevas</translation>
    </message>
    <message>
        <source>Changed, not saved</source>
        <translation>Cambiado, sin guardar</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Todavía sin guardar</translation>
    </message>
    <message>
        <source>Draft, never published</source>
        <translation>Borrador, nunca publicado</translation>
    </message>
    <message>
        <source>Draft of version %1</source>
        <translation>Borrador de la versión %1</translation>
    </message>
    <message>
        <source>Version %1 in force</source>
        <translation>Versión %1 vigente</translation>
    </message>
    <message>
        <source>Version %1, switched off</source>
        <translation>Versión %1, desactivada</translation>
    </message>
    <message>
        <source>Nothing is in force before it is published.</source>
        <translation>Nada está vigente antes de publicarlo.</translation>
    </message>
    <message>
        <source>No channel uses it yet: Settings, Force PIN change.</source>
        <translation>Ningún canal lo usa todavía: Ajustes, Cambio forzado de PIN.</translation>
    </message>
    <message>
        <source>No profile uses it yet.</source>
        <translation>Ningún perfil lo usa todavía.</translation>
    </message>
    <message>
        <source>Used by %1.</source>
        <translation>Se usa en %1.</translation>
    </message>
    <message>
        <source>Everything is saved.</source>
        <translation>Todo está guardado.</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>What is here is in force already.</source>
        <translation>Lo que hay aquí ya está vigente.</translation>
    </message>
    <message>
        <source>It is used by %1. Choose another there first.</source>
        <translation>Se usa en %1. Elija antes otro allí.</translation>
    </message>
    <message>
        <source>It has not been saved yet.</source>
        <translation>Todavía no se ha guardado.</translation>
    </message>
    <message>
        <source>Version %1 decides from the next call on.</source>
        <translation>La versión %1 decide desde la próxima llamada.</translation>
    </message>
    <message>
        <source>Version %1 is asked from the next call on.</source>
        <translation>Las preguntas de la versión %1 se hacen desde la próxima llamada.</translation>
    </message>
    <message>
        <source>Different from what is in force:</source>
        <translation>Distinto de lo vigente:</translation>
    </message>
    <message>
        <source>Publish version %1</source>
        <translation>Publicar la versión %1</translation>
    </message>
    <message>
        <source>Delete %1 with all its versions? This cannot be undone; an export keeps a copy.</source>
        <translation>¿Eliminar %1 con todas sus versiones? No se puede deshacer; una exportación guarda una copia.</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Eliminar %1</translation>
    </message>
    <message>
        <source>Give it a name first.</source>
        <translation>Póngale primero un nombre.</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::ProfileListCard</name>
    <message>
        <source>Profiles</source>
        <translation>Perfiles</translation>
    </message>
    <message>
        <source>There is no profile yet: nobody is made to change a PIN. Begin with the questions that identify a caller, then make the profile that uses them.</source>
        <translation>Todavía no hay ningún perfil: a nadie se le obliga a cambiar el PIN. Empiece por las preguntas que identifican a quien llama; después cree el perfil que las usa.</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Perfil nuevo</translation>
    </message>
    <message>
        <source>New questions</source>
        <translation>Preguntas nuevas</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>todavía sin guardar</translation>
    </message>
    <message>
        <source>changed, not saved</source>
        <translation>cambiado, sin guardar</translation>
    </message>
    <message>
        <source>draft, never published</source>
        <translation>borrador, nunca publicado</translation>
    </message>
    <message>
        <source>draft of version %1</source>
        <translation>borrador de la versión %1</translation>
    </message>
    <message>
        <source>version %1 in force</source>
        <translation>versión %1 vigente</translation>
    </message>
    <message>
        <source>version %1, switched off</source>
        <translation>versión %1, desactivada</translation>
    </message>
    <message>
        <source>Who changes the PIN</source>
        <translation>Quién cambia el PIN</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::QueryForm</name>
    <message>
        <source>&amp;Read the first rows</source>
        <translation>&amp;Leer las primeras filas</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>PinDesk only reads there. Keep a password where libpq (~/.pgpass) or the ODBC manager looks for it.</source>
        <translation>PinDesk allí solo lee. Guarde la contraseña donde la buscan libpq (~/.pgpass) o el gestor de ODBC.</translation>
    </message>
    <message>
        <source>Fill in the connection and the query first.</source>
        <translation>Complete primero la conexión y la consulta.</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::QuestionRow</name>
    <message>
        <source>Security &amp;question</source>
        <translation>&amp;Pregunta de seguridad</translation>
    </message>
    <message>
        <source>Security question %1</source>
        <translation>Pregunta de seguridad %1</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>&amp;Respuesta</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>Respuesta %1</translation>
    </message>
    <message>
        <source>Choose a question</source>
        <translation>Elija una pregunta</translation>
    </message>
    <message>
        <source>You are asked for it when you forget your password: choose what you will write in the same way again.</source>
        <translation>Se le pregunta cuando olvida la contraseña: elija algo que volverá a escribir igual.</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::QuestionsForm</name>
    <message>
        <source>Available</source>
        <translation>Disponibles</translation>
    </message>
    <message>
        <source>Configured · asked in this order</source>
        <translation>Configuradas · se hacen en este orden</translation>
    </message>
    <message>
        <source>&amp;Right answers needed</source>
        <translation>&amp;Respuestas correctas necesarias</translation>
    </message>
    <message>
        <source>A question of the site&apos;s &amp;own</source>
        <translation>Una pregunta pr&amp;opia del sitio</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>The name of an item that the directory has beside the usual ones.</source>
        <translation>El nombre de un dato que el directorio tiene además de los habituales.</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>Type the item&apos;s name, as the import calls it.</source>
        <translation>Escriba el nombre del dato como lo llama la importación.</translation>
    </message>
    <message>
        <source>“%1” can be chosen now.</source>
        <translation>«%1» ya se puede elegir.</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::ReactivateForm</name>
    <message>
        <source>%1 can sign in again at once with the password they have, and is mailed a link to choose another.</source>
        <translation>%1 puede iniciar sesión de inmediato con la contraseña que tiene, y recibe por correo un enlace para elegir otra.</translation>
    </message>
    <message>
        <source>%1 is invited again, with the same user name and roles.</source>
        <translation>Se invita de nuevo a %1, con el mismo usuario y los mismos roles.</translation>
    </message>
    <message>
        <source>%1 is mailed a new link. The last one is void from then on.</source>
        <translation>%1 recibe por correo un enlace nuevo. El anterior deja de valer.</translation>
    </message>
    <message>
        <source>Mail the link &amp;to</source>
        <translation>Enviar el enlace &amp;a</translation>
    </message>
    <message>
        <source>Reactivate</source>
        <translation>Reactivar</translation>
    </message>
    <message>
        <source>Send the link</source>
        <translation>Enviar el enlace</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::ReasonBox</name>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Elija un motivo</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::ReceiptCard</name>
    <message>
        <source>Receipt</source>
        <translation>Recibo</translation>
    </message>
    <message>
        <source>The receipt of a run appears here: of the one that has just ended, or of the one chosen in the list.</source>
        <translation>Aquí aparece el recibo de una ejecución: la que acaba de terminar o la elegida en la lista.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Guardar el recibo</translation>
    </message>
    <message>
        <source>generation-%1.txt</source>
        <translation>generacion-%1.txt</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>There is no receipt yet.</source>
        <translation>Todavía no hay recibo.</translation>
    </message>
    <message>
        <source>Receipt of run %1</source>
        <translation>Recibo de la ejecución %1</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::RecoveryKeyDisplay</name>
    <message>
        <source>Recovery key</source>
        <translation>Clave de recuperación</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::RecoveryStep</name>
    <message>
        <source>The recovery key</source>
        <translation>La clave de recuperación</translation>
    </message>
    <message>
        <source>It gives the site back when nobody can sign in any more. It is shown this once and stored nowhere: keep it on paper, locked away.</source>
        <translation>Devuelve el sitio cuando ya nadie puede iniciar sesión. Se muestra solo esta vez y no se guarda en ningún lugar: consérvela en papel, bajo llave.</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>&amp;Imprimir …</translation>
    </message>
    <message>
        <source>&amp;Save to a file …</source>
        <translation>&amp;Guardar en un archivo …</translation>
    </message>
    <message>
        <source>Type it back from the paper (case and spaces do not &amp;count)</source>
        <translation>Escríbala de nuevo desde el papel (mayúsculas y espacios no &amp;cuentan)</translation>
    </message>
    <message>
        <source>The printer does not answer. Save the key to a file instead.</source>
        <translation>La impresora no responde. Guarde la clave en un archivo.</translation>
    </message>
    <message>
        <source>File for the recovery key</source>
        <translation>Archivo para la clave de recuperación</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>Saved to %1. Print it, lock the paper away, and delete the file.</source>
        <translation>Guardada en %1. Imprímala, guarde el papel bajo llave y borre el archivo.</translation>
    </message>
    <message>
        <source>&amp;Make the site</source>
        <translation>Crear el si&amp;tio</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clave de recuperación</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::RegistrationsCard</name>
    <message>
        <source>Registrations of the last 14 days</source>
        <translation>Registros de los últimos 14 días</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registrados</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmados</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Registrations by day</source>
        <translation>Registros por día</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::ReplyCard</name>
    <message>
        <source>Reply by e-mail</source>
        <translation>Responder por correo</translation>
    </message>
    <message>
        <source>Send through the outbox</source>
        <translation>Enviar por la bandeja de salida</translation>
    </message>
    <message>
        <source>Use my mail program</source>
        <translation>Usar mi programa de correo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Copy again</source>
        <translation>Copiar otra vez</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>The text is gone. What you did not send has to be prepared again.</source>
        <translation>El texto ya no está. Lo que no envió hay que prepararlo otra vez.</translation>
    </message>
    <message>
        <source>A mail is not as safe as a call: whoever reads the mailbox reads the PIN.</source>
        <translation>Un correo no es tan seguro como una llamada: quien lee el buzón lee el PIN.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Address the customer wrote from</source>
        <translation>Dirección desde la que escribió el cliente</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language of the reply</source>
        <translation>Idioma de la respuesta</translation>
    </message>
    <message>
        <source>The address the customer wrote from</source>
        <translation>La dirección desde la que escribió el cliente</translation>
    </message>
    <message>
        <source>The site sends it; the text is not shown</source>
        <translation>La envía la instalación; el texto no se muestra</translation>
    </message>
    <message>
        <source>Opens a mail with recipient and subject; you paste the text</source>
        <translation>Abre un correo con destinatario y asunto; usted pega el texto</translation>
    </message>
    <message>
        <source>Text of the reply</source>
        <translation>Texto de la respuesta</translation>
    </message>
    <message>
        <source>Copy the text of the reply again</source>
        <translation>Copiar otra vez el texto de la respuesta</translation>
    </message>
    <message>
        <source>The directory has no address.</source>
        <translation>El directorio no tiene dirección.</translation>
    </message>
    <message>
        <source>This is the address on record.</source>
        <translation>Es la dirección registrada.</translation>
    </message>
    <message>
        <source>Not the address on record: be sure that the customer wrote.</source>
        <translation>No es la dirección registrada: asegúrese de que escribió el cliente.</translation>
    </message>
    <message>
        <source>The reply: paste it into the mail</source>
        <translation>La respuesta: péguela en el correo</translation>
    </message>
    <message>
        <source>To: %1
Subject: %2</source>
        <translation>Para: %1
Asunto: %2</translation>
    </message>
    <message>
        <source>The text is on the clipboard, for one minute. Paste it into the mail that has opened, look at the address, and send it.</source>
        <translation>El texto está en el portapapeles durante un minuto. Péguelo en el correo que se ha abierto, mire la dirección y envíelo.</translation>
    </message>
    <message>
        <source>No mail program has opened. Write a mail to this address yourself; the text is on the clipboard, for one minute.</source>
        <translation>No se ha abierto ningún programa de correo. Escriba usted un correo a esta dirección; el texto está en el portapapeles durante un minuto.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Hide the text of the reply</source>
        <translation>Ocultar el texto de la respuesta</translation>
    </message>
    <message>
        <source>Show the text of the reply</source>
        <translation>Mostrar el texto de la respuesta</translation>
    </message>
    <message>
        <source>gone in %1 s</source>
        <translation>desaparece en %1 s</translation>
    </message>
    <message>
        <source>%1 · copied, for %2 s</source>
        <translation>%1 · copiado, %2 s más</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::ResetCard</name>
    <message>
        <source>Reset the PIN</source>
        <translation>Restablecer el PIN</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Generar</translation>
    </message>
    <message>
        <source>Reset PIN</source>
        <translation>Restablecer PIN</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The new PIN is hidden again. To show it once more, verify the caller and reveal it under Secrets.</source>
        <translation>El PIN nuevo está oculto otra vez. Para volver a mostrarlo, verifique a quien llama y revélelo en Datos secretos.</translation>
    </message>
    <message>
        <source>Undo the reset</source>
        <translation>Deshacer el restablecimiento</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>PIN nuevo</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>A PIN in the site&apos;s format is made with the reset</source>
        <translation>Al restablecer se crea un PIN con el formato del sitio</translation>
    </message>
    <message>
        <source>Optional; never a PIN</source>
        <translation>Opcional; nunca un PIN</translation>
    </message>
    <message>
        <source>Say: %1</source>
        <translation>Diga: %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>On this site initial PINs are generated, not typed.</source>
        <translation>En este sitio los PIN iniciales se generan, no se escriben.</translation>
    </message>
    <message>
        <source>Hide what you type</source>
        <translation>Ocultar lo que escribe</translation>
    </message>
    <message>
        <source>Show what you type</source>
        <translation>Mostrar lo que escribe</translation>
    </message>
    <message>
        <source>Choose the reason first.</source>
        <translation>Elija primero el motivo.</translation>
    </message>
    <message>
        <source>The new PIN</source>
        <translation>El PIN nuevo</translation>
    </message>
    <message>
        <source>Somebody else changed the record: see above. What you typed is still here; reset again if it is still right.</source>
        <translation>Otra persona cambió la ficha: vea arriba. Lo que escribió sigue aquí; restablezca de nuevo si aún es correcto.</translation>
    </message>
    <message>
        <source>The new PIN: read it out</source>
        <translation>El PIN nuevo: léalo en voz alta</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>Generado</translation>
    </message>
    <message>
        <source>Say, in %1: %2</source>
        <translation>Diga, en %1: %2</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::ReturnForm</name>
    <message>
        <source>The letter came back</source>
        <translation>La carta volvió</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Its PIN does not count as given out any more and can go out again in a new batch. This cannot be taken back.</source>
        <translation>Su PIN deja de contar como entregado y puede salir otra vez en un lote nuevo. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Did the letter of %1 to account %2 come back?</source>
        <translation>¿Volvió la carta del %1 a la cuenta %2?</translation>
    </message>
    <message>
        <source>The letter to account %1 came back</source>
        <translation>La carta a la cuenta %1 volvió</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::RolesBox</name>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::RolesForm</name>
    <message>
        <source>Save the roles</source>
        <translation>Guardar los roles</translation>
    </message>
    <message>
        <source>Keys come and go with the roles, as far as you hold them. To make an administrator may take a second one.</source>
        <translation>Las claves van y vienen con los roles, hasta donde usted las tenga. Para nombrar a un administrador puede hacer falta otro.</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::RunCard</name>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Cancel the run</source>
        <translation>Cancelar la ejecución</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Avance de la ejecución</translation>
    </message>
    <message>
        <source>Run %1 of %2 has not ended; it compared %3 accounts and created %4 PINs. If it is at work on another computer, resuming takes it over.</source>
        <translation>La ejecución %1 (%2) no ha terminado; comparó %3 cuentas y creó %4 PIN. Si está en curso en otro equipo, al reanudarla continúa aquí.</translation>
    </message>
    <message>
        <source>Resume run %1</source>
        <translation>Reanudar la ejecución %1</translation>
    </message>
    <message>
        <source>Start a new run instead</source>
        <translation>Iniciar otra ejecución en su lugar</translation>
    </message>
    <message>
        <source>Every account of the directory that has no PIN gets a random initial one. Existing PINs are never touched; running it again creates nothing twice.</source>
        <translation>Cada cuenta del directorio que no tiene PIN recibe uno inicial al azar. Los PIN que existen nunca se tocan; si se repite, nada se crea dos veces.</translation>
    </message>
    <message>
        <source>Generate PINs</source>
        <translation>Generar los PIN</translation>
    </message>
    <message>
        <source>The dry run found no account without a PIN.</source>
        <translation>La simulación no encontró ninguna cuenta sin PIN.</translation>
    </message>
    <message>
        <source>The run ends after the batch it is at.</source>
        <translation>La ejecución termina después del lote en curso.</translation>
    </message>
    <message>
        <source>The run begins…</source>
        <translation>La ejecución comienza…</translation>
    </message>
    <message>
        <source>Run %1 is being cancelled…</source>
        <translation>Cancelando la ejecución %1…</translation>
    </message>
    <message>
        <source>Run %1 is at work. You may lock the desk or go to another page.</source>
        <translation>La ejecución %1 está en curso. Puede bloquear el puesto o ir a otra página.</translation>
    </message>
    <message>
        <source>%1 of %2 accounts · %3 a second · %4 left</source>
        <translation>%1 de %2 cuentas · %3 por segundo · faltan %4</translation>
    </message>
    <message>
        <source>Generate PINs (%1)</source>
        <translation>Generar los PIN (%1)</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::ScenarioList</name>
    <message>
        <source>Available</source>
        <translation>Disponibles</translation>
    </message>
    <message>
        <source>Configured · checked in this order</source>
        <translation>Configurados · se comprueban en este orden</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::SearchModel</name>
    <message>
        <source>No PIN yet</source>
        <translation>Aún sin PIN</translation>
    </message>
    <message>
        <source>%1 · not in the newest extract</source>
        <translation>%1 · no está en el extracto más reciente</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message>
        <source>by number</source>
        <translation>por número</translation>
    </message>
    <message>
        <source>inside the number</source>
        <translation>dentro del número</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>por nombre</translation>
    </message>
    <message>
        <source>inside the name</source>
        <translation>dentro del nombre</translation>
    </message>
    <message>
        <source>by address</source>
        <translation>por dirección</translation>
    </message>
    <message>
        <source>inside the address</source>
        <translation>dentro de la dirección</translation>
    </message>
    <message>
        <source>by phone number</source>
        <translation>por teléfono</translation>
    </message>
    <message>
        <source>inside the phone number</source>
        <translation>dentro del teléfono</translation>
    </message>
    <message>
        <source>by e-mail address</source>
        <translation>por correo</translation>
    </message>
    <message>
        <source>inside the e-mail address</source>
        <translation>dentro del correo</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::SearchResults</name>
    <message>
        <source>Look for more</source>
        <translation>Buscar más</translation>
    </message>
    <message>
        <source>Accounts found</source>
        <translation>Cuentas encontradas</translation>
    </message>
    <message>
        <source>Looking for “%1”…</source>
        <translation>Buscando “%1”…</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>No se encontró nada para “%1”</translation>
    </message>
    <message>
        <source>“%1”: the first %2</source>
        <translation>“%1”: primeros resultados (%2)</translation>
    </message>
    <message>
        <source>“%1”: one account</source>
        <translation>“%1”: una cuenta</translation>
    </message>
    <message>
        <source>“%1”: %2 accounts</source>
        <translation>“%1”: %2 cuentas</translation>
    </message>
    <message>
        <source>Down goes into the list, Enter opens the account, Esc comes back.</source>
        <translation>Con Abajo se entra en la lista, Enter abre la cuenta y Esc regresa.</translation>
    </message>
    <message>
        <source>Try fewer letters, another word of the name, the address, the phone number or the e-mail address.</source>
        <translation>Pruebe con menos letras, otra palabra del nombre, la dirección, el teléfono o el correo.</translation>
    </message>
    <message>
        <source>Only beginnings are searched until the search index is complete.</source>
        <translation>Solo se buscan comienzos hasta que el índice de búsqueda esté completo.</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::SecretDisplay</name>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>small %1</source>
        <translation>%1 minúscula</translation>
    </message>
    <message>
        <source>zero</source>
        <translation>cero</translation>
    </message>
    <message>
        <source>one</source>
        <translation>uno</translation>
    </message>
    <message>
        <source>two</source>
        <translation>dos</translation>
    </message>
    <message>
        <source>three</source>
        <translation>tres</translation>
    </message>
    <message>
        <source>four</source>
        <translation>cuatro</translation>
    </message>
    <message>
        <source>five</source>
        <translation>cinco</translation>
    </message>
    <message>
        <source>six</source>
        <translation>seis</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>siete</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>ocho</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>nueve</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::SecretsCard</name>
    <message>
        <source>Secrets</source>
        <translation>Datos secretos</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Revelar</translation>
    </message>
    <message>
        <source>Reveal the PIN</source>
        <translation>Revelar el PIN</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Pista</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Reason for revealing the PIN</source>
        <translation>Motivo para revelar el PIN</translation>
    </message>
    <message>
        <source>Show the hint</source>
        <translation>Mostrar la pista</translation>
    </message>
    <message>
        <source>Hide the hint</source>
        <translation>Ocultar la pista</translation>
    </message>
    <message>
        <source>Reveal the initial PIN</source>
        <translation>Revelar el PIN inicial</translation>
    </message>
    <message>
        <source>••••••  initial PIN</source>
        <translation>••••••  PIN inicial</translation>
    </message>
    <message>
        <source>chosen by the customer, never shown</source>
        <translation>elegido por el cliente, nunca se muestra</translation>
    </message>
    <message>
        <source>none given</source>
        <translation>no se dio ninguno</translation>
    </message>
    <message>
        <source>%1 (confirmed)</source>
        <translation>%1 (confirmado)</translation>
    </message>
    <message>
        <source>%1 (not confirmed)</source>
        <translation>%1 (sin confirmar)</translation>
    </message>
    <message>
        <source>this site gives no hints</source>
        <translation>este sitio no da pistas</translation>
    </message>
    <message>
        <source>none left by the customer</source>
        <translation>el cliente no dejó ninguna</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Choose the reason first.</source>
        <translation>Elija primero el motivo.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::SettingEditor</name>
    <message>
        <source>%1, at least</source>
        <translation>%1, mínimo</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>%1, at most</source>
        <translation>%1, máximo</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activado</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::SettingRow</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Predeterminado</translation>
    </message>
    <message>
        <source>Save: %1</source>
        <translation>Guardar: %1</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>Predeterminado: %1</translation>
    </message>
    <message>
        <source> Set by %1, %2.</source>
        <translation> Fijado por %1, %2.</translation>
    </message>
    <message>
        <source>the command line</source>
        <translation>la línea de comandos</translation>
    </message>
    <message>
        <source>Supervisors change the rules for PINs.</source>
        <translation>Las reglas de los PIN las cambian los supervisores.</translation>
    </message>
    <message>
        <source>Administrators change this.</source>
        <translation>Esto lo cambian los administradores.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>It is the default.</source>
        <translation>Es el valor predeterminado.</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>PINs</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Verifying callers</source>
        <translation>Verificación de quien llama</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>En el puesto</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apariencia</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>For everybody at this computer. A new language is used from the next start on.</source>
        <translation>Para todos en este equipo. Un idioma nuevo se usa desde el próximo inicio.</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sitio</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Support &amp;telephone</source>
        <translation>&amp;Teléfono de soporte</translation>
    </message>
    <message>
        <source>Name of the site</source>
        <translation>Nombre del sitio</translation>
    </message>
    <message>
        <source>Support telephone</source>
        <translation>Teléfono de soporte</translation>
    </message>
    <message>
        <source>The name stands on every screen; the number is given to people who cannot sign in.</source>
        <translation>El nombre aparece en todas las pantallas; el número se da a quien no puede iniciar sesión.</translation>
    </message>
    <message>
        <source>Save the name and telephone number of the site</source>
        <translation>Guardar el nombre y el teléfono del sitio</translation>
    </message>
    <message>
        <source>Administrators change this.</source>
        <translation>Esto lo cambian los administradores.</translation>
    </message>
    <message>
        <source>Saved: %1 is now %2.</source>
        <translation>Guardado: %1 es ahora %2.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Force PIN change</source>
        <translation>Cambio forzado de PIN</translation>
    </message>
    <message>
        <source>The password of the mail host is erased.</source>
        <translation>La contraseña del servidor de correo está borrada.</translation>
    </message>
    <message>
        <source>The password of the mail host is saved. Check the mail host to try it.</source>
        <translation>La contraseña del servidor de correo está guardada. Compruebe el servidor de correo para probarla.</translation>
    </message>
    <message>
        <source>Mail: the mail host</source>
        <translation>Correo: el servidor de correo</translation>
    </message>
    <message>
        <source>%1 has the keys for %2 now.</source>
        <translation>%1 tiene ahora las claves para %2.</translation>
    </message>
    <message>
        <source>You lack these keys yourself. Another administrator, or the recovery key, has them.</source>
        <translation>A usted mismo le faltan estas claves. Las tiene otro administrador o la clave de recuperación.</translation>
    </message>
    <message>
        <source>The key for %1 is rotated: %2 sealed anew, the old key is retired.</source>
        <translation>La clave para %1 está rotada: %2 sellados de nuevo, la clave antigua queda retirada.</translation>
    </message>
    <message>
        <source>The key for %1 is rotated, but %2 could not be read and stay under the old key. Mend them, and rotate again.</source>
        <translation>La clave para %1 está rotada, pero %2 no se pudieron leer y siguen con la clave antigua. Repárelos y rote de nuevo.</translation>
    </message>
    <message>
        <source>The rotation is stopped; both keys are in use. Go on with it when it suits.</source>
        <translation>La rotación está detenida; se usan ambas claves. Continúela cuando convenga.</translation>
    </message>
    <message>
        <source>A key is being rotated. Stop the rotation and close the window? Nothing is lost: it can be gone on with.</source>
        <translation>Se está rotando una clave. ¿Detener la rotación y cerrar la ventana? No se pierde nada: se puede continuar.</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Secciones de los ajustes</translation>
    </message>
    <message>
        <source>Invitation and lockout</source>
        <translation>Invitación y bloqueo</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>Contraseñas</translation>
    </message>
    <message>
        <source>Security questions</source>
        <translation>Preguntas de seguridad</translation>
    </message>
    <message>
        <source>Four eyes</source>
        <translation>Cuatro ojos</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Conjuntos de ajustes</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>The preset is applied: %1 settings changed.</source>
        <translation>El conjunto está aplicado: %1 ajustes cambiados.</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarmas</translation>
    </message>
    <message>
        <source>Giving PINs out</source>
        <translation>Entrega de los PIN</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::SetupStep</name>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>Fill in this step first.</source>
        <translation>Complete primero este paso.</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::SetupWizard</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Ahora: %1</translation>
    </message>
    <message>
        <source>Nobody used the desk for a while. What you entered is still there.</source>
        <translation>Nadie usó el puesto durante un rato. Lo que introdujo sigue ahí.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Detener y cerrar</translation>
    </message>
    <message>
        <source>The work is ending; the window closes after it.</source>
        <translation>El trabajo está terminando; la ventana se cierra después.</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::SignInPage</name>
    <message>
        <source>Sign in as somebody else</source>
        <translation>Iniciar sesión como otra persona</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Usuario</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>PinDesk</source>
        <translation>PinDesk</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Type your user name.</source>
        <translation>Escriba su usuario.</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Escriba su contraseña.</translation>
    </message>
    <message>
        <source>Help: %1.</source>
        <translation>Ayuda: %1.</translation>
    </message>
    <message>
        <source>This is a practice site with invented customers. Sign in as:</source>
        <translation>Este es un sitio de práctica con clientes inventados. Inicie sesión como:</translation>
    </message>
    <message>
        <source>%1 · %2 · password %3</source>
        <translation>%1 · %2 · contraseña %3</translation>
    </message>
    <message>
        <source>Forgot password?</source>
        <translation>¿Ha olvidado la contraseña?</translation>
    </message>
    <message>
        <source>I have an invitation or reset code</source>
        <translation>Tengo un código de invitación o de contraseña</translation>
    </message>
    <message>
        <source>Choose a new password</source>
        <translation>Elegir una contraseña nueva</translation>
    </message>
    <message>
        <source>PinDesk cannot start</source>
        <translation>PinDesk no puede empezar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::SiteStep</name>
    <message>
        <source>The site</source>
        <translation>El sitio</translation>
    </message>
    <message>
        <source>What everybody sees at the top of every page.</source>
        <translation>Lo que todos ven arriba en cada página.</translation>
    </message>
    <message>
        <source>Name of the &amp;utility</source>
        <translation>Nombre de la &amp;empresa de servicios</translation>
    </message>
    <message>
        <source>&amp;Telephone number for staff who are locked out</source>
        <translation>&amp;Teléfono para el personal bloqueado</translation>
    </message>
    <message>
        <source>PRODUCTION: real customers</source>
        <translation>PRODUCCIÓN: clientes reales</translation>
    </message>
    <message>
        <source>TEST: to see how it works with your data</source>
        <translation>PRUEBAS: para ver cómo funciona con sus datos</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>E&amp;ntorno</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::SourceForm</name>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>&amp;Elegir un archivo…</translation>
    </message>
    <message>
        <source>File of the customer system</source>
        <translation>Archivo del sistema de clientes</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tablas (*.csv *.tsv *.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>A &amp;file (CSV)</source>
        <translation>Un &amp;archivo (CSV)</translation>
    </message>
    <message>
        <source>Its first row names the columns</source>
        <translation>La primera fila nombra las columnas</translation>
    </message>
    <message>
        <source>A database &amp;query</source>
        <translation>Una consul&amp;ta de base de datos</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::StaffForm</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::StaffListCard</name>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>Invitar…</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Find by name, user name or number</source>
        <translation>Buscar por nombre, usuario o número</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>Todavía nadie.</translation>
    </message>
    <message>
        <source>Nobody has this status and these letters in the name.</source>
        <translation>Nadie tiene este estado y estas letras en el nombre.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::StaffModel</name>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Último inicio de sesión</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::StaffPage</name>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Invite somebody…</source>
        <translation>Invitar a alguien…</translation>
    </message>
    <message>
        <source>This is a practice site: nothing is mailed.</source>
        <translation>Este es un sitio de práctica: no se envía ningún correo.</translation>
    </message>
    <message>
        <source>This site sends no mail yet: invitations wait until a mail host is set on the page Settings. A link that has waited too long is sent anew from here.</source>
        <translation>Este sitio aún no envía correo: las invitaciones esperan hasta que se configure un servidor de correo en la página Ajustes. Un enlace que ha esperado demasiado se envía de nuevo desde aquí.</translation>
    </message>
    <message>
        <source>%1 is invited. A mail to %2 with the link is queued; the link is good until %3. If it does not come, send a new link from here.</source>
        <translation>%1 está invitado. Un correo a %2 con el enlace está en cola; el enlace vale hasta las %3. Si no llega, envíe un enlace nuevo desde aquí.</translation>
    </message>
    <message>
        <source>%1 can sign in again.</source>
        <translation>%1 puede iniciar sesión de nuevo.</translation>
    </message>
    <message>
        <source>%1 is invited again.</source>
        <translation>%1 está invitado de nuevo.</translation>
    </message>
    <message>
        <source>A mail to %1 with a new link is queued; the link is good until %2.</source>
        <translation>Un correo a %1 con un enlace nuevo está en cola; el enlace vale hasta las %2.</translation>
    </message>
    <message>
        <source>There is no address on record, so no link was mailed.</source>
        <translation>No hay dirección registrada, así que no se ha enviado ningún enlace.</translation>
    </message>
    <message>
        <source>%1 is disabled.</source>
        <translation>%1 está desactivado.</translation>
    </message>
    <message>
        <source>To make %1 an administrator takes a second administrator: the change waits on their page Overview until %2.</source>
        <translation>Para hacer administrador a %1 hace falta un segundo administrador: el cambio espera en su página Resumen hasta %2.</translation>
    </message>
    <message>
        <source>%1 now is: %2.</source>
        <translation>%1 ahora es: %2.</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::StatusLine</name>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Connection lost; trying again</source>
        <translation>Sin conexión; reintentando</translation>
    </message>
    <message>
        <source>PIN of %1 reset</source>
        <translation>PIN de %1 restablecido</translation>
    </message>
    <message>
        <source>locks in %1</source>
        <translation>se bloquea en %1</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Deshacer %1</translation>
    </message>
    <message>
        <source>Undo the reset of %1</source>
        <translation>Deshacer el restablecimiento de %1</translation>
    </message>
    <message>
        <source>1 mail waiting</source>
        <translation>1 correo en espera</translation>
    </message>
    <message>
        <source>%1 mails waiting</source>
        <translation>%1 correos en espera</translation>
    </message>
    <message>
        <source>%1, %2 tried in vain</source>
        <translation>%1, %2 sin éxito</translation>
    </message>
    <message>
        <source>Supervisors and administrators see which.</source>
        <translation>Los supervisores y los administradores ven cuáles.</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::SurveyRow</name>
    <message>
        <source>What brought the caller here?</source>
        <translation>¿Qué trajo aquí a quien llama?</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change what brought the caller here</source>
        <translation>Cambiar qué trajo aquí a quien llama</translation>
    </message>
    <message>
        <source>Noted, what brought the caller here: %1.</source>
        <translation>Anotado, lo que trajo aquí a quien llama: %1.</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::TimedSecret</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Copy the PIN</source>
        <translation>Copiar el PIN</translation>
    </message>
    <message>
        <source>Hide the PIN</source>
        <translation>Ocultar el PIN</translation>
    </message>
    <message>
        <source>hides in %1 s</source>
        <translation>se oculta en %1 s</translation>
    </message>
    <message>
        <source>%1 · copied, for %2 s</source>
        <translation>%1 · copiado, por %2 s</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::TopBar</name>
    <message>
        <source>CSR</source>
        <translation>agente</translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation>supervisor</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>administrador</translation>
    </message>
    <message>
        <source>auditor</source>
        <translation>auditor</translation>
    </message>
    <message>
        <source>service</source>
        <translation>servicio</translation>
    </message>
    <message>
        <source>TEST</source>
        <translation>PRUEBAS</translation>
    </message>
    <message>
        <source>PRACTICE</source>
        <translation>PRÁCTICA</translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <translation>PRODUCCIÓN</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Commands (Ctrl+K)</source>
        <translation>Comandos (Ctrl+K)</translation>
    </message>
    <message>
        <source>Lock the desk (Ctrl+Shift+L)</source>
        <translation>Bloquear el puesto (Ctrl+Shift+L)</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Environment: %1</source>
        <translation>Entorno: %1</translation>
    </message>
    <message>
        <source>%1 · %2 (%3)</source>
        <translation>%1 · %2 (%3)</translation>
    </message>
    <message>
        <source>My account</source>
        <translation>Mi cuenta</translation>
    </message>
    <message>
        <source>My account: password, sign out</source>
        <translation>Mi cuenta: contraseña, cerrar sesión</translation>
    </message>
    <message>
        <source>Change my password…</source>
        <translation>Cambiar mi contraseña…</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::TraceTable</name>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Escenario</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::TrailCheckCard</name>
    <message>
        <source>Is the trail whole?</source>
        <translation>¿Está íntegro el registro?</translation>
    </message>
    <message>
        <source>Verify the trail</source>
        <translation>Verificar el registro</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Progress of the verification</source>
        <translation>Avance de la verificación</translation>
    </message>
    <message>
        <source>Administrators and auditors verify the trail.</source>
        <translation>El registro lo verifican administradores y auditores.</translation>
    </message>
    <message>
        <source>The trail is being verified.</source>
        <translation>Se está verificando el registro.</translation>
    </message>
    <message>
        <source>Every event is linked to the one before it with a key. Verifying finds any event that was changed, moved or removed.</source>
        <translation>Cada evento está enlazado con el anterior mediante una clave. La verificación encuentra cualquier evento que se haya cambiado, movido o eliminado.</translation>
    </message>
    <message>
        <source>%1 of %2 events verified</source>
        <translation>%1 de %2 eventos verificados</translation>
    </message>
    <message>
        <source>Cancelled: nothing was found out.</source>
        <translation>Cancelado: no se averiguó nada.</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::TryView</name>
    <message>
        <source>An account</source>
        <translation>Una cuenta</translation>
    </message>
    <message>
        <source>An invented caller</source>
        <translation>Una persona inventada</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>Número de cuenta</translation>
    </message>
    <message>
        <source>PIN that is entered</source>
        <translation>PIN que se introduce</translation>
    </message>
    <message>
        <source>This was found before the profile or the caller was changed. Try again.</source>
        <translation>Este resultado es de antes del último cambio en el perfil o en la persona. Pruebe de nuevo.</translation>
    </message>
    <message>
        <source>Scenarios in the order in which they were checked</source>
        <translation>Escenarios en el orden en que se comprobaron</translation>
    </message>
    <message>
        <source>The desk is locked.</source>
        <translation>El puesto está bloqueado.</translation>
    </message>
    <message>
        <source>Trigger: %1</source>
        <translation>Desencadenante: %1</translation>
    </message>
    <message>
        <source>The profile has no scenario.</source>
        <translation>El perfil no tiene ningún escenario.</translation>
    </message>
    <message>
        <source>No scenario fires.</source>
        <translation>No se cumple ningún escenario.</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::VerifyCard</name>
    <message>
        <source>Verify the caller</source>
        <translation>Verificar a quien llama</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Ask a supervisor to override…</source>
        <translation>Pedir autorización a un supervisor…</translation>
    </message>
    <message>
        <source>Check the answers</source>
        <translation>Comprobar las respuestas</translation>
    </message>
    <message>
        <source>not on record</source>
        <translation>no consta</translation>
    </message>
    <message>
        <source>right</source>
        <translation>correcto</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>incorrecto</translation>
    </message>
    <message>
        <source>Verify the caller · verified</source>
        <translation>Verificar a quien llama · verificado</translation>
    </message>
    <message>
        <source>Verified until %1.</source>
        <translation>Verificado hasta %1.</translation>
    </message>
    <message>
        <source>Verify the caller (%1 of %2)</source>
        <translation>Verificar a quien llama (%1 de %2)</translation>
    </message>
    <message>
        <source>One more right answer unlocks hint and reset.</source>
        <translation>Una respuesta correcta más desbloquea la pista y el restablecimiento.</translation>
    </message>
    <message>
        <source>%1 right answers unlock hint and reset.</source>
        <translation>%1 respuestas correctas desbloquean la pista y el restablecimiento.</translation>
    </message>
</context>
<context>
    <name>pindeskctl</name>
    <message>
        <source>--state is one of not_registered, waiting, active and inconsistent.</source>
        <translation>--state es not_registered, waiting, active o inconsistent.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>There may be more: --after %1</source>
        <translation>Puede haber más: --after %1</translation>
    </message>
    <message>
        <source>PIN records</source>
        <translation>Fichas de PIN</translation>
    </message>
    <message>
        <source>Accounts in the directory</source>
        <translation>Cuentas en el directorio</translation>
    </message>
    <message>
        <source>Of them without PIN</source>
        <translation>De ellas, sin PIN</translation>
    </message>
    <message>
        <source>shows an account&apos;s state, why it is so and what to do; no secret</source>
        <translation>muestra el estado de una cuenta, su causa y qué hacer; ningún secreto</translation>
    </message>
    <message>
        <source>lists the PIN records in the order of their numbers</source>
        <translation>lista las fichas de PIN en el orden de sus números</translation>
    </message>
    <message>
        <source>only not_registered, waiting, active or inconsistent</source>
        <translation>solo not_registered, waiting, active o inconsistent</translation>
    </message>
    <message>
        <source>begin behind this account</source>
        <translation>empezar después de esta cuenta</translation>
    </message>
    <message>
        <source>at most so many (100 unless said otherwise)</source>
        <translation>como máximo (100 si no se indica)</translation>
    </message>
    <message>
        <source>counts the PIN records by state</source>
        <translation>cuenta las fichas de PIN por estado</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 por %2</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Missing since</source>
        <translation>Falta desde</translation>
    </message>
    <message>
        <source>Initialized</source>
        <translation>Inicializado</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Habilitado</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>initial, set %1</source>
        <translation>inicial, asignado %1</translation>
    </message>
    <message>
        <source>the customer&apos;s own, set %1</source>
        <translation>del cliente, asignado %1</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Pista</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>%1 (not verified)</source>
        <translation>%1 (sin verificar)</translation>
    </message>
    <message>
        <source>Last reset</source>
        <translation>Último restablecimiento</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Why the customer cannot sign in, the most likely first:</source>
        <translation>Por qué el cliente no puede iniciar sesión, lo más probable primero:</translation>
    </message>
    <message>
        <source>What to do:</source>
        <translation>Qué hacer:</translation>
    </message>
    <message>
        <source>Say: &quot;%1&quot;</source>
        <translation>Diga: &quot;%1&quot;</translation>
    </message>
    <message>
        <source>--%1 takes a date or time such as 2026-03-01 or 2026-03-01T08:00:00Z.</source>
        <translation>--%1 lleva una fecha u hora como 2026-03-01 o 2026-03-01T08:00:00Z.</translation>
    </message>
    <message>
        <source>only this account</source>
        <translation>solo esta cuenta</translation>
    </message>
    <message>
        <source>only what this person did</source>
        <translation>solo lo que hizo esta persona</translation>
    </message>
    <message>
        <source>only this action, such as pin_reset</source>
        <translation>solo esta acción, por ejemplo pin_reset</translation>
    </message>
    <message>
        <source>from this time on (ISO 8601)</source>
        <translation>desde este momento (ISO 8601)</translation>
    </message>
    <message>
        <source>before this time (ISO 8601)</source>
        <translation>antes de este momento (ISO 8601)</translation>
    </message>
    <message>
        <source>Chains</source>
        <translation>Cadenas</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>Puntos de control</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>The first broken row: writer %1, event %2: %3.</source>
        <translation>La primera fila dañada: escritor %1, evento %2: %3.</translation>
    </message>
    <message>
        <source>The audit trail is whole.</source>
        <translation>El registro de auditoría está íntegro.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Fecha y hora</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>There are older events: narrow the time with --to, or export.</source>
        <translation>Hay eventos anteriores: acote el tiempo con --to o exporte.</translation>
    </message>
    <message>
        <source>With --json and no --output the format is json.</source>
        <translation>Con --json y sin --output el formato es json.</translation>
    </message>
    <message>
        <source>--format is csv, json or jsonl.</source>
        <translation>--format es csv, json o jsonl.</translation>
    </message>
    <message>
        <source>checks that no event was changed, moved or removed</source>
        <translation>comprueba que ningún evento se cambió, movió o eliminó</translation>
    </message>
    <message>
        <source>lists events, the newest first</source>
        <translation>lista eventos, los más recientes primero</translation>
    </message>
    <message>
        <source>writes events to a file, or to standard output</source>
        <translation>escribe eventos en un archivo o en la salida estándar</translation>
    </message>
    <message>
        <source>a file, mode 0600</source>
        <translation>un archivo, modo 0600</translation>
    </message>
    <message>
        <source>csv, json or jsonl</source>
        <translation>csv, json o jsonl</translation>
    </message>
    <message>
        <source>%1 what? One of: %2.</source>
        <translation>¿%1 qué? Uno de: %2.</translation>
    </message>
    <message>
        <source>There is no command %1; see pindeskctl --help.</source>
        <translation>No existe el comando %1; vea pindeskctl --help.</translation>
    </message>
    <message>
        <source>Name a command; see pindeskctl --help.</source>
        <translation>Indique un comando; vea pindeskctl --help.</translation>
    </message>
    <message>
        <source>%1 needs %2.</source>
        <translation>%1 necesita %2.</translation>
    </message>
    <message>
        <source>%1 takes no further argument, and a value with spaces needs quotes.</source>
        <translation>%1 no lleva más argumentos, y un valor con espacios necesita comillas.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Comandos:</translation>
    </message>
    <message>
        <source>Global options:</source>
        <translation>Opciones globales:</translation>
    </message>
    <message>
        <source>Exit: 0 done, 1 failed, 2 usage, 3 not permitted or sign-in refused, 4 changed by somebody else, 5 database unavailable, 6 input had rejected rows, 130 cancelled.</source>
        <translation>Salida: 0 hecho, 1 error, 2 uso, 3 no permitido o inicio de sesión rechazado, 4 modificado por otra persona, 5 base de datos no disponible, 6 la entrada tenía filas rechazadas, 130 cancelado.</translation>
    </message>
    <message>
        <source>%1 needs --%2.</source>
        <translation>%1 necesita --%2.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3.</source>
        <translation>--%1 lleva un número entero de %2 a %3.</translation>
    </message>
    <message>
        <source>No site is named: give --site sqlite:///absolute/path.db or --site postgresql://user@host/database, or write site=URL into %1.</source>
        <translation>No se indicó ningún sitio: use --site sqlite:///ruta/absoluta.db o --site postgresql://usuario@servidor/base, o escriba site=URL en %1.</translation>
    </message>
    <message>
        <source>Say who you are: give --user NAME, or write user=NAME into %1.</source>
        <translation>Indique quién es: use --user NOMBRE o escriba user=NOMBRE en %1.</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>Contraseña de %1</translation>
    </message>
    <message>
        <source>The cryptography is there and computes right.</source>
        <translation>La criptografía está presente y calcula bien.</translation>
    </message>
    <message>
        <source>The server&apos;s disk is not seen from here.</source>
        <translation>El disco del servidor no se ve desde aquí.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator how much room is left.</source>
        <translation>Pregunte al administrador del servidor cuánto espacio queda.</translation>
    </message>
    <message>
        <source>%1 are free; the database has %2.</source>
        <translation>Hay %1 libres; la base de datos ocupa %2.</translation>
    </message>
    <message>
        <source>Free some room on the disk, or move the database.</source>
        <translation>Libere espacio en el disco o mueva la base de datos.</translation>
    </message>
    <message>
        <source>Only its owner may read the database file.</source>
        <translation>Solo su dueño puede leer el archivo de la base de datos.</translation>
    </message>
    <message>
        <source>Others may read or write the database file, and with it names and addresses.</source>
        <translation>Otros pueden leer o escribir el archivo de la base de datos, y con él nombres y direcciones.</translation>
    </message>
    <message>
        <source>Restrict it: chmod 600 %1</source>
        <translation>Restrínjalo: chmod 600 %1</translation>
    </message>
    <message>
        <source>The schema is up to date, at version %1.</source>
        <translation>El esquema está al día, en la versión %1.</translation>
    </message>
    <message>
        <source>The database is damaged: %1</source>
        <translation>La base de datos está dañada: %1</translation>
    </message>
    <message>
        <source>Stop working with it and restore a backup.</source>
        <translation>Deje de usarla y restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>The database&apos;s own check finds no damage.</source>
        <translation>La comprobación propia de la base de datos no encuentra daños.</translation>
    </message>
    <message>
        <source>%1, a site for %2.</source>
        <translation>%1, un sitio para %2.</translation>
    </message>
    <message>
        <source>Nobody who can sign in holds the keys for %1.</source>
        <translation>Nadie que pueda iniciar sesión tiene las claves de %1.</translation>
    </message>
    <message>
        <source>Run recover with the recovery key.</source>
        <translation>Ejecute recover con la clave de recuperación.</translation>
    </message>
    <message>
        <source>The recovery key does not open the keys for %1.</source>
        <translation>La clave de recuperación no abre las claves de %1.</translation>
    </message>
    <message>
        <source>Restore the key grants from a backup while their holders can still sign in.</source>
        <translation>Restaure las concesiones de claves desde una copia de seguridad mientras quienes las tienen aún puedan iniciar sesión.</translation>
    </message>
    <message>
        <source>Every key is held by somebody who can sign in, and by the recovery key.</source>
        <translation>Cada clave la tiene alguien que puede iniciar sesión, y también la clave de recuperación.</translation>
    </message>
    <message>
        <source>This workstation&apos;s clock and the database&apos;s differ by %1 s.</source>
        <translation>El reloj de este equipo y el de la base de datos difieren en %1 s.</translation>
    </message>
    <message>
        <source>Set both by a time service: expiries are judged by the database&apos;s clock.</source>
        <translation>Ajuste ambos con un servicio de hora: los vencimientos se rigen por el reloj de la base de datos.</translation>
    </message>
    <message>
        <source>This workstation&apos;s clock and the database&apos;s differ by %1 ms.</source>
        <translation>El reloj de este equipo y el de la base de datos difieren en %1 ms.</translation>
    </message>
    <message>
        <source>No mail host is set: no mail is sent.</source>
        <translation>No hay servidor de correo configurado: no se envía correo.</translation>
    </message>
    <message>
        <source>The directory is empty: there is nothing to search.</source>
        <translation>El directorio está vacío: no hay nada que buscar.</translation>
    </message>
    <message>
        <source>Run import-directory.</source>
        <translation>Ejecute import-directory.</translation>
    </message>
    <message>
        <source>Searches find beginnings only: the database has no extension pg_trgm.</source>
        <translation>Las búsquedas solo encuentran comienzos: la base de datos no tiene la extensión pg_trgm.</translation>
    </message>
    <message>
        <source>Let the database&apos;s owner run CREATE EXTENSION pg_trgm, then import again.</source>
        <translation>Haga que el dueño de la base de datos ejecute CREATE EXTENSION pg_trgm y luego importe de nuevo.</translation>
    </message>
    <message>
        <source>The search index has come to account %1 of %2; behind it, searches find beginnings only.</source>
        <translation>El índice de búsqueda va por la cuenta %1 de %2; después de ella, las búsquedas solo encuentran comienzos.</translation>
    </message>
    <message>
        <source>Run import-directory once more: it builds the rest.</source>
        <translation>Ejecute import-directory otra vez: completa el resto.</translation>
    </message>
    <message>
        <source>The search index has all %1 accounts.</source>
        <translation>El índice de búsqueda tiene las %1 cuentas.</translation>
    </message>
    <message>
        <source>%1 can sign in but lacks the keys for %2.</source>
        <translation>%1 puede iniciar sesión pero le faltan las claves de %2.</translation>
    </message>
    <message>
        <source>An administrator grants them.</source>
        <translation>Un administrador las concede.</translation>
    </message>
    <message>
        <source>%1 can sign in and holds all keys of their roles.</source>
        <translation>%1 puede iniciar sesión y tiene todas las claves de sus roles.</translation>
    </message>
    <message>
        <source>%1 at %2.</source>
        <translation>%1 en %2.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>checks database, schema, keys, clock, disk, mail and cryptography, and says what to do</source>
        <translation>comprueba base de datos, esquema, claves, reloj, disco, correo y criptografía, y dice qué hacer</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazadas</translation>
    </message>
    <message>
        <source>Have a PIN</source>
        <translation>Tienen PIN</translation>
    </message>
    <message>
        <source>Would be created</source>
        <translation>Se crearían</translation>
    </message>
    <message>
        <source>Would be rejected</source>
        <translation>Se rechazarían</translation>
    </message>
    <message>
        <source>Estimated seconds</source>
        <translation>Segundos estimados</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>No longer in the extract</source>
        <translation>Ya no están en el extracto</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creados</translation>
    </message>
    <message>
        <source>Existing</source>
        <translation>Existentes</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Suma de control</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Segundos</translation>
    </message>
    <message>
        <source>Rows a second</source>
        <translation>Filas por segundo</translation>
    </message>
    <message>
        <source>Run %1: %2 of %3 accounts, %4 a second, %5 s left</source>
        <translation>Ejecución %1: %2 de %3 cuentas, %4 por segundo, faltan %5 s</translation>
    </message>
    <message>
        <source>Cancelled; nothing is half done. Go on with: pindeskctl generate --resume %1</source>
        <translation>Cancelado; nada quedó a medias. Continúe con: pindeskctl generate --resume %1</translation>
    </message>
    <message>
        <source>Give either --dry-run or --resume, not both.</source>
        <translation>Use --dry-run o --resume, no ambas.</translation>
    </message>
    <message>
        <source>makes a random initial PIN for every account of the directory that has none</source>
        <translation>crea un PIN inicial al azar para cada cuenta del directorio que no tiene</translation>
    </message>
    <message>
        <source>counts what would be done, and changes nothing</source>
        <translation>cuenta lo que se haría y no cambia nada</translation>
    </message>
    <message>
        <source>goes on with a run that was cancelled or killed</source>
        <translation>continúa una ejecución cancelada o interrumpida</translation>
    </message>
    <message>
        <source>import-directory needs either a FILE or --source-driver, --source-connection and --query.</source>
        <translation>import-directory necesita FILE, o bien --source-driver, --source-connection y --query.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>… and %1 more: --rejects FILE lists all.</source>
        <translation>… y %1 más: --rejects FILE las lista todas.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leídas</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Agregadas</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificadas</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>Now missing</source>
        <translation>Ahora faltan</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Advertencias</translation>
    </message>
    <message>
        <source>Seconds for the index</source>
        <translation>Segundos para el índice</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>Filas rechazadas</translation>
    </message>
    <message>
        <source>Emptied fields</source>
        <translation>Campos vaciados</translation>
    </message>
    <message>
        <source>%1 accounts, more than half, are not in this source: is it the right one? None was marked missing; --allow-many-missing marks them.</source>
        <translation>%1 cuentas, más de la mitad, no están en este origen: ¿es el correcto? Ninguna se marcó como faltante; --allow-many-missing las marca.</translation>
    </message>
    <message>
        <source>Cancelled; what was read is in. The same command finds what is there and does the rest.</source>
        <translation>Cancelado; lo leído ya está guardado. El mismo comando reconoce lo que hay y hace el resto.</translation>
    </message>
    <message>
        <source>The import is done, but not the search index: %1</source>
        <translation>La importación está hecha, pero no el índice de búsqueda: %1</translation>
    </message>
    <message>
        <source>Searches find beginnings only: the database has no extension pg_trgm, and this role may not create it. Let the database&apos;s owner run CREATE EXTENSION pg_trgm, then import again.</source>
        <translation>Las búsquedas solo encuentran comienzos: la base de datos no tiene la extensión pg_trgm y este rol no puede crearla. Haga que el dueño de la base de datos ejecute CREATE EXTENSION pg_trgm y luego importe de nuevo.</translation>
    </message>
    <message>
        <source>The import is done; the search index was stopped and goes on with the next import-directory. Searches find beginnings until then.</source>
        <translation>La importación está hecha; el índice de búsqueda se detuvo y sigue con el próximo import-directory. Hasta entonces las búsquedas solo encuentran comienzos.</translation>
    </message>
    <message>
        <source>Search index: %1 of %2 accounts</source>
        <translation>Índice de búsqueda: %1 de %2 cuentas</translation>
    </message>
    <message>
        <source> (%1%)</source>
        <translation> (%1%)</translation>
    </message>
    <message>
        <source>%1 rows%2</source>
        <translation>%1 filas%2</translation>
    </message>
    <message>
        <source>brings the directory up to date with an extract of the customer information system</source>
        <translation>actualiza el directorio con un extracto del sistema de información de clientes</translation>
    </message>
    <message>
        <source>which columns feed which fields; without it they bear the fields&apos; names</source>
        <translation>qué columnas alimentan qué campos; sin él llevan los nombres de los campos</translation>
    </message>
    <message>
        <source>a CSV file for every rejected row and every emptied field</source>
        <translation>un archivo CSV para cada fila rechazada y cada campo vaciado</translation>
    </message>
    <message>
        <source>marks accounts missing even when more than half are not in the extract</source>
        <translation>marca cuentas como faltantes aunque más de la mitad no esté en el extracto</translation>
    </message>
    <message>
        <source>instead of FILE: QPSQL, QODBC or QSQLITE</source>
        <translation>en lugar de FILE: QPSQL, QODBC o QSQLITE</translation>
    </message>
    <message>
        <source>key=value;…  A password is better kept where libpq or the ODBC manager looks</source>
        <translation>clave=valor;…  Es mejor guardar la contraseña donde la buscan libpq o el administrador de ODBC</translation>
    </message>
    <message>
        <source>a file with the SELECT that gives the customers</source>
        <translation>un archivo con el SELECT que da los clientes</translation>
    </message>
    <message>
        <source>New password of %1</source>
        <translation>Contraseña nueva de %1</translation>
    </message>
    <message>
        <source>The site %1 is made; its administrator is %2.</source>
        <translation>El sitio %1 está creado; su administrador es %2.</translation>
    </message>
    <message>
        <source>The recovery key is in %1: print it, lock the paper away, and delete the file.</source>
        <translation>La clave de recuperación está en %1: imprímala, guarde el papel bajo llave y borre el archivo.</translation>
    </message>
    <message>
        <source>This is the recovery key. It is shown once: keep it on paper, locked away.</source>
        <translation>Esta es la clave de recuperación. Se muestra una sola vez: guárdela en papel, bajo llave.</translation>
    </message>
    <message>
        <source>makes a site: schema, keys and the first administrator</source>
        <translation>crea un sitio: esquema, claves y el primer administrador</translation>
    </message>
    <message>
        <source>what the site is called</source>
        <translation>cómo se llama el sitio</translation>
    </message>
    <message>
        <source>whom staff call when they are locked out</source>
        <translation>a quién llama el personal cuando queda bloqueado</translation>
    </message>
    <message>
        <source>user name of the first administrator</source>
        <translation>usuario del primer administrador</translation>
    </message>
    <message>
        <source>production (unless said otherwise), test or practice</source>
        <translation>production (si no se indica), test o practice</translation>
    </message>
    <message>
        <source>a new file for the recovery key, instead of showing it</source>
        <translation>un archivo nuevo para la clave de recuperación, en lugar de mostrarla</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creada</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>La tienen</translation>
    </message>
    <message>
        <source>The schema is now at version %1; steps done: %2.</source>
        <translation>El esquema está ahora en la versión %1; pasos hechos: %2.</translation>
    </message>
    <message>
        <source>brings the database&apos;s schema up to date</source>
        <translation>actualiza el esquema de la base de datos</translation>
    </message>
    <message>
        <source>the site&apos;s database: sqlite:///absolute/path.db or postgresql://user@host:port/database?sslmode=…</source>
        <translation>la base de datos del sitio: sqlite:///ruta/absoluta.db o postgresql://usuario@servidor:puerto/base?sslmode=…</translation>
    </message>
    <message>
        <source>who is at work</source>
        <translation>quién trabaja</translation>
    </message>
    <message>
        <source>the first line of standard input is the password</source>
        <translation>la primera línea de la entrada estándar es la contraseña</translation>
    </message>
    <message>
        <source>the first line this program prints is the password (also PINDESK_PASSWORD_COMMAND)</source>
        <translation>la primera línea que imprime este programa es la contraseña (también PINDESK_PASSWORD_COMMAND)</translation>
    </message>
    <message>
        <source>the result as one JSON document on standard output</source>
        <translation>el resultado como un documento JSON en la salida estándar</translation>
    </message>
    <message>
        <source>no messages but errors</source>
        <translation>sin mensajes, solo errores</translation>
    </message>
    <message>
        <source>the workstation&apos;s configuration (site=URL, user=NAME)</source>
        <translation>la configuración del equipo (site=URL, user=NOMBRE)</translation>
    </message>
    <message>
        <source>shows the version</source>
        <translation>muestra la versión</translation>
    </message>
    <message>
        <source>shows this help, or a command&apos;s</source>
        <translation>muestra esta ayuda o la de un comando</translation>
    </message>
    <message>
        <source>Give either --password-stdin or --password-command, not both.</source>
        <translation>Use --password-stdin o --password-command, no ambas.</translation>
    </message>
    <message>
        <source>--password-command names no program.</source>
        <translation>--password-command no indica ningún programa.</translation>
    </message>
    <message>
        <source>your statement of how the caller was verified, if not by verify</source>
        <translation>su declaración de cómo se verificó a quien llama, si no fue con verify</translation>
    </message>
    <message>
        <source>forgot, email_change, not_received, suspected, caller, other or one of the site&apos;s own</source>
        <translation>forgot, email_change, not_received, suspected, caller, other o uno propio del sitio</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>coincide</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>no coincide</translation>
    </message>
    <message>
        <source>not on record: ask for something else</source>
        <translation>no consta: pregunte otra cosa</translation>
    </message>
    <message>
        <source>The caller is verified for %1 until %2.</source>
        <translation>Quien llama está verificado para %1 hasta %2.</translation>
    </message>
    <message>
        <source>The caller is not verified: %1 of %2 agree.</source>
        <translation>Quien llama no está verificado: coinciden %1 de %2.</translation>
    </message>
    <message>
        <source>The caller&apos;s answers as one JSON object, such as {&quot;name&quot;: &quot;…&quot;}, then Ctrl-D:</source>
        <translation>Las respuestas de quien llama como un objeto JSON, por ejemplo {&quot;name&quot;: &quot;…&quot;}, y luego Ctrl-D:</translation>
    </message>
    <message>
        <source>account reset needs either --pin-stdin or --generate.</source>
        <translation>account reset necesita --pin-stdin o --generate.</translation>
    </message>
    <message>
        <source>New initial PIN</source>
        <translation>PIN inicial nuevo</translation>
    </message>
    <message>
        <source>The PIN of %1 is reset; the customer must register again.</source>
        <translation>El PIN de %1 se restableció; el cliente debe registrarse de nuevo.</translation>
    </message>
    <message>
        <source>It can be undone until %1, unless the customer uses the new PIN.</source>
        <translation>Se puede deshacer hasta %1, salvo que el cliente use el PIN nuevo.</translation>
    </message>
    <message>
        <source>The reset of %1 is undone: PIN, hint and flags are as before.</source>
        <translation>Se deshizo el restablecimiento de %1: el PIN, la pista y los indicadores están como antes.</translation>
    </message>
    <message>
        <source>compares a caller&apos;s answers, one JSON object on standard input, with the directory</source>
        <translation>compara con el directorio las respuestas de quien llama, un objeto JSON en la entrada estándar</translation>
    </message>
    <message>
        <source>shows the customer&apos;s hint, to read to a verified caller</source>
        <translation>muestra la pista del cliente, para leerla a quien llama ya verificado</translation>
    </message>
    <message>
        <source>shows an initial PIN, to read to a verified caller</source>
        <translation>muestra un PIN inicial, para leerlo a quien llama ya verificado</translation>
    </message>
    <message>
        <source>gives the account a new initial PIN</source>
        <translation>da a la cuenta un PIN inicial nuevo</translation>
    </message>
    <message>
        <source>in your own words</source>
        <translation>con sus propias palabras</translation>
    </message>
    <message>
        <source>the PIN follows on standard input</source>
        <translation>el PIN sigue en la entrada estándar</translation>
    </message>
    <message>
        <source>a random PIN, which is not shown</source>
        <translation>un PIN al azar, que no se muestra</translation>
    </message>
    <message>
        <source>refuse if the record has another version by now</source>
        <translation>rechazar si la ficha ya tiene otra versión</translation>
    </message>
    <message>
        <source>takes the last reset back</source>
        <translation>deshace el último restablecimiento</translation>
    </message>
    <message>
        <source>%1 is an administrator with all keys and can sign in.</source>
        <translation>%1 es administrador con todas las claves y puede iniciar sesión.</translation>
    </message>
    <message>
        <source>gives the site back to an administrator who has the recovery key</source>
        <translation>devuelve el sitio a un administrador que tiene la clave de recuperación</translation>
    </message>
    <message>
        <source>the file that holds the recovery key</source>
        <translation>el archivo que contiene la clave de recuperación</translation>
    </message>
    <message>
        <source>user name of the administrator</source>
        <translation>usuario del administrador</translation>
    </message>
    <message>
        <source>No PIN yet</source>
        <translation>Aún sin PIN</translation>
    </message>
    <message>
        <source>%1; missing from the extract</source>
        <translation>%1; falta en el extracto</translation>
    </message>
    <message>
        <source>--by is one of number, name, address, phone, email and any.</source>
        <translation>--by es number, name, address, phone, email o any.</translation>
    </message>
    <message>
        <source>--after takes what the page before ended with.</source>
        <translation>--after lleva aquello con lo que terminó la página anterior.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>No se encontró nada.</translation>
    </message>
    <message>
        <source>Only beginnings were searched, of some accounts or all: the search index is not complete. import-directory builds it.</source>
        <translation>Solo se buscaron comienzos, en algunas cuentas o en todas: el índice de búsqueda no está completo. import-directory lo crea.</translation>
    </message>
    <message>
        <source>finds accounts by a beginning, or from three characters on by any part, of what is known of them; case and accents do not count</source>
        <translation>encuentra cuentas por el comienzo o, desde tres caracteres, por cualquier parte de lo que se sabe de ellas; mayúsculas y acentos no cuentan</translation>
    </message>
    <message>
        <source>number, name, address, phone, email, or any (the default)</source>
        <translation>number, name, address, phone, email o any (predeterminado)</translation>
    </message>
    <message>
        <source>at most so many (50 unless said otherwise)</source>
        <translation>como máximo (50 si no se indica)</translation>
    </message>
    <message>
        <source>go on where another page of the same search ended</source>
        <translation>seguir donde terminó otra página de la misma búsqueda</translation>
    </message>
    <message>
        <source>%1, once more</source>
        <translation>%1, otra vez</translation>
    </message>
    <message>
        <source>%1 can sign in now, as %2.</source>
        <translation>%1 ya puede iniciar sesión, como %2.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Último inicio de sesión</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>adds somebody who can sign in at once; their password follows yours</source>
        <translation>agrega a alguien que puede iniciar sesión de inmediato; su contraseña va después de la de usted</translation>
    </message>
    <message>
        <source>csr, supervisor, administrator, auditor, service; several with commas</source>
        <translation>csr, supervisor, administrator, auditor, service; varios con comas</translation>
    </message>
    <message>
        <source>the person&apos;s name</source>
        <translation>el nombre de la persona</translation>
    </message>
    <message>
        <source>the person&apos;s address</source>
        <translation>la dirección de correo de la persona</translation>
    </message>
    <message>
        <source>the person&apos;s number in the company</source>
        <translation>el número de la persona en la empresa</translation>
    </message>
    <message>
        <source>lists everybody on the staff</source>
        <translation>lista a todo el personal</translation>
    </message>
    <message>
        <source>Practice site: %1%</source>
        <translation>Sitio de práctica: %1%</translation>
    </message>
    <message>
        <source>A practice site with 5,000 invented customers. Its staff:</source>
        <translation>Un sitio de práctica con 5,000 clientes inventados. Su personal:</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecha</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamada</translation>
    </message>
    <message>
        <source>makes an embedded practice site: invented customers in every state, and staff</source>
        <translation>crea un sitio de práctica local: clientes inventados en cada estado, y personal</translation>
    </message>
    <message>
        <source>the practice calls, and which of them you have done, by the audit trail</source>
        <translation>las llamadas de práctica y cuáles ha hecho, según el registro de auditoría</translation>
    </message>
    <message>
        <source>How much room is left on the disk cannot be told.</source>
        <translation>No se puede saber cuánto espacio queda en el disco.</translation>
    </message>
    <message>
        <source>The mail host %1 answers, and its certificate is right; mails that wait: %2.</source>
        <translation>El servidor de correo %1 responde y su certificado es correcto; correos en espera: %2.</translation>
    </message>
    <message>
        <source>Run mail run from a timer, or nobody sends them.</source>
        <translation>Ejecute mail run con un temporizador, o nadie los enviará.</translation>
    </message>
    <message>
        <source>A mail is named by its number, or by the Message-ID in its header.</source>
        <translation>Un correo se nombra por su número, o por el Message-ID de su cabecera.</translation>
    </message>
    <message>
        <source>Sent: %1, refused: %2, postponed: %3, given up: %4; still waiting: %5.</source>
        <translation>Enviados: %1, rechazados: %2, aplazados: %3, abandonados: %4; siguen en espera: %5.</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Puesto en cola</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Para qué</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Por qué no</translation>
    </message>
    <message>
        <source>Mails that the next mail run sends again: %1.</source>
        <translation>Correos que la próxima ejecución de mail run envía de nuevo: %1.</translation>
    </message>
    <message>
        <source>Noted: the mail came back. The account&apos;s diagnosis knows it now.</source>
        <translation>Anotado: el correo fue devuelto. El diagnóstico de la cuenta ya lo sabe.</translation>
    </message>
    <message>
        <source>Password of the mail host</source>
        <translation>Contraseña del servidor de correo</translation>
    </message>
    <message>
        <source>The password of the mail host is set. mail check tries it.</source>
        <translation>La contraseña del servidor de correo está puesta. mail check la prueba.</translation>
    </message>
    <message>
        <source>sends the mail that waits; to be called by a timer</source>
        <translation>envía el correo en espera; para llamarlo con un temporizador</translation>
    </message>
    <message>
        <source>lists the mail of the outbox, newest first</source>
        <translation>muestra el correo de la bandeja de salida, primero el más reciente</translation>
    </message>
    <message>
        <source>only waiting, sent, refused, bounced or cancelled</source>
        <translation>solo waiting, sent, refused, bounced o cancelled</translation>
    </message>
    <message>
        <source>at most so many, 1 to 1000; 100 unless said otherwise</source>
        <translation>como máximo tantos, de 1 a 1000; 100 si no se dice otra cosa</translation>
    </message>
    <message>
        <source>lets a mail, or all that have not left, be sent at the next run</source>
        <translation>hace que un correo, o todos los que no han salido, se envíen en la próxima ejecución</translation>
    </message>
    <message>
        <source>tries the mail host step by step and sends nothing</source>
        <translation>prueba el servidor de correo paso a paso y no envía nada</translation>
    </message>
    <message>
        <source>notes that a mail came back</source>
        <translation>anota que un correo fue devuelto</translation>
    </message>
    <message>
        <source>what the returned mail says, in one line</source>
        <translation>lo que dice el correo devuelto, en una línea</translation>
    </message>
    <message>
        <source>sets the password of the mail host; it follows yours</source>
        <translation>pone la contraseña del servidor de correo; va después de la suya</translation>
    </message>
    <message>
        <source>Code or link from the mail</source>
        <translation>Código o enlace del correo</translation>
    </message>
    <message>
        <source>%1 can sign in now.</source>
        <translation>%1 ya puede iniciar sesión.</translation>
    </message>
    <message>
        <source>%1 can sign in now. An administrator grants the keys again.</source>
        <translation>%1 ya puede iniciar sesión. Un administrador le vuelve a conceder las claves.</translation>
    </message>
    <message>
        <source>The password of %1 is changed.</source>
        <translation>La contraseña de %1 ha cambiado.</translation>
    </message>
    <message>
        <source>A link for a new password is on its way by mail.</source>
        <translation>Un enlace para una contraseña nueva va de camino por correo.</translation>
    </message>
    <message>
        <source>Answer one of your questions: call this again with --question.</source>
        <translation>Responda a una de sus preguntas: repita la llamada con --question.</translation>
    </message>
    <message>
        <source>a security question: childhood_friend, first_kiss, where_met_partner, first_car, first_grade_school, or one of the site&apos;s own</source>
        <translation>una pregunta de seguridad: childhood_friend, first_kiss, where_met_partner, first_car, first_grade_school o una propia del sitio</translation>
    </message>
    <message>
        <source>takes up an invitation, or a link for a new password: code, new password and answers on standard input</source>
        <translation>acepta una invitación o un enlace para una contraseña nueva: código, contraseña nueva y respuestas por la entrada estándar</translation>
    </message>
    <message>
        <source>the code or link is the first line of standard input</source>
        <translation>el código o enlace es la primera línea de la entrada estándar</translation>
    </message>
    <message>
        <source>changes your password; the new one follows it</source>
        <translation>cambia su contraseña; la nueva va después</translation>
    </message>
    <message>
        <source>tells your security questions, or takes an answer and mails a link for a new password</source>
        <translation>dice sus preguntas de seguridad, o toma una respuesta y envía un enlace para una contraseña nueva</translation>
    </message>
    <message>
        <source>your number in the company</source>
        <translation>su número en la empresa</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Durante</translation>
    </message>
    <message>
        <source>Reactivated</source>
        <translation>Reactivado</translation>
    </message>
    <message>
        <source>Locked at</source>
        <translation>Bloqueado el</translation>
    </message>
    <message>
        <source>Reactivated at</source>
        <translation>Reactivado el</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>lists who is locked, why and for how long, and who was let in again by whom</source>
        <translation>lista quién está bloqueado, por qué y desde hace cuánto, y quién reactivó a quién</translation>
    </message>
    <message>
        <source>%1 is invited: a mail to %2 is queued. Its link is good until %3.</source>
        <translation>%1 tiene una invitación: un correo para %2 espera en la cola. Su enlace vale hasta %3.</translation>
    </message>
    <message>
        <source>%1 can sign in again. There is no address to mail a link to.</source>
        <translation>%1 puede iniciar sesión de nuevo. No hay dirección a la que enviar un enlace.</translation>
    </message>
    <message>
        <source>%1 can sign in again. A link for a new password is queued for %2.</source>
        <translation>%1 puede iniciar sesión de nuevo. Un enlace para una contraseña nueva espera en la cola de correo para %2.</translation>
    </message>
    <message>
        <source>%1 cannot sign in any more and holds no keys.</source>
        <translation>%1 ya no puede iniciar sesión y no tiene claves.</translation>
    </message>
    <message>
        <source>of the mail: en, es or fr</source>
        <translation>del correo: en, es o fr</translation>
    </message>
    <message>
        <source>the person&apos;s new address</source>
        <translation>la nueva dirección de la persona</translation>
    </message>
    <message>
        <source>adds somebody who chooses their own password by a link that is mailed to them</source>
        <translation>añade a alguien que elige su contraseña con un enlace que recibe por correo</translation>
    </message>
    <message>
        <source>shows one person, and how far they are from being locked</source>
        <translation>muestra a una persona y cuánto le falta para quedar bloqueada</translation>
    </message>
    <message>
        <source>lets somebody who is locked in again and mails a fresh link, or mails an invitation anew</source>
        <translation>vuelve a dar acceso a quien está bloqueado y envía un enlace nuevo, o repite una invitación</translation>
    </message>
    <message>
        <source>keeps somebody from signing in and takes their keys away</source>
        <translation>impide que alguien inicie sesión y le quita las claves</translation>
    </message>
    <message>
        <source>Wrong passwords</source>
        <translation>Contraseñas incorrectas</translation>
    </message>
    <message>
        <source>Wrong employee numbers</source>
        <translation>Números de empleado incorrectos</translation>
    </message>
    <message>
        <source>Wrong answers</source>
        <translation>Respuestas incorrectas</translation>
    </message>
    <message>
        <source>%1 of %2 allowed</source>
        <translation>%1 de %2 permitidos</translation>
    </message>
    <message>
        <source>%1; the next one locks</source>
        <translation>%1; el siguiente bloquea</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>to enrol, good for %1</source>
        <translation>para inscribirse, vale aún %1</translation>
    </message>
    <message>
        <source>for a new password, good for %1</source>
        <translation>para una contraseña nueva, vale aún %1</translation>
    </message>
    <message>
        <source>%1 since %2: %3</source>
        <translation>%1 desde %2: %3</translation>
    </message>
    <message>
        <source>Employee number</source>
        <translation>Número de empleado</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message numerus="yes">
        <source>%n events, SHA-256 %1</source>
        <translation>
            <numerusform>%n evento, SHA-256 %1</numerusform>
            <numerusform>%n eventos, SHA-256 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events are in %1, SHA-256 %2.</source>
        <translation>
            <numerusform>%n evento está en %1, SHA-256 %2.</numerusform>
            <numerusform>%n eventos están en %1, SHA-256 %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>only if the record still has this version</source>
        <translation>solo si el registro aún tiene esta versión</translation>
    </message>
    <message>
        <source>the version that is in force, not what is being worked on</source>
        <translation>la versión vigente, no aquello en lo que se trabaja</translation>
    </message>
    <message>
        <source>changes not published</source>
        <translation>cambios sin publicar</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>%1 is saved. It decides nothing until it is published.</source>
        <translation>%1 está guardado. No decide nada hasta que se publique.</translation>
    </message>
    <message>
        <source>Version %1 of %2 is in force already.</source>
        <translation>La versión %1 de %2 ya está vigente.</translation>
    </message>
    <message>
        <source>Version %1 of %2 is in force now.</source>
        <translation>La versión %1 de %2 está vigente ahora.</translation>
    </message>
    <message>
        <source>VERSION is the number of a published version.</source>
        <translation>VERSION es el número de una versión publicada.</translation>
    </message>
    <message>
        <source>PIN that is entered: </source>
        <translation>PIN introducido: </translation>
    </message>
    <message>
        <source>Give either --account LID/CID or --caller FILE.</source>
        <translation>Indique --account LID/CID o --caller FILE.</translation>
    </message>
    <message>
        <source>Give --pin-stdin: the PIN comes on standard input.</source>
        <translation>Indique --pin-stdin: el PIN llega por la entrada estándar.</translation>
    </message>
    <message>
        <source>%1 of %2 accounts, %3 a second</source>
        <translation>%1 de %2 cuentas, %3 por segundo</translation>
    </message>
    <message>
        <source>lists the Force PIN profiles</source>
        <translation>lista los perfiles de cambio forzado</translation>
    </message>
    <message>
        <source>shows a profile, its history and what to know before publishing</source>
        <translation>muestra un perfil, su historia y lo que conviene saber antes de publicar</translation>
    </message>
    <message>
        <source>saves a profile from a JSON file as a draft</source>
        <translation>guarda un perfil de un archivo JSON como borrador</translation>
    </message>
    <message>
        <source>writes a profile as JSON</source>
        <translation>escribe un perfil como JSON</translation>
    </message>
    <message>
        <source>puts a profile in force</source>
        <translation>pone un perfil en vigor</translation>
    </message>
    <message>
        <source>puts an earlier version in force again</source>
        <translation>vuelve a poner en vigor una versión anterior</translation>
    </message>
    <message>
        <source>says what would become of a caller who enters a PIN, and why</source>
        <translation>dice qué pasaría con quien introduce un PIN, y por qué</translation>
    </message>
    <message>
        <source>a customer&apos;s account</source>
        <translation>la cuenta de un cliente</translation>
    </message>
    <message>
        <source>a caller&apos;s data as JSON, with the keys of an extract and initialized</source>
        <translation>los datos de quien llama como JSON, con las claves de un extracto e initialized</translation>
    </message>
    <message>
        <source>the PIN comes on standard input</source>
        <translation>el PIN llega por la entrada estándar</translation>
    </message>
    <message>
        <source>counts what a profile would do to all accounts; changes nothing</source>
        <translation>cuenta lo que un perfil haría con todas las cuentas; no cambia nada</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>version %1, %2 by %3</source>
        <translation>versión %1, %2 por %3</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>Version of the record</source>
        <translation>Versión del registro</translation>
    </message>
    <message>
        <source>Not published yet:</source>
        <translation>Aún sin publicar:</translation>
    </message>
    <message>
        <source>Version %1, %2 by %3:</source>
        <translation>Versión %1, %2 por %3:</translation>
    </message>
    <message>
        <source>Cannot be published: %1</source>
        <translation>No se puede publicar: %1</translation>
    </message>
    <message>
        <source>Advice: %1 (%2, %3)</source>
        <translation>Consejo: %1 (%2, %3)</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Escenario</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Would be forced</source>
        <translation>Serían obligados</translation>
    </message>
    <message>
        <source>Would be activated</source>
        <translation>Serían activados</translation>
    </message>
    <message>
        <source>PIN cannot be read</source>
        <translation>PIN ilegible</translation>
    </message>
    <message>
        <source>Fires</source>
        <translation>Se cumple</translation>
    </message>
    <message>
        <source>Fires first</source>
        <translation>Se cumple primero</translation>
    </message>
    <message>
        <source>Fires alone</source>
        <translation>Se cumple solo</translation>
    </message>
    <message>
        <source>Compared with the published version, %1 accounts more and %2 fewer are made to act.</source>
        <translation>Comparado con la versión publicada, %1 cuentas más y %2 menos deben actuar.</translation>
    </message>
    <message>
        <source>Request %1 waits for somebody else until %2. They run: pindeskctl approve grant %1</source>
        <translation>La solicitud %1 espera a otra persona hasta %2. Esa persona ejecuta: pindeskctl approve grant %1</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Four eyes are switched off on this site (setting four_eyes).</source>
        <translation>Los cuatro ojos están desactivados en este sitio (ajuste four_eyes).</translation>
    </message>
    <message>
        <source>%1 takes the number of a request; see approve list.</source>
        <translation>%1 toma el número de una solicitud; véase approve list.</translation>
    </message>
    <message>
        <source>Granted, and done.</source>
        <translation>Concedido y hecho.</translation>
    </message>
    <message>
        <source>Refused.</source>
        <translation>Rechazado.</translation>
    </message>
    <message>
        <source>%1 is now %2.</source>
        <translation>%1 es ahora %2.</translation>
    </message>
    <message>
        <source>why</source>
        <translation>por qué</translation>
    </message>
    <message>
        <source>gives a person other roles; an administrator takes four eyes</source>
        <translation>da a una persona otros roles; un administrador requiere cuatro ojos</translation>
    </message>
    <message>
        <source>requests what takes four eyes: %1</source>
        <translation>pide lo que requiere cuatro ojos: %1</translation>
    </message>
    <message>
        <source>lists what waits for a decision</source>
        <translation>muestra lo que espera una decisión</translation>
    </message>
    <message>
        <source>also what was decided or has expired</source>
        <translation>también lo decidido o caducado</translation>
    </message>
    <message>
        <source>grants a request of somebody else; it is done at once</source>
        <translation>concede una solicitud de otra persona; se hace en el acto</translation>
    </message>
    <message>
        <source>refuses a request of somebody else</source>
        <translation>rechaza una solicitud de otra persona</translation>
    </message>
    <message>
        <source>%1 held the key for %2 and should not any more.</source>
        <translation>%1 tenía la clave para %2 y ya no debería.</translation>
    </message>
    <message>
        <source>Run key rotate %1.</source>
        <translation>Ejecute key rotate %1.</translation>
    </message>
    <message>
        <source>%1 lacks keys that go with their roles.</source>
        <translation>A %1 le faltan claves que corresponden a sus roles.</translation>
    </message>
    <message>
        <source>Run key grant.</source>
        <translation>Ejecute key grant.</translation>
    </message>
    <message>
        <source>Four eyes are switched off on this site.</source>
        <translation>Los cuatro ojos están desactivados en este sitio.</translation>
    </message>
    <message>
        <source>Switch them on when it has a second person: setting set four_eyes true.</source>
        <translation>Actívelos cuando haya una segunda persona: setting set four_eyes true.</translation>
    </message>
    <message>
        <source>It takes two people to make an administrator.</source>
        <translation>Hacen falta dos personas para nombrar a un administrador.</translation>
    </message>
    <message>
        <source>%1 held the key for %2 and should not any more. Run: pindeskctl key rotate %2</source>
        <translation>%1 tenía la clave para %2 y ya no debería. Ejecute: pindeskctl key rotate %2</translation>
    </message>
    <message>
        <source>%1 lacks the keys for %2. Run: pindeskctl key grant %1</source>
        <translation>A %1 le faltan las claves para %2. Ejecute: pindeskctl key grant %1</translation>
    </message>
    <message>
        <source>The rotation of %1 has not come to its end. Run: pindeskctl key rotate %1</source>
        <translation>La rotación de %1 no ha terminado. Ejecute: pindeskctl key rotate %1</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Clave nueva</translation>
    </message>
    <message>
        <source>Sealed anew</source>
        <translation>Sellado de nuevo</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Ilegibles</translation>
    </message>
    <message>
        <source>What could not be read is as it was, and the old key stays in use for it. Mend it, and rotate again.</source>
        <translation>Lo que no se pudo leer queda como estaba, y la clave antigua sigue en uso para ello. Repárelo y rote de nuevo.</translation>
    </message>
    <message>
        <source>Key %1: %2 of %3 sealed anew, %4 a second</source>
        <translation>Clave %1: %2 de %3 sellados de nuevo, %4 por segundo</translation>
    </message>
    <message>
        <source>Stopped; both keys open meanwhile. Go on with: pindeskctl key rotate %1</source>
        <translation>Detenido; entretanto abren ambas claves. Continúe con: pindeskctl key rotate %1</translation>
    </message>
    <message>
        <source>%1 has the keys for %2 now.</source>
        <translation>%1 tiene ahora las claves para %2.</translation>
    </message>
    <message>
        <source>No key is missing.</source>
        <translation>No falta ninguna clave.</translation>
    </message>
    <message>
        <source>lists the site&apos;s keys, who holds them and who lacks some</source>
        <translation>muestra las claves del sitio, quién las tiene y a quién le faltan</translation>
    </message>
    <message>
        <source>makes a new key and seals everything anew under it; goes on where it was stopped</source>
        <translation>crea una clave nueva y sella todo de nuevo con ella; continúa donde se detuvo</translation>
    </message>
    <message>
        <source>only goes on, begins none</source>
        <translation>solo continúa, no inicia ninguna</translation>
    </message>
    <message>
        <source>grants the keys that somebody, or everybody, lacks</source>
        <translation>concede las claves que faltan a alguien, o a todos</translation>
    </message>
    <message>
        <source>default</source>
        <translation>predeterminado</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>Fijado por</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>sin cambio</translation>
    </message>
    <message>
        <source>LOOSENED</source>
        <translation>RELAJADO</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Nothing was changed. Apply it with: pindeskctl setting preset %1 --apply</source>
        <translation>No se cambió nada. Aplíquelo con: pindeskctl setting preset %1 --apply</translation>
    </message>
    <message>
        <source>lists all settings with their values</source>
        <translation>muestra todos los ajustes con sus valores</translation>
    </message>
    <message>
        <source>shows one setting</source>
        <translation>muestra un ajuste</translation>
    </message>
    <message>
        <source>changes a setting; the value is JSON, or a word</source>
        <translation>cambia un ajuste; el valor es JSON o una palabra</translation>
    </message>
    <message>
        <source>refuse when somebody has changed it since</source>
        <translation>rechazar si alguien lo ha cambiado desde entonces</translation>
    </message>
    <message>
        <source>compares the site with a preset: %1</source>
        <translation>compara el sitio con un conjunto de ajustes: %1</translation>
    </message>
    <message>
        <source>sets all its settings</source>
        <translation>fija todos sus ajustes</translation>
    </message>
    <message>
        <source>The keys that %1 held should be rotated; see pindeskctl key list.</source>
        <translation>Las claves que tenía %1 deberían rotarse; véase pindeskctl key list.</translation>
    </message>
    <message>
        <source>gateway (without it), counter or telephone</source>
        <translation>gateway (si se omite), counter o telephone</translation>
    </message>
    <message>
        <source>telephone: the client whose profile decides</source>
        <translation>telephone: el cliente cuyo perfil decide</translation>
    </message>
    <message>
        <source>the network or telephone number that failures are counted by</source>
        <translation>la red o el número de teléfono por los que se cuentan los fallos</translation>
    </message>
    <message>
        <source>--channel is gateway, counter or telephone.</source>
        <translation>--channel es gateway, counter o telephone.</translation>
    </message>
    <message>
        <source>PIN of %1</source>
        <translation>PIN de %1</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>PIN nuevo</translation>
    </message>
    <message>
        <source>Too many failures. Try again later.</source>
        <translation>Demasiados fallos. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The PIN is right. The customer registers now.</source>
        <translation>El PIN es correcto. Ahora el cliente se registra.</translation>
    </message>
    <message>
        <source>The PIN is right. The customer uses the link that was mailed.</source>
        <translation>El PIN es correcto. El cliente usa el enlace que recibió por correo.</translation>
    </message>
    <message>
        <source>The PIN is right, and has to be changed.</source>
        <translation>El PIN es correcto y hay que cambiarlo.</translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation>Sesión iniciada.</translation>
    </message>
    <message>
        <source>Account number and PIN do not fit.</source>
        <translation>El número de cuenta y el PIN no concuerdan.</translation>
    </message>
    <message>
        <source>Registered. A link to confirm the address is on its way to %1.</source>
        <translation>Registrado. Un enlace para confirmar la dirección va camino de %1.</translation>
    </message>
    <message>
        <source>Code at the end of the link</source>
        <translation>Código al final del enlace</translation>
    </message>
    <message>
        <source>The account is enabled.</source>
        <translation>La cuenta está habilitada.</translation>
    </message>
    <message>
        <source>The link is used, too old or not this account&apos;s. Send a new one.</source>
        <translation>El enlace ya se usó, caducó o no es de esta cuenta. Envíe otro.</translation>
    </message>
    <message>
        <source>If this account has a confirmed address, a mail is on its way there.</source>
        <translation>Si esta cuenta tiene una dirección confirmada, un correo va en camino.</translation>
    </message>
    <message>
        <source>The new PIN is good from now on.</source>
        <translation>El PIN nuevo vale desde ahora.</translation>
    </message>
    <message>
        <source>Three links within an hour are enough. Try again later.</source>
        <translation>Tres enlaces en una hora bastan. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>A new link is on its way to %1.</source>
        <translation>Un enlace nuevo va camino de %1.</translation>
    </message>
    <message>
        <source>signs a customer in; the PIN is the next line of standard input</source>
        <translation>inicia la sesión de un cliente; el PIN es la siguiente línea de la entrada estándar</translation>
    </message>
    <message>
        <source>registers a customer: initial PIN, new PIN and hint on standard input</source>
        <translation>registra a un cliente: PIN inicial, PIN nuevo y pista por la entrada estándar</translation>
    </message>
    <message>
        <source>where the link to confirm it goes</source>
        <translation>adonde va el enlace para confirmarla</translation>
    </message>
    <message>
        <source>confirms the address: the code of the link and the PIN on standard input</source>
        <translation>confirma la dirección: el código del enlace y el PIN por la entrada estándar</translation>
    </message>
    <message>
        <source>sends the link again; the PIN on standard input, or --desk</source>
        <translation>envía el enlace otra vez; el PIN por la entrada estándar, o --desk</translation>
    </message>
    <message>
        <source>for a caller, as staff; without a PIN</source>
        <translation>para quien llama, como personal; sin PIN</translation>
    </message>
    <message>
        <source>mails the PIN or a link for a new one to the confirmed address</source>
        <translation>envía el PIN o un enlace para uno nuevo a la dirección confirmada</translation>
    </message>
    <message>
        <source>a new PIN by the mailed link: its code, the new PIN and a hint on standard input</source>
        <translation>un PIN nuevo con el enlace recibido: su código, el PIN nuevo y una pista por la entrada estándar</translation>
    </message>
    <message>
        <source>The key of %1. Keep it now: it is not shown again.</source>
        <translation>La clave de %1. Guárdela ahora: no se vuelve a mostrar.</translation>
    </message>
    <message>
        <source>The key of %1 is good for nothing from now on.</source>
        <translation>La clave de %1 ya no sirve.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revocada</translation>
    </message>
    <message>
        <source>makes the key of a telephone system, and shows it this once</source>
        <translation>crea la clave de un sistema telefónico y la muestra esta única vez</translation>
    </message>
    <message>
        <source>makes a telephone system&apos;s key good for nothing</source>
        <translation>anula la clave de un sistema telefónico</translation>
    </message>
    <message>
        <source>lists the keys of telephone systems, and those that were revoked</source>
        <translation>enumera las claves de los sistemas telefónicos, también las revocadas</translation>
    </message>
    <message>
        <source>ALARM: %1</source>
        <translation>ALARMA: %1</translation>
    </message>
    <message>
        <source>No alarm.</source>
        <translation>Ninguna alarma.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registrados</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmados</translation>
    </message>
    <message>
        <source>the alarms of the population watch, accounts by state, registrations of the last 14 days</source>
        <translation>las alarmas de la vigilancia de cuentas, las cuentas por estado y los registros de los últimos 14 días</translation>
    </message>
    <message>
        <source>also drafts a ticket for technical support of each alarm</source>
        <translation>redacta además una solicitud a soporte técnico por cada alarma</translation>
    </message>
    <message>
        <source>checks that the program is whole, and ends</source>
        <translation>comprueba que el programa está completo, y termina</translation>
    </message>
    <message>
        <source>%1 for %2 accounts: %3</source>
        <translation>%1 para %2 cuentas: %3</translation>
    </message>
    <message>
        <source>Line %1 of %2 is no account number: %3</source>
        <translation>La línea %1 de %2 no es un número de cuenta: %3</translation>
    </message>
    <message>
        <source>%1 has no account number.</source>
        <translation>%1 no tiene ningún número de cuenta.</translation>
    </message>
    <message>
        <source>--issued-before takes a day such as 2026-11-22.</source>
        <translation>--issued-before toma un día, por ejemplo 2026-11-22.</translation>
    </message>
    <message>
        <source>Give either --%1 FILE or --stored NAME.</source>
        <translation>Indique --%1 FILE o --stored NOMBRE.</translation>
    </message>
    <message>
        <source>Cancelled; there is no file, and nothing counts as given out. The same command begins anew.</source>
        <translation>Cancelado; no hay archivo y nada cuenta como entregado. El mismo comando empieza de nuevo.</translation>
    </message>
    <message>
        <source>Batch %1 for %2 accounts.</source>
        <translation>Lote %1 para %2 cuentas.</translation>
    </message>
    <message>
        <source>It waits for another supervisor: pindeskctl approve grant %1</source>
        <translation>Espera a otro supervisor: pindeskctl approve grant %1</translation>
    </message>
    <message>
        <source>Then: pindeskctl %1 --batch %2 --output FILE</source>
        <translation>Después: pindeskctl %1 --batch %2 --output FILE</translation>
    </message>
    <message>
        <source>one that the site keeps, by its name</source>
        <translation>uno que guarda el sitio, por su nombre</translation>
    </message>
    <message>
        <source>the file to be written; one that is there is replaced</source>
        <translation>el archivo que se escribe; si ya existe, se reemplaza</translation>
    </message>
    <message>
        <source>writes a batch that has been approved</source>
        <translation>escribe un lote que está aprobado</translation>
    </message>
    <message>
        <source>PINs given out before that day and unused; else those never given out</source>
        <translation>los PIN entregados antes de ese día y sin usar; si no, los nunca entregados</translation>
    </message>
    <message>
        <source>accounts with this status only; may be given several times</source>
        <translation>solo cuentas en esta situación; se puede indicar varias veces</translation>
    </message>
    <message>
        <source>accounts of this file only, one number a line</source>
        <translation>solo cuentas de este archivo, un número por línea</translation>
    </message>
    <message>
        <source>what it is for</source>
        <translation>para qué es</translation>
    </message>
    <message>
        <source>counts whom it would be for, and asks for nothing</source>
        <translation>cuenta para quiénes sería, y no pide nada</translation>
    </message>
    <message>
        <source>asks for a file of initial PINs for bills or for a letter shop, or writes one</source>
        <translation>pide un archivo de PIN iniciales para facturas o para una empresa de envíos, o lo escribe</translation>
    </message>
    <message>
        <source>bill or letter</source>
        <translation>bill o letter</translation>
    </message>
    <message>
        <source>its columns (docs/extract-layouts.md)</source>
        <translation>sus columnas (docs/extract-layouts.md)</translation>
    </message>
    <message>
        <source>asks for letters with initial PINs as one PDF, or writes them</source>
        <translation>pide cartas con PIN iniciales en un solo PDF, o las escribe</translation>
    </message>
    <message>
        <source>what they say (docs/letters.md)</source>
        <translation>lo que dicen (docs/letters.md)</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escrito</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Quedaron fuera: %1</translation>
    </message>
    <message>
        <source>Reset while it was written</source>
        <translation>Restablecidos mientras se escribía</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Of the chosen, without an address</source>
        <translation>De las elegidas, sin dirección</translation>
    </message>
    <message>
        <source>Of the list, nobody&apos;s number</source>
        <translation>De la lista, números que no son de nadie</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Replaced unused</source>
        <translation>Reemplazados sin usar</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Devuelto</translation>
    </message>
    <message>
        <source>%1 takes the number of a batch; see distribution batches.</source>
        <translation>%1 toma el número de un lote; véase distribution batches.</translation>
    </message>
    <message>
        <source>--%1 does not know %2.</source>
        <translation>--%1 no conoce %2.</translation>
    </message>
    <message>
        <source>--after takes what the page before told as next.</source>
        <translation>--after toma lo que la página anterior dio como siguiente.</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>More: --after %1</source>
        <translation>Más: --after %1</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Pedido por</translation>
    </message>
    <message>
        <source>There are these examples: %1.</source>
        <translation>Hay estos ejemplos: %1.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>Noted. The PIN can go out again.</source>
        <translation>Anotado. El PIN puede volver a salir.</translation>
    </message>
    <message>
        <source>lists the initial PINs that were given out, and how far the customers came</source>
        <translation>lista los PIN iniciales entregados y hasta dónde llegaron los clientes</translation>
    </message>
    <message>
        <source>of one account</source>
        <translation>de una cuenta</translation>
    </message>
    <message>
        <source>telephone, email, bill or letter</source>
        <translation>telephone, email, bill o letter</translation>
    </message>
    <message>
        <source>of one batch</source>
        <translation>de un lote</translation>
    </message>
    <message>
        <source>issued, signed_in, registered or enabled</source>
        <translation>issued, signed_in, registered o enabled</translation>
    </message>
    <message>
        <source>only PINs that the account still has</source>
        <translation>solo los PIN que la cuenta aún tiene</translation>
    </message>
    <message>
        <source>where the page before ended</source>
        <translation>donde terminó la página anterior</translation>
    </message>
    <message>
        <source>at most so many</source>
        <translation>como máximo esta cantidad</translation>
    </message>
    <message>
        <source>counts them by channel, batch and survey answer</source>
        <translation>los cuenta por canal, lote y respuesta de la encuesta</translation>
    </message>
    <message>
        <source>lists the batches, the newest first</source>
        <translation>lista los lotes, los más nuevos primero</translation>
    </message>
    <message>
        <source>lists who was chosen and is not in the file, and why</source>
        <translation>lista quiénes fueron elegidos y no están en el archivo, y por qué</translation>
    </message>
    <message>
        <source>prints a letter or a layout to begin with</source>
        <translation>imprime una carta o un formato para empezar</translation>
    </message>
    <message>
        <source>withdraws a batch that is not written</source>
        <translation>retira un lote que no está escrito</translation>
    </message>
    <message>
        <source>notes that the post brought a letter back</source>
        <translation>anota que el correo devolvió una carta</translation>
    </message>
    <message>
        <source>Given out</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>What brought the caller of %1 is noted.</source>
        <translation>Anotado qué trajo a quien llamó por %1.</translation>
    </message>
    <message>
        <source>--language is one of %1.</source>
        <translation>--language es uno de %1.</translation>
    </message>
    <message>
        <source>The reply for %1 is in the outbox.</source>
        <translation>La respuesta para %1 está en la bandeja de salida.</translation>
    </message>
    <message>
        <source>answers a customer who asked by e-mail for the initial PIN; their answers must be verified</source>
        <translation>responde a un cliente que pidió por correo el PIN inicial; sus respuestas deben estar verificadas</translation>
    </message>
    <message>
        <source>the address the customer wrote from</source>
        <translation>la dirección desde la que escribió el cliente</translation>
    </message>
    <message>
        <source>of the reply (the customer&apos;s unless said otherwise)</source>
        <translation>de la respuesta (el del cliente si no se dice otro)</translation>
    </message>
    <message>
        <source>shows the text, to be sent by yourself, in place of the outbox</source>
        <translation>muestra el texto, para enviarlo usted, en lugar de la bandeja de salida</translation>
    </message>
    <message>
        <source>notes what brought a caller who was given the initial PIN</source>
        <translation>anota qué trajo a quien llamó y recibió el PIN inicial</translation>
    </message>
    <message>
        <source>one of the setting distribution.survey_answers</source>
        <translation>una de la opción distribution.survey_answers</translation>
    </message>
</context>
<context>
    <name>pindeskgateway</name>
    <message>
        <source>a file with these options, as NAME=VALUE lines</source>
        <translation>un archivo con estas opciones, en líneas NOMBRE=VALOR</translation>
    </message>
    <message>
        <source>the site&apos;s database</source>
        <translation>la base de datos del sitio</translation>
    </message>
    <message>
        <source>who serves: somebody on the staff with the role service</source>
        <translation>quién atiende: alguien del personal con el rol de servicio</translation>
    </message>
    <message>
        <source>a program whose first line is their password</source>
        <translation>un programa cuya primera línea es su contraseña</translation>
    </message>
    <message>
        <source>where customers come in (127.0.0.1:8080)</source>
        <translation>por dónde entran los clientes (127.0.0.1:8080)</translation>
    </message>
    <message>
        <source>where /health and /metrics are; without it they are nowhere</source>
        <translation>dónde están /health y /metrics; sin ello, en ningún sitio</translation>
    </message>
    <message>
        <source>speak TLS with this certificate chain (PEM)</source>
        <translation>hablar TLS con esta cadena de certificados (PEM)</translation>
    </message>
    <message>
        <source>the key of the certificate (PEM)</source>
        <translation>la clave del certificado (PEM)</translation>
    </message>
    <message>
        <source>a proxy of ours, whose X-Forwarded-For is believed; may be given again</source>
        <translation>un proxy nuestro, cuyo X-Forwarded-For se cree; puede repetirse</translation>
    </message>
    <message>
        <source>connections to the database (8; 1 for SQLite)</source>
        <translation>conexiones con la base de datos (8; 1 con SQLite)</translation>
    </message>
    <message>
        <source>connections of customers (512)</source>
        <translation>conexiones de clientes (512)</translation>
    </message>
    <message>
        <source>leave the mail queue to others</source>
        <translation>dejar la cola de correo a otros</translation>
    </message>
    <message>
        <source>--%1 takes an address and a port, as 127.0.0.1:8080 or [::1]:8080.</source>
        <translation>--%1 lleva una dirección y un puerto, como 127.0.0.1:8080 o [::1]:8080.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3.</source>
        <translation>--%1 lleva un número entero de %2 a %3.</translation>
    </message>
    <message>
        <source>--certificate and --private-key go together.</source>
        <translation>--certificate y --private-key van juntos.</translation>
    </message>
    <message>
        <source>--proxy takes an address, not a name or a network.</source>
        <translation>--proxy lleva una dirección, no un nombre ni una red.</translation>
    </message>
    <message>
        <source>No site is named: give --site URL.</source>
        <translation>No se nombra ningún sitio: indique --site URL.</translation>
    </message>
    <message>
        <source>Say who serves: give --user NAME and --key-command CMD.</source>
        <translation>Diga quién atiende: indique --user NOMBRE y --key-command CMD.</translation>
    </message>
    <message>
        <source>The customer&apos;s pages, and the interface for telephone systems.</source>
        <translation>Las páginas del cliente y la interfaz para sistemas telefónicos.</translation>
    </message>
    <message>
        <source>%1 is no option.</source>
        <translation>%1 no es una opción.</translation>
    </message>
    <message>
        <source>Enable your account</source>
        <translation>Active su cuenta</translation>
    </message>
    <message>
        <source>Enter your account number and the PIN that you chose.</source>
        <translation>Escriba su número de cuenta y el PIN que eligió.</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>Your account is enabled</source>
        <translation>Su cuenta está activada</translation>
    </message>
    <message>
        <source>From now on you sign in with your account number and your PIN.</source>
        <translation>Desde ahora inicia sesión con su número de cuenta y su PIN.</translation>
    </message>
    <message>
        <source>Go to sign-in</source>
        <translation>Ir al inicio de sesión</translation>
    </message>
    <message>
        <source>This link does not work any more</source>
        <translation>Este enlace ya no funciona</translation>
    </message>
    <message>
        <source>It was used, is too old, or a newer one was sent. We can send you a new one.</source>
        <translation>Ya se usó, es demasiado antiguo o se envió otro después. Podemos enviarle uno nuevo.</translation>
    </message>
    <message>
        <source>Send the link again</source>
        <translation>Enviar el enlace otra vez</translation>
    </message>
    <message>
        <source>There is no such page</source>
        <translation>Esa página no existe</translation>
    </message>
    <message>
        <source>If you typed the address, compare it with the one you were sent.</source>
        <translation>Si escribió la dirección, compárela con la que recibió.</translation>
    </message>
    <message>
        <source>That cannot be done here</source>
        <translation>Eso no se puede hacer aquí</translation>
    </message>
    <message>
        <source>Begin again with the sign-in page.</source>
        <translation>Empiece de nuevo por la página de inicio de sesión.</translation>
    </message>
    <message>
        <source>That is too long</source>
        <translation>Es demasiado largo</translation>
    </message>
    <message>
        <source>Go back, and enter less.</source>
        <translation>Vuelva atrás y escriba menos.</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Demasiadas peticiones</translation>
    </message>
    <message>
        <source>Wait ten seconds, and try again.</source>
        <translation>Espere diez segundos y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Not possible at the moment</source>
        <translation>No es posible en este momento</translation>
    </message>
    <message>
        <source>Nothing was changed. Go back, and try again in a minute.</source>
        <translation>No se ha cambiado nada. Vuelva atrás e inténtelo de nuevo en un minuto.</translation>
    </message>
    <message>
        <source>Something went wrong on our side</source>
        <translation>Algo ha fallado por nuestra parte</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Inténtelo de nuevo en un minuto.</translation>
    </message>
    <message>
        <source>Your browser sent something that we do not understand</source>
        <translation>Su navegador envió algo que no entendemos</translation>
    </message>
    <message>
        <source>Please begin again</source>
        <translation>Empiece de nuevo, por favor</translation>
    </message>
    <message>
        <source>This form is too old, or your browser does not keep cookies for this page. Nothing was changed.</source>
        <translation>Este formulario es demasiado antiguo, o su navegador no guarda cookies de esta página. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Please sign in again</source>
        <translation>Inicie sesión de nuevo, por favor</translation>
    </message>
    <message>
        <source>It took too long, or your account was changed meanwhile. Nothing of what you entered was kept.</source>
        <translation>Pasó demasiado tiempo, o su cuenta cambió entretanto. No se guardó nada de lo que escribió.</translation>
    </message>
    <message numerus="yes">
        <source>There were too many failures. Try again in %n minute(s).</source>
        <translation>
            <numerusform>Hubo demasiados fallos. Inténtelo de nuevo en %n minuto.</numerusform>
            <numerusform>Hubo demasiados fallos. Inténtelo de nuevo en %n minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Account number and PIN do not belong together. Compare both with your bill or letter. Capital and small letters are not the same.</source>
        <translation>El número de cuenta y el PIN no corresponden. Compare ambos con su factura o su carta. Las mayúsculas y las minúsculas cuentan.</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>Número de cuenta</translation>
    </message>
    <message>
        <source>As on your bill: two numbers with a stroke between them, such as 12345/678.</source>
        <translation>Como en su factura: dos números con una barra en medio, como 12345/678.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>PIN nuevo</translation>
    </message>
    <message>
        <source>One that nobody can guess: no birth date, no number of yours, no row such as 1234.</source>
        <translation>Uno que nadie pueda adivinar: ni fecha de nacimiento, ni un número suyo, ni una serie como 1234.</translation>
    </message>
    <message>
        <source>New PIN, once more</source>
        <translation>PIN nuevo, otra vez</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Pista</translation>
    </message>
    <message>
        <source>Reminds you of the PIN when you call us. It must not contain the PIN.</source>
        <translation>Le recuerda el PIN cuando nos llama. No debe contener el PIN.</translation>
    </message>
    <message>
        <source>The two PINs are not the same. Enter the new PIN twice.</source>
        <translation>Los dos PIN no son iguales. Escriba el PIN nuevo dos veces.</translation>
    </message>
    <message>
        <source>This is missing.</source>
        <translation>Falta este dato.</translation>
    </message>
    <message>
        <source>Forgot your PIN?</source>
        <translation>¿Olvidó su PIN?</translation>
    </message>
    <message>
        <source>We send a mail to the address that you confirmed.</source>
        <translation>Enviamos un correo a la dirección que usted confirmó.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Look into your mail</source>
        <translation>Mire su correo</translation>
    </message>
    <message>
        <source>If there is such an account with a confirmed e-mail address, a mail is on its way there.</source>
        <translation>Si existe esa cuenta y tiene una dirección de correo confirmada, un mensaje va hacia allí.</translation>
    </message>
    <message>
        <source>No mail after ten minutes? Compare the account number with your bill, or call us.</source>
        <translation>¿No llega nada en diez minutos? Compare el número de cuenta con su factura, o llámenos.</translation>
    </message>
    <message>
        <source>Confirm your e-mail address</source>
        <translation>Confirme su dirección de correo</translation>
    </message>
    <message>
        <source>You have chosen your PIN. Open the link that we mailed to you, and enter your account number and your PIN there.</source>
        <translation>Ya eligió su PIN. Abra el enlace que le enviamos y escriba allí su número de cuenta y su PIN.</translation>
    </message>
    <message>
        <source>Did no mail come? We can send it again, to the address that you gave.</source>
        <translation>¿No llegó ningún correo? Podemos enviarlo otra vez a la dirección que nos dio.</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>No enviado</translation>
    </message>
    <message>
        <source>Three links within an hour are enough. Use the newest, or try again later.</source>
        <translation>Tres enlaces en una hora bastan. Use el último, o inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The link is on its way</source>
        <translation>El enlace está en camino</translation>
    </message>
    <message>
        <source>A new link goes to %1. Links that were sent before do not work any more.</source>
        <translation>Un enlace nuevo va a %1. Los enviados antes ya no funcionan.</translation>
    </message>
    <message>
        <source>Is the address wrong? Call us: we then give you a new PIN to begin with.</source>
        <translation>¿La dirección es incorrecta? Llámenos: le daremos un PIN nuevo para empezar.</translation>
    </message>
    <message>
        <source>Test pages: nothing here is real.</source>
        <translation>Páginas de prueba: nada aquí es real.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Need help? Call %1.</source>
        <translation>¿Necesita ayuda? Llame al %1.</translation>
    </message>
    <message>
        <source>Choose your own PIN</source>
        <translation>Elija su propio PIN</translation>
    </message>
    <message>
        <source>The PIN you were given is for once only. The new one is known to you alone.</source>
        <translation>El PIN que recibió sirve una sola vez. El nuevo solo lo conoce usted.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Dirección de correo</translation>
    </message>
    <message>
        <source>A link to confirm it is sent there at once.</source>
        <translation>Enseguida se envía allí un enlace para confirmarla.</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registrarse</translation>
    </message>
    <message>
        <source>Thank you. One step is left</source>
        <translation>Gracias. Queda un paso</translation>
    </message>
    <message>
        <source>We have sent you a mail with a link. Open it, and enter your account number and your new PIN. Then your account is enabled.</source>
        <translation>Le hemos enviado un correo con un enlace. Ábralo y escriba su número de cuenta y su PIN nuevo. Entonces su cuenta queda activada.</translation>
    </message>
    <message>
        <source>No mail after ten minutes? Look where unwanted mail goes. Then sign in, and have it sent again.</source>
        <translation>¿No llega nada en diez minutos? Mire en el correo no deseado. Después inicie sesión y pida que se lo envíen otra vez.</translation>
    </message>
    <message>
        <source>Choose a new PIN</source>
        <translation>Elija un PIN nuevo</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>Cambiar el PIN</translation>
    </message>
    <message>
        <source>Your PIN is changed</source>
        <translation>Su PIN ha cambiado</translation>
    </message>
    <message>
        <source>Link and account number do not belong together, or the link was used or is too old. Have a new one sent: Forgot your PIN?</source>
        <translation>El enlace y el número de cuenta no corresponden, o el enlace ya se usó o es demasiado antiguo. Pida otro: ¿Olvidó su PIN?</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>You are signed in</source>
        <translation>Ha iniciado sesión</translation>
    </message>
    <message>
        <source>Account number and PIN are right. You can close this page.</source>
        <translation>El número de cuenta y el PIN son correctos. Puede cerrar esta página.</translation>
    </message>
    <message>
        <source>The last four digits of your social security number</source>
        <translation>Las cuatro últimas cifras de su número de seguridad social</translation>
    </message>
    <message>
        <source>Your date of birth (year-month-day)</source>
        <translation>Su fecha de nacimiento (año-mes-día)</translation>
    </message>
    <message>
        <source>The ZIP code of your service address</source>
        <translation>El código postal de la dirección de servicio</translation>
    </message>
    <message>
        <source>A telephone number that we have of you</source>
        <translation>Un número de teléfono suyo que tengamos</translation>
    </message>
    <message>
        <source>Your account number</source>
        <translation>Su número de cuenta</translation>
    </message>
    <message>
        <source>The name on your bill</source>
        <translation>El nombre de su factura</translation>
    </message>
    <message>
        <source>Your service address: street and number</source>
        <translation>Su dirección de servicio: calle y número</translation>
    </message>
    <message>
        <source>Your e-mail address</source>
        <translation>Su dirección de correo</translation>
    </message>
    <message>
        <source>A question before you choose a new PIN</source>
        <translation>Una pregunta antes de elegir un PIN nuevo</translation>
    </message>
    <message>
        <source>Your PIN is one that others could find out, so it has to be changed. First we want to be sure that it is you.</source>
        <translation>Su PIN es de los que otros pueden averiguar, así que hay que cambiarlo. Antes queremos estar seguros de que es usted.</translation>
    </message>
    <message>
        <source>Not all answers were right. Please answer once more.</source>
        <translation>No todas las respuestas eran correctas. Responda otra vez, por favor.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Your PIN is one that others could find out, so it has to be changed.</source>
        <translation>Su PIN es de los que otros pueden averiguar, así que hay que cambiarlo.</translation>
    </message>
    <message>
        <source>The PIN was not changed</source>
        <translation>El PIN no se ha cambiado</translation>
    </message>
    <message>
        <source>It took too long, or too many answers or PINs were not right. Sign in again, or call us.</source>
        <translation>Pasó demasiado tiempo, o demasiadas respuestas o PIN no eran correctos. Inicie sesión de nuevo o llámenos.</translation>
    </message>
    <message>
        <source>send no mail, show it at /mail; on a practice site alone</source>
        <translation>no enviar correo, mostrarlo en /mail; solo en un sitio de práctica</translation>
    </message>
    <message>
        <source>--catch-mail and --no-mail do not go together.</source>
        <translation>--catch-mail y --no-mail no van juntos.</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>Correos</translation>
    </message>
    <message>
        <source>There is no mail yet. It comes here some seconds after it was caused.</source>
        <translation>Aún no hay correos. Llegan aquí unos segundos después de causarse.</translation>
    </message>
    <message>
        <source>What would have been mailed, the newest first.</source>
        <translation>Lo que se habría enviado, lo más nuevo primero.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Mirar de nuevo</translation>
    </message>
    <message>
        <source>To %1, at %2</source>
        <translation>Para %1, a las %2</translation>
    </message>
    <message>
        <source>All mails</source>
        <translation>Todos los correos</translation>
    </message>
    <message>
        <source>--catch-mail is for practice sites; “%1” is none.</source>
        <translation>--catch-mail es para sitios de práctica; «%1» no lo es.</translation>
    </message>
    <message>
        <source>checks that the program is whole, and ends</source>
        <translation>comprueba que el programa está completo, y termina</translation>
    </message>
</context>
<context>
    <name>profiles</name>
    <message>
        <source>PIN length</source>
        <translation>Longitud del PIN</translation>
    </message>
    <message>
        <source>PIN = last 4 of SSN</source>
        <translation>PIN = 4 últimos del SSN</translation>
    </message>
    <message>
        <source>PIN = last 4 of ZIP</source>
        <translation>PIN = 4 últimos del ZIP</translation>
    </message>
    <message>
        <source>PIN = first 4 of ZIP</source>
        <translation>PIN = 4 primeros del ZIP</translation>
    </message>
    <message>
        <source>PIN of repeating digits</source>
        <translation>PIN de dígitos repetidos</translation>
    </message>
    <message>
        <source>PIN = last 4 of a phone number</source>
        <translation>PIN = 4 últimos de un teléfono</translation>
    </message>
    <message>
        <source>Core information</source>
        <translation>Información del sistema de clientes</translation>
    </message>
    <message>
        <source>Blocklisted PIN</source>
        <translation>PIN de la lista prohibida</translation>
    </message>
    <message>
        <source>Sequential run</source>
        <translation>Secuencia de dígitos</translation>
    </message>
    <message>
        <source>Birth date or year</source>
        <translation>Fecha o año de nacimiento</translation>
    </message>
    <message>
        <source>PIN = part of the account number</source>
        <translation>PIN = parte del número de cuenta</translation>
    </message>
    <message>
        <source>Old PIN</source>
        <translation>PIN antiguo</translation>
    </message>
    <message>
        <source>The PIN is shorter or longer than this profile allows.</source>
        <translation>El PIN es más corto o más largo de lo que permite este perfil.</translation>
    </message>
    <message>
        <source>The PIN is the last four digits of the social security number.</source>
        <translation>El PIN es los cuatro últimos dígitos del número de seguro social.</translation>
    </message>
    <message>
        <source>The PIN is the last four digits of the five-digit ZIP code.</source>
        <translation>El PIN es los cuatro últimos dígitos del código ZIP de cinco.</translation>
    </message>
    <message>
        <source>The PIN is the first four digits of the five-digit ZIP code.</source>
        <translation>El PIN es los cuatro primeros dígitos del código ZIP de cinco.</translation>
    </message>
    <message>
        <source>The whole PIN is one digit: 1111, 222222.</source>
        <translation>Todo el PIN es un mismo dígito: 1111, 222222.</translation>
    </message>
    <message>
        <source>The PIN is the last four digits of any telephone number on record.</source>
        <translation>El PIN es los cuatro últimos dígitos de algún teléfono registrado.</translation>
    </message>
    <message>
        <source>The customer system says that the PIN must be changed.</source>
        <translation>El sistema de clientes dice que hay que cambiar el PIN.</translation>
    </message>
    <message>
        <source>The PIN is on the site&apos;s list of PINs that are too easy.</source>
        <translation>El PIN está en la lista de PIN demasiado fáciles.</translation>
    </message>
    <message>
        <source>The digits go up or down by one: 1234, 4321.</source>
        <translation>Los dígitos suben o bajan de uno en uno: 1234, 4321.</translation>
    </message>
    <message>
        <source>The PIN is the year or the date of birth, in any usual way of writing.</source>
        <translation>El PIN es el año o la fecha de nacimiento, escrita de cualquier forma usual.</translation>
    </message>
    <message>
        <source>The PIN is the location ID or the customer ID.</source>
        <translation>El PIN es el ID de ubicación o el ID de cliente.</translation>
    </message>
    <message>
        <source>The PIN was set more days ago than this profile allows.</source>
        <translation>El PIN se fijó hace más días de los que permite este perfil.</translation>
    </message>
    <message>
        <source>Force PIN change</source>
        <translation>Cambio forzado de PIN</translation>
    </message>
    <message>
        <source>Customer activation</source>
        <translation>Activación del cliente</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Fired</source>
        <translation>Se cumplió</translation>
    </message>
    <message>
        <source>Did not fire</source>
        <translation>No se cumplió</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>No aplicable</translation>
    </message>
    <message>
        <source>The PIN is too short</source>
        <translation>El PIN es demasiado corto</translation>
    </message>
    <message>
        <source>The PIN is too long</source>
        <translation>El PIN es demasiado largo</translation>
    </message>
    <message>
        <source>The PIN equals it</source>
        <translation>El PIN es igual</translation>
    </message>
    <message>
        <source>The PIN is on the list</source>
        <translation>El PIN está en la lista</translation>
    </message>
    <message>
        <source>The PIN is too old</source>
        <translation>El PIN es demasiado antiguo</translation>
    </message>
    <message>
        <source>The length is allowed</source>
        <translation>La longitud está permitida</translation>
    </message>
    <message>
        <source>The PIN differs from it</source>
        <translation>El PIN es distinto</translation>
    </message>
    <message>
        <source>The PIN is not on the list</source>
        <translation>El PIN no está en la lista</translation>
    </message>
    <message>
        <source>The PIN is not that old</source>
        <translation>El PIN no es tan antiguo</translation>
    </message>
    <message>
        <source>This section is switched off</source>
        <translation>Esta sección está desactivada</translation>
    </message>
    <message>
        <source>The profile is switched off</source>
        <translation>El perfil está desactivado</translation>
    </message>
    <message>
        <source>The postal code is no ZIP code</source>
        <translation>El código postal no es un código ZIP</translation>
    </message>
    <message>
        <source>No number has four digits</source>
        <translation>Ningún número tiene cuatro dígitos</translation>
    </message>
    <message>
        <source>%1: “%2” is never the trigger, because “%3” comes before it and fires for the same PINs.</source>
        <translation>%1: “%2” nunca es el desencadenante, porque “%3” está antes y se cumple con los mismos PIN.</translation>
    </message>
    <message>
        <source>%1 is switched off: its scenarios do nothing.</source>
        <translation>%1 está desactivado: sus escenarios no hacen nada.</translation>
    </message>
    <message>
        <source>Nobody is judged: the profile or both of its sections are switched off.</source>
        <translation>No se evalúa a nadie: el perfil o sus dos secciones están desactivados.</translation>
    </message>
    <message>
        <source>“%1” is in both lists: who has not set up a PIN goes to customer activation.</source>
        <translation>«%1» está en las dos listas: quien no ha configurado un PIN pasa a la activación del cliente.</translation>
    </message>
    <message>
        <source>%1: “%2” compares four digits, which the lengths of this profile do not allow: “%3” fires first.</source>
        <translation>%1: “%2” compara cuatro dígitos, que las longitudes de este perfil no permiten: “%3” se cumple antes.</translation>
    </message>
    <message>
        <source>%1: “%2” compares four digits, and the PIN policy allows no PIN so short.</source>
        <translation>%1: “%2” compara cuatro dígitos, y las reglas del PIN no permiten un PIN tan corto.</translation>
    </message>
    <message>
        <source>%1: “%2” never fires, because the lengths are those of the PIN policy.</source>
        <translation>%1: “%2” nunca se cumple, porque las longitudes son las de las reglas del PIN.</translation>
    </message>
    <message>
        <source>It is of this pattern</source>
        <translation>Tiene este patrón</translation>
    </message>
    <message>
        <source>The customer system asks for it</source>
        <translation>El sistema de clientes lo pide</translation>
    </message>
    <message>
        <source>It is not of this pattern</source>
        <translation>No tiene este patrón</translation>
    </message>
    <message>
        <source>Nobody asks for a change</source>
        <translation>Nadie pide un cambio</translation>
    </message>
    <message>
        <source>The customer has set up a PIN</source>
        <translation>El cliente ya configuró un PIN</translation>
    </message>
    <message>
        <source>It is not on record</source>
        <translation>No está registrado</translation>
    </message>
    <message>
        <source>The address is abroad</source>
        <translation>La dirección es del extranjero</translation>
    </message>
    <message>
        <source>It is not known since when</source>
        <translation>No se sabe desde cuándo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Profile in use</source>
        <translation>Perfil en uso</translation>
    </message>
    <message>
        <source>Shortest PIN</source>
        <translation>PIN más corto</translation>
    </message>
    <message>
        <source>Longest PIN</source>
        <translation>PIN más largo</translation>
    </message>
    <message>
        <source>Days until a PIN is old</source>
        <translation>Días hasta que un PIN es antiguo</translation>
    </message>
    <message>
        <source>Identify the caller with</source>
        <translation>Identificar a quien llama con</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Right answers needed</source>
        <translation>Respuestas correctas necesarias</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>%1: “%2” added</source>
        <translation>%1: «%2» añadido</translation>
    </message>
    <message>
        <source>%1: “%2” removed</source>
        <translation>%1: «%2» quitado</translation>
    </message>
    <message>
        <source>%1: the order is now %2</source>
        <translation>%1: el orden es ahora %2</translation>
    </message>
    <message>
        <source>%1: %2, before %3</source>
        <translation>%1: %2, antes %3</translation>
    </message>
    <message>
        <source>profile %1</source>
        <translation>el perfil %1</translation>
    </message>
    <message>
        <source>the customers&apos; pages</source>
        <translation>las páginas de los clientes</translation>
    </message>
    <message>
        <source>the counter</source>
        <translation>el mostrador</translation>
    </message>
    <message>
        <source>the telephone</source>
        <translation>el teléfono</translation>
    </message>
    <message>
        <source>Also check customers&apos; own PINs</source>
        <translation>Comprobar también los PIN de los clientes</translation>
    </message>
</context>
<context>
    <name>questions</name>
    <message>
        <source>Who was your best friend when you were a child?</source>
        <translation>¿Quién era su mejor amigo o amiga de la infancia?</translation>
    </message>
    <message>
        <source>Whom did you kiss first?</source>
        <translation>¿A quién besó por primera vez?</translation>
    </message>
    <message>
        <source>Where did you and your spouse or partner meet?</source>
        <translation>¿Dónde se conocieron usted y su cónyuge o pareja?</translation>
    </message>
    <message>
        <source>Which make or model was your first car?</source>
        <translation>¿De qué marca o modelo era su primer coche?</translation>
    </message>
    <message>
        <source>Which school did you go to in first grade?</source>
        <translation>¿A qué escuela fue en primer grado?</translation>
    </message>
</context>
<context>
    <name>receipt</name>
    <message>
        <source>Receipt of PIN generation</source>
        <translation>Recibo de la generación de PIN</translation>
    </message>
    <message>
        <source>The checksum covers every account number and sealed PIN of this run, in order. The audit trail holds the same one.</source>
        <translation>La suma de control abarca cada número de cuenta y PIN sellado de esta ejecución, en orden. El registro de auditoría contiene la misma.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>Iniciada por</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>not ended</source>
        <translation>sin terminar</translation>
    </message>
    <message>
        <source>PINs created</source>
        <translation>PIN creados</translation>
    </message>
    <message>
        <source>Had a PIN already</source>
        <translation>Ya tenían PIN</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazadas</translation>
    </message>
    <message>
        <source>Time at work</source>
        <translation>Tiempo de trabajo</translation>
    </message>
    <message>
        <source>PINs a second</source>
        <translation>PIN por segundo</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Suma de control</translation>
    </message>
</context>
<context>
    <name>rows</name>
    <message>
        <source>fewer fields than the first row has</source>
        <translation>menos campos que la primera fila</translation>
    </message>
    <message>
        <source>more fields than the first row has</source>
        <translation>más campos que la primera fila</translation>
    </message>
    <message>
        <source>text behind a closing quote</source>
        <translation>texto después de una comilla de cierre</translation>
    </message>
    <message>
        <source>a quote that is not closed</source>
        <translation>una comilla sin cerrar</translation>
    </message>
    <message>
        <source>the row is too long</source>
        <translation>la fila es demasiado larga</translation>
    </message>
    <message>
        <source>not in the file&apos;s encoding</source>
        <translation>no está en la codificación del archivo</translation>
    </message>
    <message>
        <source>the account came before in this source</source>
        <translation>la cuenta ya apareció en este origen</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>demasiado largo</translation>
    </message>
    <message>
        <source>a character that is not allowed</source>
        <translation>un carácter no permitido</translation>
    </message>
    <message>
        <source>a control character</source>
        <translation>un carácter de control</translation>
    </message>
    <message>
        <source>a character that turns the writing direction</source>
        <translation>un carácter que invierte la dirección de escritura</translation>
    </message>
    <message>
        <source>not an e-mail address</source>
        <translation>no es una dirección de correo</translation>
    </message>
    <message>
        <source>not a date</source>
        <translation>no es una fecha</translation>
    </message>
    <message>
        <source>a year of two digits, and the map has no date format</source>
        <translation>un año de dos cifras, y el mapa no tiene formato de fecha</translation>
    </message>
    <message>
        <source>in the future</source>
        <translation>está en el futuro</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>no es un número</translation>
    </message>
    <message>
        <source>too short</source>
        <translation>demasiado corto</translation>
    </message>
    <message>
        <source>too many telephone numbers</source>
        <translation>demasiados números de teléfono</translation>
    </message>
    <message>
        <source>not a language</source>
        <translation>no es un idioma</translation>
    </message>
    <message>
        <source>neither yes nor no</source>
        <translation>ni sí ni no</translation>
    </message>
</context>
<context>
    <name>runs</name>
    <message>
        <source>Running or interrupted</source>
        <translation>En curso o interrumpida</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completa</translation>
    </message>
    <message>
        <source>Replaced by a newer run</source>
        <translation>Reemplazada por una ejecución más reciente</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Format of generated PINs</source>
        <translation>Formato de los PIN generados</translation>
    </message>
    <message>
        <source>Of new initial PINs, at the desk and in a run. Digits alone suit telephone entry.</source>
        <translation>De los PIN iniciales nuevos, en el puesto y en una ejecución. Solo cifras conviene para el teléfono.</translation>
    </message>
    <message>
        <source>Length of a PIN</source>
        <translation>Longitud del PIN</translation>
    </message>
    <message>
        <source>Whoever chooses it: staff, customer or program. PINs that exist stay as they are.</source>
        <translation>Sin importar quién lo elija: personal, cliente o programa. Los PIN que existen quedan como están.</translation>
    </message>
    <message>
        <source>Words that are no PIN here</source>
        <translation>Palabras que aquí no sirven de PIN</translation>
    </message>
    <message>
        <source>One to a line, beside the built-in list of PINs that everybody guesses: the site&apos;s name, its town …</source>
        <translation>Una por línea, además de la lista incluida de los PIN que cualquiera adivina: el nombre del sitio, su ciudad …</translation>
    </message>
    <message>
        <source>Staff may type a new PIN</source>
        <translation>El personal puede escribir un PIN nuevo</translation>
    </message>
    <message>
        <source>Off: a reset always gives a generated PIN.</source>
        <translation>Desactivado: al restablecer, el PIN siempre se genera.</translation>
    </message>
    <message>
        <source>Minutes to undo a reset</source>
        <translation>Minutos para deshacer un restablecimiento</translation>
    </message>
    <message>
        <source>Until the customer uses the new PIN. 0: a reset cannot be undone.</source>
        <translation>Hasta que el cliente use el PIN nuevo. 0: un restablecimiento no se puede deshacer.</translation>
    </message>
    <message>
        <source>PIN hints</source>
        <translation>Pistas del PIN</translation>
    </message>
    <message>
        <source>Whether the desk may give a verified caller the hint.</source>
        <translation>Si se puede dar la pista a quien llama ya verificado.</translation>
    </message>
    <message>
        <source>Reveals in an hour</source>
        <translation>PIN revelados por hora</translation>
    </message>
    <message>
        <source>How many initial PINs one person may reveal. 0: none at all.</source>
        <translation>Cuántos PIN iniciales puede revelar una persona. 0: ninguno.</translation>
    </message>
    <message>
        <source>What callers are asked for</source>
        <translation>Qué se pregunta a quien llama</translation>
    </message>
    <message>
        <source>In this order. Their answers are compared; what is on record is never shown.</source>
        <translation>En este orden. Las respuestas se comparan; los datos registrados nunca se muestran.</translation>
    </message>
    <message>
        <source>Right answers needed</source>
        <translation>Respuestas correctas necesarias</translation>
    </message>
    <message>
        <source>Before the hint, a reveal or a reset is open.</source>
        <translation>Antes de poder dar la pista, revelar o restablecer.</translation>
    </message>
    <message>
        <source>Wrong tries in an hour</source>
        <translation>Intentos fallidos por hora</translation>
    </message>
    <message>
        <source>For one account by one person; then a supervisor is needed.</source>
        <translation>Por cuenta y por persona; después hace falta un supervisor.</translation>
    </message>
    <message>
        <source>More reasons for a reset</source>
        <translation>Más motivos para restablecer</translation>
    </message>
    <message>
        <source>One to a line, beside the built-in ones: PIN forgotten, new e-mail address, not received, suspected, caller, other.</source>
        <translation>Uno por línea, además de los incluidos: PIN olvidado, nueva dirección de correo, no recibido, sospecha, a pedido, otro.</translation>
    </message>
    <message>
        <source>Four eyes</source>
        <translation>Cuatro ojos</translation>
    </message>
    <message>
        <source>Minutes until an unused desk locks</source>
        <translation>Minutos hasta bloquear un puesto sin uso</translation>
    </message>
    <message>
        <source>Secrets leave the screen; what was typed stays.</source>
        <translation>Los datos secretos salen de la pantalla; lo escrito se queda.</translation>
    </message>
    <message>
        <source>5 letters and digits (60 million)</source>
        <translation>5 letras y cifras (60 millones)</translation>
    </message>
    <message>
        <source>6 characters without look-alikes (887 million)</source>
        <translation>6 caracteres sin parecidos (887 millones)</translation>
    </message>
    <message>
        <source>%1 digits</source>
        <translation>%1 cifras</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Default: %1.</source>
        <translation>Predeterminado: %1.</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>De %1 a %2.</translation>
    </message>
    <message>
        <source>the PIN itself</source>
        <translation>el propio PIN</translation>
    </message>
    <message>
        <source>a link to choose a new one</source>
        <translation>un enlace para elegir uno nuevo</translation>
    </message>
    <message>
        <source>Days an initial PIN lives</source>
        <translation>Días de validez de un PIN inicial</translation>
    </message>
    <message>
        <source>After them a customer who never signed in needs a new one. 0: without end.</source>
        <translation>Después, el cliente que nunca inició sesión necesita uno nuevo. 0: sin límite.</translation>
    </message>
    <message>
        <source>Who forgot the PIN gets by mail</source>
        <translation>Quien olvidó el PIN recibe por correo</translation>
    </message>
    <message>
        <source>Sent to the address that the customer has confirmed, never to another.</source>
        <translation>Se envía a la dirección que el cliente ha confirmado, nunca a otra.</translation>
    </message>
    <message>
        <source>Wrong passwords allowed</source>
        <translation>Contraseñas erróneas permitidas</translation>
    </message>
    <message>
        <source>At sign-in, in a row: %1 allowed, the %2 locks. An administrator reactivates.</source>
        <translation>Al iniciar sesión, seguidas: %1 permitidas, la %2 bloquea. Un administrador reactiva.</translation>
    </message>
    <message>
        <source>Wrong identities allowed</source>
        <translation>Identidades erróneas permitidas</translation>
    </message>
    <message>
        <source>After a forgotten password, user name and employee number: %1 allowed, the %2 locks.</source>
        <translation>Tras olvidar la contraseña, usuario y número de empleado: %1 permitidas, la %2 bloquea.</translation>
    </message>
    <message>
        <source>Wrong answers allowed</source>
        <translation>Respuestas erróneas permitidas</translation>
    </message>
    <message>
        <source>To one&apos;s own security question: %1 allowed, the %2 locks.</source>
        <translation>A la propia pregunta de seguridad: %1 permitidas, la %2 bloquea.</translation>
    </message>
    <message>
        <source>Hours a link to staff works</source>
        <translation>Horas de validez de un enlace al personal</translation>
    </message>
    <message>
        <source>Of an invitation or a new password. Not used in this time, it locks the person, who then needs a new link.</source>
        <translation>De una invitación o una contraseña nueva. Si no se usa a tiempo, la persona queda bloqueada y necesita un enlace nuevo.</translation>
    </message>
    <message>
        <source>Address for links to staff</source>
        <translation>Dirección de los enlaces al personal</translation>
    </message>
    <message>
        <source>An https:// page that hands the link on, for mail programs that do not open pindesk: links. Empty: the link opens PinDesk.</source>
        <translation>Una página https:// que reenvía el enlace, para programas de correo que no abren enlaces pindesk:. Vacío: el enlace abre PinDesk.</translation>
    </message>
    <message>
        <source>Shortest user name</source>
        <translation>Usuario más corto</translation>
    </message>
    <message>
        <source>Of new people. Names that exist stay as they are.</source>
        <translation>De personas nuevas. Los nombres existentes no cambian.</translation>
    </message>
    <message>
        <source>Length of a password</source>
        <translation>Longitud de una contraseña</translation>
    </message>
    <message>
        <source>Of staff. Counts for the next password that each chooses.</source>
        <translation>Del personal. Rige para la próxima contraseña que cada cual elija.</translation>
    </message>
    <message>
        <source>A password needs an upper-case letter</source>
        <translation>La contraseña necesita una mayúscula</translation>
    </message>
    <message>
        <source>One of A to Z at least.</source>
        <translation>Al menos una de la A a la Z.</translation>
    </message>
    <message>
        <source>A password needs a lower-case letter</source>
        <translation>La contraseña necesita una minúscula</translation>
    </message>
    <message>
        <source>One of a to z at least.</source>
        <translation>Al menos una de la a a la z.</translation>
    </message>
    <message>
        <source>A password needs a letter</source>
        <translation>La contraseña necesita una letra</translation>
    </message>
    <message>
        <source>Upper or lower case: counts where neither of them is asked for.</source>
        <translation>Mayúscula o minúscula: rige donde no se pide ninguna de las dos.</translation>
    </message>
    <message>
        <source>A password needs a digit</source>
        <translation>La contraseña necesita una cifra</translation>
    </message>
    <message>
        <source>One of 0 to 9 at least.</source>
        <translation>Al menos una del 0 al 9.</translation>
    </message>
    <message>
        <source>Refuse user names as passwords</source>
        <translation>Rechazar nombres de usuario como contraseña</translation>
    </message>
    <message>
        <source>The person&apos;s own, and the first administrator&apos;s.</source>
        <translation>El propio y el del primer administrador.</translation>
    </message>
    <message>
        <source>Passwords not to be used again</source>
        <translation>Contraseñas que no se repiten</translation>
    </message>
    <message>
        <source>How many of the latest, the present one included. 0: any may come back.</source>
        <translation>Cuántas de las últimas, incluida la actual. 0: cualquiera puede volver.</translation>
    </message>
    <message>
        <source>Days a password lives</source>
        <translation>Días de validez de una contraseña</translation>
    </message>
    <message>
        <source>Then a new one is asked for at sign-in. 0: without end.</source>
        <translation>Después se pide una nueva al iniciar sesión. 0: sin límite.</translation>
    </message>
    <message>
        <source>Words that are no password here</source>
        <translation>Palabras que aquí no valen como contraseña</translation>
    </message>
    <message>
        <source>One to a line, beside the built-in list of the commonest passwords.</source>
        <translation>Una por línea, además de la lista incorporada de las contraseñas más comunes.</translation>
    </message>
    <message>
        <source>Security questions</source>
        <translation>Preguntas de seguridad</translation>
    </message>
    <message>
        <source>How many each person chooses and answers on enrolment. 0: none, a forgotten password then asks for the identity only.</source>
        <translation>Cuántas elige y responde cada persona al darse de alta. 0: ninguna; al olvidar la contraseña solo se pide la identidad.</translation>
    </message>
    <message>
        <source>Questions to choose from</source>
        <translation>Preguntas para elegir</translation>
    </message>
    <message>
        <source>Tick those to offer and add your own. Whoever has answered one that goes keeps it.</source>
        <translation>Marque las que se ofrecen y añada las suyas. Quien respondió a una que se quita la conserva.</translation>
    </message>
    <message>
        <source>Length of an answer</source>
        <translation>Longitud de una respuesta</translation>
    </message>
    <message>
        <source>Counted without spaces at its ends, so that spaces alone are no answer.</source>
        <translation>Sin contar los espacios de los extremos: los espacios solos no son respuesta.</translation>
    </message>
    <message>
        <source>STARTTLS (usually port 587)</source>
        <translation>STARTTLS (normalmente puerto 587)</translation>
    </message>
    <message>
        <source>TLS from the start (usually port 465)</source>
        <translation>TLS desde el principio (normalmente puerto 465)</translation>
    </message>
    <message>
        <source>those that the system trusts</source>
        <translation>los de confianza del sistema</translation>
    </message>
    <message>
        <source>the site&apos;s own</source>
        <translation>los propios</translation>
    </message>
    <message>
        <source>Mail host</source>
        <translation>Servidor de correo</translation>
    </message>
    <message>
        <source>The name of the machine that takes the site&apos;s mail. Empty: no mail is sent.</source>
        <translation>El nombre de la máquina que recoge el correo de la organización. Vacío: no se envía correo.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>587 for STARTTLS and 465 for TLS, unless the provider says otherwise.</source>
        <translation>587 con STARTTLS y 465 con TLS, si el proveedor no dice otra cosa.</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Mail is never handed over without it: links in it let people in.</source>
        <translation>El correo nunca se entrega sin él: sus enlaces dejan entrar a personas.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>As whom PinDesk signs in at the mail host. Empty: without signing in.</source>
        <translation>Con qué usuario inicia sesión PinDesk en el servidor de correo. Vacío: sin iniciar sesión.</translation>
    </message>
    <message>
        <source>Sender&apos;s address</source>
        <translation>Dirección del remitente</translation>
    </message>
    <message>
        <source>Where mails come from, and where the ones that come back go to.</source>
        <translation>De dónde vienen los correos, y a dónde van los devueltos.</translation>
    </message>
    <message>
        <source>Sender&apos;s name</source>
        <translation>Nombre del remitente</translation>
    </message>
    <message>
        <source>Stands before the address. Empty: the name of the site.</source>
        <translation>Va delante de la dirección. Vacío: el nombre de la organización.</translation>
    </message>
    <message>
        <source>Certificates to trust</source>
        <translation>Certificados de confianza</translation>
    </message>
    <message>
        <source>Of whoever signed the mail host&apos;s certificate, as PEM text, when it is the site&apos;s own. Empty: those that the system trusts.</source>
        <translation>De quien firmó el certificado del servidor de correo, como texto PEM, cuando es propio. Vacío: los de confianza del sistema.</translation>
    </message>
    <message>
        <source>Profile of the customers&apos; pages</source>
        <translation>Perfil de las páginas de clientes</translation>
    </message>
    <message>
        <source>The authentication profile that judges PINs entered there. Empty: nobody is made to change a PIN.</source>
        <translation>El perfil de autenticación que juzga los PIN introducidos allí. Vacío: a nadie se le obliga a cambiar el PIN.</translation>
    </message>
    <message>
        <source>Profile of the counter</source>
        <translation>Perfil del mostrador</translation>
    </message>
    <message>
        <source>The same, for customers who register with your help.</source>
        <translation>Lo mismo, para clientes que se registran con su ayuda.</translation>
    </message>
    <message>
        <source>Profiles of telephone systems</source>
        <translation>Perfiles de los sistemas telefónicos</translation>
    </message>
    <message>
        <source>One to a line: the name of the system&apos;s key, =, the profile. A system that is not here makes nobody change a PIN.</source>
        <translation>Uno por línea: el nombre de la clave del sistema, =, el perfil. Un sistema que no está aquí no obliga a nadie a cambiar el PIN.</translation>
    </message>
    <message>
        <source>Somebody else decides who becomes an administrator, and overrides the verification of a caller. Off: only where one person works alone.</source>
        <translation>Otra persona decide quién pasa a ser administrador y anula la verificación de un cliente. Desactivado: solo donde trabaja una única persona.</translation>
    </message>
    <message>
        <source>Hours a request waits</source>
        <translation>Horas que espera una solicitud</translation>
    </message>
    <message>
        <source>For a second pair of eyes. Then it expires and has to be made anew.</source>
        <translation>A otro par de ojos. Después caduca y hay que volver a hacerla.</translation>
    </message>
    <message>
        <source>Wrong PINs for one account</source>
        <translation>PIN incorrectos para una cuenta</translation>
    </message>
    <message>
        <source>In a row within 15 minutes; then the account waits for the next quarter of an hour.</source>
        <translation>Seguidos en 15 minutos; después la cuenta espera al siguiente cuarto de hora.</translation>
    </message>
    <message>
        <source>Wrong PINs from one place</source>
        <translation>PIN incorrectos desde un mismo lugar</translation>
    </message>
    <message>
        <source>Within 15 minutes, from one network or telephone.</source>
        <translation>En 15 minutos, desde una red o un teléfono.</translation>
    </message>
    <message>
        <source>Wrong PINs at the whole site</source>
        <translation>PIN incorrectos en toda la instalación</translation>
    </message>
    <message>
        <source>In a minute; more of them, and places that have failed wait. All others sign in as ever.</source>
        <translation>En un minuto; si hay más, los lugares que han fallado esperan. Los demás inician la sesión como siempre.</translation>
    </message>
    <message>
        <source>Address of the customers&apos; pages</source>
        <translation>Dirección de las páginas de los clientes</translation>
    </message>
    <message>
        <source>https://, as customers reach the gateway. Links in mail begin with it; without it nobody can register.</source>
        <translation>https://, tal como los clientes llegan a la pasarela. Los enlaces de los correos empiezan por ella; sin ella nadie puede registrarse.</translation>
    </message>
    <message>
        <source>Hours a link to a customer works</source>
        <translation>Horas que sirve un enlace a un cliente</translation>
    </message>
    <message>
        <source>Not used in this time, a new one can be sent.</source>
        <translation>Si no se usa en ese tiempo, se puede enviar otro.</translation>
    </message>
    <message>
        <source>Slow down guessing of one account&apos;s PIN</source>
        <translation>Frenar los intentos de adivinar el PIN de una cuenta</translation>
    </message>
    <message>
        <source>After the wrong PINs below, however far apart, each further one makes the account wait twice as long, up to 15 minutes.</source>
        <translation>Tras los PIN incorrectos de abajo, por separados que estén, cada uno más hace esperar a la cuenta el doble, hasta 15 minutos.</translation>
    </message>
    <message>
        <source>Minutes that are looked at</source>
        <translation>Minutos que se miran</translation>
    </message>
    <message>
        <source>How many accounts began to wait for the confirmation of their e-mail address in so many minutes, compared with the 14 days before.</source>
        <translation>Cuántas cuentas empezaron a esperar la confirmación de su correo en esos minutos, comparado con los 14 días anteriores.</translation>
    </message>
    <message>
        <source>Times as many as usual</source>
        <translation>Veces lo habitual</translation>
    </message>
    <message>
        <source>With more, mail is probably not being delivered: the Overview warns of it.</source>
        <translation>Si hay más, es probable que el correo no llegue: el Resumen lo avisa.</translation>
    </message>
    <message>
        <source>And at least so many</source>
        <translation>Y al menos tantas</translation>
    </message>
    <message>
        <source>Fewer accounts that wait are no alarm.</source>
        <translation>Menos cuentas en espera no son una alarma.</translation>
    </message>
    <message>
        <source>Inconsistent accounts borne</source>
        <translation>Cuentas incoherentes toleradas</translation>
    </message>
    <message>
        <source>With more, the Overview and the Desk ask for technical support.</source>
        <translation>Si hay más, el Resumen y Atención piden soporte técnico.</translation>
    </message>
    <message>
        <source>Days until a PIN goes out again</source>
        <translation>Días hasta que un PIN vuelve a salir</translation>
    </message>
    <message>
        <source>By bill or letter. 0: a batch may repeat yesterday&apos;s.</source>
        <translation>Con una factura o por carta. 0: un lote puede repetir el de ayer.</translation>
    </message>
    <message>
        <source>What brought you here?</source>
        <translation>¿Qué le trajo aquí?</translation>
    </message>
    <message>
        <source>Answers to choose from when a PIN is given out at the desk.</source>
        <translation>Respuestas para elegir cuando se entrega un PIN en el puesto.</translation>
    </message>
</context>
<context>
    <name>staff</name>
    <message>
        <source>Invited</source>
        <translation>Invitado</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Locked: passwords</source>
        <translation>Bloqueado: contraseñas</translation>
    </message>
    <message>
        <source>Locked: employee numbers</source>
        <translation>Bloqueado: números de empleado</translation>
    </message>
    <message>
        <source>Locked: security answers</source>
        <translation>Bloqueado: respuestas</translation>
    </message>
    <message>
        <source>Locked: link not used</source>
        <translation>Bloqueado: enlace sin usar</translation>
    </message>
    <message>
        <source>Wrong passwords</source>
        <translation>Contraseñas incorrectas</translation>
    </message>
    <message>
        <source>Wrong employee numbers</source>
        <translation>Números de empleado incorrectos</translation>
    </message>
    <message>
        <source>Wrong security answers</source>
        <translation>Respuestas incorrectas</translation>
    </message>
    <message>
        <source>Link not used in time</source>
        <translation>Enlace no usado a tiempo</translation>
    </message>
    <message>
        <source>CSR</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Auditor</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Looks up customers, verifies callers, gives hints, resets PINs.</source>
        <translation>Consulta clientes, verifica a quien llama, da pistas, restablece PIN.</translation>
    </message>
    <message>
        <source>As a CSR; also overrides verification, undoes others&apos; resets, sets the rules for PINs, approves.</source>
        <translation>Como agente; además pasa por alto la verificación, deshace restablecimientos de otros, fija las reglas de los PIN, aprueba.</translation>
    </message>
    <message>
        <source>Imports customers, generates PINs, manages staff, keys and settings. Sees no PIN.</source>
        <translation>Importa clientes, genera PIN, gestiona personal, claves y ajustes. No ve ningún PIN.</translation>
    </message>
    <message>
        <source>Reads and verifies the audit trail.</source>
        <translation>Lee y verifica el registro de auditoría.</translation>
    </message>
    <message>
        <source>A program, not a person.</source>
        <translation>Un programa, no una persona.</translation>
    </message>
    <message>
        <source>It leaves with the next mails; the page Mail shows the queue.</source>
        <translation>Sale con los próximos correos; la página Correo muestra la cola.</translation>
    </message>
    <message>
        <source>It is tried again by itself. %1</source>
        <translation>Se intenta de nuevo por sí solo. %1</translation>
    </message>
    <message>
        <source>If it has not come, it may lie among the unwanted mail.</source>
        <translation>Si no ha llegado, puede estar entre el correo no deseado.</translation>
    </message>
    <message>
        <source>If it has not come, it may lie among the unwanted mail; or send a new link.</source>
        <translation>Si no ha llegado, puede estar entre el correo no deseado; o envíe un nuevo enlace.</translation>
    </message>
    <message>
        <source>They can ask again by “Forgot password?” on the sign-in page.</source>
        <translation>Puede pedirlo otra vez con «¿Ha olvidado la contraseña?» en la página de entrada.</translation>
    </message>
    <message>
        <source>Send a new link.</source>
        <translation>Envíe un nuevo enlace.</translation>
    </message>
    <message>
        <source>Check the address with them and send a new link: it can be corrected there.</source>
        <translation>Compruebe la dirección con la persona y envíe un nuevo enlace: ahí se puede corregir.</translation>
    </message>
</context>
<context>
    <name>time</name>
    <message>
        <source>today %1</source>
        <translation>hoy %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>ayer %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>a date of this year, and of another: in the forms of QLocale::toString</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>menos de un minuto</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minuto</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 minutos</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 hora</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 horas</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 días</translation>
    </message>
</context>
<context>
    <name>values</name>
    <message>
        <source>less than a second</source>
        <translation>menos de un segundo</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1st</source>
        <translation>%1.ª</translation>
    </message>
    <message>
        <source>%1nd</source>
        <translation>%1.ª</translation>
    </message>
    <message>
        <source>%1rd</source>
        <translation>%1.ª</translation>
    </message>
    <message>
        <source>%1th</source>
        <translation>%1.ª</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>menos de un minuto</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
</context>
<context>
    <name>verdict</name>
    <message>
        <source>Event %1 of chain %2 is not the one that was written.</source>
        <translation>El evento %1 de la cadena %2 no es el que se escribió.</translation>
    </message>
    <message>
        <source>Event %1 of chain %2 was written and is not there any more.</source>
        <translation>El evento %1 de la cadena %2 se escribió y ya no está.</translation>
    </message>
    <message>
        <source>Chain %2 was cut: event %1 and all after it are gone.</source>
        <translation>La cadena %2 se cortó: faltan el evento %1 y todos los siguientes.</translation>
    </message>
    <message>
        <source>Event %1 of chain %2 stands where another one was written.</source>
        <translation>El evento %1 de la cadena %2 está donde se escribió otro.</translation>
    </message>
    <message>
        <source>The recorded end of chain %2 is not its end, event %1.</source>
        <translation>El final anotado de la cadena %2 no es su final, el evento %1.</translation>
    </message>
    <message>
        <source>The trail is whole: %1 events in %2 chains, %3 checkpoints agree.</source>
        <translation>El registro está íntegro: %1 eventos en %2 cadenas; coinciden %3 puntos de control.</translation>
    </message>
    <message>
        <source>Keep a copy of the database and tell whoever is responsible for security.</source>
        <translation>Guarde una copia de la base de datos y avise a quien responde por la seguridad.</translation>
    </message>
    <message numerus="yes">
        <source>The trail is broken in %Ln places. First: </source>
        <translation>
            <numerusform>El registro está dañado en %Ln lugar. El primero: </numerusform>
            <numerusform>El registro está dañado en %Ln lugares. El primero: </numerusform>
        </translation>
    </message>
</context>
<context>
    <name>watch</name>
    <message>
        <source>Outgoing mail: %1 waiting, %2 of them tried in vain, %3 refused.</source>
        <translation>Correo saliente: %1 en espera, %2 de ellos intentados en vano, %3 rechazados.</translation>
    </message>
    <message>
        <source>%1: %2 registered, %3 confirmed</source>
        <translation>%1: %2 registrados, %3 confirmados</translation>
    </message>
    <message>
        <source>Mail is probably not being delivered</source>
        <translation>Es probable que el correo no se entregue</translation>
    </message>
    <message>
        <source>Accounts are inconsistent</source>
        <translation>Hay cuentas incoherentes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts are enabled but not initialized: %1.</source>
        <translation>
            <numerusform>%Ln cuenta está habilitada sin estar inicializada: %1.</numerusform>
            <numerusform>%Ln cuentas están habilitadas sin estar inicializadas: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts began to wait for the confirmation of their e-mail address within %1 minutes. Usually it is %2.</source>
        <translation>
            <numerusform>%Ln cuenta empezó a esperar la confirmación de su correo en %1 minutos. Lo habitual es %2.</numerusform>
            <numerusform>%Ln cuentas empezaron a esperar la confirmación de su correo en %1 minutos. Lo habitual es %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers do not get the link that ends their registration. Check the mail host. If it passes, ask whoever runs it what becomes of the mails.</source>
        <translation>Los clientes no reciben el enlace que termina su registro. Compruebe el servidor de correo. Si responde bien, pregunte a quien lo lleva qué pasa con los correos.</translation>
    </message>
    <message>
        <source>No operation of PinDesk brings an account into this state. Tell technical support; each of these accounts needs a new initial PIN.</source>
        <translation>Ninguna operación de PinDesk lleva una cuenta a este estado. Avise a soporte técnico; cada una de estas cuentas necesita un PIN inicial nuevo.</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <extracomment>a day: short weekday, day, short month</extracomment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>For technical support: %1</source>
        <translation>Para soporte técnico: %1</translation>
    </message>
    <message>
        <source>Site: %1 (%2)</source>
        <translation>Sitio: %1 (%2)</translation>
    </message>
    <message>
        <source>Noticed: %1</source>
        <translation>Observado: %1</translation>
    </message>
    <message>
        <source>PinDesk: %1</source>
        <translation>PinDesk: %1</translation>
    </message>
    <message>
        <source>Database: %1, schema %2</source>
        <translation>Base de datos: %1, esquema %2</translation>
    </message>
    <message>
        <source>What was noticed</source>
        <translation>Qué se observó</translation>
    </message>
    <message>
        <source>Accounts by state</source>
        <translation>Cuentas por estado</translation>
    </message>
    <message>
        <source>Registrations of the last days</source>
        <translation>Registros de los últimos días</translation>
    </message>
    <message>
        <source>Check of the mail host</source>
        <translation>Comprobación del servidor de correo</translation>
    </message>
    <message>
        <source>It was not checked.</source>
        <translation>No se comprobó.</translation>
    </message>
    <message>
        <source>What we ask for</source>
        <translation>Qué pedimos</translation>
    </message>
    <message>
        <source>Please find out what becomes of mails between the site and the mail host.</source>
        <translation>Averigüen qué pasa con los correos entre el sitio y el servidor de correo.</translation>
    </message>
    <message>
        <source>Please find out what wrote these rows.</source>
        <translation>Averigüen qué escribió estas filas.</translation>
    </message>
</context>
</TS>
