<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Approval</name>
    <message>
        <source>Waiting, %1 of %2 approvals</source>
        <translation>En espera, %1 de %2 aprobaciones</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>En espera de aprobación</translation>
    </message>
    <message>
        <source>, rejected by a reviewer so far</source>
        <translation>, rechazada por un revisor hasta ahora</translation>
    </message>
    <message>
        <source>Merged by bypassing the policy</source>
        <translation>Fusionada eludiendo la directiva</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Fusionada</translation>
    </message>
    <message>
        <source>Merged, but some keys were not written</source>
        <translation>Fusionada, pero algunas claves no se escribieron</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>The policy was removed; this request cannot be merged</source>
        <translation>La directiva se eliminó; esta solicitud no se puede fusionar</translation>
    </message>
    <message>
        <source>State cannot be read with this sign-in</source>
        <translation>El estado no se puede leer con este inicio de sesión</translation>
    </message>
</context>
<context>
    <name>Cloudflare</name>
    <message>
        <source>This sign-in may not look into the secrets store of this account: Cloudflare says “%1”. A token needs the permission “Secrets Store Read” or “Secrets Store Write”, a user a role for the Secrets Store.</source>
        <translation>Este inicio de sesión no puede ver el Secrets Store de esta cuenta: Cloudflare dice «%1». Un token necesita el permiso «Secrets Store Read» o «Secrets Store Write»; un usuario, un rol para el Secrets Store.</translation>
    </message>
    <message>
        <source>This account has no secrets store yet. Cloudflare creates its one store when the first secret is added in the dashboard.</source>
        <translation>Esta cuenta aún no tiene Secrets Store. Cloudflare crea su único almacén cuando se añade el primer secreto en el panel.</translation>
    </message>
    <message>
        <source>Type the account ID into the form; it is in the address of the account&apos;s pages on dash.cloudflare.com. Or give the token “Account Settings Read”, so that it can list its accounts.</source>
        <translation>Escriba el ID de la cuenta en el formulario; está en la dirección de las páginas de la cuenta en dash.cloudflare.com. O dé al token «Account Settings Read» para que pueda enumerar sus cuentas.</translation>
    </message>
    <message>
        <source>Listing the accounts</source>
        <translation>Enumerar las cuentas</translation>
    </message>
    <message>
        <source>Cloudflare lists no account for it.</source>
        <translation>Cloudflare no enumera ninguna cuenta para él.</translation>
    </message>
    <message>
        <source>This sign-in may look at the secrets of this account but not duplicate them: Cloudflare says “%1”. A token needs the permission “Secrets Store Write”, a user the role Super Administrator or Secrets Store Admin.</source>
        <translation>Este inicio de sesión puede ver los secretos de esta cuenta pero no duplicarlos: Cloudflare dice «%1». Un token necesita el permiso «Secrets Store Write»; un usuario, el rol Super Administrator o Secrets Store Admin.</translation>
    </message>
    <message>
        <source>This server does not offer duplicating. Check the base URL.</source>
        <translation>Este servidor no ofrece duplicar. Compruebe la URL base.</translation>
    </message>
    <message>
        <source>Asking whether this sign-in may duplicate</source>
        <translation>Preguntar si este inicio de sesión puede duplicar</translation>
    </message>
    <message>
        <source>Whether this sign-in may duplicate is not known: the server answered with status %1.</source>
        <translation>No se sabe si este inicio de sesión puede duplicar: el servidor respondió con el estado %1.</translation>
    </message>
    <message>
        <source>a number of secrets</source>
        <translation>un número de secretos</translation>
    </message>
    <message>
        <source>Signed out.</source>
        <translation>Sesión cerrada.</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>There is no API token.</source>
        <translation>No hay ningún token de API.</translation>
    </message>
    <message>
        <source>Enter the API token.</source>
        <translation>Escriba el token de API.</translation>
    </message>
    <message>
        <source>“cfk_…” is a Global API Key and no API token.</source>
        <translation>«cfk_…» es una Global API Key y no un token de API.</translation>
    </message>
    <message>
        <source>Choose the method “Global API Key” and enter the e-mail with it, or create an API token.</source>
        <translation>Elija el método «Global API Key» y escriba el correo que le corresponde, o cree un token de API.</translation>
    </message>
    <message>
        <source>The API token holds a blank or another character that no token has.</source>
        <translation>El token de API contiene un espacio u otro carácter que ningún token tiene.</translation>
    </message>
    <message>
        <source>Copy it again, whole and alone.</source>
        <translation>Cópielo otra vez, entero y solo.</translation>
    </message>
    <message>
        <source>A Global API Key goes with its user&apos;s e-mail.</source>
        <translation>Una Global API Key va con el correo de su usuario.</translation>
    </message>
    <message>
        <source>Enter the e-mail that you sign in to Cloudflare with.</source>
        <translation>Escriba el correo con el que inicia sesión en Cloudflare.</translation>
    </message>
    <message>
        <source>There is no Global API Key.</source>
        <translation>No hay ninguna Global API Key.</translation>
    </message>
    <message>
        <source>Enter the Global API Key.</source>
        <translation>Escriba la Global API Key.</translation>
    </message>
    <message>
        <source>“cfut_…” and “cfat_…” are API tokens and no Global API Key.</source>
        <translation>«cfut_…» y «cfat_…» son tokens de API y no una Global API Key.</translation>
    </message>
    <message>
        <source>Choose the method “API token”.</source>
        <translation>Elija el método «Token de API».</translation>
    </message>
    <message>
        <source>The Global API Key holds a blank or another character that no key has.</source>
        <translation>La Global API Key contiene un espacio u otro carácter que ninguna clave tiene.</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>ID de cuenta</translation>
    </message>
    <message>
        <source>Needed only where the credential may not list its accounts. It is in the address of the account&apos;s pages on dash.cloudflare.com.</source>
        <translation>Solo hace falta si la credencial no puede enumerar sus cuentas. Está en la dirección de las páginas de la cuenta en dash.cloudflare.com.</translation>
    </message>
    <message>
        <source>32 digits and letters from a to f</source>
        <translation>32 dígitos y letras de la a a la f</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>Token de API</translation>
    </message>
    <message>
        <source>An API token with the permission “Secrets Store Write” (in the dashboard: Account, Secrets Store, Edit); “Account Settings Read” lets it list its accounts. Made under My Profile, API Tokens.</source>
        <translation>Un token de API con el permiso «Secrets Store Write» (en el panel: Account, Secrets Store, Edit); «Account Settings Read» le permite enumerar sus cuentas. Se crea en My Profile, API Tokens.</translation>
    </message>
    <message>
        <source>A user&apos;s token (“cfut_…”) or an account&apos;s (“cfat_…”). Cloudflare shows it once, when it is created.</source>
        <translation>El token de un usuario («cfut_…») o de una cuenta («cfat_…»). Cloudflare lo muestra una sola vez, al crearlo.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>The user&apos;s sign-in at Cloudflare.</source>
        <translation>El inicio de sesión del usuario en Cloudflare.</translation>
    </message>
    <message>
        <source>Global API Key</source>
        <translation>Global API Key</translation>
    </message>
    <message>
        <source>The older way to sign in, with a user&apos;s e-mail and key. The user needs the role Super Administrator or Secrets Store Admin to duplicate.</source>
        <translation>La forma antigua de iniciar sesión, con el correo y la clave de un usuario. Para duplicar, el usuario necesita el rol Super Administrator o Secrets Store Admin.</translation>
    </message>
    <message>
        <source>My Profile, API Tokens, Global API Key. It can do all that the user can; an API token is safer.</source>
        <translation>My Profile, API Tokens, Global API Key. Puede todo lo que puede el usuario; un token de API es más seguro.</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Workers</translation>
    </message>
    <message>
        <source>Workers can bind the secret.</source>
        <translation>Los Workers pueden enlazar el secreto.</translation>
    </message>
    <message>
        <source>AI Gateway</source>
        <translation>AI Gateway</translation>
    </message>
    <message>
        <source>AI Gateway finds the secret as a provider&apos;s key, by its name.</source>
        <translation>AI Gateway encuentra el secreto por su nombre, como clave de un proveedor.</translation>
    </message>
    <message>
        <source>DEX</source>
        <translation>DEX</translation>
    </message>
    <message>
        <source>Digital Experience Monitoring may use the secret.</source>
        <translation>Digital Experience Monitoring puede usar el secreto.</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Access</translation>
    </message>
    <message>
        <source>Cloudflare Access may use the secret.</source>
        <translation>Cloudflare Access puede usar el secreto.</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>Containers</translation>
    </message>
    <message>
        <source>Containers may use the secret, for example for a registry.</source>
        <translation>Los Containers pueden usar el secreto, por ejemplo para un registro.</translation>
    </message>
    <message>
        <source>Web search</source>
        <translation>Búsqueda web</translation>
    </message>
    <message>
        <source>Web search may use the secret.</source>
        <translation>La búsqueda web puede usar el secreto.</translation>
    </message>
    <message>
        <source>AI Gateway finds a key only under the exact name {gateway_id}_{provider_slug}_{alias}, so change the alias, not the whole name.</source>
        <translation>AI Gateway solo encuentra una clave con el nombre exacto {gateway_id}_{provider_slug}_{alias}; cambie, pues, el alias y no el nombre entero.</translation>
    </message>
    <message>
        <source>Cloudflare</source>
        <translation>Cloudflare</translation>
    </message>
    <message>
        <source>Cloudflare for Government, FedRAMP High</source>
        <translation>Cloudflare for Government, FedRAMP High</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>account</source>
        <translation>cuenta</translation>
    </message>
    <message>
        <source>accounts</source>
        <translation>cuentas</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Almacén</translation>
    </message>
    <message>
        <source>Stores</source>
        <translation>Almacenes</translation>
    </message>
    <message>
        <source>store</source>
        <translation>almacén</translation>
    </message>
    <message>
        <source>stores</source>
        <translation>almacenes</translation>
    </message>
    <message>
        <source>Letters, digits, “_” and “-” only.</source>
        <translation>Solo letras, dígitos, «_» y «-».</translation>
    </message>
    <message>
        <source>A Worker or another product may use a copy already. It finds no secret any more once the copy is deleted, and a deleted secret cannot be brought back.</source>
        <translation>Puede que un Worker u otro producto ya use una copia. Cuando la copia se elimina ya no encuentra el secreto, y un secreto eliminado no se puede recuperar.</translation>
    </message>
    <message>
        <source>Check that it was copied whole, and in the Cloudflare dashboard that it is active and has not expired.</source>
        <translation>Compruebe que se copió entero y, en el panel de Cloudflare, que está activo y no ha caducado.</translation>
    </message>
    <message>
        <source>Copy it again from the Cloudflare dashboard, whole and without blanks.</source>
        <translation>Cópielo otra vez del panel de Cloudflare, entero y sin espacios.</translation>
    </message>
    <message>
        <source>Cloudflare counts all of your requests together, the dashboard&apos;s too. Wait five minutes, then go on.</source>
        <translation>Cloudflare cuenta juntas todas sus peticiones, también las del panel. Espere cinco minutos y continúe.</translation>
    </message>
    <message>
        <source>The account is full. Delete secrets that are no longer needed, or ask Cloudflare for a larger quota, then duplicate the rest.</source>
        <translation>La cuenta está llena. Elimine los secretos que ya no hagan falta o pida a Cloudflare una cuota mayor, y duplique después el resto.</translation>
    </message>
    <message>
        <source>Check the account ID (32 characters) and the base URL.</source>
        <translation>Compruebe el ID de la cuenta (32 caracteres) y la URL base.</translation>
    </message>
    <message>
        <source>Choose another name for this copy.</source>
        <translation>Elija otro nombre para esta copia.</translation>
    </message>
    <message>
        <source>It was deleted in the meantime. Reload the store and look again.</source>
        <translation>Se eliminó entretanto. Recargue el almacén y mire otra vez.</translation>
    </message>
    <message>
        <source>It may have been deleted. Reload the connection and look again.</source>
        <translation>Puede haberse eliminado. Recargue la conexión y mire otra vez.</translation>
    </message>
    <message>
        <source>Choose at least one scope.</source>
        <translation>Elija al menos un ámbito.</translation>
    </message>
    <message>
        <source>Choose only scopes that Cloudflare knows.</source>
        <translation>Elija solo ámbitos que Cloudflare conozca.</translation>
    </message>
    <message>
        <source>Choose a name of letters, digits, “_” and “-” for this copy.</source>
        <translation>Elija para esta copia un nombre de letras, dígitos, «_» y «-».</translation>
    </message>
    <message>
        <source>The stored value is longer than the service takes today; create this secret anew in the dashboard.</source>
        <translation>El valor guardado es más largo de lo que el servicio admite hoy; cree este secreto de nuevo en el panel.</translation>
    </message>
    <message>
        <source>Type the account ID into the connection&apos;s form; it is in the address of the account&apos;s pages on dash.cloudflare.com.</source>
        <translation>Escriba el ID de la cuenta en el formulario de la conexión; está en la dirección de las páginas de la cuenta en dash.cloudflare.com.</translation>
    </message>
    <message>
        <source>Check the e-mail and the Global API Key.</source>
        <translation>Compruebe el correo y la Global API Key.</translation>
    </message>
    <message>
        <source>Cloudflare locks out for a while after repeated bad sign-ins. Wait some minutes, then try again with a good credential.</source>
        <translation>Cloudflare bloquea durante un rato tras varios inicios de sesión erróneos. Espere unos minutos e inténtelo de nuevo con una credencial válida.</translation>
    </message>
    <message>
        <source>Cloudflare answered with its check for browsers instead of the API.</source>
        <translation>Cloudflare respondió con su control de navegadores en lugar de la API.</translation>
    </message>
    <message>
        <source>Try from another network or without the proxy; give the request id to Cloudflare&apos;s support if it stays.</source>
        <translation>Pruebe desde otra red o sin el proxy; dé el ID de petición al soporte de Cloudflare si continúa.</translation>
    </message>
    <message>
        <source>Give the token the permission “Secrets Store Write” for this account (in the dashboard: Account, Secrets Store, Edit). With a Global API Key the user needs the role Super Administrator or Secrets Store Admin.</source>
        <translation>Dé al token el permiso «Secrets Store Write» para esta cuenta (en el panel: Account, Secrets Store, Edit). Con una Global API Key el usuario necesita el rol Super Administrator o Secrets Store Admin.</translation>
    </message>
    <message>
        <source>Give the token the permission “Secrets Store Read” or “Secrets Store Write” for this account. With a Global API Key the user needs a Secrets Store role or the role Super Administrator.</source>
        <translation>Dé al token el permiso «Secrets Store Read» o «Secrets Store Write» para esta cuenta. Con una Global API Key el usuario necesita un rol de Secrets Store o el rol Super Administrator.</translation>
    </message>
    <message>
        <source>true, as the status says</source>
        <translation>true, como dice el estado</translation>
    </message>
    <message>
        <source>Listing the stores of an account</source>
        <translation>Enumerar los almacenes de una cuenta</translation>
    </message>
    <message>
        <source>Listing the secrets of the store</source>
        <translation>Enumerar los secretos del almacén</translation>
    </message>
    <message>
        <source>Asking how many secrets fit</source>
        <translation>Preguntar cuántos secretos caben</translation>
    </message>
    <message>
        <source>Asking until when the token is good</source>
        <translation>Preguntar hasta cuándo vale el token</translation>
    </message>
    <message>
        <source>Duplicating a secret</source>
        <translation>Duplicar un secreto</translation>
    </message>
    <message>
        <source>Deleting a secret</source>
        <translation>Eliminar un secreto</translation>
    </message>
    <message>
        <source>the id of the copy</source>
        <translation>el ID de la copia</translation>
    </message>
    <message>
        <source>the name of the copy</source>
        <translation>el nombre de la copia</translation>
    </message>
    <message>
        <source>Creating a folder</source>
        <translation>Crear una carpeta</translation>
    </message>
    <message>
        <source>Cloudflare&apos;s stores have no folders.</source>
        <translation>Los almacenes de Cloudflare no tienen carpetas.</translation>
    </message>
    <message>
        <source>Choose the store itself.</source>
        <translation>Elija el propio almacén.</translation>
    </message>
    <message>
        <source>Cloudflare duplicates one secret with each call.</source>
        <translation>Cloudflare duplica un secreto en cada llamada.</translation>
    </message>
    <message>
        <source>Cloudflare duplicates only within a store, and overwrites nothing.</source>
        <translation>Cloudflare solo duplica dentro de un almacén y no sobrescribe nada.</translation>
    </message>
    <message>
        <source>The account, the store or the secret is not known.</source>
        <translation>La cuenta, el almacén o el secreto no se conoce.</translation>
    </message>
    <message>
        <source>Cloudflare deletes one secret with each call, by its id.</source>
        <translation>Cloudflare elimina un secreto en cada llamada, por su ID.</translation>
    </message>
    <message>
        <source>User API token</source>
        <translation>Token de API de usuario</translation>
    </message>
    <message>
        <source>Account API token</source>
        <translation>Token de API de cuenta</translation>
    </message>
    <message>
        <source>The server gives the same page of the list again and again.</source>
        <translation>El servidor da una y otra vez la misma página de la lista.</translation>
    </message>
    <message>
        <source>Check the base URL: a proxy in between may answer for Cloudflare.</source>
        <translation>Compruebe la URL base: puede que un proxy intermedio responda por Cloudflare.</translation>
    </message>
</context>
<context>
    <name>CloudflareSwitches</name>
    <message>
        <source>Until a new Cloudflare secret is active; 2000 without.</source>
        <translation>Hasta que un nuevo secreto de Cloudflare está activo; 2000 si no se indica.</translation>
    </message>
    <message>
        <source>Leave new Cloudflare secrets pending.</source>
        <translation>Dejar pendientes los nuevos secretos de Cloudflare.</translation>
    </message>
    <message>
        <source>Say this in place of the status “pending”.</source>
        <translation>Decir esto en lugar del estado «pending».</translation>
    </message>
    <message>
        <source>How long a deleted Cloudflare secret can still be fetched; 300 without.</source>
        <translation>Cuánto tiempo se puede obtener aún un secreto de Cloudflare eliminado; 300 si no se indica.</translation>
    </message>
    <message>
        <source>What an unknown Cloudflare credential is told: 10000, 9106, 9109 or 10502.</source>
        <translation>Qué se dice a una credencial de Cloudflare desconocida: 10000, 9106, 9109 o 10502.</translation>
    </message>
    <message>
        <source>What a Cloudflare credential without the permission is told: 10000 or 9109.</source>
        <translation>Qué se dice a una credencial de Cloudflare sin el permiso: 10000 o 9109.</translation>
    </message>
    <message>
        <source>Do not say which Cloudflare name is in use already.</source>
        <translation>No decir qué nombre de Cloudflare ya está en uso.</translation>
    </message>
    <message>
        <source>Refuse a per_page out of bounds instead of mending it.</source>
        <translation>Rechazar un per_page fuera de los límites en lugar de corregirlo.</translation>
    </message>
    <message>
        <source>Answer “” instead of null for a comment never given.</source>
        <translation>Responder «» en lugar de null para un comentario nunca dado.</translation>
    </message>
    <message>
        <source>Refuse to list the accounts of Cloudflare&apos;s account tokens.</source>
        <translation>Negarse a enumerar las cuentas a los tokens de cuenta de Cloudflare.</translation>
    </message>
    <message>
        <source>Add this scope to all Cloudflare secrets.</source>
        <translation>Añadir este ámbito a todos los secretos de Cloudflare.</translation>
    </message>
    <message>
        <source>Leave the scopes out of Cloudflare&apos;s answers.</source>
        <translation>Omitir los ámbitos en las respuestas de Cloudflare.</translation>
    </message>
    <message>
        <source>Answer Cloudflare&apos;s requests with the bot wall&apos;s page.</source>
        <translation>Responder a las peticiones de Cloudflare con la página del muro contra bots.</translation>
    </message>
</context>
<context>
    <name>ComboBoxAccess</name>
    <message>
        <source>%1: %2</source>
        <comment>what a box is for, what it shows</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Open on the sandbox, a local server with sample data.</source>
        <translation>Abrir en la zona de pruebas, un servidor local con datos de ejemplo.</translation>
    </message>
    <message>
        <source>Log to standard error from this level on: debug, info, warning.</source>
        <translation>Registrar en la salida de errores a partir de este nivel: debug, info, warning.</translation>
    </message>
    <message>
        <source>Commands:
  duplicate       Duplicate secrets without a window.
  runs            List the recorded runs.
  resume RUN      Take up a run that was interrupted.
  check RUN       Say how the copies of a run stand.
  undo RUN        Take a run back.
  report RUN      Write a report of a run.
  serve-sandbox   Serve the sandbox until interrupted.
  help [COMMAND]  Show this help, or that of a command.
</source>
        <translation>Órdenes:
  duplicate       Duplicar secretos sin ventana.
  runs            Enumerar las ejecuciones registradas.
  resume N.º      Retomar una ejecución interrumpida.
  check N.º       Decir cómo están las copias de una ejecución.
  undo N.º        Deshacer una ejecución.
  report N.º      Escribir el informe de una ejecución.
  serve-sandbox   Servir la zona de pruebas hasta que se interrumpa.
  help [ORDEN]    Mostrar esta ayuda, o la de una orden.
</translation>
    </message>
    <message>
        <source>“%1” is not expected here.</source>
        <translation>«%1» no se espera aquí.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Mostrar esta ayuda.</translation>
    </message>
    <message>
        <source>Open on that saved connection.</source>
        <translation>Abrir con esa conexión guardada.</translation>
    </message>
    <message>
        <source>Open on that recorded run.</source>
        <translation>Abrir con esa ejecución registrada.</translation>
    </message>
    <message>
        <source>“%1” of --run is no number of a run.</source>
        <translation>«%1» de --run no es el número de una ejecución.</translation>
    </message>
    <message>
        <source>Keycutter duplicates secrets inside a secret manager and shows what happened to each.
Without a command it opens its window; one that is open already does what is asked.</source>
        <translation>Keycutter duplica secretos dentro de un gestor de secretos y muestra qué pasó con cada uno.
Sin una orden abre su ventana; una que ya está abierta hace lo que se pide.</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>The destination shows a secret of that name, but it was made at about the time when the run began, so it may be someone else’s.</source>
        <translation>El destino muestra un secreto con ese nombre, pero se creó más o menos cuando empezó la ejecución, así que puede ser de otra persona.</translation>
    </message>
    <message>
        <source>The destination shows a secret of that name, but with other scopes or another comment than were sent, so it may be someone else’s.</source>
        <translation>El destino muestra un secreto con ese nombre, pero con otros ámbitos u otro comentario que los enviados, así que puede ser de otra persona.</translation>
    </message>
</context>
<context>
    <name>ConnectionChoice</name>
    <message>
        <source>--client-id needs its secret, or key, in KEYCUTTER_CLIENT_SECRET.</source>
        <translation>--client-id necesita su secreto, o clave, en KEYCUTTER_CLIENT_SECRET.</translation>
    </message>
    <message>
        <source>--site needs --client-id with KEYCUTTER_CLIENT_SECRET, or an access token in KEYCUTTER_TOKEN.</source>
        <translation>--site necesita --client-id con KEYCUTTER_CLIENT_SECRET, o un token de acceso en KEYCUTTER_TOKEN.</translation>
    </message>
    <message>
        <source>No service takes such a sign-in.</source>
        <translation>Ningún servicio admite ese inicio de sesión.</translation>
    </message>
    <message>
        <source>The sandbox serves no service that duplicates like that.</source>
        <translation>La zona de pruebas no sirve ningún servicio que duplique así.</translation>
    </message>
</context>
<context>
    <name>ConnectionDialog</name>
    <message>
        <source>It can reach no %1. Give it access to one in the service.</source>
        <translation>No alcanza nada de este tipo: %1. Dele acceso en el servicio.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 y %Ln más</numerusform>
            <numerusform>%1 y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>It can reach %1 %2: %3.</source>
        <translation>Alcanza: %1 %2 (%3).</translation>
    </message>
    <message>
        <source>Signed in as %1.</source>
        <translation>Sesión iniciada como %1.</translation>
    </message>
    <message>
        <source>Signed in as %1, organisation %2.</source>
        <translation>Sesión iniciada como %1, organización %2.</translation>
    </message>
    <message>
        <source>The token is valid until %1.</source>
        <translation>El token vale hasta %1.</translation>
    </message>
    <message>
        <source>But not in %1: %2</source>
        <translation>Pero no en %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Nor in %Ln more.</source>
        <translation>
            <numerusform>Ni en %Ln más.</numerusform>
            <numerusform>Ni en %Ln más.</numerusform>
        </translation>
    </message>
    <message>
        <source>It can duplicate secrets.</source>
        <translation>Puede duplicar secretos.</translation>
    </message>
    <message>
        <source>Whether it can duplicate secrets could not be found out.</source>
        <translation>No se pudo averiguar si puede duplicar secretos.</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Naranja</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Morado</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Verde azulado</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>There is no such file. Choose the PEM file of your authority, or leave this empty.</source>
        <translation>Ese archivo no existe. Elija el archivo PEM de su autoridad o deje esto vacío.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>El archivo no se puede leer: %1</translation>
    </message>
    <message>
        <source>The file is too large to be a CA file.</source>
        <translation>El archivo es demasiado grande para ser un archivo de CA.</translation>
    </message>
    <message>
        <source>The file holds no certificate in PEM form (“-----BEGIN CERTIFICATE-----”).</source>
        <translation>El archivo no contiene ningún certificado en formato PEM («-----BEGIN CERTIFICATE-----»).</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ConnectionManager</name>
    <message>
        <source>Signing in to “%1”</source>
        <translation>Iniciar sesión en «%1»</translation>
    </message>
    <message>
        <source>This version of the program does not know the service “%1”.</source>
        <translation>Esta versión del programa no conoce el servicio «%1».</translation>
    </message>
    <message>
        <source>Install a newer version of the program.</source>
        <translation>Instale una versión más reciente del programa.</translation>
    </message>
    <message>
        <source>Looking for the connection</source>
        <translation>Buscar la conexión</translation>
    </message>
    <message>
        <source>There is no such connection.</source>
        <translation>Esa conexión no existe.</translation>
    </message>
    <message>
        <source>No credential is stored for this connection.</source>
        <translation>No hay ninguna credencial guardada para esta conexión.</translation>
    </message>
    <message>
        <source>Enter the credential.</source>
        <translation>Escriba la credencial.</translation>
    </message>
    <message>
        <source>Keycutter is locked.</source>
        <translation>Keycutter está bloqueado.</translation>
    </message>
    <message>
        <source>Unlock it.</source>
        <translation>Desbloquéelo.</translation>
    </message>
    <message>
        <source>The connection was closed.</source>
        <translation>Se cerró la conexión.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The stored credential is for another address, and is not sent to this one.</source>
        <translation>La credencial guardada es para otra dirección y no se envía a esta.</translation>
    </message>
</context>
<context>
    <name>ConnectionQuestions</name>
    <message>
        <source>The outcome of what was sent already stays unknown, and the rest is not sent. To know every outcome, cancel the run first and wait until it has stopped.</source>
        <translation>El resultado de lo ya enviado queda desconocido, y el resto no se envía. Para conocer cada resultado, cancele primero la ejecución y espere a que se detenga.</translation>
    </message>
    <message>
        <source>A run is under way</source>
        <translation>Hay una ejecución en curso</translation>
    </message>
    <message>
        <source>Sign out of “%1” and end the run that is under way over it?</source>
        <translation>¿Cerrar la sesión de «%1» y terminar la ejecución en curso que la usa?</translation>
    </message>
    <message>
        <source>&amp;Sign out and end the run</source>
        <translation>&amp;Cerrar sesión y terminar la ejecución</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>&amp;Dejar que siga</translation>
    </message>
    <message>
        <source>Nothing is changed at %1.</source>
        <translation>No se cambia nada en %1.</translation>
    </message>
    <message>
        <source>A run is under way over it and ends with that. %1 %2</source>
        <translation>Una ejecución en curso la usa y termina con ella. %1 %2</translation>
    </message>
    <message>
        <source>Remove a connection</source>
        <translation>Quitar una conexión</translation>
    </message>
    <message>
        <source>Remove the connection “%1” and its credential from this computer?</source>
        <translation>¿Quitar la conexión «%1» y su credencial de este equipo?</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Save the changes to “%1” and end the run that is under way over it?</source>
        <translation>¿Guardar los cambios de «%1» y terminar la ejecución en curso que la usa?</translation>
    </message>
    <message>
        <source>The run goes on with a new credential and a new name, but not with another address or another sign-in. %1</source>
        <translation>La ejecución sigue con una credencial y un nombre nuevos, pero no con otra dirección u otro inicio de sesión. %1</translation>
    </message>
    <message>
        <source>&amp;Save and end the run</source>
        <translation>&amp;Guardar y terminar la ejecución</translation>
    </message>
</context>
<context>
    <name>ConnectionStore</name>
    <message>
        <source>Saving the connections</source>
        <translation>Guardar las conexiones</translation>
    </message>
    <message>
        <source>The file “%1” could not be written.</source>
        <translation>No se pudo escribir el archivo «%1».</translation>
    </message>
    <message>
        <source>Check that the file and its folder may be written and that the disk has room, then save again. Until then this lasts only as long as the program runs.</source>
        <translation>Compruebe que se puede escribir en el archivo y su carpeta y que hay espacio en el disco, y guarde de nuevo. Hasta entonces esto solo dura mientras funcione el programa.</translation>
    </message>
</context>
<context>
    <name>ConnectionTree</name>
    <message>
        <source>Not signed in</source>
        <translation>Sesión no iniciada</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Iniciando sesión…</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Iniciar sesión de nuevo</translation>
    </message>
    <message>
        <source>No %1 to show</source>
        <translation>Nada que mostrar (%1)</translation>
    </message>
    <message>
        <source>This sign-in can see no %1. Ask an administrator to give it access to one.</source>
        <translation>Este inicio de sesión no ve nada de este tipo: %1. Pida acceso a un administrador.</translation>
    </message>
    <message>
        <source>No %1 here</source>
        <translation>Nada aquí (%1)</translation>
    </message>
    <message>
        <source>“%1” has no %2, so it has no secrets.</source>
        <translation>«%1» no tiene nada de este tipo: %2. Por eso no tiene secretos.</translation>
    </message>
</context>
<context>
    <name>CopyOptions</name>
    <message>
        <source>“%1” of --letters is not known. Known are: as-is, upper, lower.</source>
        <translation>«%1» de --letters no se conoce. Se conocen: as-is, upper, lower.</translation>
    </message>
    <message>
        <source>--%1 does not go with --account: the copies stay in the account’s store.</source>
        <translation>--%1 no va con --account: las copias se quedan en el almacén de la cuenta.</translation>
    </message>
    <message>
        <source>--account is missing.</source>
        <translation>Falta --account.</translation>
    </message>
    <message>
        <source>A copy needs another name than its source: give --name, for example --name &apos;{name}_COPY&apos;, or --find and --replace, or --letters.</source>
        <translation>Una copia necesita otro nombre que su origen: indique --name, por ejemplo --name &apos;{name}_COPY&apos;, o --find y --replace, o --letters.</translation>
    </message>
    <message>
        <source>--%1 goes with --find only.</source>
        <translation>--%1 solo va con --find.</translation>
    </message>
    <message>
        <source>Name or id of the account, where copies get new names inside one store.</source>
        <translation>Nombre o ID de la cuenta, cuando las copias reciben nombres nuevos dentro de un mismo almacén.</translation>
    </message>
    <message>
        <source>Name or id of the store; needed where there are several.</source>
        <translation>Nombre o ID del almacén; necesario si hay varios.</translation>
    </message>
    <message>
        <source>Name of the copies, {name} being the source&apos;s: &apos;{name}_COPY&apos;. Given again, one more copy of each secret.</source>
        <translation>Nombre de las copias, siendo {name} el del origen: &apos;{name}_COPY&apos;. Repetido, una copia más de cada secreto.</translation>
    </message>
    <message>
        <source>Replace this text in the names.</source>
        <translation>Reemplazar este texto en los nombres.</translation>
    </message>
    <message>
        <source>What comes in its place; nothing without this option.</source>
        <translation>Lo que va en su lugar; nada sin esta opción.</translation>
    </message>
    <message>
        <source>--find is a regular expression; \1 is its first group.</source>
        <translation>--find es una expresión regular; \1 es su primer grupo.</translation>
    </message>
    <message>
        <source>--find takes upper for lower case.</source>
        <translation>--find no distingue mayúsculas de minúsculas.</translation>
    </message>
    <message>
        <source>Letters of the new names: as-is (the default), upper, lower.</source>
        <translation>Letras de los nombres nuevos: as-is (como están, lo predeterminado), upper, lower.</translation>
    </message>
    <message>
        <source>Scopes of the copies, separated by commas; the source&apos;s without this option.</source>
        <translation>Ámbitos de las copias, separados por comas; los del origen sin esta opción.</translation>
    </message>
    <message>
        <source>Comment of the copies; the source&apos;s without this option.</source>
        <translation>Comentario de las copias; el del origen sin esta opción.</translation>
    </message>
    <message>
        <source>“%1” of --name: %2</source>
        <translation>«%1» de --name: %2</translation>
    </message>
    <message>
        <source>--name “%1” is given twice.</source>
        <translation>--name «%1» se indica dos veces.</translation>
    </message>
    <message>
        <source>--scopes names no scope, and a copy needs one.</source>
        <translation>--scopes no nombra ningún ámbito, y una copia necesita uno.</translation>
    </message>
</context>
<context>
    <name>DiscardQuestion</name>
    <message>
        <source>Discard this plan?</source>
        <translation>¿Descartar este plan?</translation>
    </message>
    <message>
        <source>What you changed here is lost. Nothing has been written.</source>
        <translation>Lo que cambió aquí se pierde. No se ha escrito nada.</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conservar</translation>
    </message>
</context>
<context>
    <name>DuplicateDialog</name>
    <message>
        <source>%1; changes need approval</source>
        <translation>%1; los cambios necesitan aprobación</translation>
    </message>
    <message>
        <source>%1; changes may need approval</source>
        <translation>%1; los cambios pueden necesitar aprobación</translation>
    </message>
    <message>
        <source>%1; whether changes need approval is not known</source>
        <translation>%1; no se sabe si los cambios necesitan aprobación</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>leyendo…</translation>
    </message>
    <message numerus="yes">
        <source>exists, %Ln secret(s)</source>
        <translation>
            <numerusform>existe, %Ln secreto</numerusform>
            <numerusform>existe, %Ln secretos</numerusform>
        </translation>
    </message>
    <message>
        <source>will be created</source>
        <translation>se creará</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>%1 of %2 used, %3 free</source>
        <translation>%1 de %2 usados, %3 libres</translation>
    </message>
    <message numerus="yes">
        <source>%1; this plan adds %2, and %Ln more do(es) not fit.</source>
        <translation>
            <numerusform>%1; este plan añade %2, y %Ln más no cabe.</numerusform>
            <numerusform>%1; este plan añade %2, y %Ln más no caben.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; this plan adds %2.</source>
        <translation>%1; este plan añade %2.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>No secret is chosen. Close this and tick the secrets to duplicate.</source>
        <translation>No se ha elegido ningún secreto. Cierre esto y marque los secretos que quiera duplicar.</translation>
    </message>
    <message>
        <source>Choose a destination.</source>
        <translation>Elija un destino.</translation>
    </message>
    <message>
        <source>Looking at the destinations…</source>
        <translation>Leyendo los destinos…</translation>
    </message>
    <message>
        <source>Nothing can be written: every secret is blocked. The table says why.</source>
        <translation>No se puede escribir nada: todos los secretos están bloqueados. La tabla dice por qué.</translation>
    </message>
    <message>
        <source>Nothing can be written: the destinations cannot be listed.</source>
        <translation>No se puede escribir nada: no se pueden enumerar los destinos.</translation>
    </message>
    <message>
        <source>Nothing to write: every key is there already. Choose Overwrite to replace them.</source>
        <translation>Nada que escribir: todas las claves ya están. Elija «Sobrescribir» para reemplazarlas.</translation>
    </message>
    <message>
        <source>Nothing to write: every secret is skipped, blocked or unknown.</source>
        <translation>Nada que escribir: todos los secretos se omiten, están bloqueados o son desconocidos.</translation>
    </message>
    <message>
        <source>%1 as %2: %3.</source>
        <translation>%1 como %2: %3.</translation>
    </message>
    <message>
        <source>%1 to %2: %3.</source>
        <translation>%1 a %2: %3.</translation>
    </message>
    <message>
        <source>Scopes: %1.</source>
        <translation>Ámbitos: %1.</translation>
    </message>
    <message>
        <source>Comment: “%1”.</source>
        <translation>Comentario: «%1».</translation>
    </message>
</context>
<context>
    <name>DuplicateOptions</name>
    <message>
        <source>Duplicates secrets from one place to one or more others and prints the outcome of each. The service copies; no value reaches this machine.

Exit codes: 0 all done, 1 done with skips or approvals pending, 2 some failed or unknown, 3 nothing could be done.</source>
        <translation>Duplica secretos de un lugar a otro o a varios y muestra el resultado de cada uno. Copia el servicio; ningún valor llega a este equipo.

Códigos de salida: 0 todo hecho, 1 hecho con omitidos o aprobaciones pendientes, 2 algunos fallidos o desconocidos, 3 no se pudo hacer nada.</translation>
    </message>
    <message>
        <source>This command.</source>
        <translation>Esta orden.</translation>
    </message>
    <message>
        <source>Use this saved connection.</source>
        <translation>Usar esta conexión guardada.</translation>
    </message>
    <message>
        <source>Use a sandbox that lives as long as this command.</source>
        <translation>Usar una zona de pruebas que vive tanto como esta orden.</translation>
    </message>
    <message>
        <source>Use this server, with KEYCUTTER_TOKEN, or with --client-id and KEYCUTTER_CLIENT_SECRET, from the environment.</source>
        <translation>Usar este servidor, con KEYCUTTER_TOKEN, o con --client-id y KEYCUTTER_CLIENT_SECRET, del entorno.</translation>
    </message>
    <message>
        <source>Client id of the machine identity, or e-mail of the API key, with --site.</source>
        <translation>ID de cliente de la identidad de máquina, o correo de la clave de API, con --site.</translation>
    </message>
    <message>
        <source>Trust the certificate authorities of this PEM file too.</source>
        <translation>Confiar también en las autoridades de certificación de este archivo PEM.</translation>
    </message>
    <message>
        <source>Name or id of the project.</source>
        <translation>Nombre o ID del proyecto.</translation>
    </message>
    <message>
        <source>Where the secrets are.</source>
        <translation>Dónde están los secretos.</translation>
    </message>
    <message>
        <source>Where they go; may be given more than once.</source>
        <translation>A dónde van; puede repetirse.</translation>
    </message>
    <message>
        <source>Duplicate this key; may be given more than once.</source>
        <translation>Duplicar esta clave; puede repetirse.</translation>
    </message>
    <message>
        <source>Duplicate all secrets of that place.</source>
        <translation>Duplicar todos los secretos de ese lugar.</translation>
    </message>
    <message>
        <source>What to copy, separated by commas: value, comment, tags, metadata, skip-multiline-encoding; or all (the default), or none.</source>
        <translation>Qué copiar, separado por comas: value, comment, tags, metadata, skip-multiline-encoding; o all (lo predeterminado), o none.</translation>
    </message>
    <message>
        <source>When the key exists there: skip (the default) or overwrite.</source>
        <translation>Si la clave ya existe allí: skip (omitir, lo predeterminado) u overwrite (sobrescribir).</translation>
    </message>
    <message>
        <source>Show what would happen to each secret and write nothing.</source>
        <translation>Mostrar qué pasaría con cada secreto y no escribir nada.</translation>
    </message>
    <message>
        <source>Print JSON instead of a table.</source>
        <translation>Mostrar JSON en lugar de una tabla.</translation>
    </message>
    <message>
        <source>Do not ask for confirmation.</source>
        <translation>No pedir confirmación.</translation>
    </message>
    <message>
        <source>Log to standard error from this level on: debug, info, warning.</source>
        <translation>Registrar en la salida de errores a partir de este nivel: debug, info, warning.</translation>
    </message>
    <message>
        <source>“%1” of --%2 names no environment. Write ENV:/path, for example dev:/app.</source>
        <translation>«%1» de --%2 no nombra ningún entorno. Escriba ENTORNO:/ruta, por ejemplo dev:/app.</translation>
    </message>
    <message>
        <source>“%1” of --%2 is not a path: %3</source>
        <translation>«%1» de --%2 no es una ruta: %3</translation>
    </message>
    <message>
        <source>“%1” of --attributes is not known. Known are: %2, all, none.</source>
        <translation>«%1» de --attributes no se conoce. Se conocen: %2, all, none.</translation>
    </message>
    <message>
        <source>“%1” is not expected here. Secrets are named with --key.</source>
        <translation>«%1» no se espera aquí. Los secretos se nombran con --key.</translation>
    </message>
    <message>
        <source>Give one of --connection NAME, --sandbox and --site URL.</source>
        <translation>Indique uno de --connection NOMBRE, --sandbox y --site URL.</translation>
    </message>
    <message>
        <source>--client-id goes with --site only.</source>
        <translation>--client-id solo va con --site.</translation>
    </message>
    <message>
        <source>--ca-file goes with --site only; a saved connection has its own.</source>
        <translation>--ca-file solo va con --site; una conexión guardada tiene el suyo.</translation>
    </message>
    <message>
        <source>Give either --key, once or more often, or --all.</source>
        <translation>Indique --key, una o varias veces, o bien --all.</translation>
    </message>
    <message>
        <source>“%1” of --if-exists is not known. Known are: skip, overwrite.</source>
        <translation>«%1» de --if-exists no se conoce. Se conocen: skip, overwrite.</translation>
    </message>
    <message>
        <source>--%1 is missing.</source>
        <translation>Falta --%1.</translation>
    </message>
    <message>
        <source>--to %1 is given twice.</source>
        <translation>--to %1 se indica dos veces.</translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message>
        <source>%1 %2</source>
        <comment>minutes and seconds, hours and minutes</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Start it again when you are ready.</source>
        <translation>Empiece de nuevo cuando quiera.</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>Inaccesible</translation>
    </message>
    <message>
        <source>Check the address and the network, then try again.</source>
        <translation>Compruebe la dirección y la red e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Sin respuesta a tiempo</translation>
    </message>
    <message>
        <source>The server may be busy. Try again in a moment.</source>
        <translation>Puede que el servidor esté ocupado. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Connection not trusted</source>
        <translation>Conexión no fiable</translation>
    </message>
    <message>
        <source>If the server uses a certificate of your own authority, choose its CA file in the connection&apos;s settings (on the command line: --ca-file).</source>
        <translation>Si el servidor usa un certificado de su propia autoridad, elija su archivo de CA en los ajustes de la conexión (en la línea de órdenes: --ca-file).</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Sesión no iniciada</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>No permitido</translation>
    </message>
    <message>
        <source>Ask an administrator of the project for the permission, or use another sign-in.</source>
        <translation>Pida el permiso a un administrador del proyecto o use otro inicio de sesión.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>It may have been removed. Reload and look again.</source>
        <translation>Puede haberse quitado. Recargue y mire otra vez.</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Ya existe</translation>
    </message>
    <message>
        <source>Choose Skip or Overwrite for it.</source>
        <translation>Elija «Omitir» o «Sobrescribir» para él.</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Demasiadas peticiones</translation>
    </message>
    <message>
        <source>Wait until the service&apos;s limit is over, then try again.</source>
        <translation>Espere a que pase el límite del servicio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Refused by the service</source>
        <translation>Rechazado por el servicio</translation>
    </message>
    <message>
        <source>Correct what the service names, then try again.</source>
        <translation>Corrija lo que indica el servicio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Answer not understood</source>
        <translation>Respuesta no entendida</translation>
    </message>
    <message>
        <source>Check that the address is the service&apos;s base URL; a proxy in between may also have answered.</source>
        <translation>Compruebe que la dirección es la URL base del servicio; también puede haber respondido un proxy intermedio.</translation>
    </message>
    <message>
        <source>Server error</source>
        <translation>Error del servidor</translation>
    </message>
    <message>
        <source>Try again later. If it stays, give the request id to the server&apos;s administrator.</source>
        <translation>Inténtelo más tarde. Si continúa, dé el ID de petición al administrador del servidor.</translation>
    </message>
    <message>
        <source>Outcome not known</source>
        <translation>Resultado desconocido</translation>
    </message>
    <message>
        <source>The request may have had its effect. Look at the destination before you do it again.</source>
        <translation>La petición puede haber tenido efecto. Mire el destino antes de repetirla.</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Llavero</translation>
    </message>
    <message>
        <source>Unlock the system&apos;s keychain, then try again.</source>
        <translation>Desbloquee el llavero del sistema e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Not supported</source>
        <translation>No admitido</translation>
    </message>
    <message>
        <source>Update the server to a newer version.</source>
        <translation>Actualice el servidor a una versión más reciente.</translation>
    </message>
    <message>
        <source>%1 did not work: %2</source>
        <translation>%1: no funcionó. %2</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>Estado HTTP: %1</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Código: %1</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation>ID de petición: %1</translation>
    </message>
</context>
<context>
    <name>ErrorParts</name>
    <message>
        <source>The server answered with status %1.</source>
        <translation>El servidor respondió con el estado %1.</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>What Keycutter does</source>
        <translation>Qué hace Keycutter</translation>
    </message>
    <message>
        <source>Keycutter duplicates secrets inside a secret manager: many at once, to one place or to several. Before a run it shows what will happen to each secret; after it, what did happen to each.</source>
        <translation>Keycutter duplica secretos dentro de un gestor de secretos: muchos a la vez, a un lugar o a varios. Antes de una ejecución muestra qué pasará con cada secreto; después, qué pasó con cada uno.</translation>
    </message>
    <message>
        <source>The main window</source>
        <translation>La ventana principal</translation>
    </message>
    <message>
        <source>The secret manager makes the copies itself. Keycutter asks for no secret value, shows none and keeps none.</source>
        <translation>El gestor de secretos hace las copias por sí mismo. Keycutter no pide ningún valor secreto, no muestra ninguno y no guarda ninguno.</translation>
    </message>
    <message>
        <source>To try it without a risk, choose &lt;b&gt;File &amp;gt; Try the sandbox&lt;/b&gt;: a small secret manager with sample data inside this program.</source>
        <translation>Para probarlo sin riesgo, elija &lt;b&gt;Archivo &amp;gt; Probar la zona de pruebas&lt;/b&gt;: un pequeño gestor de secretos con datos de ejemplo dentro de este programa.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>&lt;b&gt;File &amp;gt; Add connection&lt;/b&gt; leads to the services. Choose yours, where it runs and how you sign in; &lt;b&gt;Test&lt;/b&gt; says who that is and what it can reach before anything is saved.</source>
        <translation>&lt;b&gt;Archivo &amp;gt; Añadir conexión&lt;/b&gt; lleva a los servicios. Elija el suyo, dónde funciona y cómo inicia sesión; &lt;b&gt;Probar&lt;/b&gt; dice quién es y a qué puede llegar antes de guardar nada.</translation>
    </message>
    <message>
        <source>Credentials are kept in the system’s keychain, never in a file. Where there is no keychain they stay in memory until the program ends.</source>
        <translation>Las credenciales se guardan en el llavero del sistema, nunca en un archivo. Donde no hay llavero, permanecen en memoria hasta que termina el programa.</translation>
    </message>
    <message>
        <source>A proxy, and certificates of your own authority, are set under &lt;b&gt;Edit &amp;gt; Settings &amp;gt; Network&lt;/b&gt;.</source>
        <translation>Un proxy y los certificados de su propia autoridad se configuran en &lt;b&gt;Editar &amp;gt; Ajustes &amp;gt; Red&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Choose secrets</source>
        <translation>Elegir secretos</translation>
    </message>
    <message>
        <source>Click an environment on the left to list its secrets. Tick those that you want: with the mouse, with Space, or all that are shown with the box in the header. The filter narrows the list; what is ticked stays ticked while it is hidden.</source>
        <translation>Haga clic en un entorno a la izquierda para listar sus secretos. Marque los que quiera: con el ratón, con la barra espaciadora, o todos los mostrados con la casilla de la cabecera. El filtro acorta la lista; lo marcado sigue marcado mientras está oculto.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Duplicate&lt;/b&gt; goes on to the plan. You can also drag secrets onto an environment on the left: then the plan begins with that destination.</source>
        <translation>&lt;b&gt;Duplicar&lt;/b&gt; lleva al plan. También puede arrastrar secretos a un entorno de la izquierda: entonces el plan empieza con ese destino.</translation>
    </message>
    <message>
        <source>Production environments carry a lock. Which names count as production is set under &lt;b&gt;Edit &amp;gt; Settings &amp;gt; Safety&lt;/b&gt;, or for one environment in its menu on the left.</source>
        <translation>Los entornos de producción llevan un candado. Qué nombres cuentan como producción se configura en &lt;b&gt;Editar &amp;gt; Ajustes &amp;gt; Seguridad&lt;/b&gt;, o para un solo entorno en su menú de la izquierda.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>The key is not there yet; a copy is made.</source>
        <translation>La clave aún no está allí; se hace una copia.</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>The key is there and is left alone.</source>
        <translation>La clave está allí y no se toca.</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Sobrescribir</translation>
    </message>
    <message>
        <source>The key is there and its secret is replaced.</source>
        <translation>La clave está allí y su secreto se sustituye.</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>It cannot be copied there; the cell says why.</source>
        <translation>No se puede copiar allí; la celda dice por qué.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>The destination could not be listed.</source>
        <translation>No se pudo listar el destino.</translation>
    </message>
    <message>
        <source>Read the plan</source>
        <translation>Leer el plan</translation>
    </message>
    <message>
        <source>The plan, a cell for each secret and destination</source>
        <translation>El plan, una celda por cada secreto y destino</translation>
    </message>
    <message>
        <source>Every secret has a cell for each destination. Nothing is written while you plan.</source>
        <translation>Cada secreto tiene una celda por cada destino. No se escribe nada mientras planifica.</translation>
    </message>
    <message>
        <source>Where keys exist, choose Skip or Overwrite for all above the table, or for single cells with Space. The line below tells more about the current cell: that it needs an approval, that a folder is made, that tags are cleared.</source>
        <translation>Donde ya hay claves, elija Omitir o Sobrescribir para todas encima de la tabla, o para celdas sueltas con la barra espaciadora. La línea de abajo dice más de la celda actual: que necesita una aprobación, que se crea una carpeta, que se borran etiquetas.</translation>
    </message>
    <message>
        <source>Follow the run</source>
        <translation>Seguir la ejecución</translation>
    </message>
    <message>
        <source>A run and the outcome of each secret</source>
        <translation>Una ejecución y el resultado de cada secreto</translation>
    </message>
    <message>
        <source>Each secret ends in exactly one outcome:</source>
        <translation>Cada secreto termina con exactamente un resultado:</translation>
    </message>
    <message>
        <source>The copy was made.</source>
        <translation>Se hizo la copia.</translation>
    </message>
    <message>
        <source>What was there was replaced.</source>
        <translation>Lo que había se sustituyó.</translation>
    </message>
    <message>
        <source>The service holds the change back until someone approves it.</source>
        <translation>El servicio retiene el cambio hasta que alguien lo apruebe.</translation>
    </message>
    <message>
        <source>Left alone, as planned or because the key appeared.</source>
        <translation>Sin tocar, según el plan o porque la clave apareció.</translation>
    </message>
    <message>
        <source>Refused; the detail has the service’s own words.</source>
        <translation>Rechazado; el detalle tiene las palabras del servicio.</translation>
    </message>
    <message>
        <source>It could not be found out whether it was made.</source>
        <translation>No se pudo averiguar si se hizo.</translation>
    </message>
    <message>
        <source>A request that changes something is sent once. If its answer is lost, the destination is looked at again instead. A run that was interrupted is offered at the next start.</source>
        <translation>Una petición que cambia algo se envía una sola vez. Si se pierde su respuesta, se vuelve a mirar el destino. Una ejecución interrumpida se ofrece en el siguiente inicio.</translation>
    </message>
    <message>
        <source>Check, undo, look back</source>
        <translation>Comprobar, deshacer, mirar atrás</translation>
    </message>
    <message>
        <source>The plan of an undo</source>
        <translation>El plan para deshacer</translation>
    </message>
    <message>
        <source>&lt;b&gt;Check again&lt;/b&gt; compares what a run wrote with what is there now, today or months later. &lt;b&gt;Undo&lt;/b&gt; shows a plan of its own: copies that nobody changed since are deleted, everything else is left alone, with the reason.</source>
        <translation>&lt;b&gt;Comprobar de nuevo&lt;/b&gt; compara lo que escribió una ejecución con lo que hay ahora, hoy o meses después. &lt;b&gt;Deshacer&lt;/b&gt; muestra un plan propio: se eliminan las copias que nadie cambió desde entonces, y todo lo demás se deja como está, con el motivo.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Runs &amp;gt; History&lt;/b&gt; has all recorded runs, &lt;b&gt;Runs &amp;gt; Approvals&lt;/b&gt; all requests that wait for someone. Outcomes are exported as CSV, JSON or a page to print.</source>
        <translation>&lt;b&gt;Ejecuciones &amp;gt; Historial&lt;/b&gt; tiene todas las ejecuciones registradas, &lt;b&gt;Ejecuciones &amp;gt; Aprobaciones&lt;/b&gt; todas las solicitudes que esperan a alguien. Los resultados se exportan como CSV, JSON o una página para imprimir.</translation>
    </message>
    <message>
        <source>Stay safe</source>
        <translation>Mantenerse a salvo</translation>
    </message>
    <message>
        <source>Runs that write to production, or overwrite more secrets than set under &lt;b&gt;Edit &amp;gt; Settings &amp;gt; Safety&lt;/b&gt;, stop and ask first. The harmless answer is always the default.</source>
        <translation>Las ejecuciones que escriben en producción, o que sobrescriben más secretos de los fijados en &lt;b&gt;Editar &amp;gt; Ajustes &amp;gt; Seguridad&lt;/b&gt;, se detienen y preguntan antes. La respuesta inofensiva es siempre la predeterminada.</translation>
    </message>
    <message>
        <source>When something goes wrong, the message says what was tried, what the service said and what to do next. For a report, &lt;b&gt;Edit &amp;gt; Settings &amp;gt; History and log&lt;/b&gt; copies a diagnostic text without credentials.</source>
        <translation>Cuando algo va mal, el mensaje dice qué se intentó, qué dijo el servicio y qué hacer a continuación. Para un informe, &lt;b&gt;Editar &amp;gt; Ajustes &amp;gt; Historial y registro&lt;/b&gt; copia un texto de diagnóstico sin credenciales.</translation>
    </message>
    <message>
        <source>Everything works by keyboard; &lt;b&gt;Help &amp;gt; Keyboard shortcuts&lt;/b&gt; lists the keys.</source>
        <translation>Todo funciona con el teclado; &lt;b&gt;Ayuda &amp;gt; Atajos de teclado&lt;/b&gt; enumera las teclas.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Under way</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Not ended</source>
        <translation>No terminada</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrumpida</translation>
    </message>
    <message>
        <source>Left interrupted</source>
        <translation>Dejada interrumpida</translation>
    </message>
    <message>
        <source>Not all done</source>
        <translation>No todo hecho</translation>
    </message>
    <message>
        <source>Awaits approval</source>
        <translation>En espera de aprobación</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>No comprobada</translation>
    </message>
    <message>
        <source>Not as asked</source>
        <translation>No como se pidió</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completa</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Deshecha</translation>
    </message>
    <message>
        <source>Undo of run %1</source>
        <translation>Deshace la ejecución %1</translation>
    </message>
    <message>
        <source>Run %1, %2 on %3, from %4 to %5</source>
        <translation>Ejecución %1, %2, en %3, de %4 a %5</translation>
    </message>
    <message>
        <source>Run %1, %2 on %3, undo of run %4 at %5</source>
        <translation>Ejecución %1, %2, en %3, deshace la ejecución %4 en %5</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Checked %1</source>
        <translation>Comprobada: %1</translation>
    </message>
    <message>
        <source>Not ready yet</source>
        <translation>Aún no listo</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>sentences</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>No iniciada</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Comprobando</translation>
    </message>
    <message>
        <source>Creating folders</source>
        <translation>Creando carpetas</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Copiando</translation>
    </message>
    <message>
        <source>Waiting for the service’s rate limit</source>
        <translation>Esperando el límite del servicio</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Waiting for a sign-in</source>
        <translation>Esperando un inicio de sesión</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>Cancelando</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Undo ended</source>
        <translation>Deshacer: terminado</translation>
    </message>
    <message>
        <source>Partly undone</source>
        <translation>Deshecha en parte</translation>
    </message>
    <message>
        <source>Undone by run %1</source>
        <translation>Deshecha por la ejecución %1</translation>
    </message>
    <message>
        <source>Partly undone by run %1</source>
        <translation>Deshecha en parte por la ejecución %1</translation>
    </message>
</context>
<context>
    <name>HttpClient</name>
    <message>
        <source>%1 would be reached without encryption; use https</source>
        <translation>%1 se alcanzaría sin cifrado; use https</translation>
    </message>
    <message>
        <source>%1 does not belong to the site %2</source>
        <translation>%1 no pertenece al servidor %2</translation>
    </message>
</context>
<context>
    <name>HttpExchange</name>
    <message>
        <source>no complete answer within %1 s</source>
        <translation>sin respuesta completa en %1 s</translation>
    </message>
    <message>
        <source>the answer is larger than %1 bytes</source>
        <translation>la respuesta supera los %1 bytes</translation>
    </message>
</context>
<context>
    <name>HttpJob</name>
    <message>
        <source>cancelled before the answer came</source>
        <translation>cancelado antes de que llegara la respuesta</translation>
    </message>
    <message>
        <source>the service&apos;s limit is reached for another %1 s</source>
        <translation>el límite del servicio está alcanzado durante otros %1 s</translation>
    </message>
</context>
<context>
    <name>Infisical</name>
    <message>
        <source>This server is older than the Infisical release of mid-2026 that brought duplicating, and cannot duplicate secrets. Listing works; update the server to duplicate.</source>
        <translation>Este servidor es anterior a la versión de Infisical de mediados de 2026 que trajo la duplicación, y no puede duplicar secretos. Enumerar sí funciona; actualice el servidor para duplicar.</translation>
    </message>
    <message>
        <source>Whether this server can duplicate is not known: it answered with status %1.</source>
        <translation>No se sabe si este servidor puede duplicar: respondió con el estado %1.</translation>
    </message>
    <message>
        <source>“open” or “close”</source>
        <translation>«open» o «close»</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>There is no access token.</source>
        <translation>No hay ningún token de acceso.</translation>
    </message>
    <message>
        <source>Signed out.</source>
        <translation>Sesión cerrada.</translation>
    </message>
    <message>
        <source>This is not the text that the page shows.</source>
        <translation>Este no es el texto que muestra la página.</translation>
    </message>
    <message>
        <source>Copy the whole text from the browser&apos;s page and paste it again.</source>
        <translation>Copie todo el texto de la página del navegador y péguelo de nuevo.</translation>
    </message>
    <message>
        <source>Signing in by the browser</source>
        <translation>Inicio de sesión por el navegador</translation>
    </message>
    <message>
        <source>The browser&apos;s page sent nothing within ten minutes.</source>
        <translation>La página del navegador no envió nada en diez minutos.</translation>
    </message>
    <message>
        <source>A sign-in has arrived already.</source>
        <translation>Ya ha llegado un inicio de sesión.</translation>
    </message>
    <message>
        <source>The sign-in belongs to no organisation of this server.</source>
        <translation>El inicio de sesión no pertenece a ninguna organización de este servidor.</translation>
    </message>
    <message>
        <source>The answer is not in the form that was expected</source>
        <translation>La respuesta no tiene la forma esperada</translation>
    </message>
    <message>
        <source>The server shows another secret or version</source>
        <translation>El servidor muestra otro secreto u otra versión</translation>
    </message>
    <message>
        <source>This sign-in may not read the earlier value</source>
        <translation>Este inicio de sesión no puede leer el valor anterior</translation>
    </message>
    <message>
        <source>The earlier value begins or ends with blanks, which the server would cut off</source>
        <translation>El valor anterior empieza o acaba con espacios, que el servidor recortaría</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID de cliente</translation>
    </message>
    <message>
        <source>Shown under the machine identity&apos;s Universal Auth method.</source>
        <translation>Se muestra en el método Universal Auth de la identidad de máquina.</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secreto de cliente</translation>
    </message>
    <message>
        <source>Infisical shows it once, when it is created. After three wrong tries the server locks the identity for five minutes.</source>
        <translation>Infisical lo muestra una sola vez, al crearlo. Tras tres intentos erróneos el servidor bloquea la identidad durante cinco minutos.</translation>
    </message>
    <message>
        <source>Machine identity</source>
        <translation>Identidad de máquina</translation>
    </message>
    <message>
        <source>Universal Auth of a machine identity that is a member of the projects: Infisical, Organisation, Access Control, Identities.</source>
        <translation>Universal Auth de una identidad de máquina que es miembro de los proyectos: Infisical, Organisation, Access Control, Identities.</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token de acceso</translation>
    </message>
    <message>
        <source>It cannot be renewed: when it expires, a new one has to be pasted. Service tokens (“st.…”) cannot duplicate.</source>
        <translation>No se puede renovar: cuando caduca, hay que pegar uno nuevo. Los tokens de servicio («st.…») no pueden duplicar.</translation>
    </message>
    <message>
        <source>An access token that an administrator made for a machine identity.</source>
        <translation>Un token de acceso que un administrador creó para una identidad de máquina.</translation>
    </message>
    <message>
        <source>In the browser</source>
        <translation>En el navegador</translation>
    </message>
    <message>
        <source>Sign in as yourself on Infisical&apos;s own page, with single sign-on where your organisation uses it.</source>
        <translation>Inicie sesión con su propia cuenta en la página de Infisical, con inicio de sesión único si su organización lo usa.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>The server copies the stored value; it never reaches this computer. References like ${KEY} are copied as they are written, and ${KEY} in a copied value resolves in the destination&apos;s folder.</source>
        <translation>El servidor copia el valor guardado; nunca llega a este equipo. Las referencias como ${KEY} se copian tal como están escritas, y ${KEY} en un valor copiado se resuelve en la carpeta del destino.</translation>
    </message>
    <message>
        <source>New secrets will be empty; overwritten ones keep their value.</source>
        <translation>Los secretos nuevos estarán vacíos; los sobrescritos conservan su valor.</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>A source without a comment leaves the destination&apos;s comment.</source>
        <translation>Un origen sin comentario deja el comentario del destino.</translation>
    </message>
    <message>
        <source>New secrets have no comment; overwritten ones keep theirs.</source>
        <translation>Los secretos nuevos no tienen comentario; los sobrescritos conservan el suyo.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Replaces the destination&apos;s tags; a source without tags removes them.</source>
        <translation>Reemplaza las etiquetas del destino; un origen sin etiquetas las quita.</translation>
    </message>
    <message>
        <source>New secrets have no tags; overwritten ones keep theirs.</source>
        <translation>Los secretos nuevos no tienen etiquetas; los sobrescritos conservan las suyas.</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadatos</translation>
    </message>
    <message>
        <source>Replaces the destination&apos;s metadata; a source without metadata removes it.</source>
        <translation>Reemplaza los metadatos del destino; un origen sin metadatos los quita.</translation>
    </message>
    <message>
        <source>New secrets have no metadata; overwritten ones keep theirs, except where an approval is needed: its merge removes their metadata.</source>
        <translation>Los secretos nuevos no tienen metadatos; los sobrescritos conservan los suyos, salvo si hace falta una aprobación: su fusión quita sus metadatos.</translation>
    </message>
    <message>
        <source>Skip multiline encoding</source>
        <translation>Sin codificación multilínea</translation>
    </message>
    <message>
        <source>Whether values of several lines are given out unencoded.</source>
        <translation>Si los valores de varias líneas se entregan sin codificar.</translation>
    </message>
    <message>
        <source>New secrets have the server&apos;s default; overwritten ones keep theirs.</source>
        <translation>Los secretos nuevos tienen lo predeterminado del servidor; los sobrescritos conservan lo suyo.</translation>
    </message>
    <message>
        <source>Infisical Cloud, US</source>
        <translation>Infisical Cloud, US</translation>
    </message>
    <message>
        <source>Infisical Cloud, EU</source>
        <translation>Infisical Cloud, EU</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Proyectos</translation>
    </message>
    <message>
        <source>project</source>
        <translation>proyecto</translation>
    </message>
    <message>
        <source>projects</source>
        <translation>proyectos</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Entornos</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>entorno</translation>
    </message>
    <message>
        <source>environments</source>
        <translation>entornos</translation>
    </message>
    <message>
        <source>Secret path</source>
        <translation>Ruta de secretos</translation>
    </message>
    <message>
        <source>Secret paths</source>
        <translation>Rutas de secretos</translation>
    </message>
    <message>
        <source>secret path</source>
        <translation>ruta de secretos</translation>
    </message>
    <message>
        <source>secret paths</source>
        <translation>rutas de secretos</translation>
    </message>
    <message>
        <source>Infisical sends the value of each deleted secret back to whoever may read it. That answer is not decoded, and the program overwrites its copy of it.</source>
        <translation>Infisical devuelve el valor de cada secreto eliminado a quien pueda leerlo. Esa respuesta no se descodifica, y el programa sobrescribe su copia.</translation>
    </message>
    <message>
        <source>Rule: %1 on %2, forbidden</source>
        <translation>Regla: %1 en %2, prohibido</translation>
    </message>
    <message>
        <source>Rule: %1 on %2, allowed in part</source>
        <translation>Regla: %1 en %2, permitido en parte</translation>
    </message>
    <message>
        <source>Check the base URL. If it is right, the server is too old for this; update it.</source>
        <translation>Compruebe la URL base. Si es correcta, el servidor es demasiado antiguo para esto; actualícelo.</translation>
    </message>
    <message>
        <source>A policy of the project forbids it; see the details.</source>
        <translation>Una directiva del proyecto lo prohíbe; vea los detalles.</translation>
    </message>
    <message>
        <source>Wait five minutes, then try again: after three wrong secrets the server locks the identity.</source>
        <translation>Espere cinco minutos e inténtelo de nuevo: tras tres secretos erróneos el servidor bloquea la identidad.</translation>
    </message>
    <message>
        <source>Create a new client secret for the identity and type it here.</source>
        <translation>Cree un nuevo secreto de cliente para la identidad y escríbalo aquí.</translation>
    </message>
    <message>
        <source>The identity may be allowed only from certain addresses; see its trusted IPs in Infisical.</source>
        <translation>Puede que la identidad solo se permita desde ciertas direcciones; vea sus IP de confianza en Infisical.</translation>
    </message>
    <message>
        <source>Check the client ID and the client secret.</source>
        <translation>Compruebe el ID de cliente y el secreto de cliente.</translation>
    </message>
    <message>
        <source>This project is of version %1, and Infisical duplicates secrets only in version %2 projects. Upgrade the project in Infisical.</source>
        <translation>Este proyecto es de la versión %1, e Infisical solo duplica secretos en proyectos de la versión %2. Actualice el proyecto en Infisical.</translation>
    </message>
    <message>
        <source>Renewing the sign-in</source>
        <translation>Renovar el inicio de sesión</translation>
    </message>
    <message>
        <source>Signing out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Checking the sign-in</source>
        <translation>Comprobar el inicio de sesión</translation>
    </message>
    <message>
        <source>Reading the organisation</source>
        <translation>Leer la organización</translation>
    </message>
    <message>
        <source>Listing the projects</source>
        <translation>Enumerar los proyectos</translation>
    </message>
    <message>
        <source>Listing the folders of %1</source>
        <translation>Enumerar las carpetas de %1</translation>
    </message>
    <message>
        <source>Listing the secrets of %1</source>
        <translation>Enumerar los secretos de %1</translation>
    </message>
    <message>
        <source>Creating the folder %1</source>
        <translation>Crear la carpeta %1</translation>
    </message>
    <message>
        <source>Duplicating to %1</source>
        <translation>Duplicar a %1</translation>
    </message>
    <message>
        <source>Asking whether the server can duplicate</source>
        <translation>Preguntar si el servidor puede duplicar</translation>
    </message>
    <message>
        <source>Reading the approval policy of %1</source>
        <translation>Leer la directiva de aprobación de %1</translation>
    </message>
    <message>
        <source>Reading the state of an approval</source>
        <translation>Leer el estado de una aprobación</translation>
    </message>
    <message>
        <source>Reading the state of the approvals</source>
        <translation>Leer el estado de las aprobaciones</translation>
    </message>
    <message>
        <source>Deleting secrets of %1</source>
        <translation>Eliminar secretos de %1</translation>
    </message>
    <message>
        <source>Reading an earlier version of a secret of %1</source>
        <translation>Leer una versión anterior de un secreto de %1</translation>
    </message>
    <message>
        <source>Restoring a secret of %1</source>
        <translation>Restaurar un secreto de %1</translation>
    </message>
    <message>
        <source>Closing an approval request</source>
        <translation>Cerrar una solicitud de aprobación</translation>
    </message>
    <message>
        <source>a version number</source>
        <translation>un número de versión</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>This server can duplicate secrets. Whether this sign-in may write them, it tells only when that is tried.</source>
        <translation>Este servidor puede duplicar secretos. Si este inicio de sesión puede escribirlos, solo lo dice cuando se intenta.</translation>
    </message>
</context>
<context>
    <name>JsonObjectReader</name>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>a text that is not empty</source>
        <translation>un texto que no esté vacío</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>a date and time</source>
        <translation>una fecha y hora</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objeto</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
</context>
<context>
    <name>JsonReader</name>
    <message>
        <source>The answer is not JSON (at byte %1).</source>
        <translation>La respuesta no es JSON (en el byte %1).</translation>
    </message>
    <message>
        <source>The answer is not as it should be: %1.</source>
        <translation>La respuesta no es como debería: %1.</translation>
    </message>
</context>
<context>
    <name>JsonTrail</name>
    <message>
        <source>the whole answer</source>
        <translation>toda la respuesta</translation>
    </message>
    <message>
        <source>%1: expected %2</source>
        <translation>%1: se esperaba %2</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>Using the system&apos;s keychain</source>
        <translation>Usar el llavero del sistema</translation>
    </message>
    <message>
        <source>Unlock or start the system&apos;s keychain (on Linux GNOME Keyring or KWallet), then try again.</source>
        <translation>Desbloquee o inicie el llavero del sistema (en Linux, GNOME Keyring o KWallet) e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Reading the credential</source>
        <translation>Leer la credencial</translation>
    </message>
    <message>
        <source>It is not in the system&apos;s keychain.</source>
        <translation>No está en el llavero del sistema.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>El llavero está bloqueado.</translation>
    </message>
    <message>
        <source>Access to the keychain was not allowed.</source>
        <translation>No se permitió el acceso al llavero.</translation>
    </message>
    <message>
        <source>The keychain cannot be used: %1</source>
        <translation>El llavero no se puede usar: %1</translation>
    </message>
    <message>
        <source>The keychain did not answer in time.</source>
        <translation>El llavero no respondió a tiempo.</translation>
    </message>
</context>
<context>
    <name>Keycutter::AppController</name>
    <message>
        <source>There is no connection “%1”.</source>
        <translation>No hay ninguna conexión «%1».</translation>
    </message>
</context>
<context>
    <name>Keycutter::AppearancePage</name>
    <message>
        <source>&amp;Appearance:</source>
        <translation>&amp;Apariencia:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Idioma:</translation>
    </message>
    <message>
        <source>Another language shows when Keycutter is started the next time.</source>
        <translation>Otro idioma se muestra la próxima vez que se inicie Keycutter.</translation>
    </message>
    <message>
        <source>Like the system</source>
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
</context>
<context>
    <name>Keycutter::ApprovalCenter</name>
    <message>
        <source>Reading the state of the approvals</source>
        <translation>Leer el estado de las aprobaciones</translation>
    </message>
    <message>
        <source>There is no connection to %1 any more.</source>
        <translation>Ya no hay conexión con %1.</translation>
    </message>
    <message>
        <source>Add one, then ask again.</source>
        <translation>Añada una y pregunte de nuevo.</translation>
    </message>
</context>
<context>
    <name>Keycutter::ApprovalTableModel</name>
    <message numerus="yes">
        <source>%Ln secret(s)</source>
        <translation>
            <numerusform>%Ln secreto</numerusform>
            <numerusform>%Ln secretos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1; which ones could not be told</source>
        <translation>%1; no se pudo saber cuáles</translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s) of run %1 to %2 over %3, asked for on %4. %5.</source>
        <translation>
            <numerusform>%Ln secreto de la ejecución %1 a %2 por %3, solicitado el %4. %5.</numerusform>
            <numerusform>%Ln secretos de la ejecución %1 a %2 por %3, solicitados el %4. %5.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secretos</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Antigüedad</translation>
    </message>
</context>
<context>
    <name>Keycutter::ApprovalsPage</name>
    <message>
        <source>Approval requests</source>
        <translation>Solicitudes de aprobación</translation>
    </message>
    <message>
        <source>Search requests…</source>
        <translation>Buscar solicitudes…</translation>
    </message>
    <message>
        <source>Search requests by place, state, run, connection or key</source>
        <translation>Buscar solicitudes por lugar, estado, ejecución, conexión o clave</translation>
    </message>
    <message>
        <source>Open in &amp;browser</source>
        <translation>Abrir en el &amp;navegador</translation>
    </message>
    <message>
        <source>Shows the request on the service’s own page (Enter)</source>
        <translation>Muestra la solicitud en la página del servicio (Intro)</translation>
    </message>
    <message>
        <source>Shows what became of each secret of the run that asked for it</source>
        <translation>Muestra qué fue de cada secreto de la ejecución que la solicitó</translation>
    </message>
    <message>
        <source>Asks now how the open requests stand, and signs in where that is needed. Otherwise they are asked about from time to time.</source>
        <translation>Pregunta ahora cómo están las solicitudes abiertas e inicia sesión donde haga falta. Si no, se pregunta de vez en cuando.</translation>
    </message>
    <message>
        <source>No request here matches “%1”.</source>
        <translation>Ninguna solicitud coincide aquí con «%1».</translation>
    </message>
    <message>
        <source>No request is in this category. Choose another one above.</source>
        <translation>No hay solicitudes en esta categoría. Elija otra arriba.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abiertas</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decididas</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>No run has asked for an approval yet. Where a policy holds changes back, the request is shown here until someone has decided.</source>
        <translation>Ninguna ejecución ha pedido aún una aprobación. Cuando una directiva retiene cambios, la solicitud se muestra aquí hasta que alguien decide.</translation>
    </message>
    <message>
        <source>Go to the secrets</source>
        <translation>Ir a los secretos</translation>
    </message>
    <message>
        <source>Reading the record of runs…</source>
        <translation>Leyendo el registro de ejecuciones…</translation>
    </message>
    <message>
        <source>It is not followed: there is no connection to %1 any more.</source>
        <translation>No se sigue: ya no hay conexión con %1.</translation>
    </message>
    <message>
        <source>It is not followed: “%1” is not signed in. Refresh signs in.</source>
        <translation>No se sigue: «%1» no tiene la sesión iniciada. «Actualizar» la inicia.</translation>
    </message>
    <message>
        <source>It is not followed: “%1” could not sign in. %2</source>
        <translation>No se sigue: «%1» no pudo iniciar sesión. %2</translation>
    </message>
    <message>
        <source>Show its ru&amp;n</source>
        <translation>Mostrar s&amp;u ejecución</translation>
    </message>
    <message>
        <source>Refre&amp;sh</source>
        <translation>Ac&amp;tualizar</translation>
    </message>
    <message>
        <source>Leave the page</source>
        <translation>Salir de la página</translation>
    </message>
</context>
<context>
    <name>Keycutter::ApprovalsView</name>
    <message>
        <source>Open in &amp;browser</source>
        <translation>Abrir en el &amp;navegador</translation>
    </message>
    <message>
        <source>Approval requests</source>
        <translation>Solicitudes de aprobación</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secretos</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Antigüedad</translation>
    </message>
    <message numerus="yes">
        <source>%Ln approval request(s), %1 settled</source>
        <translation>
            <numerusform>%Ln solicitud de aprobación, resueltas: %1</numerusform>
            <numerusform>%Ln solicitudes de aprobación, resueltas: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>1 approval request, settled</source>
        <translation>1 solicitud de aprobación, resuelta</translation>
    </message>
    <message>
        <source>1 approval request, open</source>
        <translation>1 solicitud de aprobación, abierta</translation>
    </message>
    <message>
        <source>Not written: %1</source>
        <translation>Sin escribir: %1</translation>
    </message>
    <message>
        <source>Which keys were not written could not be told.</source>
        <translation>No se pudo saber qué claves no se escribieron.</translation>
    </message>
    <message>
        <source>Refre&amp;sh</source>
        <translation>Ac&amp;tualizar</translation>
    </message>
    <message>
        <source>%1, secrets: %2, %3</source>
        <translation>%1, secretos: %2, %3</translation>
    </message>
</context>
<context>
    <name>Keycutter::BrowsePage</name>
    <message>
        <source>Filter secrets…</source>
        <translation>Filtrar secretos…</translation>
    </message>
    <message>
        <source>Filter secrets by key, comment or tag</source>
        <translation>Filtrar secretos por clave, comentario o etiqueta</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
    <message>
        <source>&amp;Duplicate…</source>
        <translation>D&amp;uplicar…</translation>
    </message>
    <message>
        <source>Listing the secrets of %1…</source>
        <translation>Enumerando los secretos de %1…</translation>
    </message>
    <message>
        <source>&amp;Copy key name</source>
        <translation>&amp;Copiar el nombre de la clave</translation>
    </message>
    <message>
        <source>&amp;Tick or untick</source>
        <translation>Marcar &amp;o desmarcar</translation>
    </message>
    <message>
        <source>Tick &amp;all shown</source>
        <translation>&amp;Marcar todos los mostrados</translation>
    </message>
    <message>
        <source>&amp;Untick all shown</source>
        <translation>&amp;Desmarcar todos los mostrados</translation>
    </message>
    <message>
        <source>&amp;Duplicate the ticked secrets…</source>
        <translation>D&amp;uplicar los secretos marcados…</translation>
    </message>
    <message>
        <source>Open this place in the &amp;browser</source>
        <translation>Abrir este lugar en el &amp;navegador</translation>
    </message>
    <message>
        <source>No secret here matches “%1”.</source>
        <translation>Ningún secreto coincide aquí con «%1».</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Quitar el filtro</translation>
    </message>
    <message>
        <source>There are no secrets in %1.</source>
        <translation>No hay secretos en %1.</translation>
    </message>
    <message>
        <source>Open the folder “%1”</source>
        <translation>Abrir la carpeta «%1»</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recargar</translation>
    </message>
    <message>
        <source>Go to the folder above</source>
        <translation>Ir a la carpeta superior</translation>
    </message>
    <message>
        <source>Choose a connection on the left to see its secrets.</source>
        <translation>Elija una conexión a la izquierda para ver sus secretos.</translation>
    </message>
    <message>
        <source>You are not signed in to “%1”.</source>
        <translation>No ha iniciado sesión en «%1».</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Signing in to “%1”…</source>
        <translation>Iniciando sesión en «%1»…</translation>
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
        <source>Sign in again…</source>
        <translation>Iniciar sesión de nuevo…</translation>
    </message>
    <message>
        <source>“%1” can see no %2. Give this sign-in access to one, then reload.</source>
        <translation>«%1» no ve nada de este tipo: %2. Dé acceso a este inicio de sesión y recargue.</translation>
    </message>
    <message>
        <source>“%1” has no %2, so there is nothing to duplicate. It comes with the first secret that is made in the service; reload then.</source>
        <translation>«%1» no tiene nada de este tipo: %2. Por eso no hay nada que duplicar. Llega con el primer secreto que se crea en el servicio; recargue entonces.</translation>
    </message>
    <message>
        <source>Choose one of the %1 on the left to see its secrets.</source>
        <translation>Elija a la izquierda para ver los secretos (%1).</translation>
    </message>
    <message>
        <source>This folder does not exist.</source>
        <translation>Esta carpeta no existe.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>No hay ninguna carpeta %1.</translation>
    </message>
    <message>
        <source>Listing %1 was cancelled.</source>
        <translation>Se canceló la enumeración de %1.</translation>
    </message>
    <message>
        <source>List it now</source>
        <translation>Enumerar ahora</translation>
    </message>
    <message>
        <source>No secrets are listed.</source>
        <translation>No hay secretos enumerados.</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation>No ha iniciado sesión.</translation>
    </message>
    <message>
        <source>Tick the secrets to duplicate first.</source>
        <translation>Marque primero los secretos que quiera duplicar.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln seleccionado</numerusform>
            <numerusform>%Ln seleccionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%Ln hidden by the filter)</source>
        <translation>
            <numerusform>(%Ln oculto por el filtro)</numerusform>
            <numerusform>(%Ln ocultos por el filtro)</numerusform>
        </translation>
    </message>
    <message>
        <source>quota: %1 of %2</source>
        <translation>cuota: %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Duplicate %Ln secret(s)…</source>
        <translation>
            <numerusform>D&amp;uplicar %Ln secreto…</numerusform>
            <numerusform>D&amp;uplicar %Ln secretos…</numerusform>
        </translation>
    </message>
    <message>
        <source>Duplicate the ticked secrets under other names (Ctrl+D)</source>
        <translation>Duplicar los secretos marcados con otros nombres (Ctrl+D)</translation>
    </message>
    <message>
        <source>Duplicate the ticked secrets to other places (Ctrl+D)</source>
        <translation>Duplicar los secretos marcados a otros lugares (Ctrl+D)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Keycutter::BrowserSignInPanel</name>
    <message>
        <source>Sign in in the &amp;browser…</source>
        <translation>Iniciar sesión en el navega&amp;dor…</translation>
    </message>
    <message>
        <source>&amp;Open the page again</source>
        <translation>A&amp;brir la página otra vez</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Dejar de esperar</translation>
    </message>
    <message>
        <source>If the page shows a &amp;code instead, paste it here:</source>
        <translation>Si la página m&amp;uestra en su lugar un código, péguelo aquí:</translation>
    </message>
    <message>
        <source>Code from the browser</source>
        <translation>Código del navegador</translation>
    </message>
    <message>
        <source>Use the code</source>
        <translation>Usar el código</translation>
    </message>
    <message>
        <source>&amp;Use this sign-in</source>
        <translation>U&amp;sar este inicio de sesión</translation>
    </message>
    <message>
        <source>&amp;Discard it</source>
        <translation>Descar&amp;tar</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Iniciar sesión de nuevo</translation>
    </message>
    <message>
        <source>Waiting for the sign-in in the browser. Come back here when it is done.</source>
        <translation>Esperando el inicio de sesión en el navegador. Vuelva aquí cuando termine.</translation>
    </message>
    <message>
        <source>No browser could be opened. Open this page yourself: %1</source>
        <translation>No se pudo abrir ningún navegador. Abra usted esta página: %1</translation>
    </message>
    <message>
        <source>%1, organisation %2</source>
        <translation>%1, organización %2</translation>
    </message>
    <message>
        <source>The browser signed in as %1.
Use this sign-in? Do so only if this is you.</source>
        <translation>El navegador inició sesión como %1.
¿Usar este inicio de sesión? Solo si es usted.</translation>
    </message>
    <message>
        <source>Signed in as %1.</source>
        <translation>Sesión iniciada como %1.</translation>
    </message>
</context>
<context>
    <name>Keycutter::CategoryBar</name>
    <message>
        <source>%1 %2</source>
        <comment>category and count</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Keycutter::ClosingLane</name>
    <message>
        <source>The service’s answer does not say that it is closed</source>
        <translation>La respuesta del servicio no dice que está cerrada</translation>
    </message>
</context>
<context>
    <name>Keycutter::ClosingReconciler</name>
    <message>
        <source>The request was merged meanwhile. Undo the run again to take back what it wrote.</source>
        <translation>La solicitud se fusionó entretanto. Deshaga otra vez la ejecución para retirar lo que escribió.</translation>
    </message>
    <message>
        <source>The request was closed already.</source>
        <translation>La solicitud ya estaba cerrada.</translation>
    </message>
    <message>
        <source>The answer was lost (%1), but the request is closed now.</source>
        <translation>La respuesta se perdió (%1), pero la solicitud ya está cerrada.</translation>
    </message>
    <message>
        <source>The request is still open. Undo the run again.</source>
        <translation>La solicitud sigue abierta. Deshaga otra vez la ejecución.</translation>
    </message>
    <message>
        <source>How the request stands cannot be told. Look at it in the service.</source>
        <translation>No se puede saber cómo está la solicitud. Mírela en el servicio.</translation>
    </message>
</context>
<context>
    <name>Keycutter::CommentEditor</name>
    <message>
        <source>As each is now</source>
        <translation>Como está cada uno</translation>
    </message>
    <message>
        <source>This:</source>
        <translation>Este:</translation>
    </message>
    <message>
        <source>Comment of the copies</source>
        <translation>Comentario de las copias</translation>
    </message>
    <message>
        <source>No comment</source>
        <translation>Sin comentario</translation>
    </message>
</context>
<context>
    <name>Keycutter::ConfirmRunDialog</name>
    <message>
        <source>Write to production</source>
        <translation>Escribir en producción</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, held until approved</source>
        <translation>%1, retenido hasta la aprobación</translation>
    </message>
    <message numerus="yes">
        <source>Write %Ln secret(s) to %1 on %2?</source>
        <translation>
            <numerusform>¿Escribir %Ln secreto en %1 de %2?</numerusform>
            <numerusform>¿Escribir %Ln secretos en %1 de %2?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s) that exist(s) is/are replaced. This cannot be undone from here.</source>
        <translation>
            <numerusform>Se reemplaza %Ln secreto existente. Esto no se puede deshacer desde aquí.</numerusform>
            <numerusform>Se reemplazan %Ln secretos existentes. Esto no se puede deshacer desde aquí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Duplicate %Ln secret(s)</source>
        <translation>
            <numerusform>&amp;Duplicar %Ln secreto</numerusform>
            <numerusform>&amp;Duplicar %Ln secretos</numerusform>
        </translation>
    </message>
    <message>
        <source>Overwrite many secrets</source>
        <translation>Sobrescribir muchos secretos</translation>
    </message>
    <message numerus="yes">
        <source>Overwrite %Ln secret(s) on %1?</source>
        <translation>
            <numerusform>¿Sobrescribir %Ln secreto en %1?</numerusform>
            <numerusform>¿Sobrescribir %Ln secretos en %1?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s) that exist(s) is/are replaced. Undoing the run can write the earlier value(s) again, as long as the service lets it/them be read.</source>
        <translation>
            <numerusform>Se reemplaza %Ln secreto existente. Al deshacer la ejecución se puede volver a escribir el valor anterior, mientras el servicio permita leerlo.</numerusform>
            <numerusform>Se reemplazan %Ln secretos existentes. Al deshacer la ejecución se pueden volver a escribir los valores anteriores, mientras el servicio permita leerlos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write %Ln secret(s) on %1?</source>
        <translation>
            <numerusform>¿Escribir %Ln secreto en %1?</numerusform>
            <numerusform>¿Escribir %Ln secretos en %1?</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan changed</source>
        <translation>El plan ha cambiado</translation>
    </message>
    <message>
        <source>The plan changed while you were asked, so nothing was started. This is how it is now.</source>
        <translation>El plan cambió durante la pregunta, así que no se inició nada. Así es ahora.</translation>
    </message>
</context>
<context>
    <name>Keycutter::ConnectionCredentials</name>
    <message>
        <source>The system&apos;s keychain cannot be used.</source>
        <translation>El llavero del sistema no se puede usar.</translation>
    </message>
</context>
<context>
    <name>Keycutter::ConnectionDialog</name>
    <message>
        <source>Ser&amp;vice:</source>
        <translation>Ser&amp;vicio:</translation>
    </message>
    <message>
        <source>S&amp;ite:</source>
        <translation>Serv&amp;idor:</translation>
    </message>
    <message>
        <source>Sign in &amp;with:</source>
        <translation>Iniciar sesión &amp;con:</translation>
    </message>
    <message>
        <source>Way to sign in</source>
        <translation>Forma de iniciar sesión</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>Name of the connection</source>
        <translation>Nombre de la conexión</translation>
    </message>
    <message>
        <source>Co&amp;lour:</source>
        <translation>Co&amp;lor:</translation>
    </message>
    <message>
        <source>CA &amp;file:</source>
        <translation>Archivo de C&amp;A:</translation>
    </message>
    <message>
        <source>File with further certificate authorities</source>
        <translation>Archivo con más autoridades de certificación</translation>
    </message>
    <message>
        <source>Only for an authority of your own</source>
        <translation>Solo para una autoridad propia</translation>
    </message>
    <message>
        <source>B&amp;rowse…</source>
        <translation>&amp;Examinar…</translation>
    </message>
    <message>
        <source>Browse for a CA file</source>
        <translation>Buscar un archivo de CA</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Probar</translation>
    </message>
    <message>
        <source>Signs in and says who and what can be reached; keeps nothing</source>
        <translation>Inicia sesión y dice quién y qué se alcanza; no guarda nada</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Add a connection</source>
        <translation>Añadir una conexión</translation>
    </message>
    <message>
        <source>Edit the connection “%1”</source>
        <translation>Editar la conexión «%1»</translation>
    </message>
    <message>
        <source>Choose a CA file</source>
        <translation>Elegir un archivo de CA</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificados (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Sign in in the browser first.</source>
        <translation>Inicie sesión primero en el navegador.</translation>
    </message>
    <message>
        <source>Give the connection a name.</source>
        <translation>Dé un nombre a la conexión.</translation>
    </message>
    <message>
        <source>Signing in to %1…</source>
        <translation>Iniciando sesión en %1…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Ce&amp;rrar</translation>
    </message>
    <message>
        <source>Stopped. Nothing was kept.</source>
        <translation>Detenido. No se guardó nada.</translation>
    </message>
    <message>
        <source>The connection is saved, but its credential is kept only until the program is closed or locks: %1</source>
        <translation>La conexión está guardada, pero su credencial solo se conserva hasta que el programa se cierre o se bloquee: %1</translation>
    </message>
</context>
<context>
    <name>Keycutter::ConnectionTreeModel</name>
    <message>
        <source>Connection %1, signed in</source>
        <translation>Conexión %1, sesión iniciada</translation>
    </message>
    <message>
        <source>Connection %1, not signed in</source>
        <translation>Conexión %1, sesión no iniciada</translation>
    </message>
    <message>
        <source>%1 %2, production</source>
        <translation>%1 %2, producción</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Keycutter::ConnectionsDialog</name>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>There is no connection yet. “Add…” makes one to a secret manager.</source>
        <translation>Aún no hay conexiones. «Añadir…» crea una con un gestor de secretos.</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Añadir…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Probar</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Quitar…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Ce&amp;rrar</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Sesión no iniciada</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Iniciando sesión…</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Sesión iniciada</translation>
    </message>
    <message>
        <source>Did not work</source>
        <translation>No funcionó</translation>
    </message>
    <message>
        <source>Needs a new sign-in</source>
        <translation>Requiere nueva sesión</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>%1 at %2: %3</source>
        <translation>%1 en %2: %3</translation>
    </message>
</context>
<context>
    <name>Keycutter::CopyDialog</name>
    <message numerus="yes">
        <source>%Ln copies</source>
        <translation>
            <numerusform>%Ln copia</numerusform>
            <numerusform>%Ln copias</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, copied as %2</source>
        <translation>%1, copiado como %2</translation>
    </message>
    <message>
        <source>Scopes and comment</source>
        <translation>Ámbitos y comentario</translation>
    </message>
    <message>
        <source>As chosen for all</source>
        <translation>Como se eligió para todos</translation>
    </message>
    <message>
        <source>&amp;Scopes:</source>
        <translation>Á&amp;mbitos:</translation>
    </message>
    <message>
        <source>C&amp;omment:</source>
        <translation>Com&amp;entario:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
</context>
<context>
    <name>Keycutter::CopyEditor</name>
    <message>
        <source>&amp;New names:</source>
        <translation>&amp;Nombres nuevos:</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>&amp;Buscar:</translation>
    </message>
    <message>
        <source>As the source’s</source>
        <translation>Como el origen</translation>
    </message>
    <message>
        <source>&amp;Scopes:</source>
        <translation>Á&amp;mbitos:</translation>
    </message>
    <message>
        <source>C&amp;omment:</source>
        <translation>Com&amp;entario:</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Look at the secrets again</source>
        <translation>Leer otra vez los secretos</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1:</translation>
    </message>
</context>
<context>
    <name>Keycutter::CredentialForm</name>
    <message>
        <source>%1 (optional):</source>
        <translation>%1 (opcional):</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1:</translation>
    </message>
    <message>
        <source>Leave empty to keep the stored one</source>
        <translation>Dejar vacío para conservar lo guardado</translation>
    </message>
    <message>
        <source>Fill in “%1”.</source>
        <translation>Rellene «%1».</translation>
    </message>
    <message>
        <source>“%1” has another form: %2.</source>
        <translation>«%1» tiene otra forma: %2.</translation>
    </message>
    <message>
        <source>The stored one is for another address</source>
        <translation>El guardado es para otra dirección</translation>
    </message>
    <message>
        <source>Fill in “%1”. The stored one is not sent to another address.</source>
        <translation>Rellene «%1». El guardado no se envía a otra dirección.</translation>
    </message>
</context>
<context>
    <name>Keycutter::DestinationRow</name>
    <message>
        <source>A run that writes here asks for a confirmation first</source>
        <translation>Una ejecución que escribe aquí pide antes confirmación</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Remove this destination</source>
        <translation>Quitar este destino</translation>
    </message>
    <message>
        <source>Destination %1, %2</source>
        <translation>Destino %1, %2</translation>
    </message>
    <message>
        <source>Look at destination %1 again</source>
        <translation>Leer otra vez el destino %1</translation>
    </message>
    <message>
        <source>Remove destination %1</source>
        <translation>Quitar el destino %1</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Producción</translation>
    </message>
</context>
<context>
    <name>Keycutter::DestinationsEditor</name>
    <message>
        <source>&amp;Add destination</source>
        <translation>Añadir des&amp;tino</translation>
    </message>
    <message>
        <source>Choose where to copy to.</source>
        <translation>Elija a dónde copiar.</translation>
    </message>
    <message>
        <source>Type a path, “/” for the root.</source>
        <translation>Escriba una ruta, «/» para la raíz.</translation>
    </message>
    <message>
        <source>The secrets come from here. Choose another place.</source>
        <translation>Los secretos vienen de aquí. Elija otro lugar.</translation>
    </message>
    <message>
        <source>Already in the list above.</source>
        <translation>Ya está en la lista de arriba.</translation>
    </message>
</context>
<context>
    <name>Keycutter::DuplicateCommand</name>
    <message>
        <source>%1 makes copies inside one store only: give --account, --store and --name.</source>
        <translation>%1 solo hace copias dentro de un almacén: indique --account, --store y --name.</translation>
    </message>
    <message>
        <source>%1 gives copies no names of their own: give --project, --from and --to.</source>
        <translation>%1 no da nombres propios a las copias: indique --project, --from y --to.</translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <translation>PRODUCCIÓN</translation>
    </message>
    <message numerus="yes">
        <source>This writes %n secret(s) through “%1” (%2):</source>
        <translation>
            <numerusform>Esto escribe %n secreto por «%1» (%2):</numerusform>
            <numerusform>Esto escribe %n secretos por «%1» (%2):</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no terminal to ask for confirmation on. Add --yes to go on without being asked. Nothing was written.</source>
        <translation>No hay terminal en el que pedir confirmación. Añada --yes para seguir sin preguntas. No se escribió nada.</translation>
    </message>
    <message>
        <source>Go on? [y/N] </source>
        <translation>¿Continuar? [y/N] </translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>No se escribió nada.</translation>
    </message>
</context>
<context>
    <name>Keycutter::DuplicateDialog</name>
    <message>
        <source>&amp;To:</source>
        <translation>&amp;Hacia:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %Ln secret(s)</source>
        <translation>
            <numerusform>Duplicar %Ln secreto</numerusform>
            <numerusform>Duplicar %Ln secretos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %Ln secret(s) from %1</source>
        <translation>
            <numerusform>Duplicar %Ln secreto de %1</numerusform>
            <numerusform>Duplicar %Ln secretos de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Iniciando sesión…</translation>
    </message>
    <message>
        <source>The connection was closed. Sign in again to go on; what is chosen here stays.</source>
        <translation>La conexión se cerró. Inicie sesión de nuevo para continuar; lo elegido aquí se conserva.</translation>
    </message>
    <message>
        <source>Sign &amp;in…</source>
        <translation>Inicia&amp;r sesión…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Sobrescribir</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Advertencias</translation>
    </message>
    <message>
        <source>Go to a name to read more about it. F2 edits it; the menu has its scopes and comment.</source>
        <translation>Vaya a un nombre para leer más sobre él. F2 lo edita; el menú tiene sus ámbitos y su comentario.</translation>
    </message>
    <message>
        <source>Go to a cell to read more about it. Space or F2 changes what happens where a key exists.</source>
        <translation>Vaya a una celda para leer más sobre ella. Espacio o F2 cambia lo que ocurre si la clave existe.</translation>
    </message>
    <message>
        <source>Not signed in.</source>
        <translation>Sesión no iniciada.</translation>
    </message>
    <message>
        <source>Correct what is marked above.</source>
        <translation>Corrija lo marcado arriba.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Duplicate %Ln secret(s)</source>
        <translation>
            <numerusform>&amp;Duplicar %Ln secreto</numerusform>
            <numerusform>&amp;Duplicar %Ln secretos</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplicar</translation>
    </message>
    <message>
        <source>No secret is in this category. Choose another one above.</source>
        <translation>No hay secretos en esta categoría. Elija otra arriba.</translation>
    </message>
    <message>
        <source>Starting the run</source>
        <translation>Iniciar la ejecución</translation>
    </message>
    <message>
        <source>the connection is not signed in any more</source>
        <translation>la conexión ya no tiene la sesión iniciada</translation>
    </message>
    <message>
        <source>Correct or remove what is marked above.</source>
        <translation>Corrija o quite lo marcado arriba.</translation>
    </message>
</context>
<context>
    <name>Keycutter::EnvironmentDelegate</name>
    <message>
        <source>production</source>
        <translation>producción</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>Keycutter::FieldNote</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Detalles técnicos</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <comment>what happened, then what to do</comment>
        <translation>%1
%2</translation>
    </message>
</context>
<context>
    <name>Keycutter::FolderBar</name>
    <message>
        <source>Go to the folder above</source>
        <translation>Ir a la carpeta superior</translation>
    </message>
    <message>
        <source>Folder above</source>
        <translation>Carpeta superior</translation>
    </message>
    <message>
        <source>More folders</source>
        <translation>Más carpetas</translation>
    </message>
    <message>
        <source>The folders here could not be listed. %1</source>
        <translation>No se pudieron enumerar las carpetas de aquí. %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Folder %1</source>
        <translation>Carpeta %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Folders: %1</source>
        <translation>Carpetas: %1</translation>
    </message>
</context>
<context>
    <name>Keycutter::FolderMaker</name>
    <message>
        <source>The answer was lost (%1), but the folder is there now.</source>
        <translation>La respuesta se perdió (%1), pero la carpeta ya está.</translation>
    </message>
    <message>
        <source>Not sent, because the folder could not be created: %1</source>
        <translation>No enviado, porque no se pudo crear la carpeta: %1</translation>
    </message>
</context>
<context>
    <name>Keycutter::GuideBrowser</name>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
</context>
<context>
    <name>Keycutter::GuideDialog</name>
    <message>
        <source>Guide to Keycutter</source>
        <translation>Guía de Keycutter</translation>
    </message>
    <message>
        <source>Topics of the guide</source>
        <translation>Temas de la guía</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Ce&amp;rrar</translation>
    </message>
</context>
<context>
    <name>Keycutter::HistoryPage</name>
    <message>
        <source>History of runs</source>
        <translation>Historial de ejecuciones</translation>
    </message>
    <message>
        <source>Search runs…</source>
        <translation>Buscar ejecuciones…</translation>
    </message>
    <message>
        <source>Search runs by number, date, connection, place, outcome or state</source>
        <translation>Buscar ejecuciones por número, fecha, conexión, lugar, resultado o estado</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Abri&amp;r</translation>
    </message>
    <message>
        <source>Shows what became of each secret (Enter)</source>
        <translation>Muestra qué fue de cada secreto (Intro)</translation>
    </message>
    <message>
        <source>Chec&amp;k and continue</source>
        <translation>Co&amp;mprobar y continuar</translation>
    </message>
    <message>
        <source>Lists the destinations again, finds out what became of the calls that were on their way, and copies what was never sent.</source>
        <translation>Enumera de nuevo los destinos, averigua qué fue de las llamadas que estaban en camino y copia lo que nunca se envió.</translation>
    </message>
    <message>
        <source>Chec&amp;k again</source>
        <translation>Co&amp;mprobar de nuevo</translation>
    </message>
    <message>
        <source>Lists the destinations and says of each copy whether it is there as the run asked, was changed since, or is gone</source>
        <translation>Enumera los destinos y dice de cada copia si está como pidió la ejecución, se cambió después o ha desaparecido</translation>
    </message>
    <message>
        <source>Re&amp;try failed…</source>
        <translation>Re&amp;intentar los fallidos…</translation>
    </message>
    <message>
        <source>Plans anew what failed, was cancelled or is unknown</source>
        <translation>Planea de nuevo lo que falló, se canceló o se desconoce</translation>
    </message>
    <message>
        <source>U&amp;ndo…</source>
        <translation>De&amp;shacer…</translation>
    </message>
    <message>
        <source>Shows what undoing this run would do, before anything is changed</source>
        <translation>Muestra lo que haría deshacer esta ejecución, antes de cambiar nada</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Writes the outcomes as CSV, JSON or a page to print, without values</source>
        <translation>Escribe los resultados como CSV, JSON o página imprimible, sin valores</translation>
    </message>
    <message>
        <source>Forgets these runs (Delete). What they copied stays where it is.</source>
        <translation>Olvida estas ejecuciones (Supr). Lo que copiaron se queda donde está.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s)</source>
        <translation>
            <numerusform>%Ln ejecución</numerusform>
            <numerusform>%Ln ejecuciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln run(s)</source>
        <translation>
            <numerusform>%1 de %Ln ejecución</numerusform>
            <numerusform>%1 de %Ln ejecuciones</numerusform>
        </translation>
    </message>
    <message>
        <source>No run matches “%1”.</source>
        <translation>Ninguna ejecución coincide con «%1».</translation>
    </message>
    <message>
        <source>Reading the record of runs…</source>
        <translation>Leyendo el registro de ejecuciones…</translation>
    </message>
    <message>
        <source>No run is recorded yet. Tick secrets and duplicate them, and the run is kept here.</source>
        <translation>Aún no hay ejecuciones registradas. Marque secretos y duplíquelos, y la ejecución se conserva aquí.</translation>
    </message>
    <message>
        <source>Go to the secrets</source>
        <translation>Ir a los secretos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s) are selected.</source>
        <translation>
            <numerusform>%Ln ejecución está seleccionada.</numerusform>
            <numerusform>%Ln ejecuciones están seleccionadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no connection to %1 any more.</source>
        <translation>Ya no hay conexión con %1.</translation>
    </message>
    <message>
        <source>Delete from history</source>
        <translation>Eliminar del historial</translation>
    </message>
    <message>
        <source>Delete run %1 from the history?</source>
        <translation>¿Eliminar la ejecución %1 del historial?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln run(s) from the history?</source>
        <translation>
            <numerusform>¿Eliminar %Ln ejecución del historial?</numerusform>
            <numerusform>¿Eliminar %Ln ejecuciones del historial?</numerusform>
        </translation>
    </message>
    <message>
        <source>What was copied stays where it is. The record of it goes: it cannot be looked at, retried or exported any more.</source>
        <translation>Lo copiado se queda donde está. Su registro desaparece: ya no se puede ver, reintentar ni exportar.</translation>
    </message>
    <message>
        <source>Secrets of it still wait for approval. That is not followed any more.</source>
        <translation>Algunos de sus secretos aún esperan aprobación. Ya no se seguirá.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>&amp;Delete from history…</source>
        <translation>Eliminar del hist&amp;orial…</translation>
    </message>
    <message>
        <source>Delete the selected runs from the history</source>
        <translation>Eliminar del historial las ejecuciones seleccionadas</translation>
    </message>
    <message>
        <source>Leave the page</source>
        <translation>Salir de la página</translation>
    </message>
    <message>
        <source>Chec&amp;k only</source>
        <translation>So&amp;lo comprobar</translation>
    </message>
</context>
<context>
    <name>Keycutter::HistoryTableModel</name>
    <message>
        <source>%1 on %2</source>
        <translation>%1 en %2</translation>
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
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>Keycutter::InfisicalSession</name>
    <message>
        <source>Only a person may close an approval request, and this sign-in is a machine identity’s.</source>
        <translation>Solo una persona puede cerrar una solicitud de aprobación, y este inicio de sesión es de una identidad de máquina.</translation>
    </message>
</context>
<context>
    <name>Keycutter::InterruptedStrip</name>
    <message>
        <source>&amp;Leave</source>
        <translation>&amp;Dejar</translation>
    </message>
    <message>
        <source>Lists the destinations again, finds out what became of the calls that were on their way, and copies what was never sent.</source>
        <translation>Enumera de nuevo los destinos, averigua qué fue de las llamadas que estaban en camino y copia lo que nunca se envió.</translation>
    </message>
    <message>
        <source>Finds out what became of the calls that were on their way, and sends nothing more.</source>
        <translation>Averigua qué fue de las llamadas que estaban en camino y no envía nada más.</translation>
    </message>
    <message>
        <source>Keeps the run as it is and does not ask again.</source>
        <translation>Deja la ejecución como está y no vuelve a preguntar.</translation>
    </message>
    <message>
        <source>Run #%1, %2 → %3, was interrupted after it began on %4: %5.</source>
        <translation>La ejecución n.º %1, %2 → %3, iniciada el %4, se interrumpió: %5.</translation>
    </message>
    <message>
        <source>To take it up, add a connection to %1.</source>
        <translation>Para retomarla, añada una conexión con %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n more like it.</source>
        <translation>
            <numerusform>%n más como esta.</numerusform>
            <numerusform>%n más como esta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check and cont&amp;inue</source>
        <translation>Co&amp;mprobar y continuar</translation>
    </message>
    <message>
        <source>Check onl&amp;y</source>
        <translation>So&amp;lo comprobar</translation>
    </message>
</context>
<context>
    <name>Keycutter::JournalWorker</name>
    <message>
        <source>There is no room left on the disk to record the run. It goes on, but from now on it is not recorded.</source>
        <translation>No queda espacio en el disco para registrar la ejecución. Continúa, pero desde ahora sin registrarse.</translation>
    </message>
    <message>
        <source>The run cannot be recorded any more: %1. It goes on.</source>
        <translation>La ejecución ya no se puede registrar: %1. Continúa.</translation>
    </message>
</context>
<context>
    <name>Keycutter::KeychainCredentialStore</name>
    <message>
        <source>The keychain is locked, or the credential was removed from it by hand.</source>
        <translation>El llavero está bloqueado, o la credencial se quitó de él a mano.</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again, or enter the credential again.</source>
        <translation>Desbloquee el llavero e inténtelo de nuevo, o escriba otra vez la credencial.</translation>
    </message>
    <message>
        <source>Reading the credential</source>
        <translation>Leer la credencial</translation>
    </message>
    <message>
        <source>No credential is stored for this connection.</source>
        <translation>No hay ninguna credencial guardada para esta conexión.</translation>
    </message>
    <message>
        <source>Removing the credential from the keychain</source>
        <translation>Quitar la credencial del llavero</translation>
    </message>
    <message>
        <source>Writing the credential to the keychain</source>
        <translation>Escritura de las credenciales en el llavero</translation>
    </message>
    <message>
        <source>The token has %1 bytes, more than the %2 that this system’s keychain takes.</source>
        <translation>El token tiene %1 bytes, más que los %2 que admite el llavero de este sistema.</translation>
    </message>
    <message>
        <source>It is only in memory, never in a file. For a sign-in that lasts, use the client id and the client secret of a machine identity instead.</source>
        <translation>Está solo en memoria, nunca en un archivo. Para un inicio de sesión duradero, use en su lugar el ID de cliente y el secreto de cliente de una identidad de máquina.</translation>
    </message>
</context>
<context>
    <name>Keycutter::Lane</name>
    <message>
        <source>The service’s answer does not mention this secret</source>
        <translation>La respuesta del servicio no menciona este secreto</translation>
    </message>
    <message>
        <source>The secret to overwrite was gone by then, so a new one was created.</source>
        <translation>El secreto que se iba a sobrescribir ya no estaba, así que se creó uno nuevo.</translation>
    </message>
    <message>
        <source>Not sent, because the calls before it failed: %1</source>
        <translation>No enviado, porque las llamadas anteriores fallaron: %1</translation>
    </message>
    <message>
        <source>Refused together with others, and the service does not say which of them it is about: %1</source>
        <translation>Rechazado junto con otros, y el servicio no dice de cuál se trata: %1</translation>
    </message>
</context>
<context>
    <name>Keycutter::LastWordsDialog</name>
    <message>
        <source>The last lines of the log</source>
        <translation>Las últimas líneas del registro</translation>
    </message>
    <message>
        <source>This is what the log says of the time before. It holds no credentials, no key names and no values; look it over before you pass it on.</source>
        <translation>Esto es lo último que anotó el registro. No contiene credenciales, nombres de claves ni valores; revíselo antes de pasarlo a otros.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
</context>
<context>
    <name>Keycutter::LocationBar</name>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Secret path</source>
        <translation>Ruta de secretos</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Rel&amp;oad</source>
        <translation>&amp;Recargar</translation>
    </message>
</context>
<context>
    <name>Keycutter::LocationLoader</name>
    <message>
        <source>Listing secrets</source>
        <translation>Enumerar secretos</translation>
    </message>
</context>
<context>
    <name>Keycutter::LockPage</name>
    <message>
        <source>Keycutter is locked</source>
        <translation>Keycutter está bloqueado</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Desbloquear</translation>
    </message>
    <message>
        <source>Unlock &amp;without the keychain</source>
        <translation>Desbloquear sin el &amp;llavero</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Intentar de nuevo</translation>
    </message>
    <message>
        <source>It was locked because nobody has used it for a while.</source>
        <translation>Se bloqueó porque nadie lo ha usado durante un rato.</translation>
    </message>
    <message>
        <source>It was locked together with the screen.</source>
        <translation>Se bloqueó junto con la pantalla.</translation>
    </message>
    <message>
        <source>It was locked when the computer went to sleep.</source>
        <translation>Se bloqueó cuando el equipo entró en suspensión.</translation>
    </message>
    <message>
        <source>It was locked by hand.</source>
        <translation>Se bloqueó manualmente.</translation>
    </message>
    <message>
        <source>A run is under way and is finished first. Then the credentials leave memory.</source>
        <translation>Hay una ejecución en curso y se termina primero. Después, las credenciales salen de la memoria.</translation>
    </message>
    <message>
        <source>Reading the keychain…</source>
        <translation>Leyendo el llavero…</translation>
    </message>
    <message>
        <source>No credential is in memory. Unlocking reads them from the system’s keychain again.</source>
        <translation>No hay ninguna credencial en memoria. Al desbloquear se leen de nuevo del llavero del sistema.</translation>
    </message>
    <message>
        <source>These were only in memory and have to be entered again: %1.</source>
        <translation>Estas solo estaban en memoria y hay que introducirlas de nuevo: %1.</translation>
    </message>
</context>
<context>
    <name>Keycutter::MainWindow</name>
    <message>
        <source>Keycutter</source>
        <translation>Keycutter</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>A&amp;pariencia</translation>
    </message>
    <message>
        <source>&amp;Runs</source>
        <translation>E&amp;jecuciones</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Add connection…</source>
        <translation>Aña&amp;dir conexión…</translation>
    </message>
    <message>
        <source>&amp;Connections…</source>
        <translation>&amp;Conexiones…</translation>
    </message>
    <message>
        <source>Try the &amp;sandbox</source>
        <translation>&amp;Probar la zona de pruebas</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Copy key names</source>
        <translation>&amp;Copiar los nombres de las claves</translation>
    </message>
    <message>
        <source>&amp;Tick all shown</source>
        <translation>&amp;Marcar todos los mostrados</translation>
    </message>
    <message>
        <source>&amp;Untick all shown</source>
        <translation>&amp;Desmarcar todos los mostrados</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A</source>
        <translation>Ctrl+Shift+A</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtrar</translation>
    </message>
    <message>
        <source>&amp;Duplicate…</source>
        <translation>D&amp;uplicar…</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Recargar</translation>
    </message>
    <message>
        <source>&amp;Go to path…</source>
        <translation>&amp;Ir a la ruta…</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Folder abo&amp;ve</source>
        <translation>Carpeta &amp;superior</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Up</translation>
    </message>
    <message>
        <source>&amp;Secrets</source>
        <translation>Se&amp;cretos</translation>
    </message>
    <message>
        <source>Ctrl+1</source>
        <translation>Ctrl+1</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historial</translation>
    </message>
    <message>
        <source>Ctrl+2</source>
        <translation>Ctrl+2</translation>
    </message>
    <message>
        <source>&amp;Approvals</source>
        <translation>Apro&amp;baciones</translation>
    </message>
    <message>
        <source>Ctrl+3</source>
        <translation>Ctrl+3</translation>
    </message>
    <message>
        <source>Side&amp;bar</source>
        <translation>Barra &amp;lateral</translation>
    </message>
    <message>
        <source>F9</source>
        <translation>F9</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Welcome page</source>
        <translation>Página de &amp;bienvenida</translation>
    </message>
    <message>
        <source>&amp;About Keycutter</source>
        <translation>&amp;Acerca de Keycutter</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Run #%1: %2.</source>
        <translation>Ejecución n.º %1: %2.</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Iniciar sesión de nuevo…</translation>
    </message>
    <message>
        <source>A run is under way</source>
        <translation>Hay una ejecución en curso</translation>
    </message>
    <message>
        <source>A run is under way. Stop it and close Keycutter?</source>
        <translation>Hay una ejecución en curso. ¿Detenerla y cerrar Keycutter?</translation>
    </message>
    <message>
        <source>What was sent already is waited for, so that its outcome is known. The rest is not sent.</source>
        <translation>Se espera lo ya enviado, para conocer su resultado. El resto no se envía.</translation>
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <translation>&amp;Detener y cerrar</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>&amp;Dejar que siga</translation>
    </message>
    <message>
        <source>Waiting for what was sent already, then closing…</source>
        <translation>Esperando lo ya enviado; después se cierra…</translation>
    </message>
    <message>
        <source>About Keycutter</source>
        <translation>Acerca de Keycutter</translation>
    </message>
    <message>
        <source>Keycutter %1</source>
        <translation>Keycutter %1</translation>
    </message>
    <message>
        <source>Duplicates secrets inside a secret manager, and says what happened to each. The service makes the copies itself: Keycutter asks for no secret value, shows none and keeps none.

MIT licence. Built with Qt %1.</source>
        <translation>Duplica secretos dentro de un gestor de secretos y dice qué fue de cada uno. El propio servicio hace las copias: Keycutter no pide, muestra ni guarda ningún valor de secreto.

Licencia MIT. Creado con Qt %1.</translation>
    </message>
    <message numerus="yes">
        <source>Keycutter: %Ln approval request(s) is/are open</source>
        <translation>
            <numerusform>Keycutter: %Ln solicitud de aprobación está abierta</numerusform>
            <numerusform>Keycutter: %Ln solicitudes de aprobación están abiertas</numerusform>
        </translation>
    </message>
    <message>
        <source>Run %1 to %2: %3</source>
        <translation>Ejecución %1 a %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln approval request(s) was/were decided</source>
        <translation>
            <numerusform>Se decidió una solicitud de aprobación</numerusform>
            <numerusform>Se decidieron %Ln solicitudes de aprobación</numerusform>
        </translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>the run’s connection is not there any more</source>
        <translation>la conexión de la ejecución ya no existe</translation>
    </message>
    <message>
        <source>Looking at the secrets of run %1 again…</source>
        <translation>Leyendo otra vez los secretos de la ejecución %1…</translation>
    </message>
    <message>
        <source>None of the secrets that run %1 did not copy is at %2 any more.</source>
        <translation>Ninguno de los secretos que la ejecución %1 no copió sigue en %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the secrets that run %1 did not copy are not at %2 any more, and are left out.</source>
        <translation>
            <numerusform>%Ln de los secretos que la ejecución %1 no copió ya no está en %2 y se deja fuera.</numerusform>
            <numerusform>%Ln de los secretos que la ejecución %1 no copió ya no están en %2 y se dejan fuera.</numerusform>
        </translation>
    </message>
    <message>
        <source>No runs yet</source>
        <translation>Aún no hay ejecuciones</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Bloquear</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L</source>
        <translation>Ctrl+Shift+L</translation>
    </message>
    <message>
        <source>The credentials of “%1” are kept in memory only, until the program ends or locks. %2</source>
        <translation>Las credenciales de «%1» solo se conservan en memoria, hasta que el programa termine o se bloquee. %2</translation>
    </message>
    <message>
        <source>Show the &amp;log…</source>
        <translation>Mostrar el &amp;registro…</translation>
    </message>
    <message>
        <source>Lock Keycutter</source>
        <translation>Bloquear Keycutter</translation>
    </message>
    <message>
        <source>Lock Keycutter and forget the credentials of %1?</source>
        <translation>¿Bloquear Keycutter y olvidar las credenciales de %1?</translation>
    </message>
    <message>
        <source>They are only in memory, because the system’s keychain did not take them, and have to be entered again.</source>
        <translation>Solo están en memoria, porque el llavero del sistema no las aceptó, y habrá que introducirlas de nuevo.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Keycutter is about to lock, because nobody uses it. The credentials of %1 are only in memory and will have to be entered again.</source>
        <translation>Keycutter está a punto de bloquearse, porque nadie lo usa. Las credenciales de %1 solo están en memoria y habrá que introducirlas de nuevo.</translation>
    </message>
    <message>
        <source>Locking has forgotten the credentials of %1: they were only in memory.</source>
        <translation>Al bloquear se olvidaron las credenciales de %1: solo estaban en memoria.</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>A&amp;justes…</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guía</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>A&amp;tajos de teclado</translation>
    </message>
    <message>
        <source>Ctrl+F1</source>
        <translation>Ctrl+F1</translation>
    </message>
    <message>
        <source>Sho&amp;w approvals</source>
        <translation>Mostrar las apro&amp;baciones</translation>
    </message>
    <message>
        <source>There is no run %1.</source>
        <translation>No hay ninguna ejecución %1.</translation>
    </message>
    <message>
        <source>Keycutter did not end as it should the last time. A run that was under way then can be taken up from the history.</source>
        <translation>La última vez, Keycutter no terminó como debía. Una ejecución que estuviera en curso se puede retomar desde el historial.</translation>
    </message>
</context>
<context>
    <name>Keycutter::MemoryCredentialStore</name>
    <message>
        <source>Reading the credential</source>
        <translation>Leer la credencial</translation>
    </message>
    <message>
        <source>No credential is stored for this connection.</source>
        <translation>No hay ninguna credencial guardada para esta conexión.</translation>
    </message>
</context>
<context>
    <name>Keycutter::MessageStrip</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Keycutter::NamingEditor</name>
    <message>
        <source>&amp;Add another copy</source>
        <translation>&amp;Añadir otra copia</translation>
    </message>
    <message>
        <source>Makes one more copy of every secret, under another name</source>
        <translation>Hace una copia más de cada secreto, con otro nombre</translation>
    </message>
    <message>
        <source>%1 stands for the secret’s name.</source>
        <translation>%1 representa el nombre del secreto.</translation>
    </message>
    <message>
        <source>Another copy has the same name already.</source>
        <translation>Otra copia ya tiene el mismo nombre.</translation>
    </message>
    <message>
        <source>Without %1, all copies would have the same name.</source>
        <translation>Sin %1, todas las copias tendrían el mismo nombre.</translation>
    </message>
</context>
<context>
    <name>Keycutter::NetworkPage</name>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>As the &amp;system says</source>
        <translation>Como diga el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;No proxy</source>
        <translation>&amp;Ningún proxy</translation>
    </message>
    <message>
        <source>An &amp;HTTP proxy of your own:</source>
        <translation>Un proxy &amp;HTTP propio:</translation>
    </message>
    <message>
        <source>H&amp;ost:</source>
        <translation>Serv&amp;idor:</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>&amp;Puerto:</translation>
    </message>
    <message>
        <source>Counts from the next request on. Addresses of this computer are always reached directly.</source>
        <translation>Se aplica desde la siguiente petición. A las direcciones de este equipo siempre se llega directamente.</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>File with further certificate &amp;authorities (PEM):</source>
        <translation>Archivo con otras &amp;autoridades de certificación (PEM):</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Examinar…</translation>
    </message>
    <message>
        <source>For connections that name no file of their own. Counts from their next sign-in on.</source>
        <translation>Para conexiones que no indican un archivo propio. Se aplica desde su próximo inicio de sesión.</translation>
    </message>
    <message>
        <source>Type the proxy’s host. Until then the proxy stays as it was.</source>
        <translation>Escriba el servidor del proxy. Hasta entonces el proxy sigue como estaba.</translation>
    </message>
    <message>
        <source>A proxy’s password is not kept here. Set such a proxy up in the system, and choose “As the system says”.</source>
        <translation>Aquí no se guarda la contraseña de un proxy. Configure ese proxy en el sistema y elija «Como diga el sistema».</translation>
    </message>
    <message>
        <source>“%1” is no host name and no address of an HTTP proxy. Until it is one, the proxy stays as it was.</source>
        <translation>«%1» no es un nombre de servidor ni la dirección de un proxy HTTP. Hasta que lo sea, el proxy sigue como estaba.</translation>
    </message>
    <message>
        <source>Choose a CA file</source>
        <translation>Elegir un archivo de CA</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificados (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>Keycutter::OptionsEditor</name>
    <message>
        <source>Attributes to copy</source>
        <translation>Atributos que se copian</translation>
    </message>
    <message>
        <source>&amp;Copy:</source>
        <translation>&amp;Copiar:</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>&amp;Omitir</translation>
    </message>
    <message>
        <source>The secret at the destination stays as it is</source>
        <translation>El secreto del destino se queda como está</translation>
    </message>
    <message>
        <source>&amp;Overwrite</source>
        <translation>&amp;Sobrescribir</translation>
    </message>
    <message>
        <source>The secret at the destination is replaced</source>
        <translation>El secreto del destino se reemplaza</translation>
    </message>
    <message>
        <source>When the key &amp;exists:</source>
        <translation>Si la clave e&amp;xiste:</translation>
    </message>
</context>
<context>
    <name>Keycutter::PathBox</name>
    <message>
        <source>/path/of/folder</source>
        <translation>/ruta/de/la/carpeta</translation>
    </message>
</context>
<context>
    <name>Keycutter::PlanBuilder</name>
    <message>
        <source>No %1 is chosen.</source>
        <translation>No se ha elegido nada: %1.</translation>
    </message>
    <message>
        <source>Correct the destination.</source>
        <translation>Corrija el destino.</translation>
    </message>
    <message>
        <source>The connection was closed.</source>
        <translation>La conexión se cerró.</translation>
    </message>
</context>
<context>
    <name>Keycutter::PlanTableModel</name>
    <message>
        <source>%1 of %2 in use</source>
        <translation>%1 de %2 en uso</translation>
    </message>
    <message>
        <source>Looking at the destination…</source>
        <translation>Leyendo el destino…</translation>
    </message>
    <message>
        <source>Secrets there now: %1</source>
        <translation>Secretos que hay ahora: %1</translation>
    </message>
    <message>
        <source>Secrets there now: %1 (%2)</source>
        <translation>Secretos que hay ahora: %1 (%2)</translation>
    </message>
    <message>
        <source>The folder will be created.</source>
        <translation>Se creará la carpeta.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>%1 as %2: %3</source>
        <translation>%1 como %2: %3</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <translation>%1 a %2: %3</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nombre nuevo</translation>
    </message>
    <message>
        <source>Copy %1: %2</source>
        <translation>Copia %1: %2</translation>
    </message>
    <message>
        <source>Version at the destination: %1</source>
        <translation>Versión en el destino: %1</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>seleccionado</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place or name, state</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Keycutter::PlanView</name>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>&amp;Omitir</translation>
    </message>
    <message>
        <source>&amp;Overwrite</source>
        <translation>&amp;Sobrescribir</translation>
    </message>
    <message>
        <source>Only keys that exist at the destination take a choice</source>
        <translation>Solo las claves que existen en el destino permiten elegir</translation>
    </message>
    <message>
        <source>Edit the &amp;name</source>
        <translation>Editar el &amp;nombre</translation>
    </message>
    <message>
        <source>&amp;Scopes and comment…</source>
        <translation>Á&amp;mbitos y comentario…</translation>
    </message>
    <message>
        <source>As for &amp;all others again</source>
        <translation>De nuevo como los &amp;demás</translation>
    </message>
</context>
<context>
    <name>Keycutter::Reconciler</name>
    <message>
        <source>Look at the destination before you try again.</source>
        <translation>Mire el destino antes de intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>The service said “%1”, and a new listing shows that it is the copy of an earlier run whose answer was lost.</source>
        <translation>El servicio dijo «%1», y una nueva enumeración muestra que es la copia de una ejecución anterior cuya respuesta se perdió.</translation>
    </message>
    <message>
        <source>The answer was lost (%1), and a new listing of the destination shows the copy.</source>
        <translation>La respuesta se perdió (%1), y una nueva enumeración del destino muestra la copia.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>A new listing shows that nothing was written. Try again.</source>
        <translation>Una nueva enumeración muestra que no se escribió nada. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was written so far, but the copy may be waiting in an approval request. Look at the approval requests before you try again.</source>
        <translation>Hasta ahora no se escribió nada, pero la copia puede estar esperando en una solicitud de aprobación. Mire las solicitudes de aprobación antes de intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>%1. The destination shows a change of this key, but not of every key that was sent with it, so it may be someone else’s.</source>
        <translation>%1. El destino muestra un cambio de esta clave, pero no de todas las enviadas con ella, así que puede ser de otra persona.</translation>
    </message>
    <message>
        <source>%1. The destination shows no change of this key, though it does of others that were sent with it.</source>
        <translation>%1. El destino no muestra ningún cambio de esta clave, aunque sí de otras enviadas con ella.</translation>
    </message>
    <message>
        <source>%1. The destination could not be listed to find out: %2</source>
        <translation>%1. No se pudo enumerar el destino para averiguarlo: %2</translation>
    </message>
</context>
<context>
    <name>Keycutter::RecordPage</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Finished runs to &amp;keep:</source>
        <translation>Ejecuciones terminadas que &amp;conservar:</translation>
    </message>
    <message>
        <source>Runs that the history keeps</source>
        <translation>Ejecuciones que conserva el historial</translation>
    </message>
    <message>
        <source>The oldest leave the history when the next run has ended, not before. Runs that are not finished stay.</source>
        <translation>Las más antiguas salen del historial cuando termina la siguiente ejecución, no antes. Las ejecuciones sin terminar se quedan.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>&amp;Log:</source>
        <translation>Re&amp;gistro:</translation>
    </message>
    <message>
        <source>The log holds no credentials, no values and no names of secrets.</source>
        <translation>El registro no contiene credenciales, ni valores, ni nombres de secretos.</translation>
    </message>
    <message>
        <source>Diagnostic text</source>
        <translation>Texto de diagnóstico</translation>
    </message>
    <message>
        <source>For a report of something that went wrong: versions, the system, the state of the connections and the last messages of the log, without credentials. Read it before you pass it on.</source>
        <translation>Para informar de algo que fue mal: versiones, el sistema, el estado de las conexiones y los últimos mensajes del registro, sin credenciales. Léalo antes de pasarlo.</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostic text</source>
        <translation>Copiar el texto de &amp;diagnóstico</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Warnings only</source>
        <translation>Solo advertencias</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Todas las operaciones</translation>
    </message>
    <message>
        <source>Everything, each request too</source>
        <translation>Todo, también cada petición</translation>
    </message>
</context>
<context>
    <name>Keycutter::ReplaceEditor</name>
    <message>
        <source>Regular e&amp;xpression</source>
        <translation>E&amp;xpresión regular</translation>
    </message>
    <message>
        <source>&amp;Match case</source>
        <translation>Distin&amp;guir mayúsculas</translation>
    </message>
    <message>
        <source>Find in the names</source>
        <translation>Buscar en los nombres</translation>
    </message>
    <message>
        <source>Replace it with</source>
        <translation>Reemplazar por</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>In the replacement, \1 stands for what the first group found</source>
        <translation>En el reemplazo, \1 representa lo que encontró el primer grupo</translation>
    </message>
    <message>
        <source>“a” finds “a” but not “A”</source>
        <translation>«a» encuentra «a» pero no «A»</translation>
    </message>
    <message>
        <source>Letters of the new names</source>
        <translation>Letras de los nombres nuevos</translation>
    </message>
    <message>
        <source>Letters as they are</source>
        <translation>Letras como están</translation>
    </message>
    <message>
        <source>UPPER CASE</source>
        <translation>MAYÚSCULAS</translation>
    </message>
    <message>
        <source>lower case</source>
        <translation>minúsculas</translation>
    </message>
    <message>
        <source>&amp;with</source>
        <translation>&amp;por</translation>
    </message>
</context>
<context>
    <name>Keycutter::ReportCommand</name>
    <message>
        <source>The report cannot be written to %1: %2.</source>
        <translation>El informe no se puede escribir en %1: %2.</translation>
    </message>
</context>
<context>
    <name>Keycutter::ResumeCommand</name>
    <message>
        <source>Run %1 has ended.</source>
        <translation>La ejecución %1 ha terminado.</translation>
    </message>
</context>
<context>
    <name>Keycutter::RunAccess</name>
    <message>
        <source>There is no run “%1”. keycutter runs lists them.</source>
        <translation>No hay ninguna ejecución «%1». keycutter runs las enumera.</translation>
    </message>
    <message>
        <source>Run %1 has not ended. keycutter resume takes it up.</source>
        <translation>La ejecución %1 no ha terminado. keycutter resume la retoma.</translation>
    </message>
    <message>
        <source>Run %1 is an undo, and left no copies.</source>
        <translation>La ejecución %1 deshace otra y no dejó copias.</translation>
    </message>
    <message>
        <source>There is no saved connection to %1. Give --connection or --site.</source>
        <translation>No hay ninguna conexión guardada con %1. Indique --connection o --site.</translation>
    </message>
    <message>
        <source>Run %1 was at %2. It cannot be taken up at %3.</source>
        <translation>La ejecución %1 fue en %2. No se puede retomar en %3.</translation>
    </message>
</context>
<context>
    <name>Keycutter::RunCenter</name>
    <message>
        <source>Asking how the copies stand</source>
        <translation>Preguntar cómo están las copias</translation>
    </message>
    <message>
        <source>The connection is not signed in.</source>
        <translation>La conexión no tiene la sesión iniciada.</translation>
    </message>
    <message>
        <source>Sign in, then ask again.</source>
        <translation>Inicie sesión y pregunte de nuevo.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a person or program, an organisation</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Reading the state of the approvals</source>
        <translation>Leer el estado de las aprobaciones</translation>
    </message>
</context>
<context>
    <name>Keycutter::RunChecker</name>
    <message>
        <source>Keycutter ended before the answer came</source>
        <translation>Keycutter terminó antes de que llegara la respuesta</translation>
    </message>
    <message>
        <source>The secret at the destination was changed since the run was planned, and was left as it is.</source>
        <translation>El secreto del destino se cambió después de planear la ejecución y se dejó como está.</translation>
    </message>
    <message>
        <source>Look at the destination before you try again.</source>
        <translation>Mire el destino antes de intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>%1, and a new listing of the destination shows the copy.</source>
        <translation>%1, y una nueva enumeración del destino muestra la copia.</translation>
    </message>
    <message>
        <source>%1. The destination shows a change of this key, but not of every key that was sent with it, so it may be someone else’s.</source>
        <translation>%1. El destino muestra un cambio de esta clave, pero no de todas las enviadas con ella, así que puede ser de otra persona.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Not sent, because the source, whose comment it is to have, could not be listed again: %1</source>
        <translation>No enviado, porque el origen, cuyo comentario debe llevar, no se pudo enumerar de nuevo: %1</translation>
    </message>
    <message>
        <source>Not sent, because the destination could not be listed again: %1</source>
        <translation>No enviado, porque el destino no se pudo enumerar de nuevo: %1</translation>
    </message>
</context>
<context>
    <name>Keycutter::RunFollower</name>
    <message>
        <source>Cancelling: what is under way is waited for. Again to stop at once.</source>
        <translation>Cancelando: se espera lo que está en curso. Otra vez para detener al instante.</translation>
    </message>
</context>
<context>
    <name>Keycutter::RunHistory</name>
    <message>
        <source>Taking up the run</source>
        <translation>Retomar la ejecución</translation>
    </message>
    <message>
        <source>There is no connection to its place any more. Add one to %1.</source>
        <translation>Ya no hay conexión con su lugar. Añada una con %1.</translation>
    </message>
    <message>
        <source>It is under way already, or its connection was closed.</source>
        <translation>Ya está en curso, o se cerró su conexión.</translation>
    </message>
    <message>
        <source>Take it up where the runs are recorded.</source>
        <translation>Retómela donde se registran las ejecuciones.</translation>
    </message>
    <message>
        <source>The record of runs cannot be read: %1. It is tried again; runs that were interrupted are offered then.</source>
        <translation>No se puede leer el registro de ejecuciones: %1. Se vuelve a intentar; entonces se ofrecen las ejecuciones interrumpidas.</translation>
    </message>
</context>
<context>
    <name>Keycutter::RunJournal</name>
    <message>
        <source>Recording a call before it is sent</source>
        <translation>Registrar una llamada antes de enviarla</translation>
    </message>
</context>
<context>
    <name>Keycutter::RunPage</name>
    <message>
        <source>Back (Esc); a run that is under way goes on</source>
        <translation>Volver (Esc); una ejecución en curso continúa</translation>
    </message>
    <message>
        <source>Close this run</source>
        <translation>Cerrar esta ejecución</translation>
    </message>
    <message>
        <source>Sign &amp;in…</source>
        <translation>Inicia&amp;r sesión…</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Progreso de la ejecución</translation>
    </message>
    <message>
        <source>Refresh stat&amp;us</source>
        <translation>Act&amp;ualizar estado</translation>
    </message>
    <message>
        <source>Asks the service now how these copies stand</source>
        <translation>Pregunta ahora al servicio cómo están estas copias</translation>
    </message>
    <message>
        <source>Chec&amp;k again</source>
        <translation>Co&amp;mprobar de nuevo</translation>
    </message>
    <message>
        <source>Lists the destinations and says of each copy whether it is there as the run asked, was changed since, or is gone</source>
        <translation>Enumera los destinos y dice de cada copia si está como pidió la ejecución, se cambió después o ha desaparecido</translation>
    </message>
    <message>
        <source>Outcome of each secret</source>
        <translation>Resultado de cada secreto</translation>
    </message>
    <message>
        <source>Details of the current row</source>
        <translation>Detalles de la fila actual</translation>
    </message>
    <message>
        <source>Open its &amp;approval</source>
        <translation>Abri&amp;r su aprobación</translation>
    </message>
    <message>
        <source>Re&amp;try failed…</source>
        <translation>Re&amp;intentar los fallidos…</translation>
    </message>
    <message>
        <source>Plans anew what failed, was cancelled or is unknown</source>
        <translation>Planea de nuevo lo que falló, se canceló o se desconoce</translation>
    </message>
    <message>
        <source>U&amp;ndo…</source>
        <translation>De&amp;shacer…</translation>
    </message>
    <message>
        <source>Shows what undoing this run would do, before anything is changed</source>
        <translation>Muestra lo que haría deshacer esta ejecución, antes de cambiar nada</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Writes the outcomes as CSV, JSON or a page to print, without values</source>
        <translation>Escribe los resultados como CSV, JSON o página imprimible, sin valores</translation>
    </message>
    <message>
        <source>Chec&amp;k and continue</source>
        <translation>Co&amp;mprobar y continuar</translation>
    </message>
    <message>
        <source>Lists the destinations again, finds out what became of the calls that were on their way, and copies what was never sent.</source>
        <translation>Enumera de nuevo los destinos, averigua qué fue de las llamadas que estaban en camino y copia lo que nunca se envió.</translation>
    </message>
    <message>
        <source>Check &amp;only</source>
        <translation>So&amp;lo comprobar</translation>
    </message>
    <message>
        <source>Finds out what became of the calls that were on their way, and sends nothing more.</source>
        <translation>Averigua qué fue de las llamadas que estaban en camino y no envía nada más.</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>Sends nothing more until you continue; calls on their way are waited for</source>
        <translation>No envía nada más hasta que continúe; se esperan las llamadas en camino</translation>
    </message>
    <message>
        <source>&amp;Cancel the run</source>
        <translation>&amp;Cancelar la ejecución</translation>
    </message>
    <message>
        <source>This run is not there any more.</source>
        <translation>Esta ejecución ya no existe.</translation>
    </message>
    <message>
        <source>Undo of run %1: %2</source>
        <translation>Deshace la ejecución %1: %2</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Run %1: %2</source>
        <translation>Ejecución %1: %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>Co&amp;ntinuar</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>This run has nothing to do.</source>
        <translation>Esta ejecución no tiene nada que hacer.</translation>
    </message>
    <message>
        <source>No secret has this outcome now. Choose another one above.</source>
        <translation>Ningún secreto tiene ahora este resultado. Elija otro arriba.</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation>Co&amp;mprobar</translation>
    </message>
    <message>
        <source>Go to a row to read more about it.</source>
        <translation>Vaya a una fila para leer más sobre ella.</translation>
    </message>
    <message>
        <source>Leave the page</source>
        <translation>Salir de la página</translation>
    </message>
</context>
<context>
    <name>Keycutter::RunRecord</name>
    <message>
        <source>The key appeared at the destination meanwhile and was left as it is.</source>
        <translation>La clave apareció entretanto en el destino y se dejó como está.</translation>
    </message>
    <message>
        <source>%1 The service said “%2”.</source>
        <translation>%1 El servicio dijo «%2».</translation>
    </message>
    <message>
        <source>Cancelled before it was sent.</source>
        <translation>Cancelado antes de enviarse.</translation>
    </message>
</context>
<context>
    <name>Keycutter::RunStrip</name>
    <message>
        <source>#%1 %2 → %3</source>
        <comment>number of the run, where from, where to</comment>
        <translation>n.º %1 %2 → %3</translation>
    </message>
    <message>
        <source>Open the r&amp;un</source>
        <translation>Abrir &amp;la ejecución</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Progreso de la ejecución</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1, paused</source>
        <translation>%1, en pausa</translation>
    </message>
    <message>
        <source>%1, paused by the service’s limit until %2</source>
        <translation>%1, en pausa hasta %2 por el límite del servicio</translation>
    </message>
    <message>
        <source>%1, about %2 left</source>
        <translation>%1, quedan unos %2</translation>
    </message>
</context>
<context>
    <name>Keycutter::RunTableModel</name>
    <message>
        <source>%1 as %2: %3</source>
        <translation>%1 como %2: %3</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <translation>%1 a %2: %3</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secreto</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nombre nuevo</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>ID de petición</translation>
    </message>
</context>
<context>
    <name>Keycutter::RunVerifier</name>
    <message>
        <source>The service did not say.</source>
        <translation>El servicio no lo dijo.</translation>
    </message>
    <message>
        <source>How its approval request stands could not be read, so it may have been merged and written: %1</source>
        <translation>No se pudo leer el estado de su solicitud de aprobación, así que puede haberse fusionado y escrito: %1</translation>
    </message>
</context>
<context>
    <name>Keycutter::Runner</name>
    <message>
        <source>Not sent: the run was interrupted before, and was only checked.</source>
        <translation>No enviado: la ejecución se había interrumpido y solo se comprobó.</translation>
    </message>
    <message>
        <source>The connection was closed before the answer came.</source>
        <translation>La conexión se cerró antes de que llegara la respuesta.</translation>
    </message>
</context>
<context>
    <name>Keycutter::RunsCommand</name>
    <message>
        <source>not ended</source>
        <translation>no terminada</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrumpida</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>completa</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminada</translation>
    </message>
    <message>
        <source>%1, undo of %2</source>
        <translation>%1, deshace %2</translation>
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
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Resultados</translation>
    </message>
</context>
<context>
    <name>Keycutter::SafetyPage</name>
    <message>
        <source>Production</source>
        <translation>Producción</translation>
    </message>
    <message>
        <source>An environment counts as &amp;production when its name holds one of these words:</source>
        <translation>Un entorno cuenta como &amp;producción cuando su nombre contiene una de estas palabras:</translation>
    </message>
    <message>
        <source>&amp;Usual words</source>
        <translation>Palabras &amp;habituales</translation>
    </message>
    <message>
        <source>“prod” fits prod, PROD, prod-eu and eu_prod2, but neither product nor pre-prod. A * stands for any letters and digits. What you marked in the sidebar, or unmarked, stays so.</source>
        <translation>«prod» vale para prod, PROD, prod-eu y eu_prod2, pero no para product ni pre-prod. Un * representa letras y cifras cualesquiera. Lo que marcó o desmarcó en la barra lateral sigue así.</translation>
    </message>
    <message>
        <source>Brake</source>
        <translation>Freno</translation>
    </message>
    <message>
        <source>Stop and &amp;ask when a run overwrites more secrets than</source>
        <translation>&amp;Detenerse y preguntar cuando una ejecución sobrescribe más secretos que</translation>
    </message>
    <message>
        <source>Secrets that a run may overwrite without asking</source>
        <translation>Secretos que una ejecución puede sobrescribir sin preguntar</translation>
    </message>
    <message>
        <source>Runs that write to production ask in any case.</source>
        <translation>Las ejecuciones que escriben en producción preguntan en todo caso.</translation>
    </message>
    <message>
        <source>No environment counts as production by its name; only those do that you mark in the sidebar.</source>
        <translation>Ningún entorno cuenta como producción por su nombre; solo los que marque en la barra lateral.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloqueo</translation>
    </message>
    <message>
        <source>&amp;Lock after minutes without use:</source>
        <translation>&amp;Bloquear tras estos minutos sin uso:</translation>
    </message>
    <message>
        <source>Minutes without use before it locks</source>
        <translation>Minutos sin uso antes de bloquearse</translation>
    </message>
    <message>
        <source>It locks with the screen and when the computer goes to sleep in any case.</source>
        <translation>En cualquier caso se bloquea con la pantalla y cuando el equipo entra en suspensión.</translation>
    </message>
</context>
<context>
    <name>Keycutter::ScopesEditor</name>
    <message>
        <source>As each is now</source>
        <translation>Como está cada uno</translation>
    </message>
    <message>
        <source>These:</source>
        <translation>Estos:</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Another scope</source>
        <translation>Otro ámbito</translation>
    </message>
    <message>
        <source>Add this scope</source>
        <translation>Añadir este ámbito</translation>
    </message>
    <message>
        <source>Choose at least one scope.</source>
        <translation>Elija al menos un ámbito.</translation>
    </message>
</context>
<context>
    <name>Keycutter::SecretDelegate</name>
    <message>
        <source>rotated</source>
        <translation>en rotación</translation>
    </message>
    <message>
        <source>honey token</source>
        <translation>honey token</translation>
    </message>
    <message>
        <source>personal</source>
        <translation>personal</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importado</translation>
    </message>
    <message>
        <source>same key twice</source>
        <translation>clave duplicada</translation>
    </message>
</context>
<context>
    <name>Keycutter::SecretTableView</name>
    <message>
        <source>Secrets</source>
        <translation>Secretos</translation>
    </message>
    <message>
        <source>Tick or untick the selected rows</source>
        <translation>Marcar o desmarcar las filas seleccionadas</translation>
    </message>
    <message>
        <source>Plan a copy of what is ticked</source>
        <translation>Planificar una copia de lo marcado</translation>
    </message>
    <message>
        <source>Select further rows</source>
        <translation>Seleccionar más filas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s)</source>
        <translation>
            <numerusform>%Ln secreto</numerusform>
            <numerusform>%Ln secretos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keycutter::ServeSandboxCommand</name>
    <message>
        <source>The sandbox could not be started: %1.</source>
        <translation>No se pudo iniciar la zona de pruebas: %1.</translation>
    </message>
    <message>
        <source>Serving on 127.0.0.1 only, until Ctrl+C.</source>
        <translation>Sirviendo solo en 127.0.0.1, hasta Ctrl+C.</translation>
    </message>
</context>
<context>
    <name>Keycutter::Session</name>
    <message>
        <source>Deleting secrets of %1</source>
        <translation>Eliminar secretos de %1</translation>
    </message>
    <message>
        <source>Reading an earlier version of a secret of %1</source>
        <translation>Leer una versión anterior de un secreto de %1</translation>
    </message>
    <message>
        <source>Restoring a secret of %1</source>
        <translation>Restaurar un secreto de %1</translation>
    </message>
    <message>
        <source>Closing an approval request</source>
        <translation>Cerrar una solicitud de aprobación</translation>
    </message>
    <message>
        <source>The service offers no way to do that.</source>
        <translation>El servicio no ofrece ninguna forma de hacerlo.</translation>
    </message>
</context>
<context>
    <name>Keycutter::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Páginas de los ajustes</translation>
    </message>
    <message>
        <source>What you change counts at once, except where it says otherwise.</source>
        <translation>Los cambios se aplican enseguida, salvo donde se indique otra cosa.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Ce&amp;rrar</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>History and log</source>
        <translation>Historial y registro</translation>
    </message>
    <message>
        <source>&amp;Close without it</source>
        <translation>Ce&amp;rrar sin aplicarlo</translation>
    </message>
</context>
<context>
    <name>Keycutter::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln shortcut(s)</source>
        <translation>
            <numerusform>%1: %Ln atajo</numerusform>
            <numerusform>%1: %Ln atajos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keycutter::Sidebar</name>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Abri&amp;r</translation>
    </message>
    <message>
        <source>Open in the &amp;browser</source>
        <translation>Abrir en el &amp;navegador</translation>
    </message>
    <message>
        <source>Un&amp;mark as production</source>
        <translation>Quitar la &amp;marca de producción</translation>
    </message>
    <message>
        <source>&amp;Mark as production</source>
        <translation>&amp;Marcar como producción</translation>
    </message>
    <message>
        <source>Re&amp;load %1</source>
        <translation>Recar&amp;gar (%1)</translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation>&amp;Cerrar sesión</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Iniciar sesión</translation>
    </message>
    <message>
        <source>&amp;Edit connection…</source>
        <translation>&amp;Editar conexión…</translation>
    </message>
    <message>
        <source>&amp;Remove connection…</source>
        <translation>&amp;Quitar conexión…</translation>
    </message>
    <message>
        <source>Add connection…</source>
        <translation>Añadir conexión…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Aprobaciones</translation>
    </message>
    <message>
        <source>Approvals (%1)</source>
        <translation>Aprobaciones (%1)</translation>
    </message>
</context>
<context>
    <name>Keycutter::SitePicker</name>
    <message>
        <source>Site</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Address of your server</source>
        <translation>Dirección de su servidor</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>My own server…</source>
        <translation>Mi propio servidor…</translation>
    </message>
    <message>
        <source>Fill in the address of your server.</source>
        <translation>Rellene la dirección de su servidor.</translation>
    </message>
</context>
<context>
    <name>Keycutter::StateDelegate</name>
    <message>
        <source>Name of the copy</source>
        <translation>Nombre de la copia</translation>
    </message>
    <message>
        <source>What to do with this secret</source>
        <translation>Qué hacer con este secreto</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Sobrescribir</translation>
    </message>
</context>
<context>
    <name>Keycutter::StatusLine</name>
    <message>
        <source>Signing in to “%1”…</source>
        <translation>Iniciando sesión en «%1»…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s) under way: %1 of %2 done</source>
        <translation>
            <numerusform>%Ln ejecución en curso: %1 de %2 hechos</numerusform>
            <numerusform>%Ln ejecuciones en curso: %1 de %2 hechos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keycutter::TemplateRow</name>
    <message>
        <source>Make one copy less</source>
        <translation>Una copia menos</translation>
    </message>
    <message>
        <source>Name of copy %1</source>
        <translation>Nombre de la copia %1</translation>
    </message>
    <message>
        <source>Name of the copies</source>
        <translation>Nombre de las copias</translation>
    </message>
    <message>
        <source>Remove copy %1</source>
        <translation>Quitar la copia %1</translation>
    </message>
</context>
<context>
    <name>Keycutter::TickHeader</name>
    <message>
        <source>The box ticks all secrets that are shown</source>
        <translation>La casilla marca todos los secretos mostrados</translation>
    </message>
</context>
<context>
    <name>Keycutter::TrayNotice</name>
    <message>
        <source>Keycutter</source>
        <translation>Keycutter</translation>
    </message>
</context>
<context>
    <name>Keycutter::UndoCommand</name>
    <message>
        <source>There is no terminal to ask for confirmation on. Add --yes to go on without being asked. Nothing was changed.</source>
        <translation>No hay terminal en el que pedir confirmación. Añada --yes para seguir sin preguntas. No se cambió nada.</translation>
    </message>
    <message>
        <source>Go on? [y/N] </source>
        <translation>¿Continuar? [y/N] </translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>The connection was closed.</source>
        <translation>La conexión se cerró.</translation>
    </message>
</context>
<context>
    <name>Keycutter::UndoDialog</name>
    <message>
        <source>This is what undoing would do. What changed since the run is left alone. Nothing is changed before you confirm.</source>
        <translation>Esto es lo que haría deshacer. Lo que cambió después de la ejecución se deja como está. No se cambia nada antes de que usted confirme.</translation>
    </message>
    <message>
        <source>Looking at what is there now</source>
        <translation>Leyendo lo que hay ahora</translation>
    </message>
    <message>
        <source>What undoing would do</source>
        <translation>Lo que haría deshacer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Undo…</source>
        <translation>De&amp;shacer…</translation>
    </message>
    <message>
        <source>Undo run %1</source>
        <translation>Deshacer la ejecución %1</translation>
    </message>
    <message>
        <source>Undo run %1: %2 → %3</source>
        <translation>Deshacer la ejecución %1: %2 → %3</translation>
    </message>
    <message>
        <source>The connection was closed. Nothing was changed.</source>
        <translation>La conexión se cerró. No se cambió nada.</translation>
    </message>
    <message>
        <source>Looking at what is there now…</source>
        <translation>Leyendo lo que hay ahora…</translation>
    </message>
    <message>
        <source>Sign &amp;in…</source>
        <translation>Inicia&amp;r sesión…</translation>
    </message>
    <message>
        <source>The connection was closed before all was looked at. Nothing was changed.</source>
        <translation>La conexión se cerró antes de leerlo todo. No se cambió nada.</translation>
    </message>
    <message>
        <source>No secret is in this category. Choose another one above.</source>
        <translation>No hay secretos en esta categoría. Elija otra arriba.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo %Ln secret(s)…</source>
        <translation>
            <numerusform>De&amp;shacer %Ln secreto…</numerusform>
            <numerusform>De&amp;shacer %Ln secretos…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also &amp;restore %Ln secret(s) that the run overwrote</source>
        <translation>
            <numerusform>T&amp;ambién restaurar %Ln secreto que la ejecución sobrescribió</numerusform>
            <numerusform>T&amp;ambién restaurar %Ln secretos que la ejecución sobrescribió</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Go to a row to read more about it.</source>
        <translation>Vaya a una fila para leer más sobre ella.</translation>
    </message>
    <message>
        <source>This changes production: %1.</source>
        <translation>Esto cambia producción: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copies are deleted.</source>
        <translation>
            <numerusform>Se elimina %Ln copia.</numerusform>
            <numerusform>Se eliminan %Ln copias.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approval requests that hold %Ln secret(s) are closed.</source>
        <translation>
            <numerusform>Se cierra la solicitud de aprobación que contiene %Ln secreto.</numerusform>
            <numerusform>Se cierran las solicitudes de aprobación que contienen %Ln secretos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s) get(s) back what it was before the run.</source>
        <translation>
            <numerusform>%Ln secreto vuelve a ser lo que era antes de la ejecución.</numerusform>
            <numerusform>%Ln secretos vuelven a ser lo que eran antes de la ejecución.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s) is/are left alone.</source>
        <translation>
            <numerusform>%Ln secreto se deja como está.</numerusform>
            <numerusform>%Ln secretos se dejan como están.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo run %1 on %2?</source>
        <translation>¿Deshacer la ejecución %1 en %2?</translation>
    </message>
    <message>
        <source>&amp;Undo the run</source>
        <translation>&amp;Deshacer la ejecución</translation>
    </message>
</context>
<context>
    <name>Keycutter::UndoLane</name>
    <message>
        <source>Not sent, because whether it is still as the run left it cannot be told: %1</source>
        <translation>No enviado, porque no se puede saber si sigue como lo dejó la ejecución: %1</translation>
    </message>
    <message>
        <source>It is gone by now.</source>
        <translation>Ya no está.</translation>
    </message>
    <message>
        <source>It was changed meanwhile.</source>
        <translation>Se cambió entretanto.</translation>
    </message>
    <message>
        <source>Another secret of the same key appeared beside it.</source>
        <translation>Apareció a su lado otro secreto con la misma clave.</translation>
    </message>
    <message>
        <source>Refused together with others, and the service does not say which of them it is about: %1</source>
        <translation>Rechazado junto con otros, y el servicio no dice de cuál se trata: %1</translation>
    </message>
    <message>
        <source>Restored: %1.</source>
        <translation>Restaurado: %1.</translation>
    </message>
    <message>
        <source>Not sent, because the calls before it failed: %1</source>
        <translation>No enviado, porque las llamadas anteriores fallaron: %1</translation>
    </message>
</context>
<context>
    <name>Keycutter::UndoReconciler</name>
    <message>
        <source>%1. The destination could not be listed to find out: %2</source>
        <translation>%1. No se pudo enumerar el destino para averiguarlo: %2</translation>
    </message>
    <message>
        <source>The answer was lost (%1), but a new listing shows that it was done.</source>
        <translation>La respuesta se perdió (%1), pero una nueva enumeración muestra que está hecho.</translation>
    </message>
    <message>
        <source>Look at the destination.</source>
        <translation>Mire el destino.</translation>
    </message>
    <message>
        <source>%1. It was changed meanwhile, so whether it was restored cannot be told.</source>
        <translation>%1. Se cambió entretanto, así que no se puede saber si se restauró.</translation>
    </message>
    <message>
        <source>Nothing was done so far, but it may be waiting in an approval request. Look at the approval requests before you try again.</source>
        <translation>Hasta ahora no se hizo nada, pero puede estar esperando en una solicitud de aprobación. Mire las solicitudes de aprobación antes de intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>It is still listed, which a deleted secret may be for a while. Check the run again before you try again.</source>
        <translation>Sigue en la lista, lo que puede durar un rato con un secreto eliminado. Compruebe otra vez la ejecución antes de intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>A new listing shows that nothing was done. Try again.</source>
        <translation>Una nueva enumeración muestra que no se hizo nada. Inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>Keycutter::UndoTableModel</name>
    <message>
        <source>%1 at %2: %3</source>
        <translation>%1 en %2: %3</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secreto</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué ocurre</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
</context>
<context>
    <name>Keycutter::WelcomePage</name>
    <message>
        <source>Welcome to Keycutter</source>
        <translation>Bienvenido a Keycutter</translation>
    </message>
    <message>
        <source>Duplicate secrets inside your secret manager: many at once, to one place or several.
You see beforehand what will happen to each, and afterwards what did.
The service makes the copies itself: Keycutter asks for no secret value, shows none and keeps none.</source>
        <translation>Duplique secretos dentro de su gestor de secretos: muchos a la vez, a un lugar o a varios.
Antes ve lo que ocurrirá con cada uno, y después lo que ocurrió.
El propio servicio hace las copias: Keycutter no pide, muestra ni guarda ningún valor de secreto.</translation>
    </message>
    <message>
        <source>The sandbox is a small secret manager with sample data inside this program. Nothing leaves your computer.</source>
        <translation>La zona de pruebas es un pequeño gestor de secretos con datos de ejemplo dentro de este programa. Nada sale de su equipo.</translation>
    </message>
    <message>
        <source>Connect to %1</source>
        <translation>Conectar con %1</translation>
    </message>
    <message>
        <source>Try the &amp;sandbox</source>
        <translation>&amp;Probar la zona de pruebas</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>, </source>
        <comment>between things of one kind</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a sentence</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>. </source>
        <comment>between sentences</comment>
        <translation>. </translation>
    </message>
</context>
<context>
    <name>Location</name>
    <message>
        <source>A secret path begins with a slash.</source>
        <translation>Una ruta de secretos empieza con una barra.</translation>
    </message>
    <message>
        <source>A secret path has at most %1 levels.</source>
        <translation>Una ruta de secretos tiene como máximo %1 niveles.</translation>
    </message>
    <message>
        <source>“%1” may hold only letters A to Z, digits, dashes and underscores.</source>
        <translation>«%1» solo puede contener letras de la A a la Z, dígitos, guiones y guiones bajos.</translation>
    </message>
</context>
<context>
    <name>LockTexts</name>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
</context>
<context>
    <name>Logging</name>
    <message>
        <source>“%1” of --log is not known. Known are: %2.</source>
        <translation>«%1» de --log no se conoce. Se conocen: %2.</translation>
    </message>
</context>
<context>
    <name>LookBackText</name>
    <message>
        <source>Secret</source>
        <translation>Secreto</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>The run is complete.</source>
        <translation>La ejecución está completa.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observaciones</translation>
    </message>
    <message numerus="yes">
        <source>%n overwritten secret(s) can be restored with --restore-values.</source>
        <translation>
            <numerusform>%n secreto sobrescrito se puede restaurar con --restore-values.</numerusform>
            <numerusform>%n secretos sobrescritos se pueden restaurar con --restore-values.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lookup</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message numerus="yes">
        <source>%n connections are named “%1”. Rename one.</source>
        <translation>
            <numerusform>%n conexión se llama «%1». Cambie el nombre de una.</numerusform>
            <numerusform>%n conexiones se llaman «%1». Cambie el nombre de una.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no connection “%1”. Known are: %2.</source>
        <translation>No hay ninguna conexión «%1». Se conocen: %2.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>%1 “%2” is not the only one of that name. Give the id: %3.</source>
        <translation>%1 «%2» no es único. Indique el ID: %3.</translation>
    </message>
    <message>
        <source>%1 “%2” is not among those that this sign-in sees. Known are: %3.</source>
        <translation>%1 «%2» no está entre lo que ve este inicio de sesión. Se conocen: %3.</translation>
    </message>
    <message>
        <source>“%1” has no store.</source>
        <translation>«%1» no tiene almacén.</translation>
    </message>
    <message>
        <source>“%1” has several stores. Give --store: %2.</source>
        <translation>«%1» tiene varios almacenes. Indique --store: %2.</translation>
    </message>
    <message>
        <source>“%1” has no store “%2”, or several of that name. Known are: %3.</source>
        <translation>«%1» no tiene ningún almacén «%2», o tiene varios con ese nombre. Se conocen: %3.</translation>
    </message>
    <message>
        <source>Project “%1” has no environment “%2”. Known are: %3.</source>
        <translation>El proyecto «%1» no tiene ningún entorno «%2». Se conocen: %3.</translation>
    </message>
    <message>
        <source>There are no secrets in %1.</source>
        <translation>No hay secretos en %1.</translation>
    </message>
    <message>
        <source>Not in %1: %2. Nothing was written.</source>
        <translation>No están en %1: %2. No se escribió nada.</translation>
    </message>
</context>
<context>
    <name>LoopbackListener</name>
    <message>
        <source>Waiting for the browser&apos;s answer</source>
        <translation>Esperar la respuesta del navegador</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <source>The regular expression is not valid: %1 (at character %2).</source>
        <translation>La expresión regular no es válida: %1 (en el carácter %2).</translation>
    </message>
    <message>
        <source>The regular expression takes too long on “%1”. Write it in a simpler way.</source>
        <translation>La expresión regular tarda demasiado con «%1». Escríbala de forma más sencilla.</translation>
    </message>
    <message>
        <source>Replacing makes the name of “%1” longer than %2 characters.</source>
        <translation>El reemplazo hace que el nombre de «%1» supere los %2 caracteres.</translation>
    </message>
    <message>
        <source>The template is empty. Type one; {name} stands for the secret’s own name.</source>
        <translation>La plantilla está vacía. Escriba una; {name} representa el nombre propio del secreto.</translation>
    </message>
    <message>
        <source>%1 is no placeholder. {name} stands for the secret’s own name.</source>
        <translation>%1 no es un marcador. {name} representa el nombre propio del secreto.</translation>
    </message>
</context>
<context>
    <name>NetworkFault</name>
    <message>
        <source>%1 refused the connection</source>
        <translation>%1 rechazó la conexión</translation>
    </message>
    <message>
        <source>the host %1 was not found</source>
        <translation>no se encontró el equipo %1</translation>
    </message>
    <message>
        <source>the network was lost on the way to %1</source>
        <translation>se perdió la red en el camino a %1</translation>
    </message>
    <message>
        <source>the proxy on the way to %1 refused the connection</source>
        <translation>el proxy en el camino a %1 rechazó la conexión</translation>
    </message>
    <message>
        <source>the proxy on the way to %1 was not found</source>
        <translation>no se encontró el proxy en el camino a %1</translation>
    </message>
    <message>
        <source>the proxy on the way to %1 asks for a sign-in</source>
        <translation>el proxy en el camino a %1 pide iniciar sesión</translation>
    </message>
    <message>
        <source>the proxy on the way to %1 failed</source>
        <translation>el proxy en el camino a %1 falló</translation>
    </message>
    <message>
        <source>no trusted connection to %1 could be made</source>
        <translation>no se pudo establecer una conexión fiable con %1</translation>
    </message>
    <message>
        <source>%1 does not answer as an HTTP server does</source>
        <translation>%1 no responde como un servidor HTTP</translation>
    </message>
    <message>
        <source>the answer of %1 could not be unpacked</source>
        <translation>la respuesta de %1 no se pudo descomprimir</translation>
    </message>
    <message>
        <source>the connection to %1 ended before the answer was complete</source>
        <translation>la conexión con %1 terminó antes de que la respuesta estuviera completa</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln en espera</numerusform>
            <numerusform>%Ln en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sending</source>
        <translation>
            <numerusform>%Ln enviándose</numerusform>
            <numerusform>%Ln enviándose</numerusform>
        </translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln created</source>
        <translation>
            <numerusform>%Ln creado</numerusform>
            <numerusform>%Ln creados</numerusform>
        </translation>
    </message>
    <message>
        <source>Overwritten</source>
        <translation>Sobrescrito</translation>
    </message>
    <message numerus="yes">
        <source>%Ln overwritten</source>
        <translation>
            <numerusform>%Ln sobrescrito</numerusform>
            <numerusform>%Ln sobrescritos</numerusform>
        </translation>
    </message>
    <message>
        <source>Awaiting approval</source>
        <translation>En espera de aprobación</translation>
    </message>
    <message numerus="yes">
        <source>%Ln awaiting approval</source>
        <translation>
            <numerusform>%Ln en espera de aprobación</numerusform>
            <numerusform>%Ln en espera de aprobación</numerusform>
        </translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Fusionado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln merged</source>
        <translation>
            <numerusform>%Ln fusionado</numerusform>
            <numerusform>%Ln fusionados</numerusform>
        </translation>
    </message>
    <message>
        <source>Merged but not written</source>
        <translation>Fusionado pero no escrito</translation>
    </message>
    <message numerus="yes">
        <source>%Ln merged but not written</source>
        <translation>
            <numerusform>%Ln fusionado pero no escrito</numerusform>
            <numerusform>%Ln fusionados pero no escritos</numerusform>
        </translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Rechazado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln declined</source>
        <translation>
            <numerusform>%Ln rechazado</numerusform>
            <numerusform>%Ln rechazados</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted</source>
        <translation>
            <numerusform>%Ln eliminado</numerusform>
            <numerusform>%Ln eliminados</numerusform>
        </translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Restaurado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln restored</source>
        <translation>
            <numerusform>%Ln restaurado</numerusform>
            <numerusform>%Ln restaurados</numerusform>
        </translation>
    </message>
    <message>
        <source>Request closed</source>
        <translation>Solicitud cerrada</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in closed requests</source>
        <translation>
            <numerusform>%Ln en solicitudes cerradas</numerusform>
            <numerusform>%Ln en solicitudes cerradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>Sin cambios</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left alone</source>
        <translation>
            <numerusform>%Ln sin cambios</numerusform>
            <numerusform>%Ln sin cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitido</translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <translation>
            <numerusform>%Ln omitido</numerusform>
            <numerusform>%Ln omitidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln fallido</numerusform>
            <numerusform>%Ln fallidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancelled</source>
        <translation>
            <numerusform>%Ln cancelado</numerusform>
            <numerusform>%Ln cancelados</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <translation>
            <numerusform>%Ln desconocido</numerusform>
            <numerusform>%Ln desconocidos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutcomeText</name>
    <message>
        <source>Copies</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nombre nuevo</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secreto</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Approval for %1: %2 %3</source>
        <translation>Aprobación para %1: %2 %3</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>; the folder will be created</source>
        <translation>; se creará la carpeta</translation>
    </message>
    <message>
        <source>; %1 of %2 used</source>
        <translation>; %1 de %2 usados</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln nuevo</numerusform>
            <numerusform>%Ln nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln overwritten</source>
        <translation>
            <numerusform>%Ln sobrescrito</numerusform>
            <numerusform>%Ln sobrescritos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <translation>
            <numerusform>%Ln omitido</numerusform>
            <numerusform>%Ln omitidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln blocked</source>
        <translation>
            <numerusform>%Ln bloqueado</numerusform>
            <numerusform>%Ln bloqueados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <translation>
            <numerusform>%Ln desconocido</numerusform>
            <numerusform>%Ln desconocidos</numerusform>
        </translation>
    </message>
    <message>
        <source>same place</source>
        <translation>mismo lugar</translation>
    </message>
    <message>
        <source>The destination is the place the secret comes from. Choose another one.</source>
        <translation>El destino es el lugar del que viene el secreto. Elija otro.</translation>
    </message>
    <message>
        <source>rotated secret</source>
        <translation>secreto en rotación</translation>
    </message>
    <message>
        <source>A secret that is managed by a rotation cannot be duplicated.</source>
        <translation>Un secreto gestionado por una rotación no se puede duplicar.</translation>
    </message>
    <message>
        <source>honey token</source>
        <translation>honey token</translation>
    </message>
    <message>
        <source>A honey token cannot be duplicated.</source>
        <translation>Un honey token no se puede duplicar.</translation>
    </message>
    <message>
        <source>imported secret</source>
        <translation>secreto importado</translation>
    </message>
    <message>
        <source>The secret is imported from another folder. Duplicate it from the folder it lives in.</source>
        <translation>El secreto se importa de otra carpeta. Duplíquelo desde la carpeta en la que está.</translation>
    </message>
    <message>
        <source>personal override</source>
        <translation>valor personal</translation>
    </message>
    <message>
        <source>A personal override cannot be duplicated.</source>
        <translation>Un valor personal no se puede duplicar.</translation>
    </message>
    <message>
        <source>key selected twice</source>
        <translation>clave elegida dos veces</translation>
    </message>
    <message>
        <source>More than one selected secret has this key, and only one of them can go. Select just that one.</source>
        <translation>Más de un secreto elegido tiene esta clave, y solo uno puede ir. Elija solo ese.</translation>
    </message>
    <message>
        <source>rotated at the destination</source>
        <translation>en rotación en el destino</translation>
    </message>
    <message>
        <source>The secret at the destination is managed by a rotation and cannot be overwritten. Choose Skip for it.</source>
        <translation>El secreto del destino está gestionado por una rotación y no se puede sobrescribir. Elija «Omitir» para él.</translation>
    </message>
    <message>
        <source>honey token at the destination</source>
        <translation>honey token en el destino</translation>
    </message>
    <message>
        <source>The secret at the destination is a honey token and cannot be overwritten. Choose Skip for it.</source>
        <translation>El secreto del destino es un honey token y no se puede sobrescribir. Elija «Omitir» para él.</translation>
    </message>
    <message>
        <source>twice at the destination</source>
        <translation>dos veces en el destino</translation>
    </message>
    <message>
        <source>The destination holds this key more than once, so it cannot be overwritten. Remove the surplus one there, or choose Skip.</source>
        <translation>El destino contiene esta clave más de una vez, así que no se puede sobrescribir. Quite allí la que sobra o elija «Omitir».</translation>
    </message>
    <message>
        <source>not supported</source>
        <translation>no admitido</translation>
    </message>
    <message>
        <source>Secrets cannot be duplicated here.</source>
        <translation>Aquí no se pueden duplicar secretos.</translation>
    </message>
    <message>
        <source>quota full</source>
        <translation>cuota agotada</translation>
    </message>
    <message>
        <source>The destination has no room for another secret.</source>
        <translation>En el destino no cabe otro secreto.</translation>
    </message>
    <message>
        <source>name not allowed</source>
        <translation>nombre no permitido</translation>
    </message>
    <message>
        <source>The service does not allow this name. Choose another one.</source>
        <translation>El servicio no permite este nombre. Elija otro.</translation>
    </message>
    <message>
        <source>already in this plan</source>
        <translation>ya en este plan</translation>
    </message>
    <message>
        <source>Another part of this plan writes the same key to the same place.</source>
        <translation>Otra parte de este plan escribe la misma clave en el mismo lugar.</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>The copy has no name. Type one, or change the template.</source>
        <translation>La copia no tiene nombre. Escriba uno o cambie la plantilla.</translation>
    </message>
    <message>
        <source>name exists</source>
        <translation>el nombre existe</translation>
    </message>
    <message>
        <source>A secret of that name is there already, and the service cannot overwrite it. Choose another name.</source>
        <translation>Ya hay un secreto con ese nombre, y el servicio no puede sobrescribirlo. Elija otro nombre.</translation>
    </message>
    <message>
        <source>The rules for new names have a mistake, so this copy has no name.</source>
        <translation>Las reglas de los nombres nuevos tienen un error, así que esta copia no tiene nombre.</translation>
    </message>
    <message>
        <source>no scope</source>
        <translation>sin ámbito</translation>
    </message>
    <message>
        <source>The copy needs at least one scope. Choose one.</source>
        <translation>La copia necesita al menos un ámbito. Elija uno.</translation>
    </message>
    <message>
        <source>The destination is under an approval policy: nothing is written there until the request is approved and merged.</source>
        <translation>El destino está bajo una directiva de aprobación: no se escribe nada allí hasta que la solicitud se apruebe y se fusione.</translation>
    </message>
    <message>
        <source>The destination is under an approval policy that may hold this sign-in&apos;s changes.</source>
        <translation>El destino está bajo una directiva de aprobación que puede retener los cambios de este inicio de sesión.</translation>
    </message>
    <message>
        <source>The folder does not exist and will be created first.</source>
        <translation>La carpeta no existe y se creará primero.</translation>
    </message>
    <message>
        <source>The source has no tags, so the tags at the destination will be removed.</source>
        <translation>El origen no tiene etiquetas, así que se quitarán las del destino.</translation>
    </message>
    <message>
        <source>The source has no metadata, so the metadata at the destination will be removed.</source>
        <translation>El origen no tiene metadatos, así que se quitarán los del destino.</translation>
    </message>
    <message>
        <source>Metadata is not copied, and the merge of the approval request will remove the metadata at the destination. Copy Metadata too to avoid that.</source>
        <translation>Los metadatos no se copian, y la fusión de la solicitud de aprobación quitará los del destino. Copie también los metadatos para evitarlo.</translation>
    </message>
    <message>
        <source>Value is not copied, so the new secret will be empty.</source>
        <translation>El valor no se copia, así que el secreto nuevo estará vacío.</translation>
    </message>
    <message>
        <source>The destination holds a key that differs only in upper and lower case.</source>
        <translation>El destino contiene una clave que solo difiere en mayúsculas y minúsculas.</translation>
    </message>
    <message>
        <source>Another new name of this plan differs from this one only in upper and lower case.</source>
        <translation>Otro nombre nuevo de este plan solo difiere de este en mayúsculas y minúsculas.</translation>
    </message>
    <message>
        <source>A product that may use this secret will not find this name.</source>
        <translation>Un producto que puede usar este secreto no encontrará este nombre.</translation>
    </message>
    <message>
        <source>The copy is there already: an earlier run sent it and never had the answer.</source>
        <translation>La copia ya está: una ejecución anterior la envió y nunca tuvo la respuesta.</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Blocked: %1</source>
        <translation>Bloqueado: %1</translation>
    </message>
    <message>
        <source>%1, needs approval</source>
        <translation>%1, necesita aprobación</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Sobrescribir</translation>
    </message>
    <message>
        <source>Skip: copied already</source>
        <translation>Omitir: ya copiado</translation>
    </message>
    <message>
        <source>Skip: exists</source>
        <translation>Omitir: existe</translation>
    </message>
    <message>
        <source>Skip: not part of this run</source>
        <translation>Omitir: fuera de esta ejecución</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Close the request</source>
        <translation>Cerrar la solicitud</translation>
    </message>
    <message>
        <source>Leave alone</source>
        <translation>Dejar como está</translation>
    </message>
    <message>
        <source>The quota could not be read, so whether all copies fit is not known: %1</source>
        <translation>No se pudo leer la cuota, así que no se sabe si caben todas las copias: %1</translation>
    </message>
</context>
<context>
    <name>PlanBuilder</name>
    <message>
        <source>Looking at %1</source>
        <translation>Leer %1</translation>
    </message>
</context>
<context>
    <name>ProductionRule</name>
    <message>
        <source>“%1…” is too long for a word.</source>
        <translation>«%1…» es demasiado largo para una palabra.</translation>
    </message>
    <message>
        <source>“%1” has no letter and no digit; every environment would fit, or none.</source>
        <translation>«%1» no tiene letras ni cifras; valdría cualquier entorno, o ninguno.</translation>
    </message>
</context>
<context>
    <name>RelativeTime</name>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>hace %n año</numerusform>
            <numerusform>hace %n años</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>hace %n mes</numerusform>
            <numerusform>hace %n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>hace %n hora</numerusform>
            <numerusform>hace %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>hace %n minuto</numerusform>
            <numerusform>hace %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message numerus="yes">
        <source>%n y ago</source>
        <translation>
            <numerusform>hace %n año</numerusform>
            <numerusform>hace %n años</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mo ago</source>
        <translation>
            <numerusform>hace %n mes</numerusform>
            <numerusform>hace %n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d ago</source>
        <translation>
            <numerusform>hace %n d</numerusform>
            <numerusform>hace %n d</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>hace %n h</numerusform>
            <numerusform>hace %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>hace %n min</numerusform>
            <numerusform>hace %n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReplyChecks</name>
    <message>
        <source>answered with nothing instead of JSON: check the base URL</source>
        <translation>no respondió nada en lugar de JSON: compruebe la URL base</translation>
    </message>
    <message>
        <source>answered with a web page (%1) instead of JSON: check the base URL</source>
        <translation>respondió con una página web (%1) en lugar de JSON: compruebe la URL base</translation>
    </message>
    <message>
        <source>answered with something of no type instead of JSON: check the base URL</source>
        <translation>respondió con algo sin tipo en lugar de JSON: compruebe la URL base</translation>
    </message>
    <message>
        <source>answered with %1 instead of JSON: check the base URL</source>
        <translation>respondió con %1 en lugar de JSON: compruebe la URL base</translation>
    </message>
    <message>
        <source>answered with a redirect to nowhere (“%1”): check the base URL</source>
        <translation>respondió con una redirección a ninguna parte («%1»): compruebe la URL base</translation>
    </message>
    <message>
        <source>answered with a redirect to another address, %1, which is not followed: check the base URL</source>
        <translation>respondió con una redirección a otra dirección, %1, que no se sigue: compruebe la URL base</translation>
    </message>
    <message>
        <source>answered with a redirect to %1, which is not followed for a change: check the base URL</source>
        <translation>respondió con una redirección a %1, que no se sigue para un cambio: compruebe la URL base</translation>
    </message>
    <message>
        <source>redirects again and again, last to %1: check the base URL</source>
        <translation>redirige una y otra vez, por último a %1: compruebe la URL base</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Secret</source>
        <translation>Secreto</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planeado</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Qué hacer a continuación</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>ID de petición</translation>
    </message>
    <message>
        <source>Destination ID</source>
        <translation>ID en el destino</translation>
    </message>
    <message>
        <source>Approval ID</source>
        <translation>ID de aprobación</translation>
    </message>
    <message>
        <source>Name at the destination</source>
        <translation>Nombre en el destino</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Ámbitos</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Check detail</source>
        <translation>Detalle de la comprobación</translation>
    </message>
    <message>
        <source>Plan SHA-256</source>
        <translation>SHA-256 del plan</translation>
    </message>
    <message>
        <source>Run %1, undo of run %2</source>
        <translation>Ejecución %1, deshace la ejecución %2</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Ejecución %1</translation>
    </message>
    <message>
        <source>copy %1</source>
        <translation>copiar %1</translation>
    </message>
    <message>
        <source>overwrite what exists</source>
        <translation>sobrescribir lo que existe</translation>
    </message>
    <message>
        <source>skip what exists</source>
        <translation>omitir lo que existe</translation>
    </message>
    <message>
        <source>named “%1”</source>
        <translation>con el nombre «%1»</translation>
    </message>
    <message>
        <source>“%1” in names replaced by “%2”</source>
        <translation>«%1» reemplazado por «%2» en los nombres</translation>
    </message>
    <message>
        <source>scopes %1</source>
        <translation>ámbitos %1</translation>
    </message>
    <message>
        <source>The copies were not checked.</source>
        <translation>Las copias no se comprobaron.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Sesión iniciada como</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
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
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Comprobado</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completa</translation>
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
        <source>Run ID</source>
        <translation>ID de la ejecución</translation>
    </message>
    <message>
        <source>SHA-256 of the plan</source>
        <translation>SHA-256 del plan</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Approval requests</source>
        <translation>Solicitudes de aprobación</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secretos</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
</context>
<context>
    <name>ReportOptions</name>
    <message>
        <source>Give one of --html FILE, --csv FILE and --json FILE.</source>
        <translation>Indique uno de --html ARCHIVO, --csv ARCHIVO y --json ARCHIVO.</translation>
    </message>
</context>
<context>
    <name>ResumeOptions</name>
    <message>
        <source>Takes up a run that was interrupted. First the destinations are listed again, and every secret whose call was on its way gets its outcome; then the secrets are copied that were never sent.

Exit codes: 0 all done, 1 done with skips or approvals pending, 2 some failed or unknown, 3 nothing could be done.</source>
        <translation>Retoma una ejecución interrumpida. Primero se enumeran de nuevo los destinos, y cada secreto cuya llamada estaba en camino recibe su resultado; después se copian los secretos que nunca se enviaron.

Códigos de salida: 0 todo hecho, 1 hecho con omitidos o aprobaciones pendientes, 2 algunos fallidos o desconocidos, 3 no se pudo hacer nada.</translation>
    </message>
    <message>
        <source>This command.</source>
        <translation>Esta orden.</translation>
    </message>
    <message>
        <source>Number of the run, as keycutter runs lists it.</source>
        <translation>Número de la ejecución, como lo enumera keycutter runs.</translation>
    </message>
    <message>
        <source>Find out what happened, and send nothing more.</source>
        <translation>Averiguar qué ocurrió y no enviar nada más.</translation>
    </message>
    <message>
        <source>Use this saved connection instead of the run’s own.</source>
        <translation>Usar esta conexión guardada en lugar de la propia de la ejecución.</translation>
    </message>
    <message>
        <source>Use this server, with KEYCUTTER_TOKEN, or with --client-id and KEYCUTTER_CLIENT_SECRET, from the environment.</source>
        <translation>Usar este servidor, con KEYCUTTER_TOKEN, o con --client-id y KEYCUTTER_CLIENT_SECRET, del entorno.</translation>
    </message>
    <message>
        <source>Client id of the machine identity, or e-mail of the API key, with --site.</source>
        <translation>ID de cliente de la identidad de máquina, o correo de la clave de API, con --site.</translation>
    </message>
    <message>
        <source>Trust the certificate authorities of this PEM file too.</source>
        <translation>Confiar también en las autoridades de certificación de este archivo PEM.</translation>
    </message>
    <message>
        <source>Give the number of one run. keycutter runs lists them.</source>
        <translation>Indique el número de una ejecución. keycutter runs las enumera.</translation>
    </message>
    <message>
        <source>Give either --connection or --site.</source>
        <translation>Indique --connection o bien --site.</translation>
    </message>
    <message>
        <source>--client-id and --ca-file go with --site only.</source>
        <translation>--client-id y --ca-file solo van con --site.</translation>
    </message>
</context>
<context>
    <name>Run</name>
    <message>
        <source>no longer there</source>
        <translation>ya no existe</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>outcome, status</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nada que hacer</translation>
    </message>
</context>
<context>
    <name>RunForecast</name>
    <message>
        <source>a minute</source>
        <translation>por minuto</translation>
    </message>
    <message>
        <source>a second</source>
        <translation>por segundo</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, per what</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, of which Keycutter uses %2</source>
        <translation>%1, de las que Keycutter usa %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s).</source>
        <translation>
            <numerusform>%Ln llamada.</numerusform>
            <numerusform>%Ln llamadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s), within the service’s limit of %1.</source>
        <translation>
            <numerusform>%Ln llamada, dentro del límite del servicio de %1.</numerusform>
            <numerusform>%Ln llamadas, dentro del límite del servicio de %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s), about %1 at the service’s limit of %2.</source>
        <translation>
            <numerusform>%Ln llamada, unos %1 con el límite del servicio de %2.</numerusform>
            <numerusform>%Ln llamadas, unos %1 con el límite del servicio de %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunJournal</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>No se puede crear la carpeta %1.</translation>
    </message>
    <message>
        <source>Another Keycutter is running and records the runs. The runs of this one are not recorded.</source>
        <translation>Otro Keycutter está en marcha y registra las ejecuciones. Las de este no se registran.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to.</source>
        <translation>No se puede escribir en la carpeta %1.</translation>
    </message>
    <message>
        <source>The file %1 cannot be used and cannot be renamed.</source>
        <translation>El archivo %1 no se puede usar ni renombrar.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 no se puede leer.</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1 está dañado.</translation>
    </message>
    <message>
        <source>The record of earlier runs was written by a later version of Keycutter. It was set aside as %1, and a new one was begun.</source>
        <translation>El registro de ejecuciones anteriores lo escribió una versión posterior de Keycutter. Se apartó como %1 y se empezó uno nuevo.</translation>
    </message>
    <message>
        <source>The record of earlier runs is damaged. It was set aside as %1, and a new one was begun.</source>
        <translation>El registro de ejecuciones anteriores está dañado. Se apartó como %1 y se empezó uno nuevo.</translation>
    </message>
    <message>
        <source>Runs are not recorded: %1</source>
        <translation>Las ejecuciones no se registran: %1</translation>
    </message>
    <message>
        <source>Reading a recorded run</source>
        <translation>Leer una ejecución registrada</translation>
    </message>
    <message>
        <source>There is no record of it.</source>
        <translation>No hay registro de ella.</translation>
    </message>
    <message>
        <source>What is written of run %1 is not what was once written.</source>
        <translation>Lo que está escrito de la ejecución %1 no es lo que se escribió en su día.</translation>
    </message>
    <message>
        <source>Reading the record of runs</source>
        <translation>Leer el registro de ejecuciones</translation>
    </message>
    <message>
        <source>Try again. If it stays so, check the disk that the record is on.</source>
        <translation>Inténtelo de nuevo. Si continúa, compruebe el disco en el que está el registro.</translation>
    </message>
</context>
<context>
    <name>RunPage</name>
    <message>
        <source>Export the outcome of each secret</source>
        <translation>Exportar el resultado de cada secreto</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Page to print (*.html)</source>
        <translation>Página imprimible (*.html)</translation>
    </message>
    <message>
        <source>Writing the report to %1</source>
        <translation>Escribir el informe en %1</translation>
    </message>
    <message>
        <source>Choose another place for the file.</source>
        <translation>Elija otro lugar para el archivo.</translation>
    </message>
    <message>
        <source>The outcomes were written to %1. It holds keys, but no values.</source>
        <translation>Los resultados se escribieron en %1. El archivo contiene claves, pero no valores.</translation>
    </message>
    <message>
        <source>started at %1</source>
        <translation>iniciada a las %1</translation>
    </message>
    <message>
        <source>started on %1</source>
        <translation>iniciada el %1</translation>
    </message>
    <message>
        <source>Finished: %1.</source>
        <translation>Terminada: %1.</translation>
    </message>
    <message>
        <source>Complete: %1.</source>
        <translation>Completa: %1.</translation>
    </message>
    <message>
        <source>Checked %1: %2.</source>
        <translation>Comprobada %1: %2.</translation>
    </message>
    <message>
        <source>Paused by the service’s limit.</source>
        <translation>En pausa por el límite del servicio.</translation>
    </message>
    <message>
        <source>Paused by the service’s limit until %1, %2 to go. It goes on by itself.</source>
        <translation>En pausa por el límite del servicio hasta %1, faltan %2. Sigue por sí sola.</translation>
    </message>
    <message>
        <source>About to start…</source>
        <translation>A punto de empezar…</translation>
    </message>
    <message>
        <source>Looking what became of the calls that were on their way…</source>
        <translation>Averiguando qué fue de las llamadas en camino…</translation>
    </message>
    <message>
        <source>Creating folders at the destinations…</source>
        <translation>Creando carpetas en los destinos…</translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation>Deshaciendo…</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Copiando…</translation>
    </message>
    <message>
        <source>Paused: nothing more is sent. Waiting for the calls under way…</source>
        <translation>En pausa: no se envía nada más. Esperando las llamadas en curso…</translation>
    </message>
    <message>
        <source>Paused. Nothing is sent until you continue.</source>
        <translation>En pausa. No se envía nada hasta que continúe.</translation>
    </message>
    <message>
        <source>Waiting: the sign-in has ended. Sign in again and the run goes on; no secret failed for it.</source>
        <translation>En espera: la sesión ha terminado. Inicie sesión de nuevo y la ejecución sigue; ningún secreto falló por ello.</translation>
    </message>
    <message>
        <source>Cancelling: nothing more is sent. Waiting for the calls under way…</source>
        <translation>Cancelando: no se envía nada más. Esperando las llamadas en curso…</translation>
    </message>
    <message>
        <source>Interrupted: %1. What became of the calls that were on their way is found out by a check.</source>
        <translation>Interrumpida: %1. Una comprobación averigua qué fue de las llamadas en camino.</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>quedan unos %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>took less than 1 s</source>
        <translation>duró menos de 1 s</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>duró %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln llamada</numerusform>
            <numerusform>%Ln llamadas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: folder to be created</source>
        <translation>%1: carpeta por crear</translation>
    </message>
    <message>
        <source>%1: folder is being created</source>
        <translation>%1: creando la carpeta</translation>
    </message>
    <message>
        <source>%1: folder created</source>
        <translation>%1: carpeta creada</translation>
    </message>
    <message>
        <source>%1: folder was there by now</source>
        <translation>%1: la carpeta ya estaba</translation>
    </message>
    <message>
        <source>%1: folder could not be created. %2</source>
        <translation>%1: no se pudo crear la carpeta. %2</translation>
    </message>
    <message>
        <source>%1 as %2: %3</source>
        <translation>%1 como %2: %3</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <translation>%1 a %2: %3</translation>
    </message>
    <message>
        <source>Check: %1.</source>
        <translation>Comprobación: %1.</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation>ID de petición: %1</translation>
    </message>
    <message>
        <source>The check waits: the sign-in has ended.</source>
        <translation>La comprobación espera: la sesión ha terminado.</translation>
    </message>
    <message numerus="yes">
        <source>Checking: %1 of %Ln place(s) listed…</source>
        <translation>
            <numerusform>Comprobando: %1 de %Ln lugar enumerado…</numerusform>
            <numerusform>Comprobando: %1 de %Ln lugares enumerados…</numerusform>
        </translation>
    </message>
    <message>
        <source>Not checked: whether the copies are there as asked is not known.</source>
        <translation>No comprobada: no se sabe si las copias están como se pidió.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copies were made and are “%1” at the service.</source>
        <translation>
            <numerusform>Se hizo %Ln copia y está «%1» en el servicio.</numerusform>
            <numerusform>Se hicieron %Ln copias y están «%1» en el servicio.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not ended when it was read. Another Keycutter records the runs, and may be at this one. Take it up there.</source>
        <translation>No había terminado cuando se leyó. Otro Keycutter registra las ejecuciones y quizá esté con esta. Retómela allí.</translation>
    </message>
    <message>
        <source>%1, %2. Before that: %3</source>
        <translation>%1, %2. Antes: %3</translation>
    </message>
    <message>
        <source>Before the undo: %1</source>
        <translation>Antes de deshacerla: %1</translation>
    </message>
</context>
<context>
    <name>RunProgress</name>
    <message>
        <source>; about %1 left</source>
        <translation>; quedan unos %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Looking what became of the calls that were on their way…</source>
        <translation>Averiguando qué fue de las llamadas en camino…</translation>
    </message>
    <message>
        <source>Creating missing folders…</source>
        <translation>Creando las carpetas que faltan…</translation>
    </message>
    <message>
        <source>Duplicating…</source>
        <translation>Duplicando…</translation>
    </message>
    <message>
        <source>The service&apos;s rate limit is reached. Going on at %1%2.</source>
        <translation>Se alcanzó el límite del servicio. Sigue a las %1%2.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>En pausa.</translation>
    </message>
    <message>
        <source>The sign-in has expired and cannot be renewed. What was not sent yet is cancelled.</source>
        <translation>El inicio de sesión ha caducado y no se puede renovar. Lo que aún no se envió se cancela.</translation>
    </message>
</context>
<context>
    <name>RunRecord</name>
    <message>
        <source>The key appeared at the destination before the merge, which left it as it was.</source>
        <translation>La clave apareció en el destino antes de la fusión, que la dejó como estaba.</translation>
    </message>
    <message>
        <source>Some keys of this request were not written, and the service does not say which. Look at the destination.</source>
        <translation>Algunas claves de esta solicitud no se escribieron, y el servicio no dice cuáles. Mire el destino.</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Fusionado</translation>
    </message>
</context>
<context>
    <name>RunStrip</name>
    <message>
        <source>#%1 Undo of #%2: %3</source>
        <translation>n.º %1 deshace n.º %2: %3</translation>
    </message>
</context>
<context>
    <name>RunTarget</name>
    <message>
        <source>Exit codes: 0 all done, 1 done with something left, 2 some failed or unknown, 3 nothing could be done.</source>
        <translation>Códigos de salida: 0 todo hecho, 1 hecho con algo pendiente, 2 algunos fallidos o desconocidos, 3 no se pudo hacer nada.</translation>
    </message>
    <message>
        <source>This command.</source>
        <translation>Esta orden.</translation>
    </message>
    <message>
        <source>Number of the run, as keycutter runs lists it.</source>
        <translation>Número de la ejecución, como lo enumera keycutter runs.</translation>
    </message>
    <message>
        <source>Log to standard error from this level on: debug, info, warning.</source>
        <translation>Registrar en la salida de errores a partir de este nivel: debug, info, warning.</translation>
    </message>
    <message>
        <source>Print JSON instead of a table.</source>
        <translation>Mostrar JSON en lugar de una tabla.</translation>
    </message>
    <message>
        <source>Lists the destinations of a run again and says of each copy whether it is there as the run asked, was changed since, or is gone. Changes nothing.</source>
        <translation>Enumera de nuevo los destinos de una ejecución y dice de cada copia si está como pidió la ejecución, se cambió después o ha desaparecido. No cambia nada.</translation>
    </message>
    <message>
        <source>Takes a run back: copies that it created and that are still as it left them are deleted, and approval requests that are not merged are closed. What changed since is left alone. Asks before it begins.</source>
        <translation>Deshace una ejecución: se eliminan las copias que creó y que siguen como las dejó, y se cierran las solicitudes de aprobación sin fusionar. Lo que cambió después se deja como está. Pregunta antes de empezar.</translation>
    </message>
    <message>
        <source>Show what would be done, and change nothing.</source>
        <translation>Mostrar lo que se haría y no cambiar nada.</translation>
    </message>
    <message>
        <source>Do not ask.</source>
        <translation>No preguntar.</translation>
    </message>
    <message>
        <source>Also restore what was overwritten. For this, the old values pass through this computer&apos;s memory.</source>
        <translation>Restaurar también lo que se sobrescribió. Para ello los valores antiguos pasan por la memoria de este equipo.</translation>
    </message>
    <message>
        <source>Writes a report of a recorded run, without values.</source>
        <translation>Escribe el informe de una ejecución registrada, sin valores.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>ARCHIVO</translation>
    </message>
    <message>
        <source>As a page to read and print, to this file; - for the output.</source>
        <translation>Como página para leer e imprimir, en este archivo; - para la salida.</translation>
    </message>
    <message>
        <source>As a table for spreadsheets.</source>
        <translation>Como tabla para hojas de cálculo.</translation>
    </message>
    <message>
        <source>As JSON.</source>
        <translation>Como JSON.</translation>
    </message>
    <message>
        <source>Give the number of one run. keycutter runs lists them.</source>
        <translation>Indique el número de una ejecución. keycutter runs las enumera.</translation>
    </message>
    <message>
        <source>Use this saved connection instead of the run’s own.</source>
        <translation>Usar esta conexión guardada en lugar de la propia de la ejecución.</translation>
    </message>
    <message>
        <source>Use this server, with KEYCUTTER_TOKEN, or with --client-id and KEYCUTTER_CLIENT_SECRET, from the environment.</source>
        <translation>Usar este servidor, con KEYCUTTER_TOKEN, o con --client-id y KEYCUTTER_CLIENT_SECRET, del entorno.</translation>
    </message>
    <message>
        <source>Client id of the machine identity, or e-mail of the API key, with --site.</source>
        <translation>ID de cliente de la identidad de máquina, o correo de la clave de API, con --site.</translation>
    </message>
    <message>
        <source>Trust the certificate authorities of this PEM file too.</source>
        <translation>Confiar también en las autoridades de certificación de este archivo PEM.</translation>
    </message>
    <message>
        <source>Give either --connection or --site.</source>
        <translation>Indique --connection o bien --site.</translation>
    </message>
    <message>
        <source>--client-id and --ca-file go with --site only.</source>
        <translation>--client-id y --ca-file solo van con --site.</translation>
    </message>
</context>
<context>
    <name>Runner</name>
    <message>
        <source>The key is at the destination already.</source>
        <translation>La clave ya está en el destino.</translation>
    </message>
    <message>
        <source>Not part of this run.</source>
        <translation>Fuera de esta ejecución.</translation>
    </message>
    <message>
        <source>The destination was not looked at yet.</source>
        <translation>El destino aún no se ha leído.</translation>
    </message>
    <message>
        <source>The destination could not be listed: %1</source>
        <translation>El destino no se pudo enumerar: %1</translation>
    </message>
</context>
<context>
    <name>RunsOptions</name>
    <message>
        <source>Print JSON instead of a table.</source>
        <translation>Mostrar JSON en lugar de una tabla.</translation>
    </message>
    <message>
        <source>Log to standard error from this level on: debug, info, warning.</source>
        <translation>Registrar en la salida de errores a partir de este nivel: debug, info, warning.</translation>
    </message>
    <message>
        <source>Lists the recorded runs, newest first. One that was interrupted can be taken up with keycutter resume.</source>
        <translation>Enumera las ejecuciones registradas, primero las más recientes. Una interrumpida se puede retomar con keycutter resume.</translation>
    </message>
    <message>
        <source>This command.</source>
        <translation>Esta orden.</translation>
    </message>
    <message>
        <source>“%1” is not expected here.</source>
        <translation>«%1» no se espera aquí.</translation>
    </message>
</context>
<context>
    <name>SandboxHost</name>
    <message>
        <source>Starting the sandbox</source>
        <translation>Iniciar la zona de pruebas</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Zona de pruebas</translation>
    </message>
    <message>
        <source>%1 sandbox</source>
        <translation>Zona de pruebas de %1</translation>
    </message>
    <message>
        <source>It serves no service that this program knows.</source>
        <translation>No sirve ningún servicio que este programa conozca.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
</context>
<context>
    <name>SecretColumns</name>
    <message>
        <source>Another secret here has the same key.</source>
        <translation>Otro secreto de aquí tiene la misma clave.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadatos</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Ámbitos</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Actualizado</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
</context>
<context>
    <name>SecretTexts</name>
    <message>
        <source>rotated</source>
        <translation>en rotación</translation>
    </message>
    <message>
        <source>This secret is managed by a rotation; the service does not duplicate it.</source>
        <translation>Este secreto está gestionado por una rotación; el servicio no lo duplica.</translation>
    </message>
    <message>
        <source>honey token</source>
        <translation>honey token</translation>
    </message>
    <message>
        <source>This secret is a honey token; the service does not duplicate it.</source>
        <translation>Este secreto es un honey token; el servicio no lo duplica.</translation>
    </message>
    <message>
        <source>personal</source>
        <translation>personal</translation>
    </message>
    <message>
        <source>This is a personal override; only shared secrets can be duplicated.</source>
        <translation>Este es un valor personal; solo se pueden duplicar secretos compartidos.</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importado</translation>
    </message>
    <message>
        <source>This secret is imported from another place; duplicate it from there.</source>
        <translation>Este secreto se importa de otro lugar; duplíquelo desde allí.</translation>
    </message>
    <message>
        <source>same key twice</source>
        <translation>clave duplicada</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>seleccionado</translation>
    </message>
    <message>
        <source>not selected</source>
        <translation>no seleccionado</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>versión %1</translation>
    </message>
    <message>
        <source>updated %1</source>
        <translation>actualizado %1</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation>Actualizado: %1</translation>
    </message>
    <message>
        <source>Created %1</source>
        <translation>Creado: %1</translation>
    </message>
</context>
<context>
    <name>ServeSandboxOptions</name>
    <message>
        <source>Serves the sandbox on 127.0.0.1 until interrupted: a server with the services&apos; APIs and sample data. Prints its base URLs and sample credentials.</source>
        <translation>Sirve la zona de pruebas en 127.0.0.1 hasta que se interrumpa: un servidor con las API de los servicios y datos de ejemplo. Muestra sus URL base y credenciales de ejemplo.</translation>
    </message>
    <message>
        <source>This command.</source>
        <translation>Esta orden.</translation>
    </message>
    <message>
        <source>Port to listen on; any free one without.</source>
        <translation>Puerto en el que escuchar; uno libre si no se indica.</translation>
    </message>
    <message>
        <source>Print one JSON object instead of text.</source>
        <translation>Mostrar un objeto JSON en lugar de texto.</translation>
    </message>
    <message>
        <source>Allow N requests per window: of each Infisical route, or of all of a Cloudflare user&apos;s.</source>
        <translation>Permitir N peticiones por ventana: de cada ruta de Infisical, o de todas las de un usuario de Cloudflare.</translation>
    </message>
    <message>
        <source>Length of the window that --rate-limit counts in; without, 60 for Infisical and 300 for Cloudflare.</source>
        <translation>Longitud de la ventana en la que cuenta --rate-limit; si no se indica, 60 para Infisical y 300 para Cloudflare.</translation>
    </message>
    <message>
        <source>How a 429 says when: seconds, date or absent.</source>
        <translation>Cómo dice cuándo un 429: seconds, date o absent.</translation>
    </message>
    <message>
        <source>Behave like a server that cannot duplicate yet.</source>
        <translation>Comportarse como un servidor que aún no puede duplicar.</translation>
    </message>
    <message>
        <source>Behave like a server without the v4 routes.</source>
        <translation>Comportarse como un servidor sin las rutas v4.</translation>
    </message>
    <message>
        <source>Pause before each answer.</source>
        <translation>Pausa antes de cada respuesta.</translation>
    </message>
    <message>
        <source>Carry every change out, then answer 500.</source>
        <translation>Llevar a cabo cada cambio y responder 500.</translation>
    </message>
    <message>
        <source>Let machine identities write past approval policies.</source>
        <translation>Dejar que las identidades de máquina escriban saltándose las directivas de aprobación.</translation>
    </message>
    <message>
        <source>Do not let machine identities read approval requests.</source>
        <translation>No dejar que las identidades de máquina lean solicitudes de aprobación.</translation>
    </message>
    <message>
        <source>Do not let machine identities read approval policies.</source>
        <translation>No dejar que las identidades de máquina lean directivas de aprobación.</translation>
    </message>
    <message>
        <source>Behave like a server whose plan has no approvals.</source>
        <translation>Comportarse como un servidor cuyo plan no tiene aprobaciones.</translation>
    </message>
    <message>
        <source>Do not say in listings which secrets are honey tokens.</source>
        <translation>No decir en las listas qué secretos son honey tokens.</translation>
    </message>
    <message>
        <source>Answer 200 when a folder to create exists.</source>
        <translation>Responder 200 cuando la carpeta que se va a crear existe.</translation>
    </message>
    <message>
        <source>Answer the first duplicate into a new folder with 404.</source>
        <translation>Responder 404 a la primera duplicación en una carpeta nueva.</translation>
    </message>
    <message>
        <source>Life of the tokens.</source>
        <translation>Vida de los tokens.</translation>
    </message>
    <message>
        <source>Until when tokens can be renewed, from their issue.</source>
        <translation>Hasta cuándo se pueden renovar los tokens, desde su emisión.</translation>
    </message>
    <message>
        <source>Secrets in the large project&apos;s folder.</source>
        <translation>Secretos en la carpeta del proyecto grande.</translation>
    </message>
    <message>
        <source>Put this text into every value.</source>
        <translation>Poner este texto en cada valor.</translation>
    </message>
    <message>
        <source>Seed of the sample data.</source>
        <translation>Semilla de los datos de ejemplo.</translation>
    </message>
    <message>
        <source>Log to standard error from this level on: debug, info, warning.</source>
        <translation>Registrar en la salida de errores a partir de este nivel: debug, info, warning.</translation>
    </message>
    <message>
        <source>“%1” is not expected here.</source>
        <translation>«%1» no se espera aquí.</translation>
    </message>
    <message>
        <source>“%1” of --%2 is not a number that fits.</source>
        <translation>«%1» de --%2 no es un número válido.</translation>
    </message>
    <message>
        <source>“%1” of --retry-after is not known. Known are: seconds, date, absent.</source>
        <translation>«%1» de --retry-after no se conoce. Se conocen: seconds, date, absent.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>The service offers no way to do that.</source>
        <translation>El servicio no ofrece ninguna forma de hacerlo.</translation>
    </message>
    <message>
        <source>Use the service’s own pages.</source>
        <translation>Use las páginas del propio servicio.</translation>
    </message>
</context>
<context>
    <name>ShortcutList</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Table of secrets</source>
        <translation>Tabla de secretos</translation>
    </message>
</context>
<context>
    <name>SignInPatience</name>
    <message>
        <source>Not sent, because the sign-in could not be renewed: %1</source>
        <translation>No se envió porque no se pudo renovar el inicio de sesión: %1</translation>
    </message>
</context>
<context>
    <name>SiteAddress</name>
    <message>
        <source>Reading the server&apos;s address</source>
        <translation>Leer la dirección del servidor</translation>
    </message>
    <message>
        <source>“%1” is not a web address.</source>
        <translation>«%1» no es una dirección web.</translation>
    </message>
    <message>
        <source>Only https addresses can be used.</source>
        <translation>Solo se pueden usar direcciones https.</translation>
    </message>
    <message>
        <source>The address must not hold a user name or password.</source>
        <translation>La dirección no debe contener nombre de usuario ni contraseña.</translation>
    </message>
    <message>
        <source>Type the server&apos;s address, for example %1.</source>
        <translation>Escriba la dirección del servidor, por ejemplo %1.</translation>
    </message>
    <message>
        <source>There is no address.</source>
        <translation>No hay ninguna dirección.</translation>
    </message>
    <message>
        <source>Over plain http anyone on the way could read the credential; it is used only to this machine itself.</source>
        <translation>Con http simple cualquiera en el camino podría leer la credencial; solo se usa hacia este mismo equipo.</translation>
    </message>
    <message>
        <source>Use the server&apos;s https address.</source>
        <translation>Use la dirección https del servidor.</translation>
    </message>
</context>
<context>
    <name>TrustSettings</name>
    <message>
        <source>Reading the CA file “%1”</source>
        <translation>Leer el archivo de CA «%1»</translation>
    </message>
    <message>
        <source>Choose a PEM file with the certificates of your authority.</source>
        <translation>Elija un archivo PEM con los certificados de su autoridad.</translation>
    </message>
    <message>
        <source>The file is too large to be a CA file.</source>
        <translation>El archivo es demasiado grande para ser un archivo de CA.</translation>
    </message>
    <message>
        <source>The file holds no certificate in PEM form.</source>
        <translation>El archivo no contiene ningún certificado en formato PEM.</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Keycutter ended before the answer came</source>
        <translation>Keycutter terminó antes de que llegara la respuesta</translation>
    </message>
    <message>
        <source>Undo the run again: what was done already is found then and left alone.</source>
        <translation>Deshaga otra vez la ejecución: lo ya hecho se reconoce entonces y se deja como está.</translation>
    </message>
    <message>
        <source>Not sent, because the undo was interrupted. Undo the run again.</source>
        <translation>No enviado, porque la operación se interrumpió. Deshaga otra vez la ejecución.</translation>
    </message>
    <message>
        <source>How it stands is not known.</source>
        <translation>No se sabe cómo está.</translation>
    </message>
    <message>
        <source>There is nothing left to undo.</source>
        <translation>No queda nada que deshacer.</translation>
    </message>
    <message>
        <source>It was changed since the run.</source>
        <translation>Se cambió después de la ejecución.</translation>
    </message>
    <message>
        <source>It is not as the run was to leave it.</source>
        <translation>No está como debía dejarlo la ejecución.</translation>
    </message>
    <message>
        <source>It is not known whether the run wrote it. Look at the destination.</source>
        <translation>No se sabe si la ejecución lo escribió. Mire el destino.</translation>
    </message>
    <message>
        <source>The run did not write it.</source>
        <translation>La ejecución no lo escribió.</translation>
    </message>
    <message>
        <source>It was not checked.</source>
        <translation>No se comprobó.</translation>
    </message>
    <message>
        <source>Its approval request is not known any more.</source>
        <translation>Su solicitud de aprobación ya no se conoce.</translation>
    </message>
    <message>
        <source>It is a rotated secret or a honey token by now.</source>
        <translation>Ahora es un secreto en rotación o un honey token.</translation>
    </message>
    <message>
        <source>Another secret of the same key is there too, and the two cannot be told apart in a call.</source>
        <translation>También hay otro secreto con la misma clave, y una llamada no puede distinguir los dos.</translation>
    </message>
    <message>
        <source>This will wait for approval.</source>
        <translation>Esto esperará aprobación.</translation>
    </message>
    <message>
        <source>This may have to wait for approval.</source>
        <translation>Puede que esto tenga que esperar aprobación.</translation>
    </message>
    <message>
        <source>The service offers no way to delete it.</source>
        <translation>El servicio no ofrece ninguna forma de eliminarlo.</translation>
    </message>
    <message>
        <source>It is older than the run’s request, so it is not the run’s copy.</source>
        <translation>Es anterior a la petición de la ejecución, así que no es su copia.</translation>
    </message>
    <message>
        <source>It was overwritten, and the service keeps no earlier version.</source>
        <translation>Se sobrescribió, y el servicio no guarda ninguna versión anterior.</translation>
    </message>
    <message>
        <source>It was overwritten, and its earlier version cannot be read: %1</source>
        <translation>Se sobrescribió, y su versión anterior no se puede leer: %1</translation>
    </message>
    <message>
        <source>It was overwritten, and what it was before is not known any more.</source>
        <translation>Se sobrescribió, y ya no se sabe lo que era antes.</translation>
    </message>
    <message>
        <source>It was overwritten. It can be restored, but that is off.</source>
        <translation>Se sobrescribió. Se puede restaurar, pero eso está desactivado.</translation>
    </message>
    <message>
        <source>Not known any more, so they stay as they are: %1.</source>
        <translation>Ya no se conocen, así que se quedan como están: %1.</translation>
    </message>
    <message>
        <source>Not written</source>
        <translation>No escrito</translation>
    </message>
    <message>
        <source>Leave alone</source>
        <translation>Dejar como está</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Close the request</source>
        <translation>Cerrar la solicitud</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to delete</source>
        <translation>
            <numerusform>%Ln por eliminar</numerusform>
            <numerusform>%Ln por eliminar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to restore</source>
        <translation>
            <numerusform>%Ln por restaurar</numerusform>
            <numerusform>%Ln por restaurar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in requests to close</source>
        <translation>
            <numerusform>%Ln en solicitudes por cerrar</numerusform>
            <numerusform>%Ln en solicitudes por cerrar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left alone</source>
        <translation>
            <numerusform>%Ln sin cambios</numerusform>
            <numerusform>%Ln sin cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>No hay nada que deshacer</translation>
    </message>
    <message numerus="yes">
        <source>The service cannot restore %Ln secret(s) by itself: this program reads each earlier value and writes it again. The values pass through this computer’s memory; the program overwrites its copies after, and does not show, log or store them.</source>
        <translation>
            <numerusform>El servicio no puede restaurar %Ln secreto por sí mismo: este programa lee el valor anterior y lo escribe de nuevo. El valor pasa por la memoria de este equipo; después el programa sobrescribe sus copias, y no las muestra, registra ni guarda.</numerusform>
            <numerusform>El servicio no puede restaurar %Ln secretos por sí mismo: este programa lee cada valor anterior y lo escribe de nuevo. Los valores pasan por la memoria de este equipo; después el programa sobrescribe sus copias, y no las muestra, registra ni guarda.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoCommandOptions</name>
    <message>
        <source>Give either --plan or --yes.</source>
        <translation>Indique --plan o bien --yes.</translation>
    </message>
</context>
<context>
    <name>Verification</name>
    <message>
        <source>As asked</source>
        <translation>Como se pidió</translation>
    </message>
    <message numerus="yes">
        <source>%Ln as asked</source>
        <translation>
            <numerusform>%Ln como se pidió</numerusform>
            <numerusform>%Ln como se pidió</numerusform>
        </translation>
    </message>
    <message>
        <source>As asked, not ready yet</source>
        <translation>Como se pidió, aún no listo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not ready yet</source>
        <translation>
            <numerusform>%Ln aún no listo</numerusform>
            <numerusform>%Ln aún no listos</numerusform>
        </translation>
    </message>
    <message>
        <source>Not as asked</source>
        <translation>No como se pidió</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not as asked</source>
        <translation>
            <numerusform>%Ln no como se pidió</numerusform>
            <numerusform>%Ln no como se pidió</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Cambiado después</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed since</source>
        <translation>
            <numerusform>%Ln cambiado después</numerusform>
            <numerusform>%Ln cambiados después</numerusform>
        </translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Desaparecido</translation>
    </message>
    <message numerus="yes">
        <source>%Ln gone</source>
        <translation>
            <numerusform>%Ln desaparecido</numerusform>
            <numerusform>%Ln desaparecidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot be told</source>
        <translation>No se puede saber</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be told</source>
        <translation>
            <numerusform>%Ln que no se puede saber</numerusform>
            <numerusform>%Ln que no se pueden saber</numerusform>
        </translation>
    </message>
    <message>
        <source>Not written</source>
        <translation>No escrito</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not written</source>
        <translation>
            <numerusform>%Ln no escrito</numerusform>
            <numerusform>%Ln no escritos</numerusform>
        </translation>
    </message>
    <message>
        <source>value</source>
        <translation>valor</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>comentario</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>etiquetas</translation>
    </message>
    <message>
        <source>metadata</source>
        <translation>metadatos</translation>
    </message>
    <message>
        <source>skip multiline encoding</source>
        <translation>sin codificación multilínea</translation>
    </message>
    <message>
        <source>scopes</source>
        <translation>ámbitos</translation>
    </message>
    <message>
        <source>The run has written nothing</source>
        <translation>La ejecución no ha escrito nada</translation>
    </message>
    <message>
        <source>The key is there more than once, and it is not known which is the copy.</source>
        <translation>La clave está más de una vez, y no se sabe cuál es la copia.</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>Ya no está.</translation>
    </message>
    <message>
        <source>It is not there any more; another secret has its key now.</source>
        <translation>Ya no está; otro secreto tiene ahora su clave.</translation>
    </message>
    <message>
        <source>It was deleted.</source>
        <translation>Se eliminó.</translation>
    </message>
    <message>
        <source>It was renamed to “%1”.</source>
        <translation>Se le cambió el nombre a «%1».</translation>
    </message>
    <message>
        <source>It was saved again; its attributes are as asked.</source>
        <translation>Se guardó de nuevo; sus atributos están como se pidió.</translation>
    </message>
    <message>
        <source>Other than asked now: %1.</source>
        <translation>Ahora distinto de lo pedido: %1.</translation>
    </message>
    <message>
        <source>Other than asked: %1.</source>
        <translation>Distinto de lo pedido: %1.</translation>
    </message>
    <message>
        <source>The service gives its state as “%1”.</source>
        <translation>El servicio da su estado como «%1».</translation>
    </message>
    <message>
        <source>Not told by the service or not known any more, so not compared: %1.</source>
        <translation>El servicio no lo dice o ya no se conoce, así que no se comparó: %1.</translation>
    </message>
    <message>
        <source>The place is not there any more: %1</source>
        <translation>El lugar ya no existe: %1</translation>
    </message>
    <message>
        <source>The place could not be listed: %1</source>
        <translation>El lugar no se pudo enumerar: %1</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Try: keycutter help %1</source>
        <translation>Pruebe: keycutter help %1</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>No existe la orden «%1».</translation>
    </message>
    <message>
        <source>Keycutter is open already but does not answer. It is opened once more; runs of this window are not recorded.</source>
        <translation>Keycutter ya está abierto, pero no responde. Se abre una vez más; las ejecuciones de esta ventana no se registran.</translation>
    </message>
</context>
</TS>
