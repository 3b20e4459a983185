<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Approval</name>
    <message>
        <source>Waiting, %1 of %2 approvals</source>
        <translation>Wartet, %1 von %2 Genehmigungen</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>Wartet auf Genehmigung</translation>
    </message>
    <message>
        <source>, rejected by a reviewer so far</source>
        <translation>, bisher von einer Person abgelehnt</translation>
    </message>
    <message>
        <source>Merged by bypassing the policy</source>
        <translation>Unter Umgehung der Richtlinie übernommen</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Übernommen</translation>
    </message>
    <message>
        <source>Merged, but some keys were not written</source>
        <translation>Übernommen, aber einige Schlüssel wurden nicht geschrieben</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>The policy was removed; this request cannot be merged</source>
        <translation>Die Richtlinie wurde entfernt; diese Anfrage kann nicht übernommen werden</translation>
    </message>
    <message>
        <source>State cannot be read with this sign-in</source>
        <translation>Der Zustand ist mit dieser Anmeldung nicht lesbar</translation>
    </message>
</context>
<context>
    <name>Cloudflare</name>
    <message>
        <source>This sign-in may not look into the secrets store of this account: Cloudflare says “%1”. A token needs the permission “Secrets Store Read” or “Secrets Store Write”, a user a role for the Secrets Store.</source>
        <translation>Diese Anmeldung darf den Secrets Store dieses Kontos nicht einsehen: Cloudflare sagt „%1“. Ein Token braucht die Berechtigung „Secrets Store Read“ oder „Secrets Store Write“, eine Person eine Rolle für den Secrets Store.</translation>
    </message>
    <message>
        <source>This account has no secrets store yet. Cloudflare creates its one store when the first secret is added in the dashboard.</source>
        <translation>Dieses Konto hat noch keinen Secrets Store. Cloudflare legt den einen Store an, wenn im Dashboard das erste Secret hinzugefügt wird.</translation>
    </message>
    <message>
        <source>Type the account ID into the form; it is in the address of the account&apos;s pages on dash.cloudflare.com. Or give the token “Account Settings Read”, so that it can list its accounts.</source>
        <translation>Geben Sie die Konto-ID in das Formular ein; sie steht in der Adresse der Seiten des Kontos auf dash.cloudflare.com. Oder geben Sie dem Token „Account Settings Read“, damit es seine Konten auflisten kann.</translation>
    </message>
    <message>
        <source>Listing the accounts</source>
        <translation>Auflisten der Konten</translation>
    </message>
    <message>
        <source>Cloudflare lists no account for it.</source>
        <translation>Cloudflare führt dafür kein Konto auf.</translation>
    </message>
    <message>
        <source>This sign-in may look at the secrets of this account but not duplicate them: Cloudflare says “%1”. A token needs the permission “Secrets Store Write”, a user the role Super Administrator or Secrets Store Admin.</source>
        <translation>Diese Anmeldung darf die Secrets dieses Kontos ansehen, aber nicht duplizieren: Cloudflare sagt „%1“. Ein Token braucht die Berechtigung „Secrets Store Write“, eine Person die Rolle Super Administrator oder Secrets Store Admin.</translation>
    </message>
    <message>
        <source>This server does not offer duplicating. Check the base URL.</source>
        <translation>Dieser Server bietet kein Duplizieren an. Prüfen Sie die Basis-URL.</translation>
    </message>
    <message>
        <source>Asking whether this sign-in may duplicate</source>
        <translation>Abfrage, ob diese Anmeldung duplizieren darf</translation>
    </message>
    <message>
        <source>Whether this sign-in may duplicate is not known: the server answered with status %1.</source>
        <translation>Ob diese Anmeldung duplizieren darf, ist nicht bekannt: Der Server antwortete mit Status %1.</translation>
    </message>
    <message>
        <source>a number of secrets</source>
        <translation>eine Anzahl von Secrets</translation>
    </message>
    <message>
        <source>Signed out.</source>
        <translation>Abgemeldet.</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>There is no API token.</source>
        <translation>Es gibt kein API-Token.</translation>
    </message>
    <message>
        <source>Enter the API token.</source>
        <translation>Geben Sie das API-Token ein.</translation>
    </message>
    <message>
        <source>“cfk_…” is a Global API Key and no API token.</source>
        <translation>„cfk_…“ ist ein Global API Key und kein API-Token.</translation>
    </message>
    <message>
        <source>Choose the method “Global API Key” and enter the e-mail with it, or create an API token.</source>
        <translation>Wählen Sie die Methode „Global API Key“ und geben Sie die E-Mail-Adresse dazu ein, oder erstellen Sie ein API-Token.</translation>
    </message>
    <message>
        <source>The API token holds a blank or another character that no token has.</source>
        <translation>Das API-Token enthält ein Leerzeichen oder ein anderes Zeichen, das in keinem Token vorkommt.</translation>
    </message>
    <message>
        <source>Copy it again, whole and alone.</source>
        <translation>Kopieren Sie es noch einmal, vollständig und ohne anderes.</translation>
    </message>
    <message>
        <source>A Global API Key goes with its user&apos;s e-mail.</source>
        <translation>Zu einem Global API Key gehört die E-Mail-Adresse der Person.</translation>
    </message>
    <message>
        <source>Enter the e-mail that you sign in to Cloudflare with.</source>
        <translation>Geben Sie die E-Mail-Adresse ein, mit der Sie sich bei Cloudflare anmelden.</translation>
    </message>
    <message>
        <source>There is no Global API Key.</source>
        <translation>Es gibt keinen Global API Key.</translation>
    </message>
    <message>
        <source>Enter the Global API Key.</source>
        <translation>Geben Sie den Global API Key ein.</translation>
    </message>
    <message>
        <source>“cfut_…” and “cfat_…” are API tokens and no Global API Key.</source>
        <translation>„cfut_…“ und „cfat_…“ sind API-Token und kein Global API Key.</translation>
    </message>
    <message>
        <source>Choose the method “API token”.</source>
        <translation>Wählen Sie die Methode „API-Token“.</translation>
    </message>
    <message>
        <source>The Global API Key holds a blank or another character that no key has.</source>
        <translation>Der Global API Key enthält ein Leerzeichen oder ein anderes Zeichen, das in keinem Schlüssel vorkommt.</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>Konto-ID</translation>
    </message>
    <message>
        <source>Needed only where the credential may not list its accounts. It is in the address of the account&apos;s pages on dash.cloudflare.com.</source>
        <translation>Nur nötig, wenn die Zugangsdaten ihre Konten nicht auflisten dürfen. Sie steht in der Adresse der Seiten des Kontos auf dash.cloudflare.com.</translation>
    </message>
    <message>
        <source>32 digits and letters from a to f</source>
        <translation>32 Ziffern und Buchstaben von a bis f</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>API-Token</translation>
    </message>
    <message>
        <source>An API token with the permission “Secrets Store Write” (in the dashboard: Account, Secrets Store, Edit); “Account Settings Read” lets it list its accounts. Made under My Profile, API Tokens.</source>
        <translation>Ein API-Token mit der Berechtigung „Secrets Store Write“ (im Dashboard: Account, Secrets Store, Edit); mit „Account Settings Read“ kann es seine Konten auflisten. Erstellt unter My Profile, API Tokens.</translation>
    </message>
    <message>
        <source>A user&apos;s token (“cfut_…”) or an account&apos;s (“cfat_…”). Cloudflare shows it once, when it is created.</source>
        <translation>Das Token einer Person („cfut_…“) oder eines Kontos („cfat_…“). Cloudflare zeigt es einmal, bei der Erstellung.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>The user&apos;s sign-in at Cloudflare.</source>
        <translation>Die Anmeldung der Person bei Cloudflare.</translation>
    </message>
    <message>
        <source>Global API Key</source>
        <translation>Global API Key</translation>
    </message>
    <message>
        <source>The older way to sign in, with a user&apos;s e-mail and key. The user needs the role Super Administrator or Secrets Store Admin to duplicate.</source>
        <translation>Die ältere Art der Anmeldung, mit E-Mail-Adresse und Schlüssel einer Person. Zum Duplizieren braucht sie die Rolle Super Administrator oder Secrets Store Admin.</translation>
    </message>
    <message>
        <source>My Profile, API Tokens, Global API Key. It can do all that the user can; an API token is safer.</source>
        <translation>My Profile, API Tokens, Global API Key. Er darf alles, was die Person darf; ein API-Token ist sicherer.</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Workers</translation>
    </message>
    <message>
        <source>Workers can bind the secret.</source>
        <translation>Workers können das Secret einbinden.</translation>
    </message>
    <message>
        <source>AI Gateway</source>
        <translation>AI Gateway</translation>
    </message>
    <message>
        <source>AI Gateway finds the secret as a provider&apos;s key, by its name.</source>
        <translation>AI Gateway findet das Secret über seinen Namen als Schlüssel eines Anbieters.</translation>
    </message>
    <message>
        <source>DEX</source>
        <translation>DEX</translation>
    </message>
    <message>
        <source>Digital Experience Monitoring may use the secret.</source>
        <translation>Digital Experience Monitoring darf das Secret verwenden.</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Access</translation>
    </message>
    <message>
        <source>Cloudflare Access may use the secret.</source>
        <translation>Cloudflare Access darf das Secret verwenden.</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>Containers</translation>
    </message>
    <message>
        <source>Containers may use the secret, for example for a registry.</source>
        <translation>Containers dürfen das Secret verwenden, zum Beispiel für eine Registry.</translation>
    </message>
    <message>
        <source>Web search</source>
        <translation>Websuche</translation>
    </message>
    <message>
        <source>Web search may use the secret.</source>
        <translation>Die Websuche darf das Secret verwenden.</translation>
    </message>
    <message>
        <source>AI Gateway finds a key only under the exact name {gateway_id}_{provider_slug}_{alias}, so change the alias, not the whole name.</source>
        <translation>AI Gateway findet einen Schlüssel nur unter dem genauen Namen {gateway_id}_{provider_slug}_{alias}; ändern Sie also den Alias und nicht den ganzen Namen.</translation>
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
        <translation>Konto</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Store</translation>
    </message>
    <message>
        <source>Stores</source>
        <translation>Stores</translation>
    </message>
    <message>
        <source>store</source>
        <translation>Store</translation>
    </message>
    <message>
        <source>stores</source>
        <translation>Stores</translation>
    </message>
    <message>
        <source>Letters, digits, “_” and “-” only.</source>
        <translation>Nur Buchstaben, Ziffern, „_“ und „-“.</translation>
    </message>
    <message>
        <source>A Worker or another product may use a copy already. It finds no secret any more once the copy is deleted, and a deleted secret cannot be brought back.</source>
        <translation>Ein Worker oder ein anderes Produkt verwendet vielleicht schon eine Kopie. Ist sie gelöscht, findet es kein Secret mehr, und ein gelöschtes Secret lässt sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>Check that it was copied whole, and in the Cloudflare dashboard that it is active and has not expired.</source>
        <translation>Prüfen Sie, ob es vollständig kopiert wurde und ob es im Cloudflare-Dashboard aktiv und nicht abgelaufen ist.</translation>
    </message>
    <message>
        <source>Copy it again from the Cloudflare dashboard, whole and without blanks.</source>
        <translation>Kopieren Sie es noch einmal aus dem Cloudflare-Dashboard, vollständig und ohne Leerzeichen.</translation>
    </message>
    <message>
        <source>Cloudflare counts all of your requests together, the dashboard&apos;s too. Wait five minutes, then go on.</source>
        <translation>Cloudflare zählt alle Ihre Anfragen zusammen, auch die des Dashboards. Warten Sie fünf Minuten und fahren Sie dann fort.</translation>
    </message>
    <message>
        <source>The account is full. Delete secrets that are no longer needed, or ask Cloudflare for a larger quota, then duplicate the rest.</source>
        <translation>Das Konto ist voll. Löschen Sie nicht mehr benötigte Secrets oder bitten Sie Cloudflare um ein größeres Kontingent, und duplizieren Sie dann den Rest.</translation>
    </message>
    <message>
        <source>Check the account ID (32 characters) and the base URL.</source>
        <translation>Prüfen Sie die Konto-ID (32 Zeichen) und die Basis-URL.</translation>
    </message>
    <message>
        <source>Choose another name for this copy.</source>
        <translation>Wählen Sie für diese Kopie einen anderen Namen.</translation>
    </message>
    <message>
        <source>It was deleted in the meantime. Reload the store and look again.</source>
        <translation>Es wurde inzwischen gelöscht. Laden Sie den Store neu und sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>It may have been deleted. Reload the connection and look again.</source>
        <translation>Es wurde vielleicht gelöscht. Laden Sie die Verbindung neu und sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>Choose at least one scope.</source>
        <translation>Wählen Sie mindestens einen Scope.</translation>
    </message>
    <message>
        <source>Choose only scopes that Cloudflare knows.</source>
        <translation>Wählen Sie nur Scopes, die Cloudflare kennt.</translation>
    </message>
    <message>
        <source>Choose a name of letters, digits, “_” and “-” for this copy.</source>
        <translation>Wählen Sie für diese Kopie einen Namen aus Buchstaben, Ziffern, „_“ und „-“.</translation>
    </message>
    <message>
        <source>The stored value is longer than the service takes today; create this secret anew in the dashboard.</source>
        <translation>Der gespeicherte Wert ist länger, als der Dienst heute annimmt; legen Sie dieses Secret im Dashboard neu an.</translation>
    </message>
    <message>
        <source>Type the account ID into the connection&apos;s form; it is in the address of the account&apos;s pages on dash.cloudflare.com.</source>
        <translation>Geben Sie die Konto-ID in das Formular der Verbindung ein; sie steht in der Adresse der Seiten des Kontos auf dash.cloudflare.com.</translation>
    </message>
    <message>
        <source>Check the e-mail and the Global API Key.</source>
        <translation>Prüfen Sie die E-Mail-Adresse und den Global API Key.</translation>
    </message>
    <message>
        <source>Cloudflare locks out for a while after repeated bad sign-ins. Wait some minutes, then try again with a good credential.</source>
        <translation>Cloudflare sperrt nach wiederholten falschen Anmeldungen für eine Weile. Warten Sie einige Minuten und versuchen Sie es dann mit gültigen Zugangsdaten noch einmal.</translation>
    </message>
    <message>
        <source>Cloudflare answered with its check for browsers instead of the API.</source>
        <translation>Cloudflare antwortete mit seiner Browserprüfung statt mit der API.</translation>
    </message>
    <message>
        <source>Try from another network or without the proxy; give the request id to Cloudflare&apos;s support if it stays.</source>
        <translation>Versuchen Sie es aus einem anderen Netz oder ohne den Proxy; nennen Sie dem Support von Cloudflare die Anfrage-ID, wenn es so bleibt.</translation>
    </message>
    <message>
        <source>Give the token the permission “Secrets Store Write” for this account (in the dashboard: Account, Secrets Store, Edit). With a Global API Key the user needs the role Super Administrator or Secrets Store Admin.</source>
        <translation>Geben Sie dem Token die Berechtigung „Secrets Store Write“ für dieses Konto (im Dashboard: Account, Secrets Store, Edit). Mit einem Global API Key braucht die Person die Rolle Super Administrator oder Secrets Store Admin.</translation>
    </message>
    <message>
        <source>Give the token the permission “Secrets Store Read” or “Secrets Store Write” for this account. With a Global API Key the user needs a Secrets Store role or the role Super Administrator.</source>
        <translation>Geben Sie dem Token die Berechtigung „Secrets Store Read“ oder „Secrets Store Write“ für dieses Konto. Mit einem Global API Key braucht die Person eine Rolle für den Secrets Store oder die Rolle Super Administrator.</translation>
    </message>
    <message>
        <source>true, as the status says</source>
        <translation>true, wie der Status sagt</translation>
    </message>
    <message>
        <source>Listing the stores of an account</source>
        <translation>Auflisten der Stores eines Kontos</translation>
    </message>
    <message>
        <source>Listing the secrets of the store</source>
        <translation>Auflisten der Secrets des Stores</translation>
    </message>
    <message>
        <source>Asking how many secrets fit</source>
        <translation>Abfrage, wie viele Secrets Platz haben</translation>
    </message>
    <message>
        <source>Asking until when the token is good</source>
        <translation>Abfrage, bis wann das Token gültig ist</translation>
    </message>
    <message>
        <source>Duplicating a secret</source>
        <translation>Duplizieren eines Secrets</translation>
    </message>
    <message>
        <source>Deleting a secret</source>
        <translation>Löschen eines Secrets</translation>
    </message>
    <message>
        <source>the id of the copy</source>
        <translation>die ID der Kopie</translation>
    </message>
    <message>
        <source>the name of the copy</source>
        <translation>der Name der Kopie</translation>
    </message>
    <message>
        <source>Creating a folder</source>
        <translation>Anlegen eines Ordners</translation>
    </message>
    <message>
        <source>Cloudflare&apos;s stores have no folders.</source>
        <translation>Die Stores von Cloudflare haben keine Ordner.</translation>
    </message>
    <message>
        <source>Choose the store itself.</source>
        <translation>Wählen Sie den Store selbst.</translation>
    </message>
    <message>
        <source>Cloudflare duplicates one secret with each call.</source>
        <translation>Cloudflare dupliziert mit jedem Aufruf ein Secret.</translation>
    </message>
    <message>
        <source>Cloudflare duplicates only within a store, and overwrites nothing.</source>
        <translation>Cloudflare dupliziert nur innerhalb eines Stores und überschreibt nichts.</translation>
    </message>
    <message>
        <source>The account, the store or the secret is not known.</source>
        <translation>Das Konto, der Store oder das Secret ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Cloudflare deletes one secret with each call, by its id.</source>
        <translation>Cloudflare löscht mit jedem Aufruf ein Secret, anhand seiner ID.</translation>
    </message>
    <message>
        <source>User API token</source>
        <translation>API-Token einer Person</translation>
    </message>
    <message>
        <source>Account API token</source>
        <translation>API-Token eines Kontos</translation>
    </message>
    <message>
        <source>The server gives the same page of the list again and again.</source>
        <translation>Der Server liefert immer wieder dieselbe Seite der Liste.</translation>
    </message>
    <message>
        <source>Check the base URL: a proxy in between may answer for Cloudflare.</source>
        <translation>Prüfen Sie die Basis-URL: Ein Proxy dazwischen antwortet vielleicht anstelle von Cloudflare.</translation>
    </message>
</context>
<context>
    <name>CloudflareSwitches</name>
    <message>
        <source>Until a new Cloudflare secret is active; 2000 without.</source>
        <translation>Bis ein neues Cloudflare-Secret aktiv ist; ohne Angabe 2000.</translation>
    </message>
    <message>
        <source>Leave new Cloudflare secrets pending.</source>
        <translation>Neue Cloudflare-Secrets ausstehend lassen.</translation>
    </message>
    <message>
        <source>Say this in place of the status “pending”.</source>
        <translation>Dies anstelle des Status „pending“ nennen.</translation>
    </message>
    <message>
        <source>How long a deleted Cloudflare secret can still be fetched; 300 without.</source>
        <translation>Wie lange ein gelöschtes Cloudflare-Secret noch abrufbar ist; ohne Angabe 300.</translation>
    </message>
    <message>
        <source>What an unknown Cloudflare credential is told: 10000, 9106, 9109 or 10502.</source>
        <translation>Was unbekannte Cloudflare-Zugangsdaten zu hören bekommen: 10000, 9106, 9109 oder 10502.</translation>
    </message>
    <message>
        <source>What a Cloudflare credential without the permission is told: 10000 or 9109.</source>
        <translation>Was Cloudflare-Zugangsdaten ohne die Berechtigung zu hören bekommen: 10000 oder 9109.</translation>
    </message>
    <message>
        <source>Do not say which Cloudflare name is in use already.</source>
        <translation>Nicht sagen, welcher Cloudflare-Name schon verwendet wird.</translation>
    </message>
    <message>
        <source>Refuse a per_page out of bounds instead of mending it.</source>
        <translation>Ein per_page außerhalb der Grenzen ablehnen, statt es zu berichtigen.</translation>
    </message>
    <message>
        <source>Answer “” instead of null for a comment never given.</source>
        <translation>Für einen nie angegebenen Kommentar „“ statt null antworten.</translation>
    </message>
    <message>
        <source>Refuse to list the accounts of Cloudflare&apos;s account tokens.</source>
        <translation>Cloudflares Konto-Token das Auflisten der Konten verweigern.</translation>
    </message>
    <message>
        <source>Add this scope to all Cloudflare secrets.</source>
        <translation>Diesen Scope allen Cloudflare-Secrets hinzufügen.</translation>
    </message>
    <message>
        <source>Leave the scopes out of Cloudflare&apos;s answers.</source>
        <translation>Die Scopes in Cloudflares Antworten weglassen.</translation>
    </message>
    <message>
        <source>Answer Cloudflare&apos;s requests with the bot wall&apos;s page.</source>
        <translation>Cloudflare-Anfragen mit der Seite der Bot-Sperre beantworten.</translation>
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
        <translation>Mit der Sandbox öffnen, einem lokalen Server mit Beispieldaten.</translation>
    </message>
    <message>
        <source>Log to standard error from this level on: debug, info, warning.</source>
        <translation>Ab dieser Stufe auf die Standardfehlerausgabe protokollieren: debug, info, warning.</translation>
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
        <translation>Befehle:
  duplicate       Secrets ohne Fenster duplizieren.
  runs            Die aufgezeichneten Läufe auflisten.
  resume LAUF     Einen unterbrochenen Lauf wieder aufnehmen.
  check LAUF      Sagen, wie die Kopien eines Laufs stehen.
  undo LAUF       Einen Lauf zurücknehmen.
  report LAUF     Einen Bericht über einen Lauf schreiben.
  serve-sandbox   Die Sandbox bis zur Unterbrechung anbieten.
  help [BEFEHL]   Diese Hilfe zeigen, oder die eines Befehls.
</translation>
    </message>
    <message>
        <source>“%1” is not expected here.</source>
        <translation>„%1“ wird hier nicht erwartet.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe zeigen.</translation>
    </message>
    <message>
        <source>Open on that saved connection.</source>
        <translation>Mit dieser gespeicherten Verbindung öffnen.</translation>
    </message>
    <message>
        <source>Open on that recorded run.</source>
        <translation>Mit diesem aufgezeichneten Lauf öffnen.</translation>
    </message>
    <message>
        <source>“%1” of --run is no number of a run.</source>
        <translation>„%1“ von --run ist keine Nummer eines Laufs.</translation>
    </message>
    <message>
        <source>Keycutter duplicates secrets inside a secret manager and shows what happened to each.
Without a command it opens its window; one that is open already does what is asked.</source>
        <translation>Keycutter dupliziert Secrets innerhalb eines Secret-Managers und zeigt, was mit jedem geschah.
Ohne Befehl öffnet es sein Fenster; eines, das schon offen ist, tut das Verlangte.</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>The destination shows a secret of that name, but it was made at about the time when the run began, so it may be someone else’s.</source>
        <translation>Das Ziel zeigt ein Secret dieses Namens; es entstand aber etwa zu der Zeit, als der Lauf begann, und gehört daher vielleicht jemand anderem.</translation>
    </message>
    <message>
        <source>The destination shows a secret of that name, but with other scopes or another comment than were sent, so it may be someone else’s.</source>
        <translation>Das Ziel zeigt ein Secret dieses Namens, aber mit anderen Scopes oder einem anderen Kommentar als gesendet; es gehört daher vielleicht jemand anderem.</translation>
    </message>
</context>
<context>
    <name>ConnectionChoice</name>
    <message>
        <source>--client-id needs its secret, or key, in KEYCUTTER_CLIENT_SECRET.</source>
        <translation>--client-id braucht das zugehörige Secret oder den Schlüssel in KEYCUTTER_CLIENT_SECRET.</translation>
    </message>
    <message>
        <source>--site needs --client-id with KEYCUTTER_CLIENT_SECRET, or an access token in KEYCUTTER_TOKEN.</source>
        <translation>--site braucht --client-id mit KEYCUTTER_CLIENT_SECRET, oder ein Zugriffstoken in KEYCUTTER_TOKEN.</translation>
    </message>
    <message>
        <source>No service takes such a sign-in.</source>
        <translation>Kein Dienst nimmt eine solche Anmeldung an.</translation>
    </message>
    <message>
        <source>The sandbox serves no service that duplicates like that.</source>
        <translation>Die Sandbox bietet keinen Dienst an, der so dupliziert.</translation>
    </message>
</context>
<context>
    <name>ConnectionDialog</name>
    <message>
        <source>It can reach no %1. Give it access to one in the service.</source>
        <translation>Erreichbar: kein Eintrag der Art „%1“. Geben Sie der Anmeldung im Dienst Zugriff auf einen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 und %Ln weiteres</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>It can reach %1 %2: %3.</source>
        <translation>Erreichbar: %1 %2 (%3).</translation>
    </message>
    <message>
        <source>Signed in as %1.</source>
        <translation>Angemeldet als %1.</translation>
    </message>
    <message>
        <source>Signed in as %1, organisation %2.</source>
        <translation>Angemeldet als %1, Organisation %2.</translation>
    </message>
    <message>
        <source>The token is valid until %1.</source>
        <translation>Das Token ist gültig bis %1.</translation>
    </message>
    <message>
        <source>But not in %1: %2</source>
        <translation>Aber nicht in %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Nor in %Ln more.</source>
        <translation>
            <numerusform>Auch nicht in %Ln weiteren.</numerusform>
            <numerusform>Auch nicht in %Ln weiteren.</numerusform>
        </translation>
    </message>
    <message>
        <source>It can duplicate secrets.</source>
        <translation>Secrets können dupliziert werden.</translation>
    </message>
    <message>
        <source>Whether it can duplicate secrets could not be found out.</source>
        <translation>Ob Secrets dupliziert werden können, war nicht herauszufinden.</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Petrol</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
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
        <translation>Diese Datei gibt es nicht. Wählen Sie die PEM-Datei Ihrer Zertifizierungsstelle oder lassen Sie dies leer.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Die Datei ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>The file is too large to be a CA file.</source>
        <translation>Die Datei ist zu groß für eine CA-Datei.</translation>
    </message>
    <message>
        <source>The file holds no certificate in PEM form (“-----BEGIN CERTIFICATE-----”).</source>
        <translation>Die Datei enthält kein Zertifikat in PEM-Form („-----BEGIN CERTIFICATE-----“).</translation>
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
        <translation>Anmelden bei „%1“</translation>
    </message>
    <message>
        <source>This version of the program does not know the service “%1”.</source>
        <translation>Diese Version des Programms kennt den Dienst „%1“ nicht.</translation>
    </message>
    <message>
        <source>Install a newer version of the program.</source>
        <translation>Installieren Sie eine neuere Version des Programms.</translation>
    </message>
    <message>
        <source>Looking for the connection</source>
        <translation>Suche nach der Verbindung</translation>
    </message>
    <message>
        <source>There is no such connection.</source>
        <translation>Diese Verbindung gibt es nicht.</translation>
    </message>
    <message>
        <source>No credential is stored for this connection.</source>
        <translation>Für diese Verbindung sind keine Zugangsdaten gespeichert.</translation>
    </message>
    <message>
        <source>Enter the credential.</source>
        <translation>Geben Sie die Zugangsdaten ein.</translation>
    </message>
    <message>
        <source>Keycutter is locked.</source>
        <translation>Keycutter ist gesperrt.</translation>
    </message>
    <message>
        <source>Unlock it.</source>
        <translation>Entsperren Sie es.</translation>
    </message>
    <message>
        <source>The connection was closed.</source>
        <translation>Die Verbindung wurde geschlossen.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The stored credential is for another address, and is not sent to this one.</source>
        <translation>Die gespeicherten Zugangsdaten gelten für eine andere Adresse und werden nicht an diese gesendet.</translation>
    </message>
</context>
<context>
    <name>ConnectionQuestions</name>
    <message>
        <source>The outcome of what was sent already stays unknown, and the rest is not sent. To know every outcome, cancel the run first and wait until it has stopped.</source>
        <translation>Das Ergebnis des bereits Gesendeten bleibt unbekannt, und der Rest wird nicht gesendet. Um jedes Ergebnis zu erfahren, brechen Sie den Lauf zuerst ab und warten Sie, bis er angehalten hat.</translation>
    </message>
    <message>
        <source>A run is under way</source>
        <translation>Ein Lauf ist im Gange</translation>
    </message>
    <message>
        <source>Sign out of “%1” and end the run that is under way over it?</source>
        <translation>Von „%1“ abmelden und den Lauf beenden, der darüber im Gange ist?</translation>
    </message>
    <message>
        <source>&amp;Sign out and end the run</source>
        <translation>&amp;Abmelden und den Lauf beenden</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>&amp;Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Nothing is changed at %1.</source>
        <translation>Bei %1 wird nichts geändert.</translation>
    </message>
    <message>
        <source>A run is under way over it and ends with that. %1 %2</source>
        <translation>Darüber ist ein Lauf im Gange, der damit endet. %1 %2</translation>
    </message>
    <message>
        <source>Remove a connection</source>
        <translation>Verbindung entfernen</translation>
    </message>
    <message>
        <source>Remove the connection “%1” and its credential from this computer?</source>
        <translation>Die Verbindung „%1“ und ihre Zugangsdaten von diesem Computer entfernen?</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Save the changes to “%1” and end the run that is under way over it?</source>
        <translation>Die Änderungen an „%1“ speichern und den Lauf beenden, der darüber im Gange ist?</translation>
    </message>
    <message>
        <source>The run goes on with a new credential and a new name, but not with another address or another sign-in. %1</source>
        <translation>Mit neuen Zugangsdaten und neuem Namen geht der Lauf weiter, nicht aber mit einer anderen Adresse oder einer anderen Anmeldung. %1</translation>
    </message>
    <message>
        <source>&amp;Save and end the run</source>
        <translation>&amp;Speichern und den Lauf beenden</translation>
    </message>
</context>
<context>
    <name>ConnectionStore</name>
    <message>
        <source>Saving the connections</source>
        <translation>Speichern der Verbindungen</translation>
    </message>
    <message>
        <source>The file “%1” could not be written.</source>
        <translation>Die Datei „%1“ konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Check that the file and its folder may be written and that the disk has room, then save again. Until then this lasts only as long as the program runs.</source>
        <translation>Prüfen Sie, ob die Datei und ihr Ordner geschrieben werden dürfen und der Datenträger Platz hat, und speichern Sie dann noch einmal. Bis dahin gilt dies nur, solange das Programm läuft.</translation>
    </message>
</context>
<context>
    <name>ConnectionTree</name>
    <message>
        <source>Not signed in</source>
        <translation>Nicht angemeldet</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Anmeldung läuft…</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Erneut anmelden</translation>
    </message>
    <message>
        <source>No %1 to show</source>
        <translation>Nichts zu zeigen (%1)</translation>
    </message>
    <message>
        <source>This sign-in can see no %1. Ask an administrator to give it access to one.</source>
        <translation>Diese Anmeldung sieht nichts dieser Art: %1. Bitten Sie eine Administratorin oder einen Administrator um Zugriff.</translation>
    </message>
    <message>
        <source>No %1 here</source>
        <translation>Nichts vorhanden (%1)</translation>
    </message>
    <message>
        <source>“%1” has no %2, so it has no secrets.</source>
        <translation>„%1“ enthält nichts dieser Art: %2. Daher gibt es keine Secrets.</translation>
    </message>
</context>
<context>
    <name>CopyOptions</name>
    <message>
        <source>“%1” of --letters is not known. Known are: as-is, upper, lower.</source>
        <translation>„%1“ bei --letters ist nicht bekannt. Bekannt sind: as-is, upper, lower.</translation>
    </message>
    <message>
        <source>--%1 does not go with --account: the copies stay in the account’s store.</source>
        <translation>--%1 passt nicht zu --account: Die Kopien bleiben im Store des Kontos.</translation>
    </message>
    <message>
        <source>--account is missing.</source>
        <translation>--account fehlt.</translation>
    </message>
    <message>
        <source>A copy needs another name than its source: give --name, for example --name &apos;{name}_COPY&apos;, or --find and --replace, or --letters.</source>
        <translation>Eine Kopie braucht einen anderen Namen als ihre Quelle: Geben Sie --name an, zum Beispiel --name &apos;{name}_COPY&apos;, oder --find und --replace, oder --letters.</translation>
    </message>
    <message>
        <source>--%1 goes with --find only.</source>
        <translation>--%1 gilt nur mit --find.</translation>
    </message>
    <message>
        <source>Name or id of the account, where copies get new names inside one store.</source>
        <translation>Name oder ID des Kontos, wenn Kopien innerhalb eines Stores neue Namen bekommen.</translation>
    </message>
    <message>
        <source>Name or id of the store; needed where there are several.</source>
        <translation>Name oder ID des Stores; nötig, wenn es mehrere gibt.</translation>
    </message>
    <message>
        <source>Name of the copies, {name} being the source&apos;s: &apos;{name}_COPY&apos;. Given again, one more copy of each secret.</source>
        <translation>Name der Kopien, wobei {name} der der Quelle ist: &apos;{name}_COPY&apos;. Mehrfach angegeben: je eine weitere Kopie jedes Secrets.</translation>
    </message>
    <message>
        <source>Replace this text in the names.</source>
        <translation>Diesen Text in den Namen ersetzen.</translation>
    </message>
    <message>
        <source>What comes in its place; nothing without this option.</source>
        <translation>Was an seine Stelle kommt; ohne diese Option nichts.</translation>
    </message>
    <message>
        <source>--find is a regular expression; \1 is its first group.</source>
        <translation>--find ist ein regulärer Ausdruck; \1 ist seine erste Gruppe.</translation>
    </message>
    <message>
        <source>--find takes upper for lower case.</source>
        <translation>--find unterscheidet nicht zwischen Groß- und Kleinbuchstaben.</translation>
    </message>
    <message>
        <source>Letters of the new names: as-is (the default), upper, lower.</source>
        <translation>Buchstaben der neuen Namen: as-is (unverändert, die Vorgabe), upper, lower.</translation>
    </message>
    <message>
        <source>Scopes of the copies, separated by commas; the source&apos;s without this option.</source>
        <translation>Scopes der Kopien, durch Kommas getrennt; ohne diese Option die der Quelle.</translation>
    </message>
    <message>
        <source>Comment of the copies; the source&apos;s without this option.</source>
        <translation>Kommentar der Kopien; ohne diese Option der der Quelle.</translation>
    </message>
    <message>
        <source>“%1” of --name: %2</source>
        <translation>„%1“ bei --name: %2</translation>
    </message>
    <message>
        <source>--name “%1” is given twice.</source>
        <translation>--name „%1“ ist doppelt angegeben.</translation>
    </message>
    <message>
        <source>--scopes names no scope, and a copy needs one.</source>
        <translation>--scopes nennt keinen Scope, und eine Kopie braucht einen.</translation>
    </message>
</context>
<context>
    <name>DiscardQuestion</name>
    <message>
        <source>Discard this plan?</source>
        <translation>Diesen Plan verwerfen?</translation>
    </message>
    <message>
        <source>What you changed here is lost. Nothing has been written.</source>
        <translation>Was Sie hier geändert haben, geht verloren. Es wurde noch nichts geschrieben.</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>Ver&amp;werfen</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
</context>
<context>
    <name>DuplicateDialog</name>
    <message>
        <source>%1; changes need approval</source>
        <translation>%1; Änderungen brauchen eine Genehmigung</translation>
    </message>
    <message>
        <source>%1; changes may need approval</source>
        <translation>%1; Änderungen brauchen vielleicht eine Genehmigung</translation>
    </message>
    <message>
        <source>%1; whether changes need approval is not known</source>
        <translation>%1; ob Änderungen eine Genehmigung brauchen, ist nicht bekannt</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>wird gelesen…</translation>
    </message>
    <message numerus="yes">
        <source>exists, %Ln secret(s)</source>
        <translation>
            <numerusform>vorhanden, %Ln Secret</numerusform>
            <numerusform>vorhanden, %Ln Secrets</numerusform>
        </translation>
    </message>
    <message>
        <source>will be created</source>
        <translation>wird angelegt</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>%1 of %2 used, %3 free</source>
        <translation>%1 von %2 belegt, %3 frei</translation>
    </message>
    <message numerus="yes">
        <source>%1; this plan adds %2, and %Ln more do(es) not fit.</source>
        <translation>
            <numerusform>%1; dieser Plan fügt %2 hinzu, und %Ln weiteres hat keinen Platz.</numerusform>
            <numerusform>%1; dieser Plan fügt %2 hinzu, und %Ln weitere haben keinen Platz.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; this plan adds %2.</source>
        <translation>%1; dieser Plan fügt %2 hinzu.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>No secret is chosen. Close this and tick the secrets to duplicate.</source>
        <translation>Kein Secret ist gewählt. Schließen Sie dieses Fenster und kreuzen Sie die Secrets an, die dupliziert werden sollen.</translation>
    </message>
    <message>
        <source>Choose a destination.</source>
        <translation>Wählen Sie ein Ziel.</translation>
    </message>
    <message>
        <source>Looking at the destinations…</source>
        <translation>Die Ziele werden gelesen…</translation>
    </message>
    <message>
        <source>Nothing can be written: every secret is blocked. The table says why.</source>
        <translation>Nichts kann geschrieben werden: Jedes Secret ist blockiert. Die Tabelle sagt, warum.</translation>
    </message>
    <message>
        <source>Nothing can be written: the destinations cannot be listed.</source>
        <translation>Nichts kann geschrieben werden: Die Ziele lassen sich nicht auflisten.</translation>
    </message>
    <message>
        <source>Nothing to write: every key is there already. Choose Overwrite to replace them.</source>
        <translation>Nichts zu schreiben: Jeder Schlüssel ist schon da. Wählen Sie „Überschreiben“, um sie zu ersetzen.</translation>
    </message>
    <message>
        <source>Nothing to write: every secret is skipped, blocked or unknown.</source>
        <translation>Nichts zu schreiben: Jedes Secret ist übersprungen, blockiert oder unbekannt.</translation>
    </message>
    <message>
        <source>%1 as %2: %3.</source>
        <translation>%1 als %2: %3.</translation>
    </message>
    <message>
        <source>%1 to %2: %3.</source>
        <translation>%1 nach %2: %3.</translation>
    </message>
    <message>
        <source>Scopes: %1.</source>
        <translation>Scopes: %1.</translation>
    </message>
    <message>
        <source>Comment: “%1”.</source>
        <translation>Kommentar: „%1“.</translation>
    </message>
</context>
<context>
    <name>DuplicateOptions</name>
    <message>
        <source>Duplicates secrets from one place to one or more others and prints the outcome of each. The service copies; no value reaches this machine.

Exit codes: 0 all done, 1 done with skips or approvals pending, 2 some failed or unknown, 3 nothing could be done.</source>
        <translation>Dupliziert Secrets von einem Ort an einen oder mehrere andere und gibt zu jedem das Ergebnis aus. Der Dienst kopiert; kein Wert gelangt auf diesen Computer.

Exit-Codes: 0 alles erledigt, 1 erledigt mit Übersprungenem oder ausstehenden Genehmigungen, 2 einiges fehlgeschlagen oder unbekannt, 3 nichts konnte getan werden.</translation>
    </message>
    <message>
        <source>This command.</source>
        <translation>Dieser Befehl.</translation>
    </message>
    <message>
        <source>Use this saved connection.</source>
        <translation>Diese gespeicherte Verbindung verwenden.</translation>
    </message>
    <message>
        <source>Use a sandbox that lives as long as this command.</source>
        <translation>Eine Sandbox verwenden, die so lange lebt wie dieser Befehl.</translation>
    </message>
    <message>
        <source>Use this server, with KEYCUTTER_TOKEN, or with --client-id and KEYCUTTER_CLIENT_SECRET, from the environment.</source>
        <translation>Diesen Server verwenden, mit KEYCUTTER_TOKEN oder mit --client-id und KEYCUTTER_CLIENT_SECRET aus der Umgebung.</translation>
    </message>
    <message>
        <source>Client id of the machine identity, or e-mail of the API key, with --site.</source>
        <translation>Client-ID der Maschinenidentität oder E-Mail-Adresse zum API-Schlüssel, mit --site.</translation>
    </message>
    <message>
        <source>Trust the certificate authorities of this PEM file too.</source>
        <translation>Auch den Zertifizierungsstellen dieser PEM-Datei vertrauen.</translation>
    </message>
    <message>
        <source>Name or id of the project.</source>
        <translation>Name oder ID des Projekts.</translation>
    </message>
    <message>
        <source>Where the secrets are.</source>
        <translation>Wo die Secrets sind.</translation>
    </message>
    <message>
        <source>Where they go; may be given more than once.</source>
        <translation>Wohin sie sollen; mehrfach möglich.</translation>
    </message>
    <message>
        <source>Duplicate this key; may be given more than once.</source>
        <translation>Diesen Schlüssel duplizieren; mehrfach möglich.</translation>
    </message>
    <message>
        <source>Duplicate all secrets of that place.</source>
        <translation>Alle Secrets dieses Orts duplizieren.</translation>
    </message>
    <message>
        <source>What to copy, separated by commas: value, comment, tags, metadata, skip-multiline-encoding; or all (the default), or none.</source>
        <translation>Was kopiert wird, durch Kommas getrennt: value, comment, tags, metadata, skip-multiline-encoding; oder all (die Vorgabe) oder none.</translation>
    </message>
    <message>
        <source>When the key exists there: skip (the default) or overwrite.</source>
        <translation>Wenn der Schlüssel dort schon existiert: skip (überspringen, die Vorgabe) oder overwrite (überschreiben).</translation>
    </message>
    <message>
        <source>Show what would happen to each secret and write nothing.</source>
        <translation>Zeigen, was mit jedem Secret geschähe, und nichts schreiben.</translation>
    </message>
    <message>
        <source>Print JSON instead of a table.</source>
        <translation>JSON statt einer Tabelle ausgeben.</translation>
    </message>
    <message>
        <source>Do not ask for confirmation.</source>
        <translation>Nicht um Bestätigung bitten.</translation>
    </message>
    <message>
        <source>Log to standard error from this level on: debug, info, warning.</source>
        <translation>Ab dieser Stufe auf die Standardfehlerausgabe protokollieren: debug, info, warning.</translation>
    </message>
    <message>
        <source>“%1” of --%2 names no environment. Write ENV:/path, for example dev:/app.</source>
        <translation>„%1“ bei --%2 nennt keine Umgebung. Schreiben Sie UMGEBUNG:/Pfad, zum Beispiel dev:/app.</translation>
    </message>
    <message>
        <source>“%1” of --%2 is not a path: %3</source>
        <translation>„%1“ bei --%2 ist kein Pfad: %3</translation>
    </message>
    <message>
        <source>“%1” of --attributes is not known. Known are: %2, all, none.</source>
        <translation>„%1“ bei --attributes ist nicht bekannt. Bekannt sind: %2, all, none.</translation>
    </message>
    <message>
        <source>“%1” is not expected here. Secrets are named with --key.</source>
        <translation>„%1“ wird hier nicht erwartet. Secrets werden mit --key genannt.</translation>
    </message>
    <message>
        <source>Give one of --connection NAME, --sandbox and --site URL.</source>
        <translation>Geben Sie eines von --connection NAME, --sandbox und --site URL an.</translation>
    </message>
    <message>
        <source>--client-id goes with --site only.</source>
        <translation>--client-id gilt nur mit --site.</translation>
    </message>
    <message>
        <source>--ca-file goes with --site only; a saved connection has its own.</source>
        <translation>--ca-file gilt nur mit --site; eine gespeicherte Verbindung hat ihre eigene.</translation>
    </message>
    <message>
        <source>Give either --key, once or more often, or --all.</source>
        <translation>Geben Sie entweder --key an, einmal oder mehrmals, oder --all.</translation>
    </message>
    <message>
        <source>“%1” of --if-exists is not known. Known are: skip, overwrite.</source>
        <translation>„%1“ bei --if-exists ist nicht bekannt. Bekannt sind: skip, overwrite.</translation>
    </message>
    <message>
        <source>--%1 is missing.</source>
        <translation>--%1 fehlt.</translation>
    </message>
    <message>
        <source>--to %1 is given twice.</source>
        <translation>--to %1 ist doppelt angegeben.</translation>
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
        <translation>%1 Tg.</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Start it again when you are ready.</source>
        <translation>Starten Sie es noch einmal, wenn Sie bereit sind.</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>Nicht erreichbar</translation>
    </message>
    <message>
        <source>Check the address and the network, then try again.</source>
        <translation>Prüfen Sie die Adresse und das Netz und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Keine rechtzeitige Antwort</translation>
    </message>
    <message>
        <source>The server may be busy. Try again in a moment.</source>
        <translation>Der Server ist vielleicht ausgelastet. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Connection not trusted</source>
        <translation>Verbindung nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>If the server uses a certificate of your own authority, choose its CA file in the connection&apos;s settings (on the command line: --ca-file).</source>
        <translation>Wenn der Server ein Zertifikat Ihrer eigenen Zertifizierungsstelle verwendet, wählen Sie deren CA-Datei in den Einstellungen der Verbindung (auf der Befehlszeile: --ca-file).</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Nicht angemeldet</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Nicht erlaubt</translation>
    </message>
    <message>
        <source>Ask an administrator of the project for the permission, or use another sign-in.</source>
        <translation>Bitten Sie die Administration des Projekts um die Berechtigung oder verwenden Sie eine andere Anmeldung.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>It may have been removed. Reload and look again.</source>
        <translation>Es wurde vielleicht entfernt. Laden Sie neu und sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Schon vorhanden</translation>
    </message>
    <message>
        <source>Choose Skip or Overwrite for it.</source>
        <translation>Wählen Sie dafür „Überspringen“ oder „Überschreiben“.</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Zu viele Anfragen</translation>
    </message>
    <message>
        <source>Wait until the service&apos;s limit is over, then try again.</source>
        <translation>Warten Sie, bis das Limit des Dienstes vorbei ist, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Refused by the service</source>
        <translation>Vom Dienst abgelehnt</translation>
    </message>
    <message>
        <source>Correct what the service names, then try again.</source>
        <translation>Berichtigen Sie, was der Dienst nennt, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Answer not understood</source>
        <translation>Antwort nicht verstanden</translation>
    </message>
    <message>
        <source>Check that the address is the service&apos;s base URL; a proxy in between may also have answered.</source>
        <translation>Prüfen Sie, ob die Adresse die Basis-URL des Dienstes ist; vielleicht hat auch ein Proxy dazwischen geantwortet.</translation>
    </message>
    <message>
        <source>Server error</source>
        <translation>Serverfehler</translation>
    </message>
    <message>
        <source>Try again later. If it stays, give the request id to the server&apos;s administrator.</source>
        <translation>Versuchen Sie es später noch einmal. Wenn es so bleibt, nennen Sie der Administration des Servers die Anfrage-ID.</translation>
    </message>
    <message>
        <source>Outcome not known</source>
        <translation>Ergebnis nicht bekannt</translation>
    </message>
    <message>
        <source>The request may have had its effect. Look at the destination before you do it again.</source>
        <translation>Die Anfrage hat vielleicht gewirkt. Sehen Sie am Ziel nach, bevor Sie sie wiederholen.</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>Unlock the system&apos;s keychain, then try again.</source>
        <translation>Entsperren Sie den Schlüsselbund des Systems und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Not supported</source>
        <translation>Nicht unterstützt</translation>
    </message>
    <message>
        <source>Update the server to a newer version.</source>
        <translation>Aktualisieren Sie den Server auf eine neuere Version.</translation>
    </message>
    <message>
        <source>%1 did not work: %2</source>
        <translation>%1: misslungen. %2</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>HTTP-Status: %1</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Code: %1</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation>Anfrage-ID: %1</translation>
    </message>
</context>
<context>
    <name>ErrorParts</name>
    <message>
        <source>The server answered with status %1.</source>
        <translation>Der Server antwortete mit Status %1.</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>What Keycutter does</source>
        <translation>Was Keycutter tut</translation>
    </message>
    <message>
        <source>Keycutter duplicates secrets inside a secret manager: many at once, to one place or to several. Before a run it shows what will happen to each secret; after it, what did happen to each.</source>
        <translation>Keycutter dupliziert Secrets innerhalb eines Secret-Managers: viele auf einmal, an einen Ort oder an mehrere. Vor einem Lauf zeigt es, was mit jedem Secret geschehen wird, danach, was geschehen ist.</translation>
    </message>
    <message>
        <source>The main window</source>
        <translation>Das Hauptfenster</translation>
    </message>
    <message>
        <source>The secret manager makes the copies itself. Keycutter asks for no secret value, shows none and keeps none.</source>
        <translation>Der Secret-Manager erstellt die Kopien selbst. Keycutter fragt nach keinem Wert eines Secrets, zeigt keinen und behält keinen.</translation>
    </message>
    <message>
        <source>To try it without a risk, choose &lt;b&gt;File &amp;gt; Try the sandbox&lt;/b&gt;: a small secret manager with sample data inside this program.</source>
        <translation>Um es ohne Risiko zu probieren, wählen Sie &lt;b&gt;Datei &amp;gt; Sandbox ausprobieren&lt;/b&gt;: ein kleiner Secret-Manager mit Beispieldaten in diesem Programm.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>&lt;b&gt;File &amp;gt; Add connection&lt;/b&gt; leads to the services. Choose yours, where it runs and how you sign in; &lt;b&gt;Test&lt;/b&gt; says who that is and what it can reach before anything is saved.</source>
        <translation>&lt;b&gt;Datei &amp;gt; Verbindung hinzufügen&lt;/b&gt; führt zu den Diensten. Wählen Sie Ihren, wo er läuft und wie Sie sich anmelden; &lt;b&gt;Testen&lt;/b&gt; sagt, wer das ist und was erreichbar ist, bevor etwas gespeichert wird.</translation>
    </message>
    <message>
        <source>Credentials are kept in the system’s keychain, never in a file. Where there is no keychain they stay in memory until the program ends.</source>
        <translation>Zugangsdaten liegen im Schlüsselbund des Systems, nie in einer Datei. Wo es keinen gibt, bleiben sie im Speicher, bis das Programm endet.</translation>
    </message>
    <message>
        <source>A proxy, and certificates of your own authority, are set under &lt;b&gt;Edit &amp;gt; Settings &amp;gt; Network&lt;/b&gt;.</source>
        <translation>Ein Proxy und Zertifikate einer eigenen Zertifizierungsstelle werden unter &lt;b&gt;Bearbeiten &amp;gt; Einstellungen &amp;gt; Netzwerk&lt;/b&gt; eingestellt.</translation>
    </message>
    <message>
        <source>Choose secrets</source>
        <translation>Secrets auswählen</translation>
    </message>
    <message>
        <source>Click an environment on the left to list its secrets. Tick those that you want: with the mouse, with Space, or all that are shown with the box in the header. The filter narrows the list; what is ticked stays ticked while it is hidden.</source>
        <translation>Klicken Sie links auf eine Umgebung, um ihre Secrets aufzulisten. Haken Sie die gewünschten an: mit der Maus, mit der Leertaste oder alle gezeigten mit dem Kästchen in der Kopfzeile. Der Filter verkürzt die Liste; was angehakt ist, bleibt es auch verborgen.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Duplicate&lt;/b&gt; goes on to the plan. You can also drag secrets onto an environment on the left: then the plan begins with that destination.</source>
        <translation>&lt;b&gt;Duplizieren&lt;/b&gt; führt weiter zum Plan. Sie können Secrets auch auf eine Umgebung links ziehen: Dann beginnt der Plan mit diesem Ziel.</translation>
    </message>
    <message>
        <source>Production environments carry a lock. Which names count as production is set under &lt;b&gt;Edit &amp;gt; Settings &amp;gt; Safety&lt;/b&gt;, or for one environment in its menu on the left.</source>
        <translation>Produktionsumgebungen tragen ein Schloss. Welche Namen als Produktion gelten, wird unter &lt;b&gt;Bearbeiten &amp;gt; Einstellungen &amp;gt; Sicherheit&lt;/b&gt; eingestellt, für eine einzelne Umgebung in ihrem Menü links.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>The key is not there yet; a copy is made.</source>
        <translation>Der Schlüssel ist dort noch nicht; eine Kopie wird erstellt.</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>The key is there and is left alone.</source>
        <translation>Der Schlüssel ist dort und bleibt unberührt.</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Überschreiben</translation>
    </message>
    <message>
        <source>The key is there and its secret is replaced.</source>
        <translation>Der Schlüssel ist dort und sein Secret wird ersetzt.</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Blockiert</translation>
    </message>
    <message>
        <source>It cannot be copied there; the cell says why.</source>
        <translation>Es kann nicht dorthin kopiert werden; die Zelle sagt, warum.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>The destination could not be listed.</source>
        <translation>Das Ziel konnte nicht aufgelistet werden.</translation>
    </message>
    <message>
        <source>Read the plan</source>
        <translation>Den Plan lesen</translation>
    </message>
    <message>
        <source>The plan, a cell for each secret and destination</source>
        <translation>Der Plan, eine Zelle für jedes Secret und Ziel</translation>
    </message>
    <message>
        <source>Every secret has a cell for each destination. Nothing is written while you plan.</source>
        <translation>Jedes Secret hat für jedes Ziel eine Zelle. Beim Planen wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>Where keys exist, choose Skip or Overwrite for all above the table, or for single cells with Space. The line below tells more about the current cell: that it needs an approval, that a folder is made, that tags are cleared.</source>
        <translation>Wo Schlüssel vorhanden sind, wählen Sie Überspringen oder Überschreiben: über der Tabelle für alle, mit der Leertaste für einzelne Zellen. Die Zeile darunter sagt mehr zur aktuellen Zelle: dass sie eine Genehmigung braucht, dass ein Ordner erstellt wird, dass Tags gelöscht werden.</translation>
    </message>
    <message>
        <source>Follow the run</source>
        <translation>Den Lauf verfolgen</translation>
    </message>
    <message>
        <source>A run and the outcome of each secret</source>
        <translation>Ein Lauf und das Ergebnis jedes Secrets</translation>
    </message>
    <message>
        <source>Each secret ends in exactly one outcome:</source>
        <translation>Jedes Secret endet in genau einem Ergebnis:</translation>
    </message>
    <message>
        <source>The copy was made.</source>
        <translation>Die Kopie wurde erstellt.</translation>
    </message>
    <message>
        <source>What was there was replaced.</source>
        <translation>Was dort war, wurde ersetzt.</translation>
    </message>
    <message>
        <source>The service holds the change back until someone approves it.</source>
        <translation>Der Dienst hält die Änderung zurück, bis jemand sie genehmigt.</translation>
    </message>
    <message>
        <source>Left alone, as planned or because the key appeared.</source>
        <translation>Unberührt gelassen, wie geplant oder weil der Schlüssel inzwischen da war.</translation>
    </message>
    <message>
        <source>Refused; the detail has the service’s own words.</source>
        <translation>Abgelehnt; das Detail enthält die Worte des Dienstes.</translation>
    </message>
    <message>
        <source>It could not be found out whether it was made.</source>
        <translation>Es ließ sich nicht feststellen, ob sie erstellt wurde.</translation>
    </message>
    <message>
        <source>A request that changes something is sent once. If its answer is lost, the destination is looked at again instead. A run that was interrupted is offered at the next start.</source>
        <translation>Eine Anfrage, die etwas ändert, wird einmal gesendet. Geht ihre Antwort verloren, wird stattdessen das Ziel erneut angesehen. Ein unterbrochener Lauf wird beim nächsten Start angeboten.</translation>
    </message>
    <message>
        <source>Check, undo, look back</source>
        <translation>Prüfen, rückgängig machen, zurückblicken</translation>
    </message>
    <message>
        <source>The plan of an undo</source>
        <translation>Der Plan eines Rückgängigmachens</translation>
    </message>
    <message>
        <source>&lt;b&gt;Check again&lt;/b&gt; compares what a run wrote with what is there now, today or months later. &lt;b&gt;Undo&lt;/b&gt; shows a plan of its own: copies that nobody changed since are deleted, everything else is left alone, with the reason.</source>
        <translation>&lt;b&gt;Erneut prüfen&lt;/b&gt; vergleicht, was ein Lauf geschrieben hat, mit dem, was jetzt dort ist, heute oder Monate später. &lt;b&gt;Rückgängig machen&lt;/b&gt; zeigt einen eigenen Plan: Kopien, die seither niemand geändert hat, werden gelöscht, alles andere bleibt mit Angabe des Grundes unberührt.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Runs &amp;gt; History&lt;/b&gt; has all recorded runs, &lt;b&gt;Runs &amp;gt; Approvals&lt;/b&gt; all requests that wait for someone. Outcomes are exported as CSV, JSON or a page to print.</source>
        <translation>&lt;b&gt;Läufe &amp;gt; Verlauf&lt;/b&gt; enthält alle aufgezeichneten Läufe, &lt;b&gt;Läufe &amp;gt; Genehmigungen&lt;/b&gt; alle Anträge, die auf jemanden warten. Ergebnisse werden als CSV, JSON oder druckbare Seite exportiert.</translation>
    </message>
    <message>
        <source>Stay safe</source>
        <translation>Sicher bleiben</translation>
    </message>
    <message>
        <source>Runs that write to production, or overwrite more secrets than set under &lt;b&gt;Edit &amp;gt; Settings &amp;gt; Safety&lt;/b&gt;, stop and ask first. The harmless answer is always the default.</source>
        <translation>Läufe, die in Produktion schreiben oder mehr Secrets überschreiben, als unter &lt;b&gt;Bearbeiten &amp;gt; Einstellungen &amp;gt; Sicherheit&lt;/b&gt; eingestellt ist, halten an und fragen zuerst. Die harmlose Antwort ist immer die Vorgabe.</translation>
    </message>
    <message>
        <source>When something goes wrong, the message says what was tried, what the service said and what to do next. For a report, &lt;b&gt;Edit &amp;gt; Settings &amp;gt; History and log&lt;/b&gt; copies a diagnostic text without credentials.</source>
        <translation>Wenn etwas schiefgeht, sagt die Meldung, was versucht wurde, was der Dienst gesagt hat und was als Nächstes zu tun ist. Für einen Bericht kopiert &lt;b&gt;Bearbeiten &amp;gt; Einstellungen &amp;gt; Verlauf und Protokoll&lt;/b&gt; einen Diagnosetext ohne Zugangsdaten.</translation>
    </message>
    <message>
        <source>Everything works by keyboard; &lt;b&gt;Help &amp;gt; Keyboard shortcuts&lt;/b&gt; lists the keys.</source>
        <translation>Alles geht mit der Tastatur; &lt;b&gt;Hilfe &amp;gt; Tastenkürzel&lt;/b&gt; listet die Tasten auf.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Under way</source>
        <translation>Im Gange</translation>
    </message>
    <message>
        <source>Not ended</source>
        <translation>Nicht beendet</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>Left interrupted</source>
        <translation>Unterbrochen belassen</translation>
    </message>
    <message>
        <source>Not all done</source>
        <translation>Nicht alles erledigt</translation>
    </message>
    <message>
        <source>Awaits approval</source>
        <translation>Wartet auf Genehmigung</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Not as asked</source>
        <translation>Nicht wie verlangt</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Rückgängig gemacht</translation>
    </message>
    <message>
        <source>Undo of run %1</source>
        <translation>Rücknahme von Lauf %1</translation>
    </message>
    <message>
        <source>Run %1, %2 on %3, from %4 to %5</source>
        <translation>Lauf %1, %2 auf %3, von %4 nach %5</translation>
    </message>
    <message>
        <source>Run %1, %2 on %3, undo of run %4 at %5</source>
        <translation>Lauf %1, %2 auf %3, Rücknahme von Lauf %4 bei %5</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Checked %1</source>
        <translation>Geprüft: %1</translation>
    </message>
    <message>
        <source>Not ready yet</source>
        <translation>Noch nicht bereit</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>sentences</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Nicht begonnen</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Prüfung läuft</translation>
    </message>
    <message>
        <source>Creating folders</source>
        <translation>Ordner werden angelegt</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Kopieren läuft</translation>
    </message>
    <message>
        <source>Waiting for the service’s rate limit</source>
        <translation>Wartet auf das Limit des Dienstes</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Waiting for a sign-in</source>
        <translation>Wartet auf eine Anmeldung</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>Wird abgebrochen</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Undo ended</source>
        <translation>Rückgängig beendet</translation>
    </message>
    <message>
        <source>Partly undone</source>
        <translation>Teils rückgängig</translation>
    </message>
    <message>
        <source>Undone by run %1</source>
        <translation>Rückgängig durch Lauf %1</translation>
    </message>
    <message>
        <source>Partly undone by run %1</source>
        <translation>Teils rückgängig durch Lauf %1</translation>
    </message>
</context>
<context>
    <name>HttpClient</name>
    <message>
        <source>%1 would be reached without encryption; use https</source>
        <translation>%1 würde unverschlüsselt erreicht; verwenden Sie https</translation>
    </message>
    <message>
        <source>%1 does not belong to the site %2</source>
        <translation>%1 gehört nicht zum Server %2</translation>
    </message>
</context>
<context>
    <name>HttpExchange</name>
    <message>
        <source>no complete answer within %1 s</source>
        <translation>keine vollständige Antwort innerhalb von %1 s</translation>
    </message>
    <message>
        <source>the answer is larger than %1 bytes</source>
        <translation>die Antwort ist größer als %1 Bytes</translation>
    </message>
</context>
<context>
    <name>HttpJob</name>
    <message>
        <source>cancelled before the answer came</source>
        <translation>abgebrochen, bevor die Antwort kam</translation>
    </message>
    <message>
        <source>the service&apos;s limit is reached for another %1 s</source>
        <translation>das Limit des Dienstes ist noch %1 s lang erreicht</translation>
    </message>
</context>
<context>
    <name>Infisical</name>
    <message>
        <source>This server is older than the Infisical release of mid-2026 that brought duplicating, and cannot duplicate secrets. Listing works; update the server to duplicate.</source>
        <translation>Dieser Server ist älter als die Infisical-Version von Mitte 2026, die das Duplizieren brachte, und kann keine Secrets duplizieren. Auflisten geht; aktualisieren Sie den Server, um zu duplizieren.</translation>
    </message>
    <message>
        <source>Whether this server can duplicate is not known: it answered with status %1.</source>
        <translation>Ob dieser Server duplizieren kann, ist nicht bekannt: Er antwortete mit Status %1.</translation>
    </message>
    <message>
        <source>“open” or “close”</source>
        <translation>„open“ oder „close“</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>There is no access token.</source>
        <translation>Es gibt kein Zugriffstoken.</translation>
    </message>
    <message>
        <source>Signed out.</source>
        <translation>Abgemeldet.</translation>
    </message>
    <message>
        <source>This is not the text that the page shows.</source>
        <translation>Das ist nicht der Text, den die Seite zeigt.</translation>
    </message>
    <message>
        <source>Copy the whole text from the browser&apos;s page and paste it again.</source>
        <translation>Kopieren Sie den ganzen Text von der Seite im Browser und fügen Sie ihn noch einmal ein.</translation>
    </message>
    <message>
        <source>Signing in by the browser</source>
        <translation>Anmelden im Browser</translation>
    </message>
    <message>
        <source>The browser&apos;s page sent nothing within ten minutes.</source>
        <translation>Die Seite im Browser hat zehn Minuten lang nichts gesendet.</translation>
    </message>
    <message>
        <source>A sign-in has arrived already.</source>
        <translation>Eine Anmeldung ist schon eingetroffen.</translation>
    </message>
    <message>
        <source>The sign-in belongs to no organisation of this server.</source>
        <translation>Die Anmeldung gehört zu keiner Organisation dieses Servers.</translation>
    </message>
    <message>
        <source>The answer is not in the form that was expected</source>
        <translation>Die Antwort hat nicht die erwartete Form</translation>
    </message>
    <message>
        <source>The server shows another secret or version</source>
        <translation>Der Server zeigt ein anderes Secret oder eine andere Version</translation>
    </message>
    <message>
        <source>This sign-in may not read the earlier value</source>
        <translation>Diese Anmeldung darf den früheren Wert nicht lesen</translation>
    </message>
    <message>
        <source>The earlier value begins or ends with blanks, which the server would cut off</source>
        <translation>Der frühere Wert beginnt oder endet mit Leerzeichen, die der Server abschneiden würde</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Shown under the machine identity&apos;s Universal Auth method.</source>
        <translation>Steht bei der Methode Universal Auth der Maschinenidentität.</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Secret</translation>
    </message>
    <message>
        <source>Infisical shows it once, when it is created. After three wrong tries the server locks the identity for five minutes.</source>
        <translation>Infisical zeigt es einmal, bei der Erstellung. Nach drei Fehlversuchen sperrt der Server die Identität für fünf Minuten.</translation>
    </message>
    <message>
        <source>Machine identity</source>
        <translation>Maschinenidentität</translation>
    </message>
    <message>
        <source>Universal Auth of a machine identity that is a member of the projects: Infisical, Organisation, Access Control, Identities.</source>
        <translation>Universal Auth einer Maschinenidentität, die Mitglied der Projekte ist: Infisical, Organisation, Access Control, Identities.</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Zugriffstoken</translation>
    </message>
    <message>
        <source>It cannot be renewed: when it expires, a new one has to be pasted. Service tokens (“st.…”) cannot duplicate.</source>
        <translation>Es lässt sich nicht erneuern: Wenn es abläuft, muss ein neues eingefügt werden. Service-Token („st.…“) können nicht duplizieren.</translation>
    </message>
    <message>
        <source>An access token that an administrator made for a machine identity.</source>
        <translation>Ein Zugriffstoken, das für eine Maschinenidentität ausgestellt wurde.</translation>
    </message>
    <message>
        <source>In the browser</source>
        <translation>Im Browser</translation>
    </message>
    <message>
        <source>Sign in as yourself on Infisical&apos;s own page, with single sign-on where your organisation uses it.</source>
        <translation>Melden Sie sich selbst auf der Seite von Infisical an, mit Single Sign-on, wenn Ihre Organisation das verwendet.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>The server copies the stored value; it never reaches this computer. References like ${KEY} are copied as they are written, and ${KEY} in a copied value resolves in the destination&apos;s folder.</source>
        <translation>Der Server kopiert den gespeicherten Wert; er gelangt nie auf diesen Computer. Verweise wie ${KEY} werden kopiert, wie sie geschrieben sind, und ${KEY} in einem kopierten Wert wird im Ordner des Ziels aufgelöst.</translation>
    </message>
    <message>
        <source>New secrets will be empty; overwritten ones keep their value.</source>
        <translation>Neue Secrets werden leer sein; überschriebene behalten ihren Wert.</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>A source without a comment leaves the destination&apos;s comment.</source>
        <translation>Eine Quelle ohne Kommentar lässt den Kommentar am Ziel stehen.</translation>
    </message>
    <message>
        <source>New secrets have no comment; overwritten ones keep theirs.</source>
        <translation>Neue Secrets haben keinen Kommentar; überschriebene behalten ihren.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Replaces the destination&apos;s tags; a source without tags removes them.</source>
        <translation>Ersetzt die Tags am Ziel; eine Quelle ohne Tags entfernt sie.</translation>
    </message>
    <message>
        <source>New secrets have no tags; overwritten ones keep theirs.</source>
        <translation>Neue Secrets haben keine Tags; überschriebene behalten ihre.</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>Replaces the destination&apos;s metadata; a source without metadata removes it.</source>
        <translation>Ersetzt die Metadaten am Ziel; eine Quelle ohne Metadaten entfernt sie.</translation>
    </message>
    <message>
        <source>New secrets have no metadata; overwritten ones keep theirs, except where an approval is needed: its merge removes their metadata.</source>
        <translation>Neue Secrets haben keine Metadaten; überschriebene behalten ihre, außer wo eine Genehmigung nötig ist: Deren Übernahme entfernt ihre Metadaten.</translation>
    </message>
    <message>
        <source>Skip multiline encoding</source>
        <translation>Mehrzeilige Kodierung überspringen</translation>
    </message>
    <message>
        <source>Whether values of several lines are given out unencoded.</source>
        <translation>Ob mehrzeilige Werte unkodiert ausgegeben werden.</translation>
    </message>
    <message>
        <source>New secrets have the server&apos;s default; overwritten ones keep theirs.</source>
        <translation>Neue Secrets haben die Vorgabe des Servers; überschriebene behalten ihre Einstellung.</translation>
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
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Umgebungen</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>environments</source>
        <translation>Umgebungen</translation>
    </message>
    <message>
        <source>Secret path</source>
        <translation>Secret-Pfad</translation>
    </message>
    <message>
        <source>Secret paths</source>
        <translation>Secret-Pfade</translation>
    </message>
    <message>
        <source>secret path</source>
        <translation>Secret-Pfad</translation>
    </message>
    <message>
        <source>secret paths</source>
        <translation>Secret-Pfade</translation>
    </message>
    <message>
        <source>Infisical sends the value of each deleted secret back to whoever may read it. That answer is not decoded, and the program overwrites its copy of it.</source>
        <translation>Infisical schickt den Wert jedes gelöschten Secrets an alle zurück, die ihn lesen dürfen. Diese Antwort wird nicht dekodiert, und das Programm überschreibt seine Kopie davon.</translation>
    </message>
    <message>
        <source>Rule: %1 on %2, forbidden</source>
        <translation>Regel: %1 auf %2, verboten</translation>
    </message>
    <message>
        <source>Rule: %1 on %2, allowed in part</source>
        <translation>Regel: %1 auf %2, teilweise erlaubt</translation>
    </message>
    <message>
        <source>Check the base URL. If it is right, the server is too old for this; update it.</source>
        <translation>Prüfen Sie die Basis-URL. Wenn sie stimmt, ist der Server dafür zu alt; aktualisieren Sie ihn.</translation>
    </message>
    <message>
        <source>A policy of the project forbids it; see the details.</source>
        <translation>Eine Richtlinie des Projekts verbietet es; siehe Details.</translation>
    </message>
    <message>
        <source>Wait five minutes, then try again: after three wrong secrets the server locks the identity.</source>
        <translation>Warten Sie fünf Minuten und versuchen Sie es dann noch einmal: Nach drei falschen Secrets sperrt der Server die Identität.</translation>
    </message>
    <message>
        <source>Create a new client secret for the identity and type it here.</source>
        <translation>Erstellen Sie ein neues Client-Secret für die Identität und geben Sie es hier ein.</translation>
    </message>
    <message>
        <source>The identity may be allowed only from certain addresses; see its trusted IPs in Infisical.</source>
        <translation>Die Identität ist vielleicht nur von bestimmten Adressen aus erlaubt; siehe ihre vertrauten IPs in Infisical.</translation>
    </message>
    <message>
        <source>Check the client ID and the client secret.</source>
        <translation>Prüfen Sie die Client-ID und das Client-Secret.</translation>
    </message>
    <message>
        <source>This project is of version %1, and Infisical duplicates secrets only in version %2 projects. Upgrade the project in Infisical.</source>
        <translation>Dieses Projekt hat Version %1, und Infisical dupliziert Secrets nur in Projekten der Version %2. Aktualisieren Sie das Projekt in Infisical.</translation>
    </message>
    <message>
        <source>Renewing the sign-in</source>
        <translation>Erneuern der Anmeldung</translation>
    </message>
    <message>
        <source>Signing out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Checking the sign-in</source>
        <translation>Prüfen der Anmeldung</translation>
    </message>
    <message>
        <source>Reading the organisation</source>
        <translation>Lesen der Organisation</translation>
    </message>
    <message>
        <source>Listing the projects</source>
        <translation>Auflisten der Projekte</translation>
    </message>
    <message>
        <source>Listing the folders of %1</source>
        <translation>Auflisten der Ordner von %1</translation>
    </message>
    <message>
        <source>Listing the secrets of %1</source>
        <translation>Auflisten der Secrets von %1</translation>
    </message>
    <message>
        <source>Creating the folder %1</source>
        <translation>Anlegen des Ordners %1</translation>
    </message>
    <message>
        <source>Duplicating to %1</source>
        <translation>Duplizieren nach %1</translation>
    </message>
    <message>
        <source>Asking whether the server can duplicate</source>
        <translation>Abfrage, ob der Server duplizieren kann</translation>
    </message>
    <message>
        <source>Reading the approval policy of %1</source>
        <translation>Lesen der Genehmigungsrichtlinie von %1</translation>
    </message>
    <message>
        <source>Reading the state of an approval</source>
        <translation>Lesen des Zustands einer Genehmigung</translation>
    </message>
    <message>
        <source>Reading the state of the approvals</source>
        <translation>Lesen des Zustands der Genehmigungen</translation>
    </message>
    <message>
        <source>Deleting secrets of %1</source>
        <translation>Löschen von Secrets von %1</translation>
    </message>
    <message>
        <source>Reading an earlier version of a secret of %1</source>
        <translation>Lesen einer früheren Version eines Secrets von %1</translation>
    </message>
    <message>
        <source>Restoring a secret of %1</source>
        <translation>Wiederherstellen eines Secrets von %1</translation>
    </message>
    <message>
        <source>Closing an approval request</source>
        <translation>Schließen einer Genehmigungsanfrage</translation>
    </message>
    <message>
        <source>a version number</source>
        <translation>eine Versionsnummer</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>This server can duplicate secrets. Whether this sign-in may write them, it tells only when that is tried.</source>
        <translation>Dieser Server kann Secrets duplizieren. Ob diese Anmeldung sie schreiben darf, sagt er erst, wenn es versucht wird.</translation>
    </message>
</context>
<context>
    <name>JsonObjectReader</name>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a text that is not empty</source>
        <translation>ein Text, der nicht leer ist</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a date and time</source>
        <translation>Datum und Uhrzeit</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
</context>
<context>
    <name>JsonReader</name>
    <message>
        <source>The answer is not JSON (at byte %1).</source>
        <translation>Die Antwort ist kein JSON (bei Byte %1).</translation>
    </message>
    <message>
        <source>The answer is not as it should be: %1.</source>
        <translation>Die Antwort ist nicht, wie sie sein soll: %1.</translation>
    </message>
</context>
<context>
    <name>JsonTrail</name>
    <message>
        <source>the whole answer</source>
        <translation>die ganze Antwort</translation>
    </message>
    <message>
        <source>%1: expected %2</source>
        <translation>%1: erwartet %2</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>Using the system&apos;s keychain</source>
        <translation>Verwenden des Schlüsselbunds des Systems</translation>
    </message>
    <message>
        <source>Unlock or start the system&apos;s keychain (on Linux GNOME Keyring or KWallet), then try again.</source>
        <translation>Entsperren oder starten Sie den Schlüsselbund des Systems (unter Linux GNOME Keyring oder KWallet) und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Reading the credential</source>
        <translation>Lesen der Zugangsdaten</translation>
    </message>
    <message>
        <source>It is not in the system&apos;s keychain.</source>
        <translation>Sie sind nicht im Schlüsselbund des Systems.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>Der Schlüsselbund ist gesperrt.</translation>
    </message>
    <message>
        <source>Access to the keychain was not allowed.</source>
        <translation>Der Zugriff auf den Schlüsselbund wurde nicht erlaubt.</translation>
    </message>
    <message>
        <source>The keychain cannot be used: %1</source>
        <translation>Der Schlüsselbund lässt sich nicht verwenden: %1</translation>
    </message>
    <message>
        <source>The keychain did not answer in time.</source>
        <translation>Der Schlüsselbund hat nicht rechtzeitig geantwortet.</translation>
    </message>
</context>
<context>
    <name>Keycutter::AppController</name>
    <message>
        <source>There is no connection “%1”.</source>
        <translation>Es gibt keine Verbindung „%1“.</translation>
    </message>
</context>
<context>
    <name>Keycutter::AppearancePage</name>
    <message>
        <source>&amp;Appearance:</source>
        <translation>&amp;Erscheinungsbild:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Sprache:</translation>
    </message>
    <message>
        <source>Another language shows when Keycutter is started the next time.</source>
        <translation>Eine andere Sprache gilt ab dem nächsten Start von Keycutter.</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
</context>
<context>
    <name>Keycutter::ApprovalCenter</name>
    <message>
        <source>Reading the state of the approvals</source>
        <translation>Lesen des Zustands der Genehmigungen</translation>
    </message>
    <message>
        <source>There is no connection to %1 any more.</source>
        <translation>Es gibt keine Verbindung zu %1 mehr.</translation>
    </message>
    <message>
        <source>Add one, then ask again.</source>
        <translation>Fügen Sie eine hinzu und fragen Sie dann noch einmal.</translation>
    </message>
</context>
<context>
    <name>Keycutter::ApprovalTableModel</name>
    <message numerus="yes">
        <source>%Ln secret(s)</source>
        <translation>
            <numerusform>%Ln Secret</numerusform>
            <numerusform>%Ln Secrets</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1; which ones could not be told</source>
        <translation>%1; welche, war nicht zu erfahren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s) of run %1 to %2 over %3, asked for on %4. %5.</source>
        <translation>
            <numerusform>%Ln Secret von Lauf %1 nach %2 über %3, angefragt am %4. %5.</numerusform>
            <numerusform>%Ln Secrets von Lauf %1 nach %2 über %3, angefragt am %4. %5.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secrets</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
</context>
<context>
    <name>Keycutter::ApprovalsPage</name>
    <message>
        <source>Approval requests</source>
        <translation>Genehmigungsanfragen</translation>
    </message>
    <message>
        <source>Search requests…</source>
        <translation>Anfragen suchen…</translation>
    </message>
    <message>
        <source>Search requests by place, state, run, connection or key</source>
        <translation>Anfragen nach Ort, Zustand, Lauf, Verbindung oder Schlüssel durchsuchen</translation>
    </message>
    <message>
        <source>Open in &amp;browser</source>
        <translation>Im Brow&amp;ser öffnen</translation>
    </message>
    <message>
        <source>Shows the request on the service’s own page (Enter)</source>
        <translation>Zeigt die Anfrage auf der Seite des Dienstes (Eingabetaste)</translation>
    </message>
    <message>
        <source>Shows what became of each secret of the run that asked for it</source>
        <translation>Zeigt, was aus jedem Secret des Laufs wurde, der danach gefragt hat</translation>
    </message>
    <message>
        <source>Asks now how the open requests stand, and signs in where that is needed. Otherwise they are asked about from time to time.</source>
        <translation>Fragt jetzt, wie die offenen Anfragen stehen, und meldet sich an, wo das nötig ist. Sonst wird von Zeit zu Zeit danach gefragt.</translation>
    </message>
    <message>
        <source>No request here matches “%1”.</source>
        <translation>Keine Anfrage passt hier zu „%1“.</translation>
    </message>
    <message>
        <source>No request is in this category. Choose another one above.</source>
        <translation>In dieser Kategorie ist keine Anfrage. Wählen Sie oben eine andere.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>No run has asked for an approval yet. Where a policy holds changes back, the request is shown here until someone has decided.</source>
        <translation>Noch kein Lauf hat um eine Genehmigung gebeten. Wo eine Richtlinie Änderungen zurückhält, steht die Anfrage hier, bis jemand entschieden hat.</translation>
    </message>
    <message>
        <source>Go to the secrets</source>
        <translation>Zu den Secrets</translation>
    </message>
    <message>
        <source>Reading the record of runs…</source>
        <translation>Die Aufzeichnung der Läufe wird gelesen…</translation>
    </message>
    <message>
        <source>It is not followed: there is no connection to %1 any more.</source>
        <translation>Sie wird nicht verfolgt: Es gibt keine Verbindung zu %1 mehr.</translation>
    </message>
    <message>
        <source>It is not followed: “%1” is not signed in. Refresh signs in.</source>
        <translation>Sie wird nicht verfolgt: „%1“ ist nicht angemeldet. „Aktualisieren“ meldet an.</translation>
    </message>
    <message>
        <source>It is not followed: “%1” could not sign in. %2</source>
        <translation>Sie wird nicht verfolgt: „%1“ konnte sich nicht anmelden. %2</translation>
    </message>
    <message>
        <source>Show its ru&amp;n</source>
        <translation>Ihren La&amp;uf zeigen</translation>
    </message>
    <message>
        <source>Refre&amp;sh</source>
        <translation>Ak&amp;tualisieren</translation>
    </message>
    <message>
        <source>Leave the page</source>
        <translation>Die Seite verlassen</translation>
    </message>
</context>
<context>
    <name>Keycutter::ApprovalsView</name>
    <message>
        <source>Open in &amp;browser</source>
        <translation>Im Brow&amp;ser öffnen</translation>
    </message>
    <message>
        <source>Approval requests</source>
        <translation>Genehmigungsanfragen</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secrets</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message numerus="yes">
        <source>%Ln approval request(s), %1 settled</source>
        <translation>
            <numerusform>%Ln Genehmigungsanfrage, %1 erledigt</numerusform>
            <numerusform>%Ln Genehmigungsanfragen, %1 erledigt</numerusform>
        </translation>
    </message>
    <message>
        <source>1 approval request, settled</source>
        <translation>1 Genehmigungsanfrage, erledigt</translation>
    </message>
    <message>
        <source>1 approval request, open</source>
        <translation>1 Genehmigungsanfrage, offen</translation>
    </message>
    <message>
        <source>Not written: %1</source>
        <translation>Nicht geschrieben: %1</translation>
    </message>
    <message>
        <source>Which keys were not written could not be told.</source>
        <translation>Welche Schlüssel nicht geschrieben wurden, war nicht zu erfahren.</translation>
    </message>
    <message>
        <source>Refre&amp;sh</source>
        <translation>Ak&amp;tualisieren</translation>
    </message>
    <message>
        <source>%1, secrets: %2, %3</source>
        <translation>%1, Secrets: %2, %3</translation>
    </message>
</context>
<context>
    <name>Keycutter::BrowsePage</name>
    <message>
        <source>Filter secrets…</source>
        <translation>Secrets filtern…</translation>
    </message>
    <message>
        <source>Filter secrets by key, comment or tag</source>
        <translation>Secrets nach Schlüssel, Kommentar oder Tag filtern</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
    <message>
        <source>&amp;Duplicate…</source>
        <translation>Du&amp;plizieren…</translation>
    </message>
    <message>
        <source>Listing the secrets of %1…</source>
        <translation>Die Secrets von %1 werden aufgelistet…</translation>
    </message>
    <message>
        <source>&amp;Copy key name</source>
        <translation>&amp;Schlüsselnamen kopieren</translation>
    </message>
    <message>
        <source>&amp;Tick or untick</source>
        <translation>&amp;An- oder abwählen</translation>
    </message>
    <message>
        <source>Tick &amp;all shown</source>
        <translation>Alle an&amp;gezeigten ankreuzen</translation>
    </message>
    <message>
        <source>&amp;Untick all shown</source>
        <translation>Alle angezeigten ab&amp;wählen</translation>
    </message>
    <message>
        <source>&amp;Duplicate the ticked secrets…</source>
        <translation>Die angekreuzten Secrets &amp;duplizieren…</translation>
    </message>
    <message>
        <source>Open this place in the &amp;browser</source>
        <translation>Diesen Ort im &amp;Browser öffnen</translation>
    </message>
    <message>
        <source>No secret here matches “%1”.</source>
        <translation>Kein Secret passt hier zu „%1“.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>There are no secrets in %1.</source>
        <translation>In %1 gibt es keine Secrets.</translation>
    </message>
    <message>
        <source>Open the folder “%1”</source>
        <translation>Ordner „%1“ öffnen</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Go to the folder above</source>
        <translation>Zum übergeordneten Ordner</translation>
    </message>
    <message>
        <source>Choose a connection on the left to see its secrets.</source>
        <translation>Wählen Sie links eine Verbindung, um ihre Secrets zu sehen.</translation>
    </message>
    <message>
        <source>You are not signed in to “%1”.</source>
        <translation>Sie sind nicht bei „%1“ angemeldet.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Signing in to “%1”…</source>
        <translation>Anmeldung bei „%1“ läuft…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Erneut anmelden…</translation>
    </message>
    <message>
        <source>“%1” can see no %2. Give this sign-in access to one, then reload.</source>
        <translation>„%1“ sieht nichts dieser Art: %2. Geben Sie dieser Anmeldung Zugriff und laden Sie dann neu.</translation>
    </message>
    <message>
        <source>“%1” has no %2, so there is nothing to duplicate. It comes with the first secret that is made in the service; reload then.</source>
        <translation>„%1“ enthält nichts dieser Art: %2. Daher gibt es nichts zu duplizieren. Das kommt mit dem ersten Secret, das im Dienst angelegt wird; laden Sie dann neu.</translation>
    </message>
    <message>
        <source>Choose one of the %1 on the left to see its secrets.</source>
        <translation>Wählen Sie links, um die Secrets zu sehen (%1).</translation>
    </message>
    <message>
        <source>This folder does not exist.</source>
        <translation>Diesen Ordner gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Es gibt keinen Ordner %1.</translation>
    </message>
    <message>
        <source>Listing %1 was cancelled.</source>
        <translation>Das Auflisten von %1 wurde abgebrochen.</translation>
    </message>
    <message>
        <source>List it now</source>
        <translation>Jetzt auflisten</translation>
    </message>
    <message>
        <source>No secrets are listed.</source>
        <translation>Es sind keine Secrets aufgelistet.</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation>Sie sind nicht angemeldet.</translation>
    </message>
    <message>
        <source>Tick the secrets to duplicate first.</source>
        <translation>Kreuzen Sie zuerst die Secrets an, die dupliziert werden sollen.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%Ln hidden by the filter)</source>
        <translation>
            <numerusform>(%Ln vom Filter verborgen)</numerusform>
            <numerusform>(%Ln vom Filter verborgen)</numerusform>
        </translation>
    </message>
    <message>
        <source>quota: %1 of %2</source>
        <translation>Kontingent: %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Duplicate %Ln secret(s)…</source>
        <translation>
            <numerusform>%Ln Secret du&amp;plizieren…</numerusform>
            <numerusform>%Ln Secrets du&amp;plizieren…</numerusform>
        </translation>
    </message>
    <message>
        <source>Duplicate the ticked secrets under other names (Ctrl+D)</source>
        <translation>Die angekreuzten Secrets unter anderen Namen duplizieren (Strg+D)</translation>
    </message>
    <message>
        <source>Duplicate the ticked secrets to other places (Ctrl+D)</source>
        <translation>Die angekreuzten Secrets an andere Orte duplizieren (Strg+D)</translation>
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
        <translation>Im &amp;Browser anmelden…</translation>
    </message>
    <message>
        <source>&amp;Open the page again</source>
        <translation>Seite erneut &amp;öffnen</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Nicht mehr warten</translation>
    </message>
    <message>
        <source>If the page shows a &amp;code instead, paste it here:</source>
        <translation>Falls die Seite stattdessen einen C&amp;ode zeigt, fügen Sie ihn hier ein:</translation>
    </message>
    <message>
        <source>Code from the browser</source>
        <translation>Code aus dem Browser</translation>
    </message>
    <message>
        <source>Use the code</source>
        <translation>Code verwenden</translation>
    </message>
    <message>
        <source>&amp;Use this sign-in</source>
        <translation>Diese Anmeldung &amp;verwenden</translation>
    </message>
    <message>
        <source>&amp;Discard it</source>
        <translation>Ver&amp;werfen</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Erneut anmelden</translation>
    </message>
    <message>
        <source>Waiting for the sign-in in the browser. Come back here when it is done.</source>
        <translation>Warten auf die Anmeldung im Browser. Kommen Sie hierher zurück, wenn sie erledigt ist.</translation>
    </message>
    <message>
        <source>No browser could be opened. Open this page yourself: %1</source>
        <translation>Es ließ sich kein Browser öffnen. Öffnen Sie diese Seite selbst: %1</translation>
    </message>
    <message>
        <source>%1, organisation %2</source>
        <translation>%1, Organisation %2</translation>
    </message>
    <message>
        <source>The browser signed in as %1.
Use this sign-in? Do so only if this is you.</source>
        <translation>Der Browser hat sich als %1 angemeldet.
Diese Anmeldung verwenden? Nur, wenn Sie das sind.</translation>
    </message>
    <message>
        <source>Signed in as %1.</source>
        <translation>Angemeldet als %1.</translation>
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
        <translation>Die Antwort des Dienstes sagt nicht, dass sie geschlossen ist</translation>
    </message>
</context>
<context>
    <name>Keycutter::ClosingReconciler</name>
    <message>
        <source>The request was merged meanwhile. Undo the run again to take back what it wrote.</source>
        <translation>Die Anfrage wurde inzwischen übernommen. Machen Sie den Lauf noch einmal rückgängig, um zurückzunehmen, was sie schrieb.</translation>
    </message>
    <message>
        <source>The request was closed already.</source>
        <translation>Die Anfrage war schon geschlossen.</translation>
    </message>
    <message>
        <source>The answer was lost (%1), but the request is closed now.</source>
        <translation>Die Antwort ging verloren (%1), aber die Anfrage ist jetzt geschlossen.</translation>
    </message>
    <message>
        <source>The request is still open. Undo the run again.</source>
        <translation>Die Anfrage ist noch offen. Machen Sie den Lauf noch einmal rückgängig.</translation>
    </message>
    <message>
        <source>How the request stands cannot be told. Look at it in the service.</source>
        <translation>Wie es um die Anfrage steht, lässt sich nicht sagen. Sehen Sie sie im Dienst an.</translation>
    </message>
</context>
<context>
    <name>Keycutter::CommentEditor</name>
    <message>
        <source>As each is now</source>
        <translation>Wie jeweils jetzt</translation>
    </message>
    <message>
        <source>This:</source>
        <translation>Dieser:</translation>
    </message>
    <message>
        <source>Comment of the copies</source>
        <translation>Kommentar der Kopien</translation>
    </message>
    <message>
        <source>No comment</source>
        <translation>Kein Kommentar</translation>
    </message>
</context>
<context>
    <name>Keycutter::ConfirmRunDialog</name>
    <message>
        <source>Write to production</source>
        <translation>In Produktion schreiben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, held until approved</source>
        <translation>%1, bis zur Genehmigung zurückgehalten</translation>
    </message>
    <message numerus="yes">
        <source>Write %Ln secret(s) to %1 on %2?</source>
        <translation>
            <numerusform>%Ln Secret nach %1 auf %2 schreiben?</numerusform>
            <numerusform>%Ln Secrets nach %1 auf %2 schreiben?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s) that exist(s) is/are replaced. This cannot be undone from here.</source>
        <translation>
            <numerusform>%Ln vorhandenes Secret wird ersetzt. Das lässt sich von hier aus nicht rückgängig machen.</numerusform>
            <numerusform>%Ln vorhandene Secrets werden ersetzt. Das lässt sich von hier aus nicht rückgängig machen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Duplicate %Ln secret(s)</source>
        <translation>
            <numerusform>%Ln Secret &amp;duplizieren</numerusform>
            <numerusform>%Ln Secrets &amp;duplizieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Overwrite many secrets</source>
        <translation>Viele Secrets überschreiben</translation>
    </message>
    <message numerus="yes">
        <source>Overwrite %Ln secret(s) on %1?</source>
        <translation>
            <numerusform>%Ln Secret auf %1 überschreiben?</numerusform>
            <numerusform>%Ln Secrets auf %1 überschreiben?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s) that exist(s) is/are replaced. Undoing the run can write the earlier value(s) again, as long as the service lets it/them be read.</source>
        <translation>
            <numerusform>%Ln vorhandenes Secret wird ersetzt. Wird der Lauf rückgängig gemacht, lässt sich der frühere Wert wieder schreiben, solange der Dienst ihn lesen lässt.</numerusform>
            <numerusform>%Ln vorhandene Secrets werden ersetzt. Wird der Lauf rückgängig gemacht, lassen sich die früheren Werte wieder schreiben, solange der Dienst sie lesen lässt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write %Ln secret(s) on %1?</source>
        <translation>
            <numerusform>%Ln Secret auf %1 schreiben?</numerusform>
            <numerusform>%Ln Secrets auf %1 schreiben?</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan changed</source>
        <translation>Der Plan hat sich geändert</translation>
    </message>
    <message>
        <source>The plan changed while you were asked, so nothing was started. This is how it is now.</source>
        <translation>Der Plan hat sich während der Rückfrage geändert, daher wurde nichts gestartet. So lautet er jetzt.</translation>
    </message>
</context>
<context>
    <name>Keycutter::ConnectionCredentials</name>
    <message>
        <source>The system&apos;s keychain cannot be used.</source>
        <translation>Der Schlüsselbund des Systems lässt sich nicht verwenden.</translation>
    </message>
</context>
<context>
    <name>Keycutter::ConnectionDialog</name>
    <message>
        <source>Ser&amp;vice:</source>
        <translation>&amp;Dienst:</translation>
    </message>
    <message>
        <source>S&amp;ite:</source>
        <translation>Se&amp;rver:</translation>
    </message>
    <message>
        <source>Sign in &amp;with:</source>
        <translation>An&amp;melden mit:</translation>
    </message>
    <message>
        <source>Way to sign in</source>
        <translation>Art der Anmeldung</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>Name of the connection</source>
        <translation>Name der Verbindung</translation>
    </message>
    <message>
        <source>Co&amp;lour:</source>
        <translation>&amp;Farbe:</translation>
    </message>
    <message>
        <source>CA &amp;file:</source>
        <translation>&amp;CA-Datei:</translation>
    </message>
    <message>
        <source>File with further certificate authorities</source>
        <translation>Datei mit weiteren Zertifizierungsstellen</translation>
    </message>
    <message>
        <source>Only for an authority of your own</source>
        <translation>Nur für eine eigene Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>B&amp;rowse…</source>
        <translation>D&amp;urchsuchen…</translation>
    </message>
    <message>
        <source>Browse for a CA file</source>
        <translation>Nach einer CA-Datei suchen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>Signs in and says who and what can be reached; keeps nothing</source>
        <translation>Meldet sich an und sagt, wer und was erreichbar ist; behält nichts</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Add a connection</source>
        <translation>Verbindung hinzufügen</translation>
    </message>
    <message>
        <source>Edit the connection “%1”</source>
        <translation>Verbindung „%1“ bearbeiten</translation>
    </message>
    <message>
        <source>Choose a CA file</source>
        <translation>CA-Datei wählen</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Zertifikate (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Sign in in the browser first.</source>
        <translation>Melden Sie sich zuerst im Browser an.</translation>
    </message>
    <message>
        <source>Give the connection a name.</source>
        <translation>Geben Sie der Verbindung einen Namen.</translation>
    </message>
    <message>
        <source>Signing in to %1…</source>
        <translation>Anmeldung bei %1 läuft…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Sch&amp;ließen</translation>
    </message>
    <message>
        <source>Stopped. Nothing was kept.</source>
        <translation>Angehalten. Nichts wurde behalten.</translation>
    </message>
    <message>
        <source>The connection is saved, but its credential is kept only until the program is closed or locks: %1</source>
        <translation>Die Verbindung ist gespeichert, aber ihre Zugangsdaten bleiben nur erhalten, bis das Programm geschlossen oder gesperrt wird: %1</translation>
    </message>
</context>
<context>
    <name>Keycutter::ConnectionTreeModel</name>
    <message>
        <source>Connection %1, signed in</source>
        <translation>Verbindung %1, angemeldet</translation>
    </message>
    <message>
        <source>Connection %1, not signed in</source>
        <translation>Verbindung %1, nicht angemeldet</translation>
    </message>
    <message>
        <source>%1 %2, production</source>
        <translation>%1 %2, Produktion</translation>
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
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>There is no connection yet. “Add…” makes one to a secret manager.</source>
        <translation>Es gibt noch keine Verbindung. „Hinzufügen…“ legt eine zu einem Secret-Manager an.</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Entfernen…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Sch&amp;ließen</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Nicht angemeldet</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Anmeldung läuft…</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Did not work</source>
        <translation>Misslungen</translation>
    </message>
    <message>
        <source>Needs a new sign-in</source>
        <translation>Braucht eine neue Anmeldung</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>%1 at %2: %3</source>
        <translation>%1 auf %2: %3</translation>
    </message>
</context>
<context>
    <name>Keycutter::CopyDialog</name>
    <message numerus="yes">
        <source>%Ln copies</source>
        <translation>
            <numerusform>%Ln Kopie</numerusform>
            <numerusform>%Ln Kopien</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, copied as %2</source>
        <translation>%1, kopiert als %2</translation>
    </message>
    <message>
        <source>Scopes and comment</source>
        <translation>Scopes und Kommentar</translation>
    </message>
    <message>
        <source>As chosen for all</source>
        <translation>Wie für alle gewählt</translation>
    </message>
    <message>
        <source>&amp;Scopes:</source>
        <translation>Sc&amp;opes:</translation>
    </message>
    <message>
        <source>C&amp;omment:</source>
        <translation>Ko&amp;mmentar:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>Keycutter::CopyEditor</name>
    <message>
        <source>&amp;New names:</source>
        <translation>Neue &amp;Namen:</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>&amp;Suchen:</translation>
    </message>
    <message>
        <source>As the source’s</source>
        <translation>Wie die der Quelle</translation>
    </message>
    <message>
        <source>&amp;Scopes:</source>
        <translation>Sc&amp;opes:</translation>
    </message>
    <message>
        <source>C&amp;omment:</source>
        <translation>Ko&amp;mmentar:</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Look at the secrets again</source>
        <translation>Die Secrets noch einmal lesen</translation>
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
        <translation>%1 (optional):</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1:</translation>
    </message>
    <message>
        <source>Leave empty to keep the stored one</source>
        <translation>Leer lassen, um die gespeicherten Daten zu behalten</translation>
    </message>
    <message>
        <source>Fill in “%1”.</source>
        <translation>Füllen Sie „%1“ aus.</translation>
    </message>
    <message>
        <source>“%1” has another form: %2.</source>
        <translation>„%1“ hat eine andere Form: %2.</translation>
    </message>
    <message>
        <source>The stored one is for another address</source>
        <translation>Das gespeicherte gilt für eine andere Adresse</translation>
    </message>
    <message>
        <source>Fill in “%1”. The stored one is not sent to another address.</source>
        <translation>Füllen Sie „%1“ aus. Das gespeicherte wird an keine andere Adresse gesendet.</translation>
    </message>
</context>
<context>
    <name>Keycutter::DestinationRow</name>
    <message>
        <source>A run that writes here asks for a confirmation first</source>
        <translation>Ein Lauf, der hierher schreibt, bittet zuerst um Bestätigung</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Remove this destination</source>
        <translation>Dieses Ziel entfernen</translation>
    </message>
    <message>
        <source>Destination %1, %2</source>
        <translation>Ziel %1, %2</translation>
    </message>
    <message>
        <source>Look at destination %1 again</source>
        <translation>Ziel %1 noch einmal lesen</translation>
    </message>
    <message>
        <source>Remove destination %1</source>
        <translation>Ziel %1 entfernen</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
</context>
<context>
    <name>Keycutter::DestinationsEditor</name>
    <message>
        <source>&amp;Add destination</source>
        <translation>Z&amp;iel hinzufügen</translation>
    </message>
    <message>
        <source>Choose where to copy to.</source>
        <translation>Wählen Sie, wohin kopiert werden soll.</translation>
    </message>
    <message>
        <source>Type a path, “/” for the root.</source>
        <translation>Geben Sie einen Pfad ein, „/“ für die Wurzel.</translation>
    </message>
    <message>
        <source>The secrets come from here. Choose another place.</source>
        <translation>Von hier kommen die Secrets. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Already in the list above.</source>
        <translation>Steht schon in der Liste oben.</translation>
    </message>
</context>
<context>
    <name>Keycutter::DuplicateCommand</name>
    <message>
        <source>%1 makes copies inside one store only: give --account, --store and --name.</source>
        <translation>%1 kopiert nur innerhalb eines Stores: Geben Sie --account, --store und --name an.</translation>
    </message>
    <message>
        <source>%1 gives copies no names of their own: give --project, --from and --to.</source>
        <translation>%1 gibt Kopien keine eigenen Namen: Geben Sie --project, --from und --to an.</translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <translation>PRODUKTION</translation>
    </message>
    <message numerus="yes">
        <source>This writes %n secret(s) through “%1” (%2):</source>
        <translation>
            <numerusform>Dies schreibt %n Secret über „%1“ (%2):</numerusform>
            <numerusform>Dies schreibt %n Secrets über „%1“ (%2):</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no terminal to ask for confirmation on. Add --yes to go on without being asked. Nothing was written.</source>
        <translation>Es gibt kein Terminal, auf dem um Bestätigung gebeten werden könnte. Mit --yes geht es ohne Rückfrage weiter. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Go on? [y/N] </source>
        <translation>Fortfahren? [y/N] </translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Nichts wurde geschrieben.</translation>
    </message>
</context>
<context>
    <name>Keycutter::DuplicateDialog</name>
    <message>
        <source>&amp;To:</source>
        <translation>&amp;Nach:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %Ln secret(s)</source>
        <translation>
            <numerusform>%Ln Secret duplizieren</numerusform>
            <numerusform>%Ln Secrets duplizieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %Ln secret(s) from %1</source>
        <translation>
            <numerusform>%Ln Secret aus %1 duplizieren</numerusform>
            <numerusform>%Ln Secrets aus %1 duplizieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Anmeldung läuft…</translation>
    </message>
    <message>
        <source>The connection was closed. Sign in again to go on; what is chosen here stays.</source>
        <translation>Die Verbindung wurde geschlossen. Melden Sie sich erneut an, um weiterzumachen; was hier gewählt ist, bleibt.</translation>
    </message>
    <message>
        <source>Sign &amp;in…</source>
        <translation>Anm&amp;elden…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Überschreiben</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Blockiert</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Go to a name to read more about it. F2 edits it; the menu has its scopes and comment.</source>
        <translation>Gehen Sie zu einem Namen, um mehr darüber zu lesen. F2 bearbeitet ihn; das Menü hat seine Scopes und den Kommentar.</translation>
    </message>
    <message>
        <source>Go to a cell to read more about it. Space or F2 changes what happens where a key exists.</source>
        <translation>Gehen Sie zu einer Zelle, um mehr darüber zu lesen. Leertaste oder F2 ändert, was bei einem vorhandenen Schlüssel geschieht.</translation>
    </message>
    <message>
        <source>Not signed in.</source>
        <translation>Nicht angemeldet.</translation>
    </message>
    <message>
        <source>Correct what is marked above.</source>
        <translation>Berichtigen Sie, was oben markiert ist.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Duplicate %Ln secret(s)</source>
        <translation>
            <numerusform>%Ln Secret &amp;duplizieren</numerusform>
            <numerusform>%Ln Secrets &amp;duplizieren</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>No secret is in this category. Choose another one above.</source>
        <translation>In dieser Kategorie ist kein Secret. Wählen Sie oben eine andere.</translation>
    </message>
    <message>
        <source>Starting the run</source>
        <translation>Starten des Laufs</translation>
    </message>
    <message>
        <source>the connection is not signed in any more</source>
        <translation>die Verbindung ist nicht mehr angemeldet</translation>
    </message>
    <message>
        <source>Correct or remove what is marked above.</source>
        <translation>Berichtigen oder entfernen Sie, was oben markiert ist.</translation>
    </message>
</context>
<context>
    <name>Keycutter::EnvironmentDelegate</name>
    <message>
        <source>production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
</context>
<context>
    <name>Keycutter::FieldNote</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Technische Details</translation>
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
        <translation>Zum übergeordneten Ordner</translation>
    </message>
    <message>
        <source>Folder above</source>
        <translation>Übergeordneter Ordner</translation>
    </message>
    <message>
        <source>More folders</source>
        <translation>Weitere Ordner</translation>
    </message>
    <message>
        <source>The folders here could not be listed. %1</source>
        <translation>Die Ordner hier ließen sich nicht auflisten. %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Folder %1</source>
        <translation>Ordner %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln weiterer</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Folders: %1</source>
        <translation>Ordner: %1</translation>
    </message>
</context>
<context>
    <name>Keycutter::FolderMaker</name>
    <message>
        <source>The answer was lost (%1), but the folder is there now.</source>
        <translation>Die Antwort ging verloren (%1), aber der Ordner ist jetzt da.</translation>
    </message>
    <message>
        <source>Not sent, because the folder could not be created: %1</source>
        <translation>Nicht gesendet, weil der Ordner nicht angelegt werden konnte: %1</translation>
    </message>
</context>
<context>
    <name>Keycutter::GuideBrowser</name>
    <message>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
</context>
<context>
    <name>Keycutter::GuideDialog</name>
    <message>
        <source>Guide to Keycutter</source>
        <translation>Anleitung zu Keycutter</translation>
    </message>
    <message>
        <source>Topics of the guide</source>
        <translation>Themen der Anleitung</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Sch&amp;ließen</translation>
    </message>
</context>
<context>
    <name>Keycutter::HistoryPage</name>
    <message>
        <source>History of runs</source>
        <translation>Verlauf der Läufe</translation>
    </message>
    <message>
        <source>Search runs…</source>
        <translation>Läufe suchen…</translation>
    </message>
    <message>
        <source>Search runs by number, date, connection, place, outcome or state</source>
        <translation>Läufe nach Nummer, Datum, Verbindung, Ort, Ergebnis oder Zustand durchsuchen</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öffnen</translation>
    </message>
    <message>
        <source>Shows what became of each secret (Enter)</source>
        <translation>Zeigt, was aus jedem Secret wurde (Eingabetaste)</translation>
    </message>
    <message>
        <source>Chec&amp;k and continue</source>
        <translation>Prüfen und &amp;fortsetzen</translation>
    </message>
    <message>
        <source>Lists the destinations again, finds out what became of the calls that were on their way, and copies what was never sent.</source>
        <translation>Listet die Ziele erneut auf, stellt fest, was aus den Aufrufen wurde, die unterwegs waren, und kopiert, was nie gesendet wurde.</translation>
    </message>
    <message>
        <source>Chec&amp;k again</source>
        <translation>Erneut &amp;prüfen</translation>
    </message>
    <message>
        <source>Lists the destinations and says of each copy whether it is there as the run asked, was changed since, or is gone</source>
        <translation>Listet die Ziele auf und sagt zu jeder Kopie, ob sie so da ist, wie der Lauf es verlangte, seitdem geändert wurde oder verschwunden ist</translation>
    </message>
    <message>
        <source>Re&amp;try failed…</source>
        <translation>Fehlgeschlagene &amp;wiederholen…</translation>
    </message>
    <message>
        <source>Plans anew what failed, was cancelled or is unknown</source>
        <translation>Plant neu, was fehlschlug, abgebrochen wurde oder unbekannt ist</translation>
    </message>
    <message>
        <source>U&amp;ndo…</source>
        <translation>&amp;Rückgängig machen…</translation>
    </message>
    <message>
        <source>Shows what undoing this run would do, before anything is changed</source>
        <translation>Zeigt, was das Rückgängigmachen dieses Laufs täte, bevor etwas geändert wird</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Writes the outcomes as CSV, JSON or a page to print, without values</source>
        <translation>Schreibt die Ergebnisse als CSV, JSON oder druckbare Seite, ohne Werte</translation>
    </message>
    <message>
        <source>Forgets these runs (Delete). What they copied stays where it is.</source>
        <translation>Vergisst diese Läufe (Entf). Was sie kopiert haben, bleibt, wo es ist.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s)</source>
        <translation>
            <numerusform>%Ln Lauf</numerusform>
            <numerusform>%Ln Läufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln run(s)</source>
        <translation>
            <numerusform>%1 von %Ln Lauf</numerusform>
            <numerusform>%1 von %Ln Läufen</numerusform>
        </translation>
    </message>
    <message>
        <source>No run matches “%1”.</source>
        <translation>Kein Lauf passt zu „%1“.</translation>
    </message>
    <message>
        <source>Reading the record of runs…</source>
        <translation>Die Aufzeichnung der Läufe wird gelesen…</translation>
    </message>
    <message>
        <source>No run is recorded yet. Tick secrets and duplicate them, and the run is kept here.</source>
        <translation>Noch ist kein Lauf aufgezeichnet. Kreuzen Sie Secrets an und duplizieren Sie sie; der Lauf wird hier festgehalten.</translation>
    </message>
    <message>
        <source>Go to the secrets</source>
        <translation>Zu den Secrets</translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s) are selected.</source>
        <translation>
            <numerusform>%Ln Lauf ist ausgewählt.</numerusform>
            <numerusform>%Ln Läufe sind ausgewählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no connection to %1 any more.</source>
        <translation>Es gibt keine Verbindung zu %1 mehr.</translation>
    </message>
    <message>
        <source>Delete from history</source>
        <translation>Aus dem Verlauf löschen</translation>
    </message>
    <message>
        <source>Delete run %1 from the history?</source>
        <translation>Lauf %1 aus dem Verlauf löschen?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln run(s) from the history?</source>
        <translation>
            <numerusform>%Ln Lauf aus dem Verlauf löschen?</numerusform>
            <numerusform>%Ln Läufe aus dem Verlauf löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>What was copied stays where it is. The record of it goes: it cannot be looked at, retried or exported any more.</source>
        <translation>Was kopiert wurde, bleibt, wo es ist. Die Aufzeichnung verschwindet: Sie lässt sich nicht mehr ansehen, wiederholen oder exportieren.</translation>
    </message>
    <message>
        <source>Secrets of it still wait for approval. That is not followed any more.</source>
        <translation>Secrets davon warten noch auf Genehmigung. Das wird nicht weiter verfolgt.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Delete from history…</source>
        <translation>Aus dem Verlauf lös&amp;chen…</translation>
    </message>
    <message>
        <source>Delete the selected runs from the history</source>
        <translation>Die ausgewählten Läufe aus dem Verlauf löschen</translation>
    </message>
    <message>
        <source>Leave the page</source>
        <translation>Die Seite verlassen</translation>
    </message>
    <message>
        <source>Chec&amp;k only</source>
        <translation>&amp;Nur prüfen</translation>
    </message>
</context>
<context>
    <name>Keycutter::HistoryTableModel</name>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>Keycutter::InfisicalSession</name>
    <message>
        <source>Only a person may close an approval request, and this sign-in is a machine identity’s.</source>
        <translation>Nur eine Person darf eine Genehmigungsanfrage schließen, und diese Anmeldung gehört einer Maschinenidentität.</translation>
    </message>
</context>
<context>
    <name>Keycutter::InterruptedStrip</name>
    <message>
        <source>&amp;Leave</source>
        <translation>&amp;Belassen</translation>
    </message>
    <message>
        <source>Lists the destinations again, finds out what became of the calls that were on their way, and copies what was never sent.</source>
        <translation>Listet die Ziele erneut auf, stellt fest, was aus den Aufrufen wurde, die unterwegs waren, und kopiert, was nie gesendet wurde.</translation>
    </message>
    <message>
        <source>Finds out what became of the calls that were on their way, and sends nothing more.</source>
        <translation>Stellt fest, was aus den Aufrufen wurde, die unterwegs waren, und sendet nichts mehr.</translation>
    </message>
    <message>
        <source>Keeps the run as it is and does not ask again.</source>
        <translation>Lässt den Lauf, wie er ist, und fragt nicht wieder.</translation>
    </message>
    <message>
        <source>Run #%1, %2 → %3, was interrupted after it began on %4: %5.</source>
        <translation>Lauf #%1, %2 → %3, begonnen am %4, wurde unterbrochen: %5.</translation>
    </message>
    <message>
        <source>To take it up, add a connection to %1.</source>
        <translation>Um ihn wieder aufzunehmen, fügen Sie eine Verbindung zu %1 hinzu.</translation>
    </message>
    <message numerus="yes">
        <source>%n more like it.</source>
        <translation>
            <numerusform>%n weiterer dieser Art.</numerusform>
            <numerusform>%n weitere dieser Art.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check and cont&amp;inue</source>
        <translation>Prüfen und &amp;fortsetzen</translation>
    </message>
    <message>
        <source>Check onl&amp;y</source>
        <translation>&amp;Nur prüfen</translation>
    </message>
</context>
<context>
    <name>Keycutter::JournalWorker</name>
    <message>
        <source>There is no room left on the disk to record the run. It goes on, but from now on it is not recorded.</source>
        <translation>Auf dem Datenträger ist kein Platz mehr, um den Lauf aufzuzeichnen. Er geht weiter, wird aber von jetzt an nicht mehr aufgezeichnet.</translation>
    </message>
    <message>
        <source>The run cannot be recorded any more: %1. It goes on.</source>
        <translation>Der Lauf lässt sich nicht weiter aufzeichnen: %1. Er geht weiter.</translation>
    </message>
</context>
<context>
    <name>Keycutter::KeychainCredentialStore</name>
    <message>
        <source>The keychain is locked, or the credential was removed from it by hand.</source>
        <translation>Der Schlüsselbund ist gesperrt, oder die Zugangsdaten wurden von Hand daraus entfernt.</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again, or enter the credential again.</source>
        <translation>Entsperren Sie den Schlüsselbund und versuchen Sie es noch einmal, oder geben Sie die Zugangsdaten erneut ein.</translation>
    </message>
    <message>
        <source>Reading the credential</source>
        <translation>Lesen der Zugangsdaten</translation>
    </message>
    <message>
        <source>No credential is stored for this connection.</source>
        <translation>Für diese Verbindung sind keine Zugangsdaten gespeichert.</translation>
    </message>
    <message>
        <source>Removing the credential from the keychain</source>
        <translation>Entfernen der Zugangsdaten aus dem Schlüsselbund</translation>
    </message>
    <message>
        <source>Writing the credential to the keychain</source>
        <translation>Schreiben der Zugangsdaten in den Schlüsselbund</translation>
    </message>
    <message>
        <source>The token has %1 bytes, more than the %2 that this system’s keychain takes.</source>
        <translation>Das Token hat %1 Bytes, mehr als die %2, die der Schlüsselbund dieses Systems aufnimmt.</translation>
    </message>
    <message>
        <source>It is only in memory, never in a file. For a sign-in that lasts, use the client id and the client secret of a machine identity instead.</source>
        <translation>Es ist nur im Speicher, nie in einer Datei. Für eine dauerhafte Anmeldung nehmen Sie stattdessen die Client-ID und das Client-Secret einer Maschinenidentität.</translation>
    </message>
</context>
<context>
    <name>Keycutter::Lane</name>
    <message>
        <source>The service’s answer does not mention this secret</source>
        <translation>Die Antwort des Dienstes erwähnt dieses Secret nicht</translation>
    </message>
    <message>
        <source>The secret to overwrite was gone by then, so a new one was created.</source>
        <translation>Das zu überschreibende Secret war inzwischen verschwunden, daher wurde ein neues angelegt.</translation>
    </message>
    <message>
        <source>Not sent, because the calls before it failed: %1</source>
        <translation>Nicht gesendet, weil die Aufrufe davor fehlschlugen: %1</translation>
    </message>
    <message>
        <source>Refused together with others, and the service does not say which of them it is about: %1</source>
        <translation>Zusammen mit anderen abgelehnt, und der Dienst sagt nicht, um welches es geht: %1</translation>
    </message>
</context>
<context>
    <name>Keycutter::LastWordsDialog</name>
    <message>
        <source>The last lines of the log</source>
        <translation>Die letzten Zeilen des Protokolls</translation>
    </message>
    <message>
        <source>This is what the log says of the time before. It holds no credentials, no key names and no values; look it over before you pass it on.</source>
        <translation>Das hat das Protokoll zuletzt festgehalten. Es enthält keine Zugangsdaten, keine Schlüsselnamen und keine Werte; sehen Sie es durch, bevor Sie es weitergeben.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
</context>
<context>
    <name>Keycutter::LocationBar</name>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Secret path</source>
        <translation>Secret-Pfad</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Rel&amp;oad</source>
        <translation>&amp;Neu laden</translation>
    </message>
</context>
<context>
    <name>Keycutter::LocationLoader</name>
    <message>
        <source>Listing secrets</source>
        <translation>Auflisten von Secrets</translation>
    </message>
</context>
<context>
    <name>Keycutter::LockPage</name>
    <message>
        <source>Keycutter is locked</source>
        <translation>Keycutter ist gesperrt</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Entsperren</translation>
    </message>
    <message>
        <source>Unlock &amp;without the keychain</source>
        <translation>&amp;Ohne Schlüsselbund entsperren</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Noch einmal versuchen</translation>
    </message>
    <message>
        <source>It was locked because nobody has used it for a while.</source>
        <translation>Es wurde gesperrt, weil eine Weile niemand damit gearbeitet hat.</translation>
    </message>
    <message>
        <source>It was locked together with the screen.</source>
        <translation>Es wurde zusammen mit dem Bildschirm gesperrt.</translation>
    </message>
    <message>
        <source>It was locked when the computer went to sleep.</source>
        <translation>Es wurde gesperrt, als der Rechner in den Ruhezustand ging.</translation>
    </message>
    <message>
        <source>It was locked by hand.</source>
        <translation>Es wurde manuell gesperrt.</translation>
    </message>
    <message>
        <source>A run is under way and is finished first. Then the credentials leave memory.</source>
        <translation>Ein Lauf ist im Gange und wird erst beendet. Danach werden die Zugangsdaten aus dem Speicher entfernt.</translation>
    </message>
    <message>
        <source>Reading the keychain…</source>
        <translation>Der Schlüsselbund wird gelesen…</translation>
    </message>
    <message>
        <source>No credential is in memory. Unlocking reads them from the system’s keychain again.</source>
        <translation>Im Speicher sind keine Zugangsdaten. Beim Entsperren werden sie wieder aus dem Schlüsselbund des Systems gelesen.</translation>
    </message>
    <message>
        <source>These were only in memory and have to be entered again: %1.</source>
        <translation>Diese waren nur im Speicher und müssen noch einmal eingegeben werden: %1.</translation>
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
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Erscheinungsbild</translation>
    </message>
    <message>
        <source>&amp;Runs</source>
        <translation>&amp;Läufe</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Add connection…</source>
        <translation>Verbindung hin&amp;zufügen…</translation>
    </message>
    <message>
        <source>&amp;Connections…</source>
        <translation>&amp;Verbindungen…</translation>
    </message>
    <message>
        <source>Try the &amp;sandbox</source>
        <translation>&amp;Sandbox ausprobieren</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Copy key names</source>
        <translation>&amp;Schlüsselnamen kopieren</translation>
    </message>
    <message>
        <source>&amp;Tick all shown</source>
        <translation>Alle angezei&amp;gten ankreuzen</translation>
    </message>
    <message>
        <source>&amp;Untick all shown</source>
        <translation>Alle angezeigten ab&amp;wählen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A</source>
        <translation>Ctrl+Shift+A</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtern</translation>
    </message>
    <message>
        <source>&amp;Duplicate…</source>
        <translation>Du&amp;plizieren…</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Neu laden</translation>
    </message>
    <message>
        <source>&amp;Go to path…</source>
        <translation>&amp;Gehe zu Pfad…</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Folder abo&amp;ve</source>
        <translation>&amp;Übergeordneter Ordner</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Up</translation>
    </message>
    <message>
        <source>&amp;Secrets</source>
        <translation>&amp;Secrets</translation>
    </message>
    <message>
        <source>Ctrl+1</source>
        <translation>Ctrl+1</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>Ctrl+2</source>
        <translation>Ctrl+2</translation>
    </message>
    <message>
        <source>&amp;Approvals</source>
        <translation>Geneh&amp;migungen</translation>
    </message>
    <message>
        <source>Ctrl+3</source>
        <translation>Ctrl+3</translation>
    </message>
    <message>
        <source>Side&amp;bar</source>
        <translation>Seiten&amp;leiste</translation>
    </message>
    <message>
        <source>F9</source>
        <translation>F9</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Welcome page</source>
        <translation>&amp;Willkommensseite</translation>
    </message>
    <message>
        <source>&amp;About Keycutter</source>
        <translation>Ü&amp;ber Keycutter</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Run #%1: %2.</source>
        <translation>Lauf #%1: %2.</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Erneut anmelden…</translation>
    </message>
    <message>
        <source>A run is under way</source>
        <translation>Ein Lauf ist im Gange</translation>
    </message>
    <message>
        <source>A run is under way. Stop it and close Keycutter?</source>
        <translation>Ein Lauf ist im Gange. Anhalten und Keycutter schließen?</translation>
    </message>
    <message>
        <source>What was sent already is waited for, so that its outcome is known. The rest is not sent.</source>
        <translation>Auf das bereits Gesendete wird gewartet, damit sein Ergebnis bekannt ist. Der Rest wird nicht gesendet.</translation>
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <translation>&amp;Anhalten und schließen</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>&amp;Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Waiting for what was sent already, then closing…</source>
        <translation>Warten auf das bereits Gesendete, dann wird geschlossen…</translation>
    </message>
    <message>
        <source>About Keycutter</source>
        <translation>Über Keycutter</translation>
    </message>
    <message>
        <source>Keycutter %1</source>
        <translation>Keycutter %1</translation>
    </message>
    <message>
        <source>Duplicates secrets inside a secret manager, and says what happened to each. The service makes the copies itself: Keycutter asks for no secret value, shows none and keeps none.

MIT licence. Built with Qt %1.</source>
        <translation>Dupliziert Secrets innerhalb eines Secret-Managers und sagt, was aus jedem wurde. Der Dienst macht die Kopien selbst: Keycutter fragt nach keinem Wert eines Secrets, zeigt keinen und behält keinen.

MIT-Lizenz. Erstellt mit Qt %1.</translation>
    </message>
    <message numerus="yes">
        <source>Keycutter: %Ln approval request(s) is/are open</source>
        <translation>
            <numerusform>Keycutter: %Ln Genehmigungsanfrage ist offen</numerusform>
            <numerusform>Keycutter: %Ln Genehmigungsanfragen sind offen</numerusform>
        </translation>
    </message>
    <message>
        <source>Run %1 to %2: %3</source>
        <translation>Lauf %1 nach %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln approval request(s) was/were decided</source>
        <translation>
            <numerusform>Über eine Genehmigungsanfrage wurde entschieden</numerusform>
            <numerusform>Über %Ln Genehmigungsanfragen wurde entschieden</numerusform>
        </translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>the run’s connection is not there any more</source>
        <translation>die Verbindung des Laufs gibt es nicht mehr</translation>
    </message>
    <message>
        <source>Looking at the secrets of run %1 again…</source>
        <translation>Die Secrets von Lauf %1 werden noch einmal gelesen…</translation>
    </message>
    <message>
        <source>None of the secrets that run %1 did not copy is at %2 any more.</source>
        <translation>Keines der Secrets, die Lauf %1 nicht kopiert hat, ist noch in %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the secrets that run %1 did not copy are not at %2 any more, and are left out.</source>
        <translation>
            <numerusform>%Ln der Secrets, die Lauf %1 nicht kopiert hat, ist nicht mehr in %2 und wird weggelassen.</numerusform>
            <numerusform>%Ln der Secrets, die Lauf %1 nicht kopiert hat, sind nicht mehr in %2 und werden weggelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No runs yet</source>
        <translation>Noch keine Läufe</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>Sp&amp;erren</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L</source>
        <translation>Ctrl+Shift+L</translation>
    </message>
    <message>
        <source>The credentials of “%1” are kept in memory only, until the program ends or locks. %2</source>
        <translation>Die Zugangsdaten von „%1“ bleiben nur im Speicher, bis das Programm endet oder gesperrt wird. %2</translation>
    </message>
    <message>
        <source>Show the &amp;log…</source>
        <translation>&amp;Protokoll anzeigen…</translation>
    </message>
    <message>
        <source>Lock Keycutter</source>
        <translation>Keycutter sperren</translation>
    </message>
    <message>
        <source>Lock Keycutter and forget the credentials of %1?</source>
        <translation>Keycutter sperren und die Zugangsdaten von %1 vergessen?</translation>
    </message>
    <message>
        <source>They are only in memory, because the system’s keychain did not take them, and have to be entered again.</source>
        <translation>Sie sind nur im Speicher, weil der Schlüsselbund des Systems sie nicht angenommen hat, und müssen danach noch einmal eingegeben werden.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Keycutter is about to lock, because nobody uses it. The credentials of %1 are only in memory and will have to be entered again.</source>
        <translation>Keycutter wird gleich gesperrt, weil es niemand benutzt. Die Zugangsdaten von %1 sind nur im Speicher und müssen danach noch einmal eingegeben werden.</translation>
    </message>
    <message>
        <source>Locking has forgotten the credentials of %1: they were only in memory.</source>
        <translation>Beim Sperren wurden die Zugangsdaten von %1 vergessen: Sie waren nur im Speicher.</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Anleitung</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>Ctrl+F1</source>
        <translation>Ctrl+F1</translation>
    </message>
    <message>
        <source>Sho&amp;w approvals</source>
        <translation>Gene&amp;hmigungen zeigen</translation>
    </message>
    <message>
        <source>There is no run %1.</source>
        <translation>Es gibt keinen Lauf %1.</translation>
    </message>
    <message>
        <source>Keycutter did not end as it should the last time. A run that was under way then can be taken up from the history.</source>
        <translation>Keycutter wurde beim letzten Mal nicht ordentlich beendet. Ein Lauf, der dabei im Gange war, kann im Verlauf wieder aufgenommen werden.</translation>
    </message>
</context>
<context>
    <name>Keycutter::MemoryCredentialStore</name>
    <message>
        <source>Reading the credential</source>
        <translation>Lesen der Zugangsdaten</translation>
    </message>
    <message>
        <source>No credential is stored for this connection.</source>
        <translation>Für diese Verbindung sind keine Zugangsdaten gespeichert.</translation>
    </message>
</context>
<context>
    <name>Keycutter::MessageStrip</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
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
        <translation>Weitere Kopie &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Makes one more copy of every secret, under another name</source>
        <translation>Macht von jedem Secret eine weitere Kopie unter einem anderen Namen</translation>
    </message>
    <message>
        <source>%1 stands for the secret’s name.</source>
        <translation>%1 steht für den Namen des Secrets.</translation>
    </message>
    <message>
        <source>Another copy has the same name already.</source>
        <translation>Eine andere Kopie hat schon denselben Namen.</translation>
    </message>
    <message>
        <source>Without %1, all copies would have the same name.</source>
        <translation>Ohne %1 hätten alle Kopien denselben Namen.</translation>
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
        <translation>Wie das &amp;System es vorgibt</translation>
    </message>
    <message>
        <source>&amp;No proxy</source>
        <translation>&amp;Kein Proxy</translation>
    </message>
    <message>
        <source>An &amp;HTTP proxy of your own:</source>
        <translation>Ein eigener &amp;HTTP-Proxy:</translation>
    </message>
    <message>
        <source>H&amp;ost:</source>
        <translation>H&amp;ost:</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>&amp;Port:</translation>
    </message>
    <message>
        <source>Counts from the next request on. Addresses of this computer are always reached directly.</source>
        <translation>Gilt ab der nächsten Anfrage. Adressen dieses Computers werden immer direkt erreicht.</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>File with further certificate &amp;authorities (PEM):</source>
        <translation>Datei mit weiteren &amp;Zertifizierungsstellen (PEM):</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Durchsuchen…</translation>
    </message>
    <message>
        <source>For connections that name no file of their own. Counts from their next sign-in on.</source>
        <translation>Für Verbindungen, die keine eigene Datei nennen. Gilt ab deren nächster Anmeldung.</translation>
    </message>
    <message>
        <source>Type the proxy’s host. Until then the proxy stays as it was.</source>
        <translation>Geben Sie den Host des Proxys ein. Bis dahin bleibt der Proxy, wie er war.</translation>
    </message>
    <message>
        <source>A proxy’s password is not kept here. Set such a proxy up in the system, and choose “As the system says”.</source>
        <translation>Das Kennwort eines Proxys wird hier nicht aufbewahrt. Richten Sie einen solchen Proxy im System ein und wählen Sie „Wie das System es vorgibt“.</translation>
    </message>
    <message>
        <source>“%1” is no host name and no address of an HTTP proxy. Until it is one, the proxy stays as it was.</source>
        <translation>„%1“ ist weder ein Hostname noch die Adresse eines HTTP-Proxys. Bis dahin bleibt der Proxy, wie er war.</translation>
    </message>
    <message>
        <source>Choose a CA file</source>
        <translation>CA-Datei wählen</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Zertifikate (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>Keycutter::OptionsEditor</name>
    <message>
        <source>Attributes to copy</source>
        <translation>Zu kopierende Attribute</translation>
    </message>
    <message>
        <source>&amp;Copy:</source>
        <translation>&amp;Kopieren:</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>&amp;Überspringen</translation>
    </message>
    <message>
        <source>The secret at the destination stays as it is</source>
        <translation>Das Secret am Ziel bleibt, wie es ist</translation>
    </message>
    <message>
        <source>&amp;Overwrite</source>
        <translation>Überschr&amp;eiben</translation>
    </message>
    <message>
        <source>The secret at the destination is replaced</source>
        <translation>Das Secret am Ziel wird ersetzt</translation>
    </message>
    <message>
        <source>When the key &amp;exists:</source>
        <translation>Falls der Schlüssel &amp;vorhanden ist:</translation>
    </message>
</context>
<context>
    <name>Keycutter::PathBox</name>
    <message>
        <source>/path/of/folder</source>
        <translation>/pfad/des/ordners</translation>
    </message>
</context>
<context>
    <name>Keycutter::PlanBuilder</name>
    <message>
        <source>No %1 is chosen.</source>
        <translation>Nichts gewählt: %1.</translation>
    </message>
    <message>
        <source>Correct the destination.</source>
        <translation>Berichtigen Sie das Ziel.</translation>
    </message>
    <message>
        <source>The connection was closed.</source>
        <translation>Die Verbindung wurde geschlossen.</translation>
    </message>
</context>
<context>
    <name>Keycutter::PlanTableModel</name>
    <message>
        <source>%1 of %2 in use</source>
        <translation>%1 von %2 belegt</translation>
    </message>
    <message>
        <source>Looking at the destination…</source>
        <translation>Das Ziel wird gelesen…</translation>
    </message>
    <message>
        <source>Secrets there now: %1</source>
        <translation>Secrets dort jetzt: %1</translation>
    </message>
    <message>
        <source>Secrets there now: %1 (%2)</source>
        <translation>Secrets dort jetzt: %1 (%2)</translation>
    </message>
    <message>
        <source>The folder will be created.</source>
        <translation>Der Ordner wird angelegt.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>%1 as %2: %3</source>
        <translation>%1 als %2: %3</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <translation>%1 nach %2: %3</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Neuer Name</translation>
    </message>
    <message>
        <source>Copy %1: %2</source>
        <translation>Kopie %1: %2</translation>
    </message>
    <message>
        <source>Version at the destination: %1</source>
        <translation>Version am Ziel: %1</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>ausgewählt</translation>
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
        <translation>&amp;Überspringen</translation>
    </message>
    <message>
        <source>&amp;Overwrite</source>
        <translation>Überschr&amp;eiben</translation>
    </message>
    <message>
        <source>Only keys that exist at the destination take a choice</source>
        <translation>Nur bei Schlüsseln, die am Ziel vorhanden sind, gibt es eine Wahl</translation>
    </message>
    <message>
        <source>Edit the &amp;name</source>
        <translation>&amp;Namen bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Scopes and comment…</source>
        <translation>&amp;Scopes und Kommentar…</translation>
    </message>
    <message>
        <source>As for &amp;all others again</source>
        <translation>Wieder wie für &amp;alle anderen</translation>
    </message>
</context>
<context>
    <name>Keycutter::Reconciler</name>
    <message>
        <source>Look at the destination before you try again.</source>
        <translation>Sehen Sie am Ziel nach, bevor Sie es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The service said “%1”, and a new listing shows that it is the copy of an earlier run whose answer was lost.</source>
        <translation>Der Dienst sagte „%1“, und ein neues Auflisten zeigt, dass es die Kopie eines früheren Laufs ist, dessen Antwort verloren ging.</translation>
    </message>
    <message>
        <source>The answer was lost (%1), and a new listing of the destination shows the copy.</source>
        <translation>Die Antwort ging verloren (%1), und ein neues Auflisten des Ziels zeigt die Kopie.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>A new listing shows that nothing was written. Try again.</source>
        <translation>Ein neues Auflisten zeigt, dass nichts geschrieben wurde. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Nothing was written so far, but the copy may be waiting in an approval request. Look at the approval requests before you try again.</source>
        <translation>Bisher wurde nichts geschrieben, aber die Kopie wartet vielleicht in einer Genehmigungsanfrage. Sehen Sie dort nach, bevor Sie es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>%1. The destination shows a change of this key, but not of every key that was sent with it, so it may be someone else’s.</source>
        <translation>%1. Das Ziel zeigt eine Änderung dieses Schlüssels, aber nicht jedes Schlüssels, der mit ihm gesendet wurde; sie stammt daher vielleicht von jemand anderem.</translation>
    </message>
    <message>
        <source>%1. The destination shows no change of this key, though it does of others that were sent with it.</source>
        <translation>%1. Das Ziel zeigt keine Änderung dieses Schlüssels, wohl aber anderer, die mit ihm gesendet wurden.</translation>
    </message>
    <message>
        <source>%1. The destination could not be listed to find out: %2</source>
        <translation>%1. Das Ziel ließ sich nicht auflisten, um es festzustellen: %2</translation>
    </message>
</context>
<context>
    <name>Keycutter::RecordPage</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Finished runs to &amp;keep:</source>
        <translation>Zahl der beendeten Läufe, die &amp;bleiben:</translation>
    </message>
    <message>
        <source>Runs that the history keeps</source>
        <translation>Läufe, die der Verlauf behält</translation>
    </message>
    <message>
        <source>The oldest leave the history when the next run has ended, not before. Runs that are not finished stay.</source>
        <translation>Die ältesten fallen aus dem Verlauf heraus, wenn der nächste Lauf beendet ist, nicht vorher. Läufe, die nicht beendet sind, bleiben.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>&amp;Log:</source>
        <translation>P&amp;rotokoll:</translation>
    </message>
    <message>
        <source>The log holds no credentials, no values and no names of secrets.</source>
        <translation>Das Protokoll enthält keine Zugangsdaten, keine Werte und keine Namen von Secrets.</translation>
    </message>
    <message>
        <source>Diagnostic text</source>
        <translation>Diagnosetext</translation>
    </message>
    <message>
        <source>For a report of something that went wrong: versions, the system, the state of the connections and the last messages of the log, without credentials. Read it before you pass it on.</source>
        <translation>Für einen Bericht über etwas, das schiefging: Versionen, das System, der Zustand der Verbindungen und die letzten Meldungen des Protokolls, ohne Zugangsdaten. Lesen Sie ihn, bevor Sie ihn weitergeben.</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostic text</source>
        <translation>&amp;Diagnosetext kopieren</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Warnings only</source>
        <translation>Nur Warnungen</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Alle Vorgänge</translation>
    </message>
    <message>
        <source>Everything, each request too</source>
        <translation>Alles, auch jede Anfrage</translation>
    </message>
</context>
<context>
    <name>Keycutter::ReplaceEditor</name>
    <message>
        <source>Regular e&amp;xpression</source>
        <translation>Regulärer Ausdru&amp;ck</translation>
    </message>
    <message>
        <source>&amp;Match case</source>
        <translation>&amp;Groß-/Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>Find in the names</source>
        <translation>In den Namen suchen</translation>
    </message>
    <message>
        <source>Replace it with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>In the replacement, \1 stands for what the first group found</source>
        <translation>In der Ersetzung steht \1 für das, was die erste Gruppe fand</translation>
    </message>
    <message>
        <source>“a” finds “a” but not “A”</source>
        <translation>„a“ findet „a“, aber nicht „A“</translation>
    </message>
    <message>
        <source>Letters of the new names</source>
        <translation>Buchstaben der neuen Namen</translation>
    </message>
    <message>
        <source>Letters as they are</source>
        <translation>Buchstaben, wie sie sind</translation>
    </message>
    <message>
        <source>UPPER CASE</source>
        <translation>GROSSBUCHSTABEN</translation>
    </message>
    <message>
        <source>lower case</source>
        <translation>kleinbuchstaben</translation>
    </message>
    <message>
        <source>&amp;with</source>
        <translation>d&amp;urch</translation>
    </message>
</context>
<context>
    <name>Keycutter::ReportCommand</name>
    <message>
        <source>The report cannot be written to %1: %2.</source>
        <translation>Der Bericht lässt sich nicht nach %1 schreiben: %2.</translation>
    </message>
</context>
<context>
    <name>Keycutter::ResumeCommand</name>
    <message>
        <source>Run %1 has ended.</source>
        <translation>Lauf %1 ist beendet.</translation>
    </message>
</context>
<context>
    <name>Keycutter::RunAccess</name>
    <message>
        <source>There is no run “%1”. keycutter runs lists them.</source>
        <translation>Es gibt keinen Lauf „%1“. keycutter runs listet sie auf.</translation>
    </message>
    <message>
        <source>Run %1 has not ended. keycutter resume takes it up.</source>
        <translation>Lauf %1 ist nicht beendet. keycutter resume nimmt ihn wieder auf.</translation>
    </message>
    <message>
        <source>Run %1 is an undo, and left no copies.</source>
        <translation>Lauf %1 ist eine Rücknahme und hat keine Kopien hinterlassen.</translation>
    </message>
    <message>
        <source>There is no saved connection to %1. Give --connection or --site.</source>
        <translation>Es gibt keine gespeicherte Verbindung zu %1. Geben Sie --connection oder --site an.</translation>
    </message>
    <message>
        <source>Run %1 was at %2. It cannot be taken up at %3.</source>
        <translation>Lauf %1 war bei %2. Er lässt sich nicht bei %3 wieder aufnehmen.</translation>
    </message>
</context>
<context>
    <name>Keycutter::RunCenter</name>
    <message>
        <source>Asking how the copies stand</source>
        <translation>Abfrage, wie die Kopien stehen</translation>
    </message>
    <message>
        <source>The connection is not signed in.</source>
        <translation>Die Verbindung ist nicht angemeldet.</translation>
    </message>
    <message>
        <source>Sign in, then ask again.</source>
        <translation>Melden Sie sich an und fragen Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a person or program, an organisation</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Reading the state of the approvals</source>
        <translation>Lesen des Zustands der Genehmigungen</translation>
    </message>
</context>
<context>
    <name>Keycutter::RunChecker</name>
    <message>
        <source>Keycutter ended before the answer came</source>
        <translation>Keycutter endete, bevor die Antwort kam</translation>
    </message>
    <message>
        <source>The secret at the destination was changed since the run was planned, and was left as it is.</source>
        <translation>Das Secret am Ziel wurde seit der Planung des Laufs geändert und blieb, wie es ist.</translation>
    </message>
    <message>
        <source>Look at the destination before you try again.</source>
        <translation>Sehen Sie am Ziel nach, bevor Sie es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>%1, and a new listing of the destination shows the copy.</source>
        <translation>%1, und ein neues Auflisten des Ziels zeigt die Kopie.</translation>
    </message>
    <message>
        <source>%1. The destination shows a change of this key, but not of every key that was sent with it, so it may be someone else’s.</source>
        <translation>%1. Das Ziel zeigt eine Änderung dieses Schlüssels, aber nicht jedes Schlüssels, der mit ihm gesendet wurde; sie stammt daher vielleicht von jemand anderem.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Not sent, because the source, whose comment it is to have, could not be listed again: %1</source>
        <translation>Nicht gesendet, weil die Quelle, deren Kommentar es bekommen soll, nicht noch einmal aufgelistet werden konnte: %1</translation>
    </message>
    <message>
        <source>Not sent, because the destination could not be listed again: %1</source>
        <translation>Nicht gesendet, weil das Ziel nicht noch einmal aufgelistet werden konnte: %1</translation>
    </message>
</context>
<context>
    <name>Keycutter::RunFollower</name>
    <message>
        <source>Cancelling: what is under way is waited for. Again to stop at once.</source>
        <translation>Abbruch: Auf das, was im Gange ist, wird gewartet. Noch einmal, um sofort anzuhalten.</translation>
    </message>
</context>
<context>
    <name>Keycutter::RunHistory</name>
    <message>
        <source>Taking up the run</source>
        <translation>Wiederaufnehmen des Laufs</translation>
    </message>
    <message>
        <source>There is no connection to its place any more. Add one to %1.</source>
        <translation>Es gibt keine Verbindung mehr zu seinem Ort. Fügen Sie eine zu %1 hinzu.</translation>
    </message>
    <message>
        <source>It is under way already, or its connection was closed.</source>
        <translation>Er ist schon im Gange, oder seine Verbindung wurde geschlossen.</translation>
    </message>
    <message>
        <source>Take it up where the runs are recorded.</source>
        <translation>Nehmen Sie ihn dort wieder auf, wo die Läufe aufgezeichnet werden.</translation>
    </message>
    <message>
        <source>The record of runs cannot be read: %1. It is tried again; runs that were interrupted are offered then.</source>
        <translation>Die Aufzeichnung der Läufe lässt sich nicht lesen: %1. Es wird erneut versucht; unterbrochene Läufe werden dann angeboten.</translation>
    </message>
</context>
<context>
    <name>Keycutter::RunJournal</name>
    <message>
        <source>Recording a call before it is sent</source>
        <translation>Aufzeichnen eines Aufrufs, bevor er gesendet wird</translation>
    </message>
</context>
<context>
    <name>Keycutter::RunPage</name>
    <message>
        <source>Back (Esc); a run that is under way goes on</source>
        <translation>Zurück (Esc); ein Lauf, der im Gange ist, geht weiter</translation>
    </message>
    <message>
        <source>Close this run</source>
        <translation>Diesen Lauf schließen</translation>
    </message>
    <message>
        <source>Sign &amp;in…</source>
        <translation>Anm&amp;elden…</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Fortschritt des Laufs</translation>
    </message>
    <message>
        <source>Refresh stat&amp;us</source>
        <translation>Stat&amp;us aktualisieren</translation>
    </message>
    <message>
        <source>Asks the service now how these copies stand</source>
        <translation>Fragt den Dienst jetzt, wie diese Kopien stehen</translation>
    </message>
    <message>
        <source>Chec&amp;k again</source>
        <translation>Erneut &amp;prüfen</translation>
    </message>
    <message>
        <source>Lists the destinations and says of each copy whether it is there as the run asked, was changed since, or is gone</source>
        <translation>Listet die Ziele auf und sagt zu jeder Kopie, ob sie so da ist, wie der Lauf es verlangte, seitdem geändert wurde oder verschwunden ist</translation>
    </message>
    <message>
        <source>Outcome of each secret</source>
        <translation>Ergebnis jedes Secrets</translation>
    </message>
    <message>
        <source>Details of the current row</source>
        <translation>Details der aktuellen Zeile</translation>
    </message>
    <message>
        <source>Open its &amp;approval</source>
        <translation>&amp;Genehmigung öffnen</translation>
    </message>
    <message>
        <source>Re&amp;try failed…</source>
        <translation>Fehlgeschlagene &amp;wiederholen…</translation>
    </message>
    <message>
        <source>Plans anew what failed, was cancelled or is unknown</source>
        <translation>Plant neu, was fehlschlug, abgebrochen wurde oder unbekannt ist</translation>
    </message>
    <message>
        <source>U&amp;ndo…</source>
        <translation>&amp;Rückgängig machen…</translation>
    </message>
    <message>
        <source>Shows what undoing this run would do, before anything is changed</source>
        <translation>Zeigt, was das Rückgängigmachen dieses Laufs täte, bevor etwas geändert wird</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Writes the outcomes as CSV, JSON or a page to print, without values</source>
        <translation>Schreibt die Ergebnisse als CSV, JSON oder druckbare Seite, ohne Werte</translation>
    </message>
    <message>
        <source>Chec&amp;k and continue</source>
        <translation>Prüfen und &amp;fortsetzen</translation>
    </message>
    <message>
        <source>Lists the destinations again, finds out what became of the calls that were on their way, and copies what was never sent.</source>
        <translation>Listet die Ziele erneut auf, stellt fest, was aus den Aufrufen wurde, die unterwegs waren, und kopiert, was nie gesendet wurde.</translation>
    </message>
    <message>
        <source>Check &amp;only</source>
        <translation>&amp;Nur prüfen</translation>
    </message>
    <message>
        <source>Finds out what became of the calls that were on their way, and sends nothing more.</source>
        <translation>Stellt fest, was aus den Aufrufen wurde, die unterwegs waren, und sendet nichts mehr.</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Pau&amp;sieren</translation>
    </message>
    <message>
        <source>Sends nothing more until you continue; calls on their way are waited for</source>
        <translation>Sendet nichts mehr, bis Sie fortsetzen; auf Aufrufe unterwegs wird gewartet</translation>
    </message>
    <message>
        <source>&amp;Cancel the run</source>
        <translation>Lauf abbre&amp;chen</translation>
    </message>
    <message>
        <source>This run is not there any more.</source>
        <translation>Diesen Lauf gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Undo of run %1: %2</source>
        <translation>Rücknahme von Lauf %1: %2</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Run %1: %2</source>
        <translation>Lauf %1: %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>For&amp;tsetzen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>This run has nothing to do.</source>
        <translation>Dieser Lauf hat nichts zu tun.</translation>
    </message>
    <message>
        <source>No secret has this outcome now. Choose another one above.</source>
        <translation>Kein Secret hat jetzt dieses Ergebnis. Wählen Sie oben ein anderes.</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>Go to a row to read more about it.</source>
        <translation>Gehen Sie zu einer Zeile, um mehr darüber zu lesen.</translation>
    </message>
    <message>
        <source>Leave the page</source>
        <translation>Die Seite verlassen</translation>
    </message>
</context>
<context>
    <name>Keycutter::RunRecord</name>
    <message>
        <source>The key appeared at the destination meanwhile and was left as it is.</source>
        <translation>Der Schlüssel erschien inzwischen am Ziel und blieb, wie er ist.</translation>
    </message>
    <message>
        <source>%1 The service said “%2”.</source>
        <translation>%1 Der Dienst sagte „%2“.</translation>
    </message>
    <message>
        <source>Cancelled before it was sent.</source>
        <translation>Abgebrochen, bevor es gesendet wurde.</translation>
    </message>
</context>
<context>
    <name>Keycutter::RunStrip</name>
    <message>
        <source>#%1 %2 → %3</source>
        <comment>number of the run, where from, where to</comment>
        <translation>#%1 %2 → %3</translation>
    </message>
    <message>
        <source>Open the r&amp;un</source>
        <translation>La&amp;uf öffnen</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Fortschritt des Laufs</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1, paused</source>
        <translation>%1, pausiert</translation>
    </message>
    <message>
        <source>%1, paused by the service’s limit until %2</source>
        <translation>%1, durch das Limit des Dienstes pausiert bis %2</translation>
    </message>
    <message>
        <source>%1, about %2 left</source>
        <translation>%1, noch etwa %2</translation>
    </message>
</context>
<context>
    <name>Keycutter::RunTableModel</name>
    <message>
        <source>%1 as %2: %3</source>
        <translation>%1 als %2: %3</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <translation>%1 nach %2: %3</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Neuer Name</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Einzelheit</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>Anfrage-ID</translation>
    </message>
</context>
<context>
    <name>Keycutter::RunVerifier</name>
    <message>
        <source>The service did not say.</source>
        <translation>Der Dienst hat es nicht gesagt.</translation>
    </message>
    <message>
        <source>How its approval request stands could not be read, so it may have been merged and written: %1</source>
        <translation>Der Stand seiner Genehmigungsanfrage ließ sich nicht lesen; es kann also übernommen und geschrieben worden sein: %1</translation>
    </message>
</context>
<context>
    <name>Keycutter::Runner</name>
    <message>
        <source>Not sent: the run was interrupted before, and was only checked.</source>
        <translation>Nicht gesendet: Der Lauf wurde vorher unterbrochen und nur geprüft.</translation>
    </message>
    <message>
        <source>The connection was closed before the answer came.</source>
        <translation>Die Verbindung wurde geschlossen, bevor die Antwort kam.</translation>
    </message>
</context>
<context>
    <name>Keycutter::RunsCommand</name>
    <message>
        <source>not ended</source>
        <translation>nicht beendet</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>%1, undo of %2</source>
        <translation>%1, Rücknahme von %2</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Ergebnisse</translation>
    </message>
</context>
<context>
    <name>Keycutter::SafetyPage</name>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>An environment counts as &amp;production when its name holds one of these words:</source>
        <translation>Eine Umgebung gilt als &amp;Produktion, wenn ihr Name eines dieser Wörter enthält:</translation>
    </message>
    <message>
        <source>&amp;Usual words</source>
        <translation>&amp;Übliche Wörter</translation>
    </message>
    <message>
        <source>“prod” fits prod, PROD, prod-eu and eu_prod2, but neither product nor pre-prod. A * stands for any letters and digits. What you marked in the sidebar, or unmarked, stays so.</source>
        <translation>„prod“ passt auf prod, PROD, prod-eu und eu_prod2, aber weder auf product noch auf pre-prod. Ein * steht für beliebige Buchstaben und Ziffern. Was Sie in der Seitenleiste markiert oder nicht mehr markiert haben, bleibt so.</translation>
    </message>
    <message>
        <source>Brake</source>
        <translation>Bremse</translation>
    </message>
    <message>
        <source>Stop and &amp;ask when a run overwrites more secrets than</source>
        <translation>&amp;Anhalten und fragen, wenn ein Lauf mehr Secrets überschreibt als</translation>
    </message>
    <message>
        <source>Secrets that a run may overwrite without asking</source>
        <translation>Secrets, die ein Lauf ohne Frage überschreiben darf</translation>
    </message>
    <message>
        <source>Runs that write to production ask in any case.</source>
        <translation>Läufe, die in Produktion schreiben, fragen in jedem Fall.</translation>
    </message>
    <message>
        <source>No environment counts as production by its name; only those do that you mark in the sidebar.</source>
        <translation>Keine Umgebung gilt durch ihren Namen als Produktion, nur die, die Sie in der Seitenleiste markieren.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperre</translation>
    </message>
    <message>
        <source>&amp;Lock after minutes without use:</source>
        <translation>&amp;Sperren nach so vielen Minuten ohne Benutzung:</translation>
    </message>
    <message>
        <source>Minutes without use before it locks</source>
        <translation>Minuten ohne Benutzung bis zur Sperre</translation>
    </message>
    <message>
        <source>It locks with the screen and when the computer goes to sleep in any case.</source>
        <translation>Mit dem Bildschirm und wenn der Rechner in den Ruhezustand geht, wird in jedem Fall gesperrt.</translation>
    </message>
</context>
<context>
    <name>Keycutter::ScopesEditor</name>
    <message>
        <source>As each is now</source>
        <translation>Wie jeweils jetzt</translation>
    </message>
    <message>
        <source>These:</source>
        <translation>Diese:</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Another scope</source>
        <translation>Weiterer Scope</translation>
    </message>
    <message>
        <source>Add this scope</source>
        <translation>Diesen Scope hinzufügen</translation>
    </message>
    <message>
        <source>Choose at least one scope.</source>
        <translation>Wählen Sie mindestens einen Scope.</translation>
    </message>
</context>
<context>
    <name>Keycutter::SecretDelegate</name>
    <message>
        <source>rotated</source>
        <translation>rotiert</translation>
    </message>
    <message>
        <source>honey token</source>
        <translation>Honeytoken</translation>
    </message>
    <message>
        <source>personal</source>
        <translation>persönlich</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importiert</translation>
    </message>
    <message>
        <source>same key twice</source>
        <translation>Schlüssel doppelt</translation>
    </message>
</context>
<context>
    <name>Keycutter::SecretTableView</name>
    <message>
        <source>Secrets</source>
        <translation>Secrets</translation>
    </message>
    <message>
        <source>Tick or untick the selected rows</source>
        <translation>Die ausgewählten Zeilen an- oder abwählen</translation>
    </message>
    <message>
        <source>Plan a copy of what is ticked</source>
        <translation>Eine Kopie des Angekreuzten planen</translation>
    </message>
    <message>
        <source>Select further rows</source>
        <translation>Weitere Zeilen auswählen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s)</source>
        <translation>
            <numerusform>%Ln Secret</numerusform>
            <numerusform>%Ln Secrets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keycutter::ServeSandboxCommand</name>
    <message>
        <source>The sandbox could not be started: %1.</source>
        <translation>Die Sandbox ließ sich nicht starten: %1.</translation>
    </message>
    <message>
        <source>Serving on 127.0.0.1 only, until Ctrl+C.</source>
        <translation>Läuft nur auf 127.0.0.1, bis Strg+C.</translation>
    </message>
</context>
<context>
    <name>Keycutter::Session</name>
    <message>
        <source>Deleting secrets of %1</source>
        <translation>Löschen von Secrets von %1</translation>
    </message>
    <message>
        <source>Reading an earlier version of a secret of %1</source>
        <translation>Lesen einer früheren Version eines Secrets von %1</translation>
    </message>
    <message>
        <source>Restoring a secret of %1</source>
        <translation>Wiederherstellen eines Secrets von %1</translation>
    </message>
    <message>
        <source>Closing an approval request</source>
        <translation>Schließen einer Genehmigungsanfrage</translation>
    </message>
    <message>
        <source>The service offers no way to do that.</source>
        <translation>Der Dienst bietet dafür keinen Weg.</translation>
    </message>
</context>
<context>
    <name>Keycutter::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Seiten der Einstellungen</translation>
    </message>
    <message>
        <source>What you change counts at once, except where it says otherwise.</source>
        <translation>Was Sie ändern, gilt sofort, außer wo es anders steht.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Sch&amp;ließen</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>History and log</source>
        <translation>Verlauf und Protokoll</translation>
    </message>
    <message>
        <source>&amp;Close without it</source>
        <translation>Sch&amp;ließen, ohne es anzuwenden</translation>
    </message>
</context>
<context>
    <name>Keycutter::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln shortcut(s)</source>
        <translation>
            <numerusform>%1: %Ln Tastenkürzel</numerusform>
            <numerusform>%1: %Ln Tastenkürzel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keycutter::Sidebar</name>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öffnen</translation>
    </message>
    <message>
        <source>Open in the &amp;browser</source>
        <translation>Im &amp;Browser öffnen</translation>
    </message>
    <message>
        <source>Un&amp;mark as production</source>
        <translation>&amp;Markierung als Produktion aufheben</translation>
    </message>
    <message>
        <source>&amp;Mark as production</source>
        <translation>Als Produktion &amp;markieren</translation>
    </message>
    <message>
        <source>Re&amp;load %1</source>
        <translation>Neu &amp;laden (%1)</translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation>&amp;Abmelden</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Anmelden</translation>
    </message>
    <message>
        <source>&amp;Edit connection…</source>
        <translation>Verbindung b&amp;earbeiten…</translation>
    </message>
    <message>
        <source>&amp;Remove connection…</source>
        <translation>Verbindung en&amp;tfernen…</translation>
    </message>
    <message>
        <source>Add connection…</source>
        <translation>Verbindung hinzufügen…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Genehmigungen</translation>
    </message>
    <message>
        <source>Approvals (%1)</source>
        <translation>Genehmigungen (%1)</translation>
    </message>
</context>
<context>
    <name>Keycutter::SitePicker</name>
    <message>
        <source>Site</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Address of your server</source>
        <translation>Adresse Ihres Servers</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>My own server…</source>
        <translation>Eigener Server…</translation>
    </message>
    <message>
        <source>Fill in the address of your server.</source>
        <translation>Geben Sie die Adresse Ihres Servers an.</translation>
    </message>
</context>
<context>
    <name>Keycutter::StateDelegate</name>
    <message>
        <source>Name of the copy</source>
        <translation>Name der Kopie</translation>
    </message>
    <message>
        <source>What to do with this secret</source>
        <translation>Was mit diesem Secret geschieht</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Überschreiben</translation>
    </message>
</context>
<context>
    <name>Keycutter::StatusLine</name>
    <message>
        <source>Signing in to “%1”…</source>
        <translation>Anmeldung bei „%1“ läuft…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s) under way: %1 of %2 done</source>
        <translation>
            <numerusform>%Ln Lauf im Gange: %1 von %2 erledigt</numerusform>
            <numerusform>%Ln Läufe im Gange: %1 von %2 erledigt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keycutter::TemplateRow</name>
    <message>
        <source>Make one copy less</source>
        <translation>Eine Kopie weniger</translation>
    </message>
    <message>
        <source>Name of copy %1</source>
        <translation>Name von Kopie %1</translation>
    </message>
    <message>
        <source>Name of the copies</source>
        <translation>Name der Kopien</translation>
    </message>
    <message>
        <source>Remove copy %1</source>
        <translation>Kopie %1 entfernen</translation>
    </message>
</context>
<context>
    <name>Keycutter::TickHeader</name>
    <message>
        <source>The box ticks all secrets that are shown</source>
        <translation>Das Kästchen kreuzt alle angezeigten Secrets an</translation>
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
        <translation>Es gibt kein Terminal, auf dem um Bestätigung gebeten werden könnte. Mit --yes geht es ohne Rückfrage weiter. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Go on? [y/N] </source>
        <translation>Fortfahren? [y/N] </translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The connection was closed.</source>
        <translation>Die Verbindung wurde geschlossen.</translation>
    </message>
</context>
<context>
    <name>Keycutter::UndoDialog</name>
    <message>
        <source>This is what undoing would do. What changed since the run is left alone. Nothing is changed before you confirm.</source>
        <translation>Das täte das Rückgängigmachen. Was sich seit dem Lauf geändert hat, bleibt unberührt. Nichts wird geändert, bevor Sie bestätigen.</translation>
    </message>
    <message>
        <source>Looking at what is there now</source>
        <translation>Es wird gelesen, was jetzt da ist</translation>
    </message>
    <message>
        <source>What undoing would do</source>
        <translation>Was das Rückgängigmachen täte</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Undo…</source>
        <translation>&amp;Rückgängig machen…</translation>
    </message>
    <message>
        <source>Undo run %1</source>
        <translation>Lauf %1 rückgängig machen</translation>
    </message>
    <message>
        <source>Undo run %1: %2 → %3</source>
        <translation>Lauf %1 rückgängig machen: %2 → %3</translation>
    </message>
    <message>
        <source>The connection was closed. Nothing was changed.</source>
        <translation>Die Verbindung wurde geschlossen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Looking at what is there now…</source>
        <translation>Es wird gelesen, was jetzt da ist…</translation>
    </message>
    <message>
        <source>Sign &amp;in…</source>
        <translation>Anm&amp;elden…</translation>
    </message>
    <message>
        <source>The connection was closed before all was looked at. Nothing was changed.</source>
        <translation>Die Verbindung wurde geschlossen, bevor alles gelesen war. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>No secret is in this category. Choose another one above.</source>
        <translation>In dieser Kategorie ist kein Secret. Wählen Sie oben eine andere.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo %Ln secret(s)…</source>
        <translation>
            <numerusform>%Ln Secret &amp;rückgängig machen…</numerusform>
            <numerusform>%Ln Secrets &amp;rückgängig machen…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also &amp;restore %Ln secret(s) that the run overwrote</source>
        <translation>
            <numerusform>Auch %Ln Secret wieder&amp;herstellen, das der Lauf überschrieben hat</numerusform>
            <numerusform>Auch %Ln Secrets wieder&amp;herstellen, die der Lauf überschrieben hat</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Go to a row to read more about it.</source>
        <translation>Gehen Sie zu einer Zeile, um mehr darüber zu lesen.</translation>
    </message>
    <message>
        <source>This changes production: %1.</source>
        <translation>Das ändert die Produktion: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copies are deleted.</source>
        <translation>
            <numerusform>%Ln Kopie wird gelöscht.</numerusform>
            <numerusform>%Ln Kopien werden gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approval requests that hold %Ln secret(s) are closed.</source>
        <translation>
            <numerusform>Die Genehmigungsanfrage mit %Ln Secret wird geschlossen.</numerusform>
            <numerusform>Genehmigungsanfragen mit %Ln Secrets werden geschlossen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s) get(s) back what it was before the run.</source>
        <translation>
            <numerusform>%Ln Secret wird wieder, was es vor dem Lauf war.</numerusform>
            <numerusform>%Ln Secrets werden wieder, was sie vor dem Lauf waren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s) is/are left alone.</source>
        <translation>
            <numerusform>%Ln Secret bleibt unberührt.</numerusform>
            <numerusform>%Ln Secrets bleiben unberührt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo run %1 on %2?</source>
        <translation>Lauf %1 auf %2 rückgängig machen?</translation>
    </message>
    <message>
        <source>&amp;Undo the run</source>
        <translation>Lauf &amp;rückgängig machen</translation>
    </message>
</context>
<context>
    <name>Keycutter::UndoLane</name>
    <message>
        <source>Not sent, because whether it is still as the run left it cannot be told: %1</source>
        <translation>Nicht gesendet, weil nicht zu erfahren ist, ob es noch so ist, wie der Lauf es hinterließ: %1</translation>
    </message>
    <message>
        <source>It is gone by now.</source>
        <translation>Es ist inzwischen verschwunden.</translation>
    </message>
    <message>
        <source>It was changed meanwhile.</source>
        <translation>Es wurde inzwischen geändert.</translation>
    </message>
    <message>
        <source>Another secret of the same key appeared beside it.</source>
        <translation>Daneben erschien ein anderes Secret mit demselben Schlüssel.</translation>
    </message>
    <message>
        <source>Refused together with others, and the service does not say which of them it is about: %1</source>
        <translation>Zusammen mit anderen abgelehnt, und der Dienst sagt nicht, um welches es geht: %1</translation>
    </message>
    <message>
        <source>Restored: %1.</source>
        <translation>Wiederhergestellt: %1.</translation>
    </message>
    <message>
        <source>Not sent, because the calls before it failed: %1</source>
        <translation>Nicht gesendet, weil die Aufrufe davor fehlschlugen: %1</translation>
    </message>
</context>
<context>
    <name>Keycutter::UndoReconciler</name>
    <message>
        <source>%1. The destination could not be listed to find out: %2</source>
        <translation>%1. Das Ziel ließ sich nicht auflisten, um es festzustellen: %2</translation>
    </message>
    <message>
        <source>The answer was lost (%1), but a new listing shows that it was done.</source>
        <translation>Die Antwort ging verloren (%1), aber ein neues Auflisten zeigt, dass es getan ist.</translation>
    </message>
    <message>
        <source>Look at the destination.</source>
        <translation>Sehen Sie am Ziel nach.</translation>
    </message>
    <message>
        <source>%1. It was changed meanwhile, so whether it was restored cannot be told.</source>
        <translation>%1. Es wurde inzwischen geändert; ob es wiederhergestellt wurde, ist daher nicht zu erfahren.</translation>
    </message>
    <message>
        <source>Nothing was done so far, but it may be waiting in an approval request. Look at the approval requests before you try again.</source>
        <translation>Bisher wurde nichts getan, aber es wartet vielleicht in einer Genehmigungsanfrage. Sehen Sie dort nach, bevor Sie es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>It is still listed, which a deleted secret may be for a while. Check the run again before you try again.</source>
        <translation>Es ist noch aufgelistet, was bei einem gelöschten Secret eine Weile so sein kann. Prüfen Sie den Lauf noch einmal, bevor Sie es erneut versuchen.</translation>
    </message>
    <message>
        <source>A new listing shows that nothing was done. Try again.</source>
        <translation>Ein neues Auflisten zeigt, dass nichts getan wurde. Versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>Keycutter::UndoTableModel</name>
    <message>
        <source>%1 at %2: %3</source>
        <translation>%1 in %2: %3</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>Keycutter::WelcomePage</name>
    <message>
        <source>Welcome to Keycutter</source>
        <translation>Willkommen bei Keycutter</translation>
    </message>
    <message>
        <source>Duplicate secrets inside your secret manager: many at once, to one place or several.
You see beforehand what will happen to each, and afterwards what did.
The service makes the copies itself: Keycutter asks for no secret value, shows none and keeps none.</source>
        <translation>Duplizieren Sie Secrets innerhalb Ihres Secret-Managers: viele auf einmal, an einen Ort oder mehrere.
Vorher sehen Sie, was mit jedem geschehen wird, und nachher, was geschehen ist.
Der Dienst macht die Kopien selbst: Keycutter fragt nach keinem Wert eines Secrets, zeigt keinen und behält keinen.</translation>
    </message>
    <message>
        <source>The sandbox is a small secret manager with sample data inside this program. Nothing leaves your computer.</source>
        <translation>Die Sandbox ist ein kleiner Secret-Manager mit Beispieldaten in diesem Programm. Nichts verlässt Ihren Computer.</translation>
    </message>
    <message>
        <source>Connect to %1</source>
        <translation>Mit %1 verbinden</translation>
    </message>
    <message>
        <source>Try the &amp;sandbox</source>
        <translation>&amp;Sandbox ausprobieren</translation>
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
        <translation>Ein Secret-Pfad beginnt mit einem Schrägstrich.</translation>
    </message>
    <message>
        <source>A secret path has at most %1 levels.</source>
        <translation>Ein Secret-Pfad hat höchstens %1 Ebenen.</translation>
    </message>
    <message>
        <source>“%1” may hold only letters A to Z, digits, dashes and underscores.</source>
        <translation>„%1“ darf nur Buchstaben von A bis Z, Ziffern, Binde- und Unterstriche enthalten.</translation>
    </message>
</context>
<context>
    <name>LockTexts</name>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>Logging</name>
    <message>
        <source>“%1” of --log is not known. Known are: %2.</source>
        <translation>„%1“ bei --log ist nicht bekannt. Bekannt sind: %2.</translation>
    </message>
</context>
<context>
    <name>LookBackText</name>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Einzelheit</translation>
    </message>
    <message>
        <source>The run is complete.</source>
        <translation>Der Lauf ist vollständig.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Bemerkungen</translation>
    </message>
    <message numerus="yes">
        <source>%n overwritten secret(s) can be restored with --restore-values.</source>
        <translation>
            <numerusform>%n überschriebenes Secret lässt sich mit --restore-values wiederherstellen.</numerusform>
            <numerusform>%n überschriebene Secrets lassen sich mit --restore-values wiederherstellen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lookup</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message numerus="yes">
        <source>%n connections are named “%1”. Rename one.</source>
        <translation>
            <numerusform>%n Verbindung heißt „%1“. Benennen Sie eine um.</numerusform>
            <numerusform>%n Verbindungen heißen „%1“. Benennen Sie eine um.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no connection “%1”. Known are: %2.</source>
        <translation>Es gibt keine Verbindung „%1“. Bekannt sind: %2.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>%1 “%2” is not the only one of that name. Give the id: %3.</source>
        <translation>%1 „%2“ ist als Name nicht eindeutig. Geben Sie die ID an: %3.</translation>
    </message>
    <message>
        <source>%1 “%2” is not among those that this sign-in sees. Known are: %3.</source>
        <translation>%1 „%2“ gehört nicht zu dem, was diese Anmeldung sieht. Bekannt sind: %3.</translation>
    </message>
    <message>
        <source>“%1” has no store.</source>
        <translation>„%1“ hat keinen Store.</translation>
    </message>
    <message>
        <source>“%1” has several stores. Give --store: %2.</source>
        <translation>„%1“ hat mehrere Stores. Geben Sie --store an: %2.</translation>
    </message>
    <message>
        <source>“%1” has no store “%2”, or several of that name. Known are: %3.</source>
        <translation>„%1“ hat keinen Store „%2“, oder mehrere dieses Namens. Bekannt sind: %3.</translation>
    </message>
    <message>
        <source>Project “%1” has no environment “%2”. Known are: %3.</source>
        <translation>Projekt „%1“ hat keine Umgebung „%2“. Bekannt sind: %3.</translation>
    </message>
    <message>
        <source>There are no secrets in %1.</source>
        <translation>In %1 gibt es keine Secrets.</translation>
    </message>
    <message>
        <source>Not in %1: %2. Nothing was written.</source>
        <translation>Nicht in %1: %2. Nichts wurde geschrieben.</translation>
    </message>
</context>
<context>
    <name>LoopbackListener</name>
    <message>
        <source>Waiting for the browser&apos;s answer</source>
        <translation>Warten auf die Antwort des Browsers</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <source>The regular expression is not valid: %1 (at character %2).</source>
        <translation>Der reguläre Ausdruck ist nicht gültig: %1 (bei Zeichen %2).</translation>
    </message>
    <message>
        <source>The regular expression takes too long on “%1”. Write it in a simpler way.</source>
        <translation>Der reguläre Ausdruck braucht bei „%1“ zu lange. Schreiben Sie ihn einfacher.</translation>
    </message>
    <message>
        <source>Replacing makes the name of “%1” longer than %2 characters.</source>
        <translation>Durch das Ersetzen wird der Name von „%1“ länger als %2 Zeichen.</translation>
    </message>
    <message>
        <source>The template is empty. Type one; {name} stands for the secret’s own name.</source>
        <translation>Die Vorlage ist leer. Geben Sie eine ein; {name} steht für den eigenen Namen des Secrets.</translation>
    </message>
    <message>
        <source>%1 is no placeholder. {name} stands for the secret’s own name.</source>
        <translation>%1 ist kein Platzhalter. {name} steht für den eigenen Namen des Secrets.</translation>
    </message>
</context>
<context>
    <name>NetworkFault</name>
    <message>
        <source>%1 refused the connection</source>
        <translation>%1 hat die Verbindung abgelehnt</translation>
    </message>
    <message>
        <source>the host %1 was not found</source>
        <translation>der Host %1 wurde nicht gefunden</translation>
    </message>
    <message>
        <source>the network was lost on the way to %1</source>
        <translation>das Netz ging auf dem Weg zu %1 verloren</translation>
    </message>
    <message>
        <source>the proxy on the way to %1 refused the connection</source>
        <translation>der Proxy auf dem Weg zu %1 hat die Verbindung abgelehnt</translation>
    </message>
    <message>
        <source>the proxy on the way to %1 was not found</source>
        <translation>der Proxy auf dem Weg zu %1 wurde nicht gefunden</translation>
    </message>
    <message>
        <source>the proxy on the way to %1 asks for a sign-in</source>
        <translation>der Proxy auf dem Weg zu %1 verlangt eine Anmeldung</translation>
    </message>
    <message>
        <source>the proxy on the way to %1 failed</source>
        <translation>der Proxy auf dem Weg zu %1 versagte</translation>
    </message>
    <message>
        <source>no trusted connection to %1 could be made</source>
        <translation>zu %1 ließ sich keine vertrauenswürdige Verbindung herstellen</translation>
    </message>
    <message>
        <source>%1 does not answer as an HTTP server does</source>
        <translation>%1 antwortet nicht wie ein HTTP-Server</translation>
    </message>
    <message>
        <source>the answer of %1 could not be unpacked</source>
        <translation>die Antwort von %1 ließ sich nicht entpacken</translation>
    </message>
    <message>
        <source>the connection to %1 ended before the answer was complete</source>
        <translation>die Verbindung zu %1 endete, bevor die Antwort vollständig war</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln wartet</numerusform>
            <numerusform>%Ln warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sending</source>
        <translation>
            <numerusform>%Ln wird gesendet</numerusform>
            <numerusform>%Ln werden gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln created</source>
        <translation>
            <numerusform>%Ln erstellt</numerusform>
            <numerusform>%Ln erstellt</numerusform>
        </translation>
    </message>
    <message>
        <source>Overwritten</source>
        <translation>Überschrieben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln overwritten</source>
        <translation>
            <numerusform>%Ln überschrieben</numerusform>
            <numerusform>%Ln überschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Awaiting approval</source>
        <translation>Wartet auf Genehmigung</translation>
    </message>
    <message numerus="yes">
        <source>%Ln awaiting approval</source>
        <translation>
            <numerusform>%Ln wartet auf Genehmigung</numerusform>
            <numerusform>%Ln warten auf Genehmigung</numerusform>
        </translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Übernommen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln merged</source>
        <translation>
            <numerusform>%Ln übernommen</numerusform>
            <numerusform>%Ln übernommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Merged but not written</source>
        <translation>Übernommen, aber nicht geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln merged but not written</source>
        <translation>
            <numerusform>%Ln übernommen, aber nicht geschrieben</numerusform>
            <numerusform>%Ln übernommen, aber nicht geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Abgelehnt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln declined</source>
        <translation>
            <numerusform>%Ln abgelehnt</numerusform>
            <numerusform>%Ln abgelehnt</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted</source>
        <translation>
            <numerusform>%Ln gelöscht</numerusform>
            <numerusform>%Ln gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Wiederhergestellt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln restored</source>
        <translation>
            <numerusform>%Ln wiederhergestellt</numerusform>
            <numerusform>%Ln wiederhergestellt</numerusform>
        </translation>
    </message>
    <message>
        <source>Request closed</source>
        <translation>Anfrage geschlossen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in closed requests</source>
        <translation>
            <numerusform>%Ln in geschlossenen Anfragen</numerusform>
            <numerusform>%Ln in geschlossenen Anfragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>Belassen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left alone</source>
        <translation>
            <numerusform>%Ln belassen</numerusform>
            <numerusform>%Ln belassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <translation>
            <numerusform>%Ln übersprungen</numerusform>
            <numerusform>%Ln übersprungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln fehlgeschlagen</numerusform>
            <numerusform>%Ln fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancelled</source>
        <translation>
            <numerusform>%Ln abgebrochen</numerusform>
            <numerusform>%Ln abgebrochen</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <translation>
            <numerusform>%Ln unbekannt</numerusform>
            <numerusform>%Ln unbekannt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutcomeText</name>
    <message>
        <source>Copies</source>
        <translation>Kopien</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Neuer Name</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Bemerkungen</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Einzelheit</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Approval for %1: %2 %3</source>
        <translation>Genehmigung für %1: %2 %3</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>; the folder will be created</source>
        <translation>; der Ordner wird angelegt</translation>
    </message>
    <message>
        <source>; %1 of %2 used</source>
        <translation>; %1 von %2 belegt</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln neu</numerusform>
            <numerusform>%Ln neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln overwritten</source>
        <translation>
            <numerusform>%Ln überschrieben</numerusform>
            <numerusform>%Ln überschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <translation>
            <numerusform>%Ln übersprungen</numerusform>
            <numerusform>%Ln übersprungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln blocked</source>
        <translation>
            <numerusform>%Ln blockiert</numerusform>
            <numerusform>%Ln blockiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <translation>
            <numerusform>%Ln unbekannt</numerusform>
            <numerusform>%Ln unbekannt</numerusform>
        </translation>
    </message>
    <message>
        <source>same place</source>
        <translation>derselbe Ort</translation>
    </message>
    <message>
        <source>The destination is the place the secret comes from. Choose another one.</source>
        <translation>Das Ziel ist der Ort, von dem das Secret kommt. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>rotated secret</source>
        <translation>rotiertes Secret</translation>
    </message>
    <message>
        <source>A secret that is managed by a rotation cannot be duplicated.</source>
        <translation>Ein Secret, das von einer Rotation verwaltet wird, lässt sich nicht duplizieren.</translation>
    </message>
    <message>
        <source>honey token</source>
        <translation>Honeytoken</translation>
    </message>
    <message>
        <source>A honey token cannot be duplicated.</source>
        <translation>Ein Honeytoken lässt sich nicht duplizieren.</translation>
    </message>
    <message>
        <source>imported secret</source>
        <translation>importiertes Secret</translation>
    </message>
    <message>
        <source>The secret is imported from another folder. Duplicate it from the folder it lives in.</source>
        <translation>Das Secret ist aus einem anderen Ordner importiert. Duplizieren Sie es aus dem Ordner, in dem es liegt.</translation>
    </message>
    <message>
        <source>personal override</source>
        <translation>persönliche Überschreibung</translation>
    </message>
    <message>
        <source>A personal override cannot be duplicated.</source>
        <translation>Eine persönliche Überschreibung lässt sich nicht duplizieren.</translation>
    </message>
    <message>
        <source>key selected twice</source>
        <translation>Schlüssel doppelt gewählt</translation>
    </message>
    <message>
        <source>More than one selected secret has this key, and only one of them can go. Select just that one.</source>
        <translation>Mehr als ein gewähltes Secret hat diesen Schlüssel, und nur eines davon kann mit. Wählen Sie nur dieses eine.</translation>
    </message>
    <message>
        <source>rotated at the destination</source>
        <translation>am Ziel rotiert</translation>
    </message>
    <message>
        <source>The secret at the destination is managed by a rotation and cannot be overwritten. Choose Skip for it.</source>
        <translation>Das Secret am Ziel wird von einer Rotation verwaltet und lässt sich nicht überschreiben. Wählen Sie dafür „Überspringen“.</translation>
    </message>
    <message>
        <source>honey token at the destination</source>
        <translation>Honeytoken am Ziel</translation>
    </message>
    <message>
        <source>The secret at the destination is a honey token and cannot be overwritten. Choose Skip for it.</source>
        <translation>Das Secret am Ziel ist ein Honeytoken und lässt sich nicht überschreiben. Wählen Sie dafür „Überspringen“.</translation>
    </message>
    <message>
        <source>twice at the destination</source>
        <translation>am Ziel doppelt</translation>
    </message>
    <message>
        <source>The destination holds this key more than once, so it cannot be overwritten. Remove the surplus one there, or choose Skip.</source>
        <translation>Das Ziel enthält diesen Schlüssel mehr als einmal, daher lässt er sich nicht überschreiben. Entfernen Sie dort den überzähligen oder wählen Sie „Überspringen“.</translation>
    </message>
    <message>
        <source>not supported</source>
        <translation>nicht unterstützt</translation>
    </message>
    <message>
        <source>Secrets cannot be duplicated here.</source>
        <translation>Hier lassen sich keine Secrets duplizieren.</translation>
    </message>
    <message>
        <source>quota full</source>
        <translation>Kontingent voll</translation>
    </message>
    <message>
        <source>The destination has no room for another secret.</source>
        <translation>Das Ziel hat keinen Platz für ein weiteres Secret.</translation>
    </message>
    <message>
        <source>name not allowed</source>
        <translation>Name nicht erlaubt</translation>
    </message>
    <message>
        <source>The service does not allow this name. Choose another one.</source>
        <translation>Der Dienst erlaubt diesen Namen nicht. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>already in this plan</source>
        <translation>schon in diesem Plan</translation>
    </message>
    <message>
        <source>Another part of this plan writes the same key to the same place.</source>
        <translation>Ein anderer Teil dieses Plans schreibt denselben Schlüssel an denselben Ort.</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>kein Name</translation>
    </message>
    <message>
        <source>The copy has no name. Type one, or change the template.</source>
        <translation>Die Kopie hat keinen Namen. Geben Sie einen ein oder ändern Sie die Vorlage.</translation>
    </message>
    <message>
        <source>name exists</source>
        <translation>Name vorhanden</translation>
    </message>
    <message>
        <source>A secret of that name is there already, and the service cannot overwrite it. Choose another name.</source>
        <translation>Ein Secret dieses Namens ist schon da, und der Dienst kann es nicht überschreiben. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The rules for new names have a mistake, so this copy has no name.</source>
        <translation>Die Regeln für neue Namen enthalten einen Fehler, daher hat diese Kopie keinen Namen.</translation>
    </message>
    <message>
        <source>no scope</source>
        <translation>kein Scope</translation>
    </message>
    <message>
        <source>The copy needs at least one scope. Choose one.</source>
        <translation>Die Kopie braucht mindestens einen Scope. Wählen Sie einen.</translation>
    </message>
    <message>
        <source>The destination is under an approval policy: nothing is written there until the request is approved and merged.</source>
        <translation>Für das Ziel gilt eine Genehmigungsrichtlinie: Dort wird nichts geschrieben, bis die Anfrage genehmigt und übernommen ist.</translation>
    </message>
    <message>
        <source>The destination is under an approval policy that may hold this sign-in&apos;s changes.</source>
        <translation>Für das Ziel gilt eine Genehmigungsrichtlinie, die Änderungen dieser Anmeldung vielleicht zurückhält.</translation>
    </message>
    <message>
        <source>The folder does not exist and will be created first.</source>
        <translation>Den Ordner gibt es nicht; er wird zuerst angelegt.</translation>
    </message>
    <message>
        <source>The source has no tags, so the tags at the destination will be removed.</source>
        <translation>Die Quelle hat keine Tags, daher werden die Tags am Ziel entfernt.</translation>
    </message>
    <message>
        <source>The source has no metadata, so the metadata at the destination will be removed.</source>
        <translation>Die Quelle hat keine Metadaten, daher werden die Metadaten am Ziel entfernt.</translation>
    </message>
    <message>
        <source>Metadata is not copied, and the merge of the approval request will remove the metadata at the destination. Copy Metadata too to avoid that.</source>
        <translation>Metadaten werden nicht kopiert, und die Übernahme der Genehmigungsanfrage wird die Metadaten am Ziel entfernen. Kopieren Sie auch die Metadaten, um das zu vermeiden.</translation>
    </message>
    <message>
        <source>Value is not copied, so the new secret will be empty.</source>
        <translation>Der Wert wird nicht kopiert, daher wird das neue Secret leer sein.</translation>
    </message>
    <message>
        <source>The destination holds a key that differs only in upper and lower case.</source>
        <translation>Das Ziel enthält einen Schlüssel, der sich nur in Groß- und Kleinschreibung unterscheidet.</translation>
    </message>
    <message>
        <source>Another new name of this plan differs from this one only in upper and lower case.</source>
        <translation>Ein anderer neuer Name dieses Plans unterscheidet sich von diesem nur in Groß- und Kleinschreibung.</translation>
    </message>
    <message>
        <source>A product that may use this secret will not find this name.</source>
        <translation>Ein Produkt, das dieses Secret verwenden darf, wird diesen Namen nicht finden.</translation>
    </message>
    <message>
        <source>The copy is there already: an earlier run sent it and never had the answer.</source>
        <translation>Die Kopie ist schon da: Ein früherer Lauf hat sie gesendet und nie die Antwort bekommen.</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Blockiert</translation>
    </message>
    <message>
        <source>Blocked: %1</source>
        <translation>Blockiert: %1</translation>
    </message>
    <message>
        <source>%1, needs approval</source>
        <translation>%1, braucht Genehmigung</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Überschreiben</translation>
    </message>
    <message>
        <source>Skip: copied already</source>
        <translation>Überspringen: schon kopiert</translation>
    </message>
    <message>
        <source>Skip: exists</source>
        <translation>Überspringen: vorhanden</translation>
    </message>
    <message>
        <source>Skip: not part of this run</source>
        <translation>Überspringen: nicht Teil dieses Laufs</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Close the request</source>
        <translation>Anfrage schließen</translation>
    </message>
    <message>
        <source>Leave alone</source>
        <translation>Belassen</translation>
    </message>
    <message>
        <source>The quota could not be read, so whether all copies fit is not known: %1</source>
        <translation>Das Kontingent war nicht lesbar, daher ist nicht bekannt, ob alle Kopien Platz haben: %1</translation>
    </message>
</context>
<context>
    <name>PlanBuilder</name>
    <message>
        <source>Looking at %1</source>
        <translation>Lesen von %1</translation>
    </message>
</context>
<context>
    <name>ProductionRule</name>
    <message>
        <source>“%1…” is too long for a word.</source>
        <translation>„%1…“ ist zu lang für ein Wort.</translation>
    </message>
    <message>
        <source>“%1” has no letter and no digit; every environment would fit, or none.</source>
        <translation>„%1“ hat weder Buchstaben noch Ziffern; jede Umgebung würde passen, oder keine.</translation>
    </message>
</context>
<context>
    <name>RelativeTime</name>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>vor %n Jahr</numerusform>
            <numerusform>vor %n Jahren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>vor %n Monat</numerusform>
            <numerusform>vor %n Monaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>vor %n Stunde</numerusform>
            <numerusform>vor %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>vor %n Minute</numerusform>
            <numerusform>vor %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n y ago</source>
        <translation>
            <numerusform>vor %n J.</numerusform>
            <numerusform>vor %n J.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mo ago</source>
        <translation>
            <numerusform>vor %n Mon.</numerusform>
            <numerusform>vor %n Mon.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d ago</source>
        <translation>
            <numerusform>vor %n Tg.</numerusform>
            <numerusform>vor %n Tg.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>vor %n Std.</numerusform>
            <numerusform>vor %n Std.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>vor %n Min.</numerusform>
            <numerusform>vor %n Min.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReplyChecks</name>
    <message>
        <source>answered with nothing instead of JSON: check the base URL</source>
        <translation>antwortete mit nichts statt mit JSON: Prüfen Sie die Basis-URL</translation>
    </message>
    <message>
        <source>answered with a web page (%1) instead of JSON: check the base URL</source>
        <translation>antwortete mit einer Webseite (%1) statt mit JSON: Prüfen Sie die Basis-URL</translation>
    </message>
    <message>
        <source>answered with something of no type instead of JSON: check the base URL</source>
        <translation>antwortete mit etwas ohne Typ statt mit JSON: Prüfen Sie die Basis-URL</translation>
    </message>
    <message>
        <source>answered with %1 instead of JSON: check the base URL</source>
        <translation>antwortete mit %1 statt mit JSON: Prüfen Sie die Basis-URL</translation>
    </message>
    <message>
        <source>answered with a redirect to nowhere (“%1”): check the base URL</source>
        <translation>antwortete mit einer Weiterleitung ins Leere („%1“): Prüfen Sie die Basis-URL</translation>
    </message>
    <message>
        <source>answered with a redirect to another address, %1, which is not followed: check the base URL</source>
        <translation>antwortete mit einer Weiterleitung an eine andere Adresse, %1, der nicht gefolgt wird: Prüfen Sie die Basis-URL</translation>
    </message>
    <message>
        <source>answered with a redirect to %1, which is not followed for a change: check the base URL</source>
        <translation>antwortete mit einer Weiterleitung an %1, der bei einer Änderung nicht gefolgt wird: Prüfen Sie die Basis-URL</translation>
    </message>
    <message>
        <source>redirects again and again, last to %1: check the base URL</source>
        <translation>leitet immer wieder weiter, zuletzt an %1: Prüfen Sie die Basis-URL</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Einzelheit</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Was als Nächstes zu tun ist</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>Anfrage-ID</translation>
    </message>
    <message>
        <source>Destination ID</source>
        <translation>Ziel-ID</translation>
    </message>
    <message>
        <source>Approval ID</source>
        <translation>Genehmigungs-ID</translation>
    </message>
    <message>
        <source>Name at the destination</source>
        <translation>Name am Ziel</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Check detail</source>
        <translation>Einzelheit der Prüfung</translation>
    </message>
    <message>
        <source>Plan SHA-256</source>
        <translation>SHA-256 des Plans</translation>
    </message>
    <message>
        <source>Run %1, undo of run %2</source>
        <translation>Lauf %1, Rücknahme von Lauf %2</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Lauf %1</translation>
    </message>
    <message>
        <source>copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>overwrite what exists</source>
        <translation>Vorhandenes überschreiben</translation>
    </message>
    <message>
        <source>skip what exists</source>
        <translation>Vorhandenes überspringen</translation>
    </message>
    <message>
        <source>named “%1”</source>
        <translation>benannt „%1“</translation>
    </message>
    <message>
        <source>“%1” in names replaced by “%2”</source>
        <translation>„%1“ in Namen durch „%2“ ersetzt</translation>
    </message>
    <message>
        <source>scopes %1</source>
        <translation>Scopes %1</translation>
    </message>
    <message>
        <source>The copies were not checked.</source>
        <translation>Die Kopien wurden nicht geprüft.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Angemeldet als</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Run ID</source>
        <translation>ID des Laufs</translation>
    </message>
    <message>
        <source>SHA-256 of the plan</source>
        <translation>SHA-256 des Plans</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Approval requests</source>
        <translation>Genehmigungsanfragen</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secrets</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
</context>
<context>
    <name>ReportOptions</name>
    <message>
        <source>Give one of --html FILE, --csv FILE and --json FILE.</source>
        <translation>Geben Sie eines von --html DATEI, --csv DATEI und --json DATEI an.</translation>
    </message>
</context>
<context>
    <name>ResumeOptions</name>
    <message>
        <source>Takes up a run that was interrupted. First the destinations are listed again, and every secret whose call was on its way gets its outcome; then the secrets are copied that were never sent.

Exit codes: 0 all done, 1 done with skips or approvals pending, 2 some failed or unknown, 3 nothing could be done.</source>
        <translation>Nimmt einen unterbrochenen Lauf wieder auf. Zuerst werden die Ziele erneut aufgelistet, und jedes Secret, dessen Aufruf unterwegs war, bekommt sein Ergebnis; dann werden die Secrets kopiert, die nie gesendet wurden.

Exit-Codes: 0 alles erledigt, 1 erledigt mit Übersprungenem oder ausstehenden Genehmigungen, 2 einiges fehlgeschlagen oder unbekannt, 3 nichts konnte getan werden.</translation>
    </message>
    <message>
        <source>This command.</source>
        <translation>Dieser Befehl.</translation>
    </message>
    <message>
        <source>Number of the run, as keycutter runs lists it.</source>
        <translation>Nummer des Laufs, wie keycutter runs sie nennt.</translation>
    </message>
    <message>
        <source>Find out what happened, and send nothing more.</source>
        <translation>Feststellen, was geschah, und nichts mehr senden.</translation>
    </message>
    <message>
        <source>Use this saved connection instead of the run’s own.</source>
        <translation>Diese gespeicherte Verbindung statt der eigenen des Laufs verwenden.</translation>
    </message>
    <message>
        <source>Use this server, with KEYCUTTER_TOKEN, or with --client-id and KEYCUTTER_CLIENT_SECRET, from the environment.</source>
        <translation>Diesen Server verwenden, mit KEYCUTTER_TOKEN oder mit --client-id und KEYCUTTER_CLIENT_SECRET aus der Umgebung.</translation>
    </message>
    <message>
        <source>Client id of the machine identity, or e-mail of the API key, with --site.</source>
        <translation>Client-ID der Maschinenidentität oder E-Mail-Adresse zum API-Schlüssel, mit --site.</translation>
    </message>
    <message>
        <source>Trust the certificate authorities of this PEM file too.</source>
        <translation>Auch den Zertifizierungsstellen dieser PEM-Datei vertrauen.</translation>
    </message>
    <message>
        <source>Give the number of one run. keycutter runs lists them.</source>
        <translation>Geben Sie die Nummer eines Laufs an. keycutter runs listet sie auf.</translation>
    </message>
    <message>
        <source>Give either --connection or --site.</source>
        <translation>Geben Sie entweder --connection oder --site an.</translation>
    </message>
    <message>
        <source>--client-id and --ca-file go with --site only.</source>
        <translation>--client-id und --ca-file gelten nur mit --site.</translation>
    </message>
</context>
<context>
    <name>Run</name>
    <message>
        <source>no longer there</source>
        <translation>nicht mehr da</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>outcome, status</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nichts zu tun</translation>
    </message>
</context>
<context>
    <name>RunForecast</name>
    <message>
        <source>a minute</source>
        <translation>pro Minute</translation>
    </message>
    <message>
        <source>a second</source>
        <translation>pro Sekunde</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, per what</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, of which Keycutter uses %2</source>
        <translation>%1, wovon Keycutter %2 nutzt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s).</source>
        <translation>
            <numerusform>%Ln Aufruf.</numerusform>
            <numerusform>%Ln Aufrufe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s), within the service’s limit of %1.</source>
        <translation>
            <numerusform>%Ln Aufruf, innerhalb des Limits des Dienstes von %1.</numerusform>
            <numerusform>%Ln Aufrufe, innerhalb des Limits des Dienstes von %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s), about %1 at the service’s limit of %2.</source>
        <translation>
            <numerusform>%Ln Aufruf, etwa %1 beim Limit des Dienstes von %2.</numerusform>
            <numerusform>%Ln Aufrufe, etwa %1 beim Limit des Dienstes von %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunJournal</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>Another Keycutter is running and records the runs. The runs of this one are not recorded.</source>
        <translation>Ein anderes Keycutter läuft und zeichnet die Läufe auf. Die Läufe von diesem werden nicht aufgezeichnet.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to.</source>
        <translation>In den Ordner %1 lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>The file %1 cannot be used and cannot be renamed.</source>
        <translation>Die Datei %1 lässt sich nicht verwenden und nicht umbenennen.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 ist nicht lesbar.</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1 ist beschädigt.</translation>
    </message>
    <message>
        <source>The record of earlier runs was written by a later version of Keycutter. It was set aside as %1, and a new one was begun.</source>
        <translation>Die Aufzeichnung früherer Läufe stammt von einer neueren Version von Keycutter. Sie wurde als %1 beiseitegelegt und eine neue begonnen.</translation>
    </message>
    <message>
        <source>The record of earlier runs is damaged. It was set aside as %1, and a new one was begun.</source>
        <translation>Die Aufzeichnung früherer Läufe ist beschädigt. Sie wurde als %1 beiseitegelegt und eine neue begonnen.</translation>
    </message>
    <message>
        <source>Runs are not recorded: %1</source>
        <translation>Läufe werden nicht aufgezeichnet: %1</translation>
    </message>
    <message>
        <source>Reading a recorded run</source>
        <translation>Lesen eines aufgezeichneten Laufs</translation>
    </message>
    <message>
        <source>There is no record of it.</source>
        <translation>Es gibt keine Aufzeichnung davon.</translation>
    </message>
    <message>
        <source>What is written of run %1 is not what was once written.</source>
        <translation>Was über Lauf %1 geschrieben steht, ist nicht, was einmal geschrieben wurde.</translation>
    </message>
    <message>
        <source>Reading the record of runs</source>
        <translation>Lesen der Aufzeichnung der Läufe</translation>
    </message>
    <message>
        <source>Try again. If it stays so, check the disk that the record is on.</source>
        <translation>Versuchen Sie es erneut. Bleibt es dabei, prüfen Sie den Datenträger, auf dem die Aufzeichnung liegt.</translation>
    </message>
</context>
<context>
    <name>RunPage</name>
    <message>
        <source>Export the outcome of each secret</source>
        <translation>Ergebnis jedes Secrets exportieren</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Page to print (*.html)</source>
        <translation>Druckbare Seite (*.html)</translation>
    </message>
    <message>
        <source>Writing the report to %1</source>
        <translation>Schreiben des Berichts nach %1</translation>
    </message>
    <message>
        <source>Choose another place for the file.</source>
        <translation>Wählen Sie einen anderen Ort für die Datei.</translation>
    </message>
    <message>
        <source>The outcomes were written to %1. It holds keys, but no values.</source>
        <translation>Die Ergebnisse wurden nach %1 geschrieben. Die Datei enthält Schlüssel, aber keine Werte.</translation>
    </message>
    <message>
        <source>started at %1</source>
        <translation>begonnen um %1</translation>
    </message>
    <message>
        <source>started on %1</source>
        <translation>begonnen am %1</translation>
    </message>
    <message>
        <source>Finished: %1.</source>
        <translation>Beendet: %1.</translation>
    </message>
    <message>
        <source>Complete: %1.</source>
        <translation>Vollständig: %1.</translation>
    </message>
    <message>
        <source>Checked %1: %2.</source>
        <translation>Geprüft %1: %2.</translation>
    </message>
    <message>
        <source>Paused by the service’s limit.</source>
        <translation>Durch das Limit des Dienstes pausiert.</translation>
    </message>
    <message>
        <source>Paused by the service’s limit until %1, %2 to go. It goes on by itself.</source>
        <translation>Durch das Limit des Dienstes bis %1 pausiert, noch %2. Danach geht es von selbst weiter.</translation>
    </message>
    <message>
        <source>About to start…</source>
        <translation>Beginnt gleich…</translation>
    </message>
    <message>
        <source>Looking what became of the calls that were on their way…</source>
        <translation>Es wird festgestellt, was aus den Aufrufen wurde, die unterwegs waren…</translation>
    </message>
    <message>
        <source>Creating folders at the destinations…</source>
        <translation>Ordner an den Zielen werden angelegt…</translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation>Wird rückgängig gemacht…</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Wird kopiert…</translation>
    </message>
    <message>
        <source>Paused: nothing more is sent. Waiting for the calls under way…</source>
        <translation>Pausiert: Nichts mehr wird gesendet. Warten auf die laufenden Aufrufe…</translation>
    </message>
    <message>
        <source>Paused. Nothing is sent until you continue.</source>
        <translation>Pausiert. Nichts wird gesendet, bis Sie fortsetzen.</translation>
    </message>
    <message>
        <source>Waiting: the sign-in has ended. Sign in again and the run goes on; no secret failed for it.</source>
        <translation>Wartet: Die Anmeldung ist beendet. Melden Sie sich erneut an, und der Lauf geht weiter; deswegen ist kein Secret fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Cancelling: nothing more is sent. Waiting for the calls under way…</source>
        <translation>Wird abgebrochen: Nichts mehr wird gesendet. Warten auf die laufenden Aufrufe…</translation>
    </message>
    <message>
        <source>Interrupted: %1. What became of the calls that were on their way is found out by a check.</source>
        <translation>Unterbrochen: %1. Was aus den Aufrufen wurde, die unterwegs waren, stellt eine Prüfung fest.</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>noch etwa %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>took less than 1 s</source>
        <translation>dauerte weniger als 1 s</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>dauerte %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln Aufruf</numerusform>
            <numerusform>%Ln Aufrufe</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: folder to be created</source>
        <translation>%1: Ordner wird noch angelegt</translation>
    </message>
    <message>
        <source>%1: folder is being created</source>
        <translation>%1: Ordner wird gerade angelegt</translation>
    </message>
    <message>
        <source>%1: folder created</source>
        <translation>%1: Ordner angelegt</translation>
    </message>
    <message>
        <source>%1: folder was there by now</source>
        <translation>%1: Ordner war inzwischen da</translation>
    </message>
    <message>
        <source>%1: folder could not be created. %2</source>
        <translation>%1: Ordner konnte nicht angelegt werden. %2</translation>
    </message>
    <message>
        <source>%1 as %2: %3</source>
        <translation>%1 als %2: %3</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <translation>%1 nach %2: %3</translation>
    </message>
    <message>
        <source>Check: %1.</source>
        <translation>Prüfung: %1.</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation>Anfrage-ID: %1</translation>
    </message>
    <message>
        <source>The check waits: the sign-in has ended.</source>
        <translation>Die Prüfung wartet: Die Anmeldung ist beendet.</translation>
    </message>
    <message numerus="yes">
        <source>Checking: %1 of %Ln place(s) listed…</source>
        <translation>
            <numerusform>Prüfung läuft: %1 von %Ln Ort aufgelistet…</numerusform>
            <numerusform>Prüfung läuft: %1 von %Ln Orten aufgelistet…</numerusform>
        </translation>
    </message>
    <message>
        <source>Not checked: whether the copies are there as asked is not known.</source>
        <translation>Nicht geprüft: Ob die Kopien wie verlangt da sind, ist nicht bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copies were made and are “%1” at the service.</source>
        <translation>
            <numerusform>%Ln Kopie wurde erstellt und ist beim Dienst „%1“.</numerusform>
            <numerusform>%Ln Kopien wurden erstellt und sind beim Dienst „%1“.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not ended when it was read. Another Keycutter records the runs, and may be at this one. Take it up there.</source>
        <translation>Nicht beendet, als er gelesen wurde. Ein anderes Keycutter zeichnet die Läufe auf und ist vielleicht an diesem. Nehmen Sie ihn dort wieder auf.</translation>
    </message>
    <message>
        <source>%1, %2. Before that: %3</source>
        <translation>%1, %2. Davor: %3</translation>
    </message>
    <message>
        <source>Before the undo: %1</source>
        <translation>Vor dem Rückgängigmachen: %1</translation>
    </message>
</context>
<context>
    <name>RunProgress</name>
    <message>
        <source>; about %1 left</source>
        <translation>; noch etwa %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Looking what became of the calls that were on their way…</source>
        <translation>Es wird festgestellt, was aus den Aufrufen unterwegs wurde…</translation>
    </message>
    <message>
        <source>Creating missing folders…</source>
        <translation>Fehlende Ordner werden angelegt…</translation>
    </message>
    <message>
        <source>Duplicating…</source>
        <translation>Wird dupliziert…</translation>
    </message>
    <message>
        <source>The service&apos;s rate limit is reached. Going on at %1%2.</source>
        <translation>Das Limit des Dienstes ist erreicht. Weiter um %1%2.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>Pausiert.</translation>
    </message>
    <message>
        <source>The sign-in has expired and cannot be renewed. What was not sent yet is cancelled.</source>
        <translation>Die Anmeldung ist abgelaufen und lässt sich nicht erneuern. Was noch nicht gesendet war, wird abgebrochen.</translation>
    </message>
</context>
<context>
    <name>RunRecord</name>
    <message>
        <source>The key appeared at the destination before the merge, which left it as it was.</source>
        <translation>Der Schlüssel erschien vor der Übernahme am Ziel; sie ließ ihn, wie er war.</translation>
    </message>
    <message>
        <source>Some keys of this request were not written, and the service does not say which. Look at the destination.</source>
        <translation>Einige Schlüssel dieser Anfrage wurden nicht geschrieben, und der Dienst sagt nicht, welche. Sehen Sie am Ziel nach.</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Übernommen</translation>
    </message>
</context>
<context>
    <name>RunStrip</name>
    <message>
        <source>#%1 Undo of #%2: %3</source>
        <translation>#%1 Rücknahme von #%2: %3</translation>
    </message>
</context>
<context>
    <name>RunTarget</name>
    <message>
        <source>Exit codes: 0 all done, 1 done with something left, 2 some failed or unknown, 3 nothing could be done.</source>
        <translation>Exit-Codes: 0 alles erledigt, 1 erledigt, etwas bleibt übrig, 2 einiges fehlgeschlagen oder unbekannt, 3 nichts konnte getan werden.</translation>
    </message>
    <message>
        <source>This command.</source>
        <translation>Dieser Befehl.</translation>
    </message>
    <message>
        <source>Number of the run, as keycutter runs lists it.</source>
        <translation>Nummer des Laufs, wie keycutter runs sie nennt.</translation>
    </message>
    <message>
        <source>Log to standard error from this level on: debug, info, warning.</source>
        <translation>Ab dieser Stufe auf die Standardfehlerausgabe protokollieren: debug, info, warning.</translation>
    </message>
    <message>
        <source>Print JSON instead of a table.</source>
        <translation>JSON statt einer Tabelle ausgeben.</translation>
    </message>
    <message>
        <source>Lists the destinations of a run again and says of each copy whether it is there as the run asked, was changed since, or is gone. Changes nothing.</source>
        <translation>Listet die Ziele eines Laufs erneut auf und sagt zu jeder Kopie, ob sie so da ist, wie der Lauf es verlangte, seitdem geändert wurde oder verschwunden ist. Ändert nichts.</translation>
    </message>
    <message>
        <source>Takes a run back: copies that it created and that are still as it left them are deleted, and approval requests that are not merged are closed. What changed since is left alone. Asks before it begins.</source>
        <translation>Nimmt einen Lauf zurück: Kopien, die er erstellt hat und die noch so sind, wie er sie hinterließ, werden gelöscht, und noch nicht übernommene Genehmigungsanfragen werden geschlossen. Was sich seitdem geändert hat, bleibt unberührt. Fragt, bevor es beginnt.</translation>
    </message>
    <message>
        <source>Show what would be done, and change nothing.</source>
        <translation>Zeigen, was getan würde, und nichts ändern.</translation>
    </message>
    <message>
        <source>Do not ask.</source>
        <translation>Nicht fragen.</translation>
    </message>
    <message>
        <source>Also restore what was overwritten. For this, the old values pass through this computer&apos;s memory.</source>
        <translation>Auch wiederherstellen, was überschrieben wurde. Dafür gehen die alten Werte durch den Speicher dieses Computers.</translation>
    </message>
    <message>
        <source>Writes a report of a recorded run, without values.</source>
        <translation>Schreibt einen Bericht über einen aufgezeichneten Lauf, ohne Werte.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>As a page to read and print, to this file; - for the output.</source>
        <translation>Als Seite zum Lesen und Drucken, in diese Datei; - für die Ausgabe.</translation>
    </message>
    <message>
        <source>As a table for spreadsheets.</source>
        <translation>Als Tabelle für Tabellenkalkulationen.</translation>
    </message>
    <message>
        <source>As JSON.</source>
        <translation>Als JSON.</translation>
    </message>
    <message>
        <source>Give the number of one run. keycutter runs lists them.</source>
        <translation>Geben Sie die Nummer eines Laufs an. keycutter runs listet sie auf.</translation>
    </message>
    <message>
        <source>Use this saved connection instead of the run’s own.</source>
        <translation>Diese gespeicherte Verbindung statt der eigenen des Laufs verwenden.</translation>
    </message>
    <message>
        <source>Use this server, with KEYCUTTER_TOKEN, or with --client-id and KEYCUTTER_CLIENT_SECRET, from the environment.</source>
        <translation>Diesen Server verwenden, mit KEYCUTTER_TOKEN oder mit --client-id und KEYCUTTER_CLIENT_SECRET aus der Umgebung.</translation>
    </message>
    <message>
        <source>Client id of the machine identity, or e-mail of the API key, with --site.</source>
        <translation>Client-ID der Maschinenidentität oder E-Mail-Adresse zum API-Schlüssel, mit --site.</translation>
    </message>
    <message>
        <source>Trust the certificate authorities of this PEM file too.</source>
        <translation>Auch den Zertifizierungsstellen dieser PEM-Datei vertrauen.</translation>
    </message>
    <message>
        <source>Give either --connection or --site.</source>
        <translation>Geben Sie entweder --connection oder --site an.</translation>
    </message>
    <message>
        <source>--client-id and --ca-file go with --site only.</source>
        <translation>--client-id und --ca-file gelten nur mit --site.</translation>
    </message>
</context>
<context>
    <name>Runner</name>
    <message>
        <source>The key is at the destination already.</source>
        <translation>Der Schlüssel ist schon am Ziel.</translation>
    </message>
    <message>
        <source>Not part of this run.</source>
        <translation>Nicht Teil dieses Laufs.</translation>
    </message>
    <message>
        <source>The destination was not looked at yet.</source>
        <translation>Das Ziel wurde noch nicht gelesen.</translation>
    </message>
    <message>
        <source>The destination could not be listed: %1</source>
        <translation>Das Ziel ließ sich nicht auflisten: %1</translation>
    </message>
</context>
<context>
    <name>RunsOptions</name>
    <message>
        <source>Print JSON instead of a table.</source>
        <translation>JSON statt einer Tabelle ausgeben.</translation>
    </message>
    <message>
        <source>Log to standard error from this level on: debug, info, warning.</source>
        <translation>Ab dieser Stufe auf die Standardfehlerausgabe protokollieren: debug, info, warning.</translation>
    </message>
    <message>
        <source>Lists the recorded runs, newest first. One that was interrupted can be taken up with keycutter resume.</source>
        <translation>Listet die aufgezeichneten Läufe auf, die neuesten zuerst. Ein unterbrochener lässt sich mit keycutter resume wieder aufnehmen.</translation>
    </message>
    <message>
        <source>This command.</source>
        <translation>Dieser Befehl.</translation>
    </message>
    <message>
        <source>“%1” is not expected here.</source>
        <translation>„%1“ wird hier nicht erwartet.</translation>
    </message>
</context>
<context>
    <name>SandboxHost</name>
    <message>
        <source>Starting the sandbox</source>
        <translation>Starten der Sandbox</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>%1 sandbox</source>
        <translation>%1-Sandbox</translation>
    </message>
    <message>
        <source>It serves no service that this program knows.</source>
        <translation>Sie bietet keinen Dienst an, den dieses Programm kennt.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>SecretColumns</name>
    <message>
        <source>Another secret here has the same key.</source>
        <translation>Ein anderes Secret hier hat denselben Schlüssel.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Aktualisiert</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>SecretTexts</name>
    <message>
        <source>rotated</source>
        <translation>rotiert</translation>
    </message>
    <message>
        <source>This secret is managed by a rotation; the service does not duplicate it.</source>
        <translation>Dieses Secret wird von einer Rotation verwaltet; der Dienst dupliziert es nicht.</translation>
    </message>
    <message>
        <source>honey token</source>
        <translation>Honeytoken</translation>
    </message>
    <message>
        <source>This secret is a honey token; the service does not duplicate it.</source>
        <translation>Dieses Secret ist ein Honeytoken; der Dienst dupliziert es nicht.</translation>
    </message>
    <message>
        <source>personal</source>
        <translation>persönlich</translation>
    </message>
    <message>
        <source>This is a personal override; only shared secrets can be duplicated.</source>
        <translation>Dies ist eine persönliche Überschreibung; nur gemeinsame Secrets lassen sich duplizieren.</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importiert</translation>
    </message>
    <message>
        <source>This secret is imported from another place; duplicate it from there.</source>
        <translation>Dieses Secret ist von einem anderen Ort importiert; duplizieren Sie es von dort.</translation>
    </message>
    <message>
        <source>same key twice</source>
        <translation>Schlüssel doppelt</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>ausgewählt</translation>
    </message>
    <message>
        <source>not selected</source>
        <translation>nicht ausgewählt</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>updated %1</source>
        <translation>aktualisiert %1</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation>Aktualisiert: %1</translation>
    </message>
    <message>
        <source>Created %1</source>
        <translation>Erstellt: %1</translation>
    </message>
</context>
<context>
    <name>ServeSandboxOptions</name>
    <message>
        <source>Serves the sandbox on 127.0.0.1 until interrupted: a server with the services&apos; APIs and sample data. Prints its base URLs and sample credentials.</source>
        <translation>Bietet die Sandbox bis zur Unterbrechung auf 127.0.0.1 an: einen Server mit den APIs der Dienste und Beispieldaten. Gibt seine Basis-URLs und Beispiel-Zugangsdaten aus.</translation>
    </message>
    <message>
        <source>This command.</source>
        <translation>Dieser Befehl.</translation>
    </message>
    <message>
        <source>Port to listen on; any free one without.</source>
        <translation>Port, auf dem gelauscht wird; ohne Angabe ein freier.</translation>
    </message>
    <message>
        <source>Print one JSON object instead of text.</source>
        <translation>Ein JSON-Objekt statt Text ausgeben.</translation>
    </message>
    <message>
        <source>Allow N requests per window: of each Infisical route, or of all of a Cloudflare user&apos;s.</source>
        <translation>N Anfragen pro Fenster erlauben: bei Infisical je Route, bei Cloudflare für alles einer Person.</translation>
    </message>
    <message>
        <source>Length of the window that --rate-limit counts in; without, 60 for Infisical and 300 for Cloudflare.</source>
        <translation>Länge des Fensters, in dem --rate-limit zählt; ohne Angabe 60 bei Infisical und 300 bei Cloudflare.</translation>
    </message>
    <message>
        <source>How a 429 says when: seconds, date or absent.</source>
        <translation>Wie ein 429 sagt, wann: seconds, date oder absent.</translation>
    </message>
    <message>
        <source>Behave like a server that cannot duplicate yet.</source>
        <translation>Sich wie ein Server verhalten, der noch nicht duplizieren kann.</translation>
    </message>
    <message>
        <source>Behave like a server without the v4 routes.</source>
        <translation>Sich wie ein Server ohne die v4-Routen verhalten.</translation>
    </message>
    <message>
        <source>Pause before each answer.</source>
        <translation>Pause vor jeder Antwort.</translation>
    </message>
    <message>
        <source>Carry every change out, then answer 500.</source>
        <translation>Jede Änderung ausführen und dann mit 500 antworten.</translation>
    </message>
    <message>
        <source>Let machine identities write past approval policies.</source>
        <translation>Maschinenidentitäten an Genehmigungsrichtlinien vorbei schreiben lassen.</translation>
    </message>
    <message>
        <source>Do not let machine identities read approval requests.</source>
        <translation>Maschinenidentitäten keine Genehmigungsanfragen lesen lassen.</translation>
    </message>
    <message>
        <source>Do not let machine identities read approval policies.</source>
        <translation>Maschinenidentitäten keine Genehmigungsrichtlinien lesen lassen.</translation>
    </message>
    <message>
        <source>Behave like a server whose plan has no approvals.</source>
        <translation>Sich wie ein Server verhalten, dessen Tarif keine Genehmigungen hat.</translation>
    </message>
    <message>
        <source>Do not say in listings which secrets are honey tokens.</source>
        <translation>Beim Auflisten nicht sagen, welche Secrets Honeytokens sind.</translation>
    </message>
    <message>
        <source>Answer 200 when a folder to create exists.</source>
        <translation>Mit 200 antworten, wenn ein anzulegender Ordner existiert.</translation>
    </message>
    <message>
        <source>Answer the first duplicate into a new folder with 404.</source>
        <translation>Das erste Duplizieren in einen neuen Ordner mit 404 beantworten.</translation>
    </message>
    <message>
        <source>Life of the tokens.</source>
        <translation>Lebensdauer der Token.</translation>
    </message>
    <message>
        <source>Until when tokens can be renewed, from their issue.</source>
        <translation>Bis wann Token erneuert werden können, ab ihrer Ausstellung.</translation>
    </message>
    <message>
        <source>Secrets in the large project&apos;s folder.</source>
        <translation>Secrets im Ordner des großen Projekts.</translation>
    </message>
    <message>
        <source>Put this text into every value.</source>
        <translation>Diesen Text in jeden Wert setzen.</translation>
    </message>
    <message>
        <source>Seed of the sample data.</source>
        <translation>Startwert der Beispieldaten.</translation>
    </message>
    <message>
        <source>Log to standard error from this level on: debug, info, warning.</source>
        <translation>Ab dieser Stufe auf die Standardfehlerausgabe protokollieren: debug, info, warning.</translation>
    </message>
    <message>
        <source>“%1” is not expected here.</source>
        <translation>„%1“ wird hier nicht erwartet.</translation>
    </message>
    <message>
        <source>“%1” of --%2 is not a number that fits.</source>
        <translation>„%1“ bei --%2 ist keine passende Zahl.</translation>
    </message>
    <message>
        <source>“%1” of --retry-after is not known. Known are: seconds, date, absent.</source>
        <translation>„%1“ bei --retry-after ist nicht bekannt. Bekannt sind: seconds, date, absent.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>The service offers no way to do that.</source>
        <translation>Der Dienst bietet dafür keinen Weg.</translation>
    </message>
    <message>
        <source>Use the service’s own pages.</source>
        <translation>Verwenden Sie die Seiten des Dienstes selbst.</translation>
    </message>
</context>
<context>
    <name>ShortcutList</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Table of secrets</source>
        <translation>Tabelle der Secrets</translation>
    </message>
</context>
<context>
    <name>SignInPatience</name>
    <message>
        <source>Not sent, because the sign-in could not be renewed: %1</source>
        <translation>Nicht gesendet, weil sich die Anmeldung nicht erneuern ließ: %1</translation>
    </message>
</context>
<context>
    <name>SiteAddress</name>
    <message>
        <source>Reading the server&apos;s address</source>
        <translation>Lesen der Adresse des Servers</translation>
    </message>
    <message>
        <source>“%1” is not a web address.</source>
        <translation>„%1“ ist keine Webadresse.</translation>
    </message>
    <message>
        <source>Only https addresses can be used.</source>
        <translation>Nur https-Adressen können verwendet werden.</translation>
    </message>
    <message>
        <source>The address must not hold a user name or password.</source>
        <translation>Die Adresse darf keinen Benutzernamen und kein Passwort enthalten.</translation>
    </message>
    <message>
        <source>Type the server&apos;s address, for example %1.</source>
        <translation>Geben Sie die Adresse des Servers ein, zum Beispiel %1.</translation>
    </message>
    <message>
        <source>There is no address.</source>
        <translation>Es gibt keine Adresse.</translation>
    </message>
    <message>
        <source>Over plain http anyone on the way could read the credential; it is used only to this machine itself.</source>
        <translation>Über einfaches http könnte jeder auf dem Weg die Zugangsdaten lesen; es wird nur zu diesem Computer selbst verwendet.</translation>
    </message>
    <message>
        <source>Use the server&apos;s https address.</source>
        <translation>Verwenden Sie die https-Adresse des Servers.</translation>
    </message>
</context>
<context>
    <name>TrustSettings</name>
    <message>
        <source>Reading the CA file “%1”</source>
        <translation>Lesen der CA-Datei „%1“</translation>
    </message>
    <message>
        <source>Choose a PEM file with the certificates of your authority.</source>
        <translation>Wählen Sie eine PEM-Datei mit den Zertifikaten Ihrer Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>The file is too large to be a CA file.</source>
        <translation>Die Datei ist zu groß für eine CA-Datei.</translation>
    </message>
    <message>
        <source>The file holds no certificate in PEM form.</source>
        <translation>Die Datei enthält kein Zertifikat in PEM-Form.</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Keycutter ended before the answer came</source>
        <translation>Keycutter endete, bevor die Antwort kam</translation>
    </message>
    <message>
        <source>Undo the run again: what was done already is found then and left alone.</source>
        <translation>Machen Sie den Lauf noch einmal rückgängig: Was schon getan ist, wird dann erkannt und bleibt unberührt.</translation>
    </message>
    <message>
        <source>Not sent, because the undo was interrupted. Undo the run again.</source>
        <translation>Nicht gesendet, weil die Rücknahme unterbrochen wurde. Machen Sie den Lauf noch einmal rückgängig.</translation>
    </message>
    <message>
        <source>How it stands is not known.</source>
        <translation>Wie es steht, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>There is nothing left to undo.</source>
        <translation>Es gibt nichts mehr rückgängig zu machen.</translation>
    </message>
    <message>
        <source>It was changed since the run.</source>
        <translation>Es wurde seit dem Lauf geändert.</translation>
    </message>
    <message>
        <source>It is not as the run was to leave it.</source>
        <translation>Es ist nicht so, wie der Lauf es hinterlassen sollte.</translation>
    </message>
    <message>
        <source>It is not known whether the run wrote it. Look at the destination.</source>
        <translation>Es ist nicht bekannt, ob der Lauf es geschrieben hat. Sehen Sie am Ziel nach.</translation>
    </message>
    <message>
        <source>The run did not write it.</source>
        <translation>Der Lauf hat es nicht geschrieben.</translation>
    </message>
    <message>
        <source>It was not checked.</source>
        <translation>Es wurde nicht geprüft.</translation>
    </message>
    <message>
        <source>Its approval request is not known any more.</source>
        <translation>Seine Genehmigungsanfrage ist nicht mehr bekannt.</translation>
    </message>
    <message>
        <source>It is a rotated secret or a honey token by now.</source>
        <translation>Es ist inzwischen ein rotiertes Secret oder ein Honeytoken.</translation>
    </message>
    <message>
        <source>Another secret of the same key is there too, and the two cannot be told apart in a call.</source>
        <translation>Ein anderes Secret mit demselben Schlüssel ist auch da, und die beiden lassen sich in einem Aufruf nicht unterscheiden.</translation>
    </message>
    <message>
        <source>This will wait for approval.</source>
        <translation>Dies wird auf Genehmigung warten.</translation>
    </message>
    <message>
        <source>This may have to wait for approval.</source>
        <translation>Dies muss vielleicht auf Genehmigung warten.</translation>
    </message>
    <message>
        <source>The service offers no way to delete it.</source>
        <translation>Der Dienst bietet keinen Weg, es zu löschen.</translation>
    </message>
    <message>
        <source>It is older than the run’s request, so it is not the run’s copy.</source>
        <translation>Es ist älter als die Anfrage des Laufs und daher nicht dessen Kopie.</translation>
    </message>
    <message>
        <source>It was overwritten, and the service keeps no earlier version.</source>
        <translation>Es wurde überschrieben, und der Dienst behält keine frühere Version.</translation>
    </message>
    <message>
        <source>It was overwritten, and its earlier version cannot be read: %1</source>
        <translation>Es wurde überschrieben, und seine frühere Version ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>It was overwritten, and what it was before is not known any more.</source>
        <translation>Es wurde überschrieben, und was es vorher war, ist nicht mehr bekannt.</translation>
    </message>
    <message>
        <source>It was overwritten. It can be restored, but that is off.</source>
        <translation>Es wurde überschrieben. Es ließe sich wiederherstellen, aber das ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>Not known any more, so they stay as they are: %1.</source>
        <translation>Nicht mehr bekannt und daher unverändert: %1.</translation>
    </message>
    <message>
        <source>Not written</source>
        <translation>Nicht geschrieben</translation>
    </message>
    <message>
        <source>Leave alone</source>
        <translation>Belassen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Close the request</source>
        <translation>Anfrage schließen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to delete</source>
        <translation>
            <numerusform>%Ln zu löschen</numerusform>
            <numerusform>%Ln zu löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to restore</source>
        <translation>
            <numerusform>%Ln wiederherzustellen</numerusform>
            <numerusform>%Ln wiederherzustellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in requests to close</source>
        <translation>
            <numerusform>%Ln in zu schließenden Anfragen</numerusform>
            <numerusform>%Ln in zu schließenden Anfragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left alone</source>
        <translation>
            <numerusform>%Ln belassen</numerusform>
            <numerusform>%Ln belassen</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>Es gibt nichts rückgängig zu machen</translation>
    </message>
    <message numerus="yes">
        <source>The service cannot restore %Ln secret(s) by itself: this program reads each earlier value and writes it again. The values pass through this computer’s memory; the program overwrites its copies after, and does not show, log or store them.</source>
        <translation>
            <numerusform>Der Dienst kann %Ln Secret nicht selbst wiederherstellen: Dieses Programm liest den früheren Wert und schreibt ihn wieder. Der Wert geht durch den Speicher dieses Computers; das Programm überschreibt seine Kopien danach und zeigt, protokolliert oder speichert sie nicht.</numerusform>
            <numerusform>Der Dienst kann %Ln Secrets nicht selbst wiederherstellen: Dieses Programm liest jeden früheren Wert und schreibt ihn wieder. Die Werte gehen durch den Speicher dieses Computers; das Programm überschreibt seine Kopien danach und zeigt, protokolliert oder speichert sie nicht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoCommandOptions</name>
    <message>
        <source>Give either --plan or --yes.</source>
        <translation>Geben Sie entweder --plan oder --yes an.</translation>
    </message>
</context>
<context>
    <name>Verification</name>
    <message>
        <source>As asked</source>
        <translation>Wie verlangt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln as asked</source>
        <translation>
            <numerusform>%Ln wie verlangt</numerusform>
            <numerusform>%Ln wie verlangt</numerusform>
        </translation>
    </message>
    <message>
        <source>As asked, not ready yet</source>
        <translation>Wie verlangt, noch nicht bereit</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not ready yet</source>
        <translation>
            <numerusform>%Ln noch nicht bereit</numerusform>
            <numerusform>%Ln noch nicht bereit</numerusform>
        </translation>
    </message>
    <message>
        <source>Not as asked</source>
        <translation>Nicht wie verlangt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not as asked</source>
        <translation>
            <numerusform>%Ln nicht wie verlangt</numerusform>
            <numerusform>%Ln nicht wie verlangt</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Seitdem geändert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed since</source>
        <translation>
            <numerusform>%Ln seitdem geändert</numerusform>
            <numerusform>%Ln seitdem geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Verschwunden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln gone</source>
        <translation>
            <numerusform>%Ln verschwunden</numerusform>
            <numerusform>%Ln verschwunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot be told</source>
        <translation>Nicht zu erfahren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be told</source>
        <translation>
            <numerusform>%Ln nicht zu erfahren</numerusform>
            <numerusform>%Ln nicht zu erfahren</numerusform>
        </translation>
    </message>
    <message>
        <source>Not written</source>
        <translation>Nicht geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not written</source>
        <translation>
            <numerusform>%Ln nicht geschrieben</numerusform>
            <numerusform>%Ln nicht geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>metadata</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>skip multiline encoding</source>
        <translation>Mehrzeilige Kodierung überspringen</translation>
    </message>
    <message>
        <source>scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>The run has written nothing</source>
        <translation>Der Lauf hat nichts geschrieben</translation>
    </message>
    <message>
        <source>The key is there more than once, and it is not known which is the copy.</source>
        <translation>Der Schlüssel ist mehr als einmal da, und es ist nicht bekannt, welcher die Kopie ist.</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>Es ist nicht mehr da.</translation>
    </message>
    <message>
        <source>It is not there any more; another secret has its key now.</source>
        <translation>Es ist nicht mehr da; ein anderes Secret hat jetzt seinen Schlüssel.</translation>
    </message>
    <message>
        <source>It was deleted.</source>
        <translation>Es wurde gelöscht.</translation>
    </message>
    <message>
        <source>It was renamed to “%1”.</source>
        <translation>Es wurde in „%1“ umbenannt.</translation>
    </message>
    <message>
        <source>It was saved again; its attributes are as asked.</source>
        <translation>Es wurde noch einmal gespeichert; seine Attribute sind wie verlangt.</translation>
    </message>
    <message>
        <source>Other than asked now: %1.</source>
        <translation>Jetzt anders als verlangt: %1.</translation>
    </message>
    <message>
        <source>Other than asked: %1.</source>
        <translation>Anders als verlangt: %1.</translation>
    </message>
    <message>
        <source>The service gives its state as “%1”.</source>
        <translation>Der Dienst gibt seinen Zustand als „%1“ an.</translation>
    </message>
    <message>
        <source>Not told by the service or not known any more, so not compared: %1.</source>
        <translation>Vom Dienst nicht genannt oder nicht mehr bekannt, daher nicht verglichen: %1.</translation>
    </message>
    <message>
        <source>The place is not there any more: %1</source>
        <translation>Den Ort gibt es nicht mehr: %1</translation>
    </message>
    <message>
        <source>The place could not be listed: %1</source>
        <translation>Der Ort ließ sich nicht auflisten: %1</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Try: keycutter help %1</source>
        <translation>Versuchen Sie: keycutter help %1</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Es gibt keinen Befehl „%1“.</translation>
    </message>
    <message>
        <source>Keycutter is open already but does not answer. It is opened once more; runs of this window are not recorded.</source>
        <translation>Keycutter ist schon offen, antwortet aber nicht. Es wird noch einmal geöffnet; Läufe dieses Fensters werden nicht aufgezeichnet.</translation>
    </message>
</context>
</TS>
