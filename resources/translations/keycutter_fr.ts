<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Approval</name>
    <message>
        <source>Waiting, %1 of %2 approvals</source>
        <translation>En attente, approbations : %1 sur %2</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>En attente d’approbation</translation>
    </message>
    <message>
        <source>, rejected by a reviewer so far</source>
        <translation>, refusée par un réviseur pour l’instant</translation>
    </message>
    <message>
        <source>Merged by bypassing the policy</source>
        <translation>Fusionnée en contournant la politique</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Fusionnée</translation>
    </message>
    <message>
        <source>Merged, but some keys were not written</source>
        <translation>Fusionnée, mais certaines clés n’ont pas été écrites</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>The policy was removed; this request cannot be merged</source>
        <translation>La politique a été supprimée&#xa0;; cette demande ne peut pas être fusionnée</translation>
    </message>
    <message>
        <source>State cannot be read with this sign-in</source>
        <translation>L’état ne peut pas être lu avec cette connexion</translation>
    </message>
</context>
<context>
    <name>Cloudflare</name>
    <message>
        <source>This sign-in may not look into the secrets store of this account: Cloudflare says “%1”. A token needs the permission “Secrets Store Read” or “Secrets Store Write”, a user a role for the Secrets Store.</source>
        <translation>Cette connexion ne peut pas consulter le Secrets Store de ce compte&#xa0;: Cloudflare dit «&#xa0;%1&#xa0;». Un jeton a besoin de l’autorisation «&#xa0;Secrets Store Read&#xa0;» ou «&#xa0;Secrets Store Write&#xa0;», un utilisateur d’un rôle pour le Secrets Store.</translation>
    </message>
    <message>
        <source>This account has no secrets store yet. Cloudflare creates its one store when the first secret is added in the dashboard.</source>
        <translation>Ce compte n’a pas encore de Secrets Store. Cloudflare crée son unique store lorsque le premier secret est ajouté dans le tableau de bord.</translation>
    </message>
    <message>
        <source>Type the account ID into the form; it is in the address of the account&apos;s pages on dash.cloudflare.com. Or give the token “Account Settings Read”, so that it can list its accounts.</source>
        <translation>Saisissez l’identifiant du compte dans le formulaire&#xa0;; il figure dans l’adresse des pages du compte sur dash.cloudflare.com. Ou donnez au jeton «&#xa0;Account Settings Read&#xa0;», pour qu’il puisse lister ses comptes.</translation>
    </message>
    <message>
        <source>Listing the accounts</source>
        <translation>Liste des comptes</translation>
    </message>
    <message>
        <source>Cloudflare lists no account for it.</source>
        <translation>Cloudflare n’y associe aucun compte.</translation>
    </message>
    <message>
        <source>This sign-in may look at the secrets of this account but not duplicate them: Cloudflare says “%1”. A token needs the permission “Secrets Store Write”, a user the role Super Administrator or Secrets Store Admin.</source>
        <translation>Cette connexion peut voir les secrets de ce compte mais pas les dupliquer&#xa0;: Cloudflare dit «&#xa0;%1&#xa0;». Un jeton a besoin de l’autorisation «&#xa0;Secrets Store Write&#xa0;», un utilisateur du rôle Super Administrator ou Secrets Store Admin.</translation>
    </message>
    <message>
        <source>This server does not offer duplicating. Check the base URL.</source>
        <translation>Ce serveur ne propose pas la duplication. Vérifiez l’URL de base.</translation>
    </message>
    <message>
        <source>Asking whether this sign-in may duplicate</source>
        <translation>Demande si cette connexion peut dupliquer</translation>
    </message>
    <message>
        <source>Whether this sign-in may duplicate is not known: the server answered with status %1.</source>
        <translation>On ne sait pas si cette connexion peut dupliquer&#xa0;: le serveur a répondu avec le statut %1.</translation>
    </message>
    <message>
        <source>a number of secrets</source>
        <translation>un nombre de secrets</translation>
    </message>
    <message>
        <source>Signed out.</source>
        <translation>Déconnecté.</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>There is no API token.</source>
        <translation>Il n’y a pas de jeton d’API.</translation>
    </message>
    <message>
        <source>Enter the API token.</source>
        <translation>Saisissez le jeton d’API.</translation>
    </message>
    <message>
        <source>“cfk_…” is a Global API Key and no API token.</source>
        <translation>«&#xa0;cfk_…&#xa0;» est une Global API Key et non un jeton d’API.</translation>
    </message>
    <message>
        <source>Choose the method “Global API Key” and enter the e-mail with it, or create an API token.</source>
        <translation>Choisissez la méthode «&#xa0;Global API Key&#xa0;» et saisissez l’e-mail correspondant, ou créez un jeton d’API.</translation>
    </message>
    <message>
        <source>The API token holds a blank or another character that no token has.</source>
        <translation>Le jeton d’API contient une espace ou un autre caractère qu’aucun jeton ne comporte.</translation>
    </message>
    <message>
        <source>Copy it again, whole and alone.</source>
        <translation>Copiez-le à nouveau, en entier et seul.</translation>
    </message>
    <message>
        <source>A Global API Key goes with its user&apos;s e-mail.</source>
        <translation>Une Global API Key va avec l’e-mail de son utilisateur.</translation>
    </message>
    <message>
        <source>Enter the e-mail that you sign in to Cloudflare with.</source>
        <translation>Saisissez l’e-mail avec lequel vous vous connectez à Cloudflare.</translation>
    </message>
    <message>
        <source>There is no Global API Key.</source>
        <translation>Il n’y a pas de Global API Key.</translation>
    </message>
    <message>
        <source>Enter the Global API Key.</source>
        <translation>Saisissez la Global API Key.</translation>
    </message>
    <message>
        <source>“cfut_…” and “cfat_…” are API tokens and no Global API Key.</source>
        <translation>«&#xa0;cfut_…&#xa0;» et «&#xa0;cfat_…&#xa0;» sont des jetons d’API et non une Global API Key.</translation>
    </message>
    <message>
        <source>Choose the method “API token”.</source>
        <translation>Choisissez la méthode «&#xa0;Jeton d’API&#xa0;».</translation>
    </message>
    <message>
        <source>The Global API Key holds a blank or another character that no key has.</source>
        <translation>La Global API Key contient une espace ou un autre caractère qu’aucune clé ne comporte.</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>ID de compte</translation>
    </message>
    <message>
        <source>Needed only where the credential may not list its accounts. It is in the address of the account&apos;s pages on dash.cloudflare.com.</source>
        <translation>Nécessaire seulement si les identifiants ne permettent pas de lister leurs comptes. Il figure dans l’adresse des pages du compte sur dash.cloudflare.com.</translation>
    </message>
    <message>
        <source>32 digits and letters from a to f</source>
        <translation>32 chiffres et lettres de a à f</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>Jeton d’API</translation>
    </message>
    <message>
        <source>An API token with the permission “Secrets Store Write” (in the dashboard: Account, Secrets Store, Edit); “Account Settings Read” lets it list its accounts. Made under My Profile, API Tokens.</source>
        <translation>Un jeton d’API avec l’autorisation «&#xa0;Secrets Store Write&#xa0;» (dans le tableau de bord&#xa0;: Account, Secrets Store, Edit)&#xa0;; «&#xa0;Account Settings Read&#xa0;» lui permet de lister ses comptes. Créé sous My Profile, API Tokens.</translation>
    </message>
    <message>
        <source>A user&apos;s token (“cfut_…”) or an account&apos;s (“cfat_…”). Cloudflare shows it once, when it is created.</source>
        <translation>Le jeton d’un utilisateur («&#xa0;cfut_…&#xa0;») ou d’un compte («&#xa0;cfat_…&#xa0;»). Cloudflare l’affiche une seule fois, à sa création.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>The user&apos;s sign-in at Cloudflare.</source>
        <translation>La connexion de l’utilisateur chez Cloudflare.</translation>
    </message>
    <message>
        <source>Global API Key</source>
        <translation>Global API Key</translation>
    </message>
    <message>
        <source>The older way to sign in, with a user&apos;s e-mail and key. The user needs the role Super Administrator or Secrets Store Admin to duplicate.</source>
        <translation>L’ancienne manière de se connecter, avec l’e-mail et la clé d’un utilisateur. Pour dupliquer, il lui faut le rôle Super Administrator ou Secrets Store Admin.</translation>
    </message>
    <message>
        <source>My Profile, API Tokens, Global API Key. It can do all that the user can; an API token is safer.</source>
        <translation>My Profile, API Tokens, Global API Key. Elle peut tout ce que peut l’utilisateur&#xa0;; un jeton d’API est plus sûr.</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Workers</translation>
    </message>
    <message>
        <source>Workers can bind the secret.</source>
        <translation>Les Workers peuvent lier le secret.</translation>
    </message>
    <message>
        <source>AI Gateway</source>
        <translation>AI Gateway</translation>
    </message>
    <message>
        <source>AI Gateway finds the secret as a provider&apos;s key, by its name.</source>
        <translation>AI Gateway trouve le secret par son nom, comme clé d’un fournisseur.</translation>
    </message>
    <message>
        <source>DEX</source>
        <translation>DEX</translation>
    </message>
    <message>
        <source>Digital Experience Monitoring may use the secret.</source>
        <translation>Digital Experience Monitoring peut utiliser le secret.</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Access</translation>
    </message>
    <message>
        <source>Cloudflare Access may use the secret.</source>
        <translation>Cloudflare Access peut utiliser le secret.</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>Containers</translation>
    </message>
    <message>
        <source>Containers may use the secret, for example for a registry.</source>
        <translation>Les Containers peuvent utiliser le secret, par exemple pour un registre.</translation>
    </message>
    <message>
        <source>Web search</source>
        <translation>Recherche Web</translation>
    </message>
    <message>
        <source>Web search may use the secret.</source>
        <translation>La recherche Web peut utiliser le secret.</translation>
    </message>
    <message>
        <source>AI Gateway finds a key only under the exact name {gateway_id}_{provider_slug}_{alias}, so change the alias, not the whole name.</source>
        <translation>AI Gateway ne trouve une clé que sous le nom exact {gateway_id}_{provider_slug}_{alias}&#xa0;; changez donc l’alias, et non le nom entier.</translation>
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
        <translation>Compte</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>account</source>
        <translation>compte</translation>
    </message>
    <message>
        <source>accounts</source>
        <translation>comptes</translation>
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
        <translation>store</translation>
    </message>
    <message>
        <source>stores</source>
        <translation>stores</translation>
    </message>
    <message>
        <source>Letters, digits, “_” and “-” only.</source>
        <translation>Lettres, chiffres, «&#xa0;_&#xa0;» et «&#xa0;-&#xa0;» uniquement.</translation>
    </message>
    <message>
        <source>A Worker or another product may use a copy already. It finds no secret any more once the copy is deleted, and a deleted secret cannot be brought back.</source>
        <translation>Un Worker ou un autre produit utilise peut-être déjà une copie. Il ne trouve plus de secret une fois la copie supprimée, et un secret supprimé ne peut pas être récupéré.</translation>
    </message>
    <message>
        <source>Check that it was copied whole, and in the Cloudflare dashboard that it is active and has not expired.</source>
        <translation>Vérifiez qu’il a été copié en entier et, dans le tableau de bord Cloudflare, qu’il est actif et n’a pas expiré.</translation>
    </message>
    <message>
        <source>Copy it again from the Cloudflare dashboard, whole and without blanks.</source>
        <translation>Copiez-le à nouveau depuis le tableau de bord Cloudflare, en entier et sans espaces.</translation>
    </message>
    <message>
        <source>Cloudflare counts all of your requests together, the dashboard&apos;s too. Wait five minutes, then go on.</source>
        <translation>Cloudflare compte toutes vos requêtes ensemble, celles du tableau de bord aussi. Attendez cinq minutes, puis continuez.</translation>
    </message>
    <message>
        <source>The account is full. Delete secrets that are no longer needed, or ask Cloudflare for a larger quota, then duplicate the rest.</source>
        <translation>Le compte est plein. Supprimez les secrets devenus inutiles ou demandez un quota plus grand à Cloudflare, puis dupliquez le reste.</translation>
    </message>
    <message>
        <source>Check the account ID (32 characters) and the base URL.</source>
        <translation>Vérifiez l’identifiant du compte (32 caractères) et l’URL de base.</translation>
    </message>
    <message>
        <source>Choose another name for this copy.</source>
        <translation>Choisissez un autre nom pour cette copie.</translation>
    </message>
    <message>
        <source>It was deleted in the meantime. Reload the store and look again.</source>
        <translation>Il a été supprimé entre-temps. Rechargez le store et regardez à nouveau.</translation>
    </message>
    <message>
        <source>It may have been deleted. Reload the connection and look again.</source>
        <translation>Il a peut-être été supprimé. Rechargez la connexion et regardez à nouveau.</translation>
    </message>
    <message>
        <source>Choose at least one scope.</source>
        <translation>Choisissez au moins une portée.</translation>
    </message>
    <message>
        <source>Choose only scopes that Cloudflare knows.</source>
        <translation>Choisissez uniquement des portées que Cloudflare connaît.</translation>
    </message>
    <message>
        <source>Choose a name of letters, digits, “_” and “-” for this copy.</source>
        <translation>Choisissez pour cette copie un nom fait de lettres, de chiffres, de «&#xa0;_&#xa0;» et de «&#xa0;-&#xa0;».</translation>
    </message>
    <message>
        <source>The stored value is longer than the service takes today; create this secret anew in the dashboard.</source>
        <translation>La valeur enregistrée est plus longue que ce que le service accepte aujourd’hui&#xa0;; recréez ce secret dans le tableau de bord.</translation>
    </message>
    <message>
        <source>Type the account ID into the connection&apos;s form; it is in the address of the account&apos;s pages on dash.cloudflare.com.</source>
        <translation>Saisissez l’identifiant du compte dans le formulaire de la connexion&#xa0;; il figure dans l’adresse des pages du compte sur dash.cloudflare.com.</translation>
    </message>
    <message>
        <source>Check the e-mail and the Global API Key.</source>
        <translation>Vérifiez l’e-mail et la Global API Key.</translation>
    </message>
    <message>
        <source>Cloudflare locks out for a while after repeated bad sign-ins. Wait some minutes, then try again with a good credential.</source>
        <translation>Cloudflare bloque l’accès un moment après des connexions erronées répétées. Attendez quelques minutes, puis réessayez avec des identifiants valables.</translation>
    </message>
    <message>
        <source>Cloudflare answered with its check for browsers instead of the API.</source>
        <translation>Cloudflare a répondu par son contrôle des navigateurs au lieu de l’API.</translation>
    </message>
    <message>
        <source>Try from another network or without the proxy; give the request id to Cloudflare&apos;s support if it stays.</source>
        <translation>Essayez depuis un autre réseau ou sans le proxy&#xa0;; donnez l’identifiant de requête à l’assistance de Cloudflare si cela persiste.</translation>
    </message>
    <message>
        <source>Give the token the permission “Secrets Store Write” for this account (in the dashboard: Account, Secrets Store, Edit). With a Global API Key the user needs the role Super Administrator or Secrets Store Admin.</source>
        <translation>Donnez au jeton l’autorisation «&#xa0;Secrets Store Write&#xa0;» pour ce compte (dans le tableau de bord&#xa0;: Account, Secrets Store, Edit). Avec une Global API Key, l’utilisateur a besoin du rôle Super Administrator ou Secrets Store Admin.</translation>
    </message>
    <message>
        <source>Give the token the permission “Secrets Store Read” or “Secrets Store Write” for this account. With a Global API Key the user needs a Secrets Store role or the role Super Administrator.</source>
        <translation>Donnez au jeton l’autorisation «&#xa0;Secrets Store Read&#xa0;» ou «&#xa0;Secrets Store Write&#xa0;» pour ce compte. Avec une Global API Key, l’utilisateur a besoin d’un rôle Secrets Store ou du rôle Super Administrator.</translation>
    </message>
    <message>
        <source>true, as the status says</source>
        <translation>true, comme le dit le statut</translation>
    </message>
    <message>
        <source>Listing the stores of an account</source>
        <translation>Liste des stores d’un compte</translation>
    </message>
    <message>
        <source>Listing the secrets of the store</source>
        <translation>Liste des secrets du store</translation>
    </message>
    <message>
        <source>Asking how many secrets fit</source>
        <translation>Demande du nombre de secrets possibles</translation>
    </message>
    <message>
        <source>Asking until when the token is good</source>
        <translation>Demande de la date de validité du jeton</translation>
    </message>
    <message>
        <source>Duplicating a secret</source>
        <translation>Duplication d’un secret</translation>
    </message>
    <message>
        <source>Deleting a secret</source>
        <translation>Suppression d’un secret</translation>
    </message>
    <message>
        <source>the id of the copy</source>
        <translation>l’identifiant de la copie</translation>
    </message>
    <message>
        <source>the name of the copy</source>
        <translation>le nom de la copie</translation>
    </message>
    <message>
        <source>Creating a folder</source>
        <translation>Création d’un dossier</translation>
    </message>
    <message>
        <source>Cloudflare&apos;s stores have no folders.</source>
        <translation>Les stores de Cloudflare n’ont pas de dossiers.</translation>
    </message>
    <message>
        <source>Choose the store itself.</source>
        <translation>Choisissez le store lui-même.</translation>
    </message>
    <message>
        <source>Cloudflare duplicates one secret with each call.</source>
        <translation>Cloudflare duplique un secret par appel.</translation>
    </message>
    <message>
        <source>Cloudflare duplicates only within a store, and overwrites nothing.</source>
        <translation>Cloudflare ne duplique qu’à l’intérieur d’un store et ne remplace rien.</translation>
    </message>
    <message>
        <source>The account, the store or the secret is not known.</source>
        <translation>Le compte, le store ou le secret n’est pas connu.</translation>
    </message>
    <message>
        <source>Cloudflare deletes one secret with each call, by its id.</source>
        <translation>Cloudflare supprime un secret par appel, d’après son identifiant.</translation>
    </message>
    <message>
        <source>User API token</source>
        <translation>Jeton d’API d’utilisateur</translation>
    </message>
    <message>
        <source>Account API token</source>
        <translation>Jeton d’API de compte</translation>
    </message>
    <message>
        <source>The server gives the same page of the list again and again.</source>
        <translation>Le serveur donne toujours la même page de la liste.</translation>
    </message>
    <message>
        <source>Check the base URL: a proxy in between may answer for Cloudflare.</source>
        <translation>Vérifiez l’URL de base&#xa0;: un proxy intermédiaire répond peut-être à la place de Cloudflare.</translation>
    </message>
</context>
<context>
    <name>CloudflareSwitches</name>
    <message>
        <source>Until a new Cloudflare secret is active; 2000 without.</source>
        <translation>Jusqu’à ce qu’un nouveau secret Cloudflare soit actif&#xa0;; 2000 par défaut.</translation>
    </message>
    <message>
        <source>Leave new Cloudflare secrets pending.</source>
        <translation>Laisser les nouveaux secrets Cloudflare en attente.</translation>
    </message>
    <message>
        <source>Say this in place of the status “pending”.</source>
        <translation>Dire ceci à la place du statut «&#xa0;pending&#xa0;».</translation>
    </message>
    <message>
        <source>How long a deleted Cloudflare secret can still be fetched; 300 without.</source>
        <translation>Combien de temps un secret Cloudflare supprimé reste lisible&#xa0;; 300 par défaut.</translation>
    </message>
    <message>
        <source>What an unknown Cloudflare credential is told: 10000, 9106, 9109 or 10502.</source>
        <translation>Ce que reçoivent des identifiants Cloudflare inconnus&#xa0;: 10000, 9106, 9109 ou 10502.</translation>
    </message>
    <message>
        <source>What a Cloudflare credential without the permission is told: 10000 or 9109.</source>
        <translation>Ce que reçoivent des identifiants Cloudflare sans l’autorisation&#xa0;: 10000 ou 9109.</translation>
    </message>
    <message>
        <source>Do not say which Cloudflare name is in use already.</source>
        <translation>Ne pas dire quel nom Cloudflare est déjà utilisé.</translation>
    </message>
    <message>
        <source>Refuse a per_page out of bounds instead of mending it.</source>
        <translation>Refuser un per_page hors limites au lieu de le corriger.</translation>
    </message>
    <message>
        <source>Answer “” instead of null for a comment never given.</source>
        <translation>Répondre «&#xa0;» au lieu de null pour un commentaire jamais donné.</translation>
    </message>
    <message>
        <source>Refuse to list the accounts of Cloudflare&apos;s account tokens.</source>
        <translation>Refuser de lister les comptes aux jetons de compte de Cloudflare.</translation>
    </message>
    <message>
        <source>Add this scope to all Cloudflare secrets.</source>
        <translation>Ajouter cette portée à tous les secrets Cloudflare.</translation>
    </message>
    <message>
        <source>Leave the scopes out of Cloudflare&apos;s answers.</source>
        <translation>Omettre les portées dans les réponses de Cloudflare.</translation>
    </message>
    <message>
        <source>Answer Cloudflare&apos;s requests with the bot wall&apos;s page.</source>
        <translation>Répondre aux requêtes Cloudflare par la page du mur anti-robots.</translation>
    </message>
</context>
<context>
    <name>ComboBoxAccess</name>
    <message>
        <source>%1: %2</source>
        <comment>what a box is for, what it shows</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Open on the sandbox, a local server with sample data.</source>
        <translation>Ouvrir sur le bac à sable, un serveur local avec des données d’exemple.</translation>
    </message>
    <message>
        <source>Log to standard error from this level on: debug, info, warning.</source>
        <translation>Journaliser sur l’erreur standard à partir de ce niveau&#xa0;: debug, info, warning.</translation>
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
        <translation>Commandes&#xa0;:
  duplicate       Dupliquer des secrets sans fenêtre.
  runs            Lister les exécutions enregistrées.
  resume N°       Reprendre une exécution interrompue.
  check N°        Dire où en sont les copies d’une exécution.
  undo N°         Défaire une exécution.
  report N°       Écrire le rapport d’une exécution.
  serve-sandbox   Servir le bac à sable jusqu’à interruption.
  help [COMMANDE] Afficher cette aide, ou celle d’une commande.
</translation>
    </message>
    <message>
        <source>“%1” is not expected here.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas attendu ici.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Afficher cette aide.</translation>
    </message>
    <message>
        <source>Open on that saved connection.</source>
        <translation>Ouvrir sur cette connexion enregistrée.</translation>
    </message>
    <message>
        <source>Open on that recorded run.</source>
        <translation>Ouvrir sur cette exécution enregistrée.</translation>
    </message>
    <message>
        <source>“%1” of --run is no number of a run.</source>
        <translation>«&#xa0;%1&#xa0;» de --run n’est pas le numéro d’une exécution.</translation>
    </message>
    <message>
        <source>Keycutter duplicates secrets inside a secret manager and shows what happened to each.
Without a command it opens its window; one that is open already does what is asked.</source>
        <translation>Keycutter duplique des secrets dans un gestionnaire de secrets et montre ce qu’il est advenu de chacun.
Sans commande, il ouvre sa fenêtre&#xa0;; une fenêtre déjà ouverte fait ce qui est demandé.</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>The destination shows a secret of that name, but it was made at about the time when the run began, so it may be someone else’s.</source>
        <translation>La destination montre un secret de ce nom, mais il a été créé à peu près au début de l’exécution&#xa0;; il appartient donc peut-être à quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>The destination shows a secret of that name, but with other scopes or another comment than were sent, so it may be someone else’s.</source>
        <translation>La destination montre un secret de ce nom, mais avec d’autres portées ou un autre commentaire que ceux envoyés&#xa0;; il appartient donc peut-être à quelqu’un d’autre.</translation>
    </message>
</context>
<context>
    <name>ConnectionChoice</name>
    <message>
        <source>--client-id needs its secret, or key, in KEYCUTTER_CLIENT_SECRET.</source>
        <translation>--client-id a besoin de son secret, ou de sa clé, dans KEYCUTTER_CLIENT_SECRET.</translation>
    </message>
    <message>
        <source>--site needs --client-id with KEYCUTTER_CLIENT_SECRET, or an access token in KEYCUTTER_TOKEN.</source>
        <translation>--site a besoin de --client-id avec KEYCUTTER_CLIENT_SECRET, ou d’un jeton d’accès dans KEYCUTTER_TOKEN.</translation>
    </message>
    <message>
        <source>No service takes such a sign-in.</source>
        <translation>Aucun service n’accepte une telle connexion.</translation>
    </message>
    <message>
        <source>The sandbox serves no service that duplicates like that.</source>
        <translation>Le bac à sable ne sert aucun service qui duplique ainsi.</translation>
    </message>
</context>
<context>
    <name>ConnectionDialog</name>
    <message>
        <source>It can reach no %1. Give it access to one in the service.</source>
        <translation>Rien d’accessible de ce type&#xa0;: %1. Donnez-lui un accès dans le service.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 et %Ln autre</numerusform>
            <numerusform>%1 et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>It can reach %1 %2: %3.</source>
        <translation>Accessible&#xa0;: %1 %2 (%3).</translation>
    </message>
    <message>
        <source>Signed in as %1.</source>
        <translation>Connecté en tant que %1.</translation>
    </message>
    <message>
        <source>Signed in as %1, organisation %2.</source>
        <translation>Connecté en tant que %1, organisation %2.</translation>
    </message>
    <message>
        <source>The token is valid until %1.</source>
        <translation>Le jeton est valable jusqu’au %1.</translation>
    </message>
    <message>
        <source>But not in %1: %2</source>
        <translation>Mais pas dans %1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>Nor in %Ln more.</source>
        <translation>
            <numerusform>Ni dans %Ln autre.</numerusform>
            <numerusform>Ni dans %Ln autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>It can duplicate secrets.</source>
        <translation>Il est possible de dupliquer des secrets.</translation>
    </message>
    <message>
        <source>Whether it can duplicate secrets could not be found out.</source>
        <translation>Il n’a pas été possible de savoir si des secrets peuvent être dupliqués.</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Sarcelle</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rose</translation>
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
        <translation>Ce fichier n’existe pas. Choisissez le fichier PEM de votre autorité ou laissez ce champ vide.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Le fichier ne peut pas être lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>The file is too large to be a CA file.</source>
        <translation>Le fichier est trop grand pour un fichier CA.</translation>
    </message>
    <message>
        <source>The file holds no certificate in PEM form (“-----BEGIN CERTIFICATE-----”).</source>
        <translation>Le fichier ne contient aucun certificat au format PEM («&#xa0;-----BEGIN CERTIFICATE-----&#xa0;»).</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>ConnectionManager</name>
    <message>
        <source>Signing in to “%1”</source>
        <translation>Connexion à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>This version of the program does not know the service “%1”.</source>
        <translation>Cette version du programme ne connaît pas le service «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Install a newer version of the program.</source>
        <translation>Installez une version plus récente du programme.</translation>
    </message>
    <message>
        <source>Looking for the connection</source>
        <translation>Recherche de la connexion</translation>
    </message>
    <message>
        <source>There is no such connection.</source>
        <translation>Cette connexion n’existe pas.</translation>
    </message>
    <message>
        <source>No credential is stored for this connection.</source>
        <translation>Aucun identifiant n’est enregistré pour cette connexion.</translation>
    </message>
    <message>
        <source>Enter the credential.</source>
        <translation>Saisissez les identifiants.</translation>
    </message>
    <message>
        <source>Keycutter is locked.</source>
        <translation>Keycutter est verrouillé.</translation>
    </message>
    <message>
        <source>Unlock it.</source>
        <translation>Déverrouillez-le.</translation>
    </message>
    <message>
        <source>The connection was closed.</source>
        <translation>La connexion a été fermée.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <source>The stored credential is for another address, and is not sent to this one.</source>
        <translation>Les identifiants enregistrés valent pour une autre adresse et ne sont pas envoyés à celle-ci.</translation>
    </message>
</context>
<context>
    <name>ConnectionQuestions</name>
    <message>
        <source>The outcome of what was sent already stays unknown, and the rest is not sent. To know every outcome, cancel the run first and wait until it has stopped.</source>
        <translation>Le résultat de ce qui a déjà été envoyé reste inconnu, et le reste n’est pas envoyé. Pour connaître chaque résultat, annulez d’abord l’exécution et attendez qu’elle se soit arrêtée.</translation>
    </message>
    <message>
        <source>A run is under way</source>
        <translation>Une exécution est en cours</translation>
    </message>
    <message>
        <source>Sign out of “%1” and end the run that is under way over it?</source>
        <translation>Se déconnecter de «&#xa0;%1&#xa0;» et terminer l’exécution en cours qui l’utilise&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Sign out and end the run</source>
        <translation>&amp;Se déconnecter et terminer l’exécution</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>&amp;Laisser continuer</translation>
    </message>
    <message>
        <source>Nothing is changed at %1.</source>
        <translation>Rien n’est modifié chez %1.</translation>
    </message>
    <message>
        <source>A run is under way over it and ends with that. %1 %2</source>
        <translation>Une exécution en cours l’utilise et se termine avec elle. %1 %2</translation>
    </message>
    <message>
        <source>Remove a connection</source>
        <translation>Supprimer une connexion</translation>
    </message>
    <message>
        <source>Remove the connection “%1” and its credential from this computer?</source>
        <translation>Supprimer la connexion «&#xa0;%1&#xa0;» et ses identifiants de cet ordinateur&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Save the changes to “%1” and end the run that is under way over it?</source>
        <translation>Enregistrer les modifications de «&#xa0;%1&#xa0;» et terminer l’exécution en cours qui l’utilise&#xa0;?</translation>
    </message>
    <message>
        <source>The run goes on with a new credential and a new name, but not with another address or another sign-in. %1</source>
        <translation>L’exécution continue avec de nouveaux identifiants et un nouveau nom, mais pas avec une autre adresse ou une autre méthode de connexion. %1</translation>
    </message>
    <message>
        <source>&amp;Save and end the run</source>
        <translation>&amp;Enregistrer et terminer l’exécution</translation>
    </message>
</context>
<context>
    <name>ConnectionStore</name>
    <message>
        <source>Saving the connections</source>
        <translation>Enregistrement des connexions</translation>
    </message>
    <message>
        <source>The file “%1” could not be written.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>Check that the file and its folder may be written and that the disk has room, then save again. Until then this lasts only as long as the program runs.</source>
        <translation>Vérifiez que le fichier et son dossier peuvent être écrits et que le disque a de la place, puis enregistrez à nouveau. D’ici là, ceci ne dure que tant que le programme tourne.</translation>
    </message>
</context>
<context>
    <name>ConnectionTree</name>
    <message>
        <source>Not signed in</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Connexion en cours…</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>No %1 to show</source>
        <translation>Rien à afficher (%1)</translation>
    </message>
    <message>
        <source>This sign-in can see no %1. Ask an administrator to give it access to one.</source>
        <translation>Cette connexion ne voit rien de ce type&#xa0;: %1. Demandez un accès à un administrateur.</translation>
    </message>
    <message>
        <source>No %1 here</source>
        <translation>Rien ici (%1)</translation>
    </message>
    <message>
        <source>“%1” has no %2, so it has no secrets.</source>
        <translation>«&#xa0;%1&#xa0;» ne contient rien de ce type&#xa0;: %2. Il n’y a donc pas de secrets.</translation>
    </message>
</context>
<context>
    <name>CopyOptions</name>
    <message>
        <source>“%1” of --letters is not known. Known are: as-is, upper, lower.</source>
        <translation>«&#xa0;%1&#xa0;» de --letters n’est pas connu. Sont connus&#xa0;: as-is, upper, lower.</translation>
    </message>
    <message>
        <source>--%1 does not go with --account: the copies stay in the account’s store.</source>
        <translation>--%1 ne va pas avec --account&#xa0;: les copies restent dans le store du compte.</translation>
    </message>
    <message>
        <source>--account is missing.</source>
        <translation>--account manque.</translation>
    </message>
    <message>
        <source>A copy needs another name than its source: give --name, for example --name &apos;{name}_COPY&apos;, or --find and --replace, or --letters.</source>
        <translation>Une copie a besoin d’un autre nom que sa source&#xa0;: indiquez --name, par exemple --name &apos;{name}_COPY&apos;, ou --find et --replace, ou --letters.</translation>
    </message>
    <message>
        <source>--%1 goes with --find only.</source>
        <translation>--%1 ne va qu’avec --find.</translation>
    </message>
    <message>
        <source>Name or id of the account, where copies get new names inside one store.</source>
        <translation>Nom ou identifiant du compte, lorsque les copies prennent de nouveaux noms dans un même store.</translation>
    </message>
    <message>
        <source>Name or id of the store; needed where there are several.</source>
        <translation>Nom ou identifiant du store&#xa0;; nécessaire s’il y en a plusieurs.</translation>
    </message>
    <message>
        <source>Name of the copies, {name} being the source&apos;s: &apos;{name}_COPY&apos;. Given again, one more copy of each secret.</source>
        <translation>Nom des copies, {name} étant celui de la source&#xa0;: &apos;{name}_COPY&apos;. Donné plusieurs fois, une copie de plus de chaque secret.</translation>
    </message>
    <message>
        <source>Replace this text in the names.</source>
        <translation>Remplacer ce texte dans les noms.</translation>
    </message>
    <message>
        <source>What comes in its place; nothing without this option.</source>
        <translation>Ce qui vient à sa place&#xa0;; rien sans cette option.</translation>
    </message>
    <message>
        <source>--find is a regular expression; \1 is its first group.</source>
        <translation>--find est une expression régulière&#xa0;; \1 est son premier groupe.</translation>
    </message>
    <message>
        <source>--find takes upper for lower case.</source>
        <translation>--find ne distingue pas les majuscules des minuscules.</translation>
    </message>
    <message>
        <source>Letters of the new names: as-is (the default), upper, lower.</source>
        <translation>Lettres des nouveaux noms&#xa0;: as-is (inchangées, par défaut), upper, lower.</translation>
    </message>
    <message>
        <source>Scopes of the copies, separated by commas; the source&apos;s without this option.</source>
        <translation>Portées des copies, séparées par des virgules&#xa0;; celles de la source sans cette option.</translation>
    </message>
    <message>
        <source>Comment of the copies; the source&apos;s without this option.</source>
        <translation>Commentaire des copies&#xa0;; celui de la source sans cette option.</translation>
    </message>
    <message>
        <source>“%1” of --name: %2</source>
        <translation>«&#xa0;%1&#xa0;» de --name&#xa0;: %2</translation>
    </message>
    <message>
        <source>--name “%1” is given twice.</source>
        <translation>--name «&#xa0;%1&#xa0;» est donné deux fois.</translation>
    </message>
    <message>
        <source>--scopes names no scope, and a copy needs one.</source>
        <translation>--scopes ne nomme aucune portée, et une copie en a besoin d’une.</translation>
    </message>
</context>
<context>
    <name>DiscardQuestion</name>
    <message>
        <source>Discard this plan?</source>
        <translation>Rejeter ce plan&#xa0;?</translation>
    </message>
    <message>
        <source>What you changed here is lost. Nothing has been written.</source>
        <translation>Ce que vous avez modifié ici est perdu. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>Re&amp;jeter</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Garder</translation>
    </message>
</context>
<context>
    <name>DuplicateDialog</name>
    <message>
        <source>%1; changes need approval</source>
        <translation>%1&#xa0;; les modifications nécessitent une approbation</translation>
    </message>
    <message>
        <source>%1; changes may need approval</source>
        <translation>%1&#xa0;; les modifications peuvent nécessiter une approbation</translation>
    </message>
    <message>
        <source>%1; whether changes need approval is not known</source>
        <translation>%1&#xa0;; on ne sait pas si les modifications nécessitent une approbation</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>lecture…</translation>
    </message>
    <message numerus="yes">
        <source>exists, %Ln secret(s)</source>
        <translation>
            <numerusform>existe, %Ln secret</numerusform>
            <numerusform>existe, %Ln secrets</numerusform>
        </translation>
    </message>
    <message>
        <source>will be created</source>
        <translation>sera créé</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>%1 of %2 used, %3 free</source>
        <translation>%1 sur %2 utilisés, %3 libres</translation>
    </message>
    <message numerus="yes">
        <source>%1; this plan adds %2, and %Ln more do(es) not fit.</source>
        <translation>
            <numerusform>%1&#xa0;; ce plan en ajoute %2, et %Ln de plus ne tient pas.</numerusform>
            <numerusform>%1&#xa0;; ce plan en ajoute %2, et %Ln de plus ne tiennent pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; this plan adds %2.</source>
        <translation>%1&#xa0;; ce plan en ajoute %2.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>No secret is chosen. Close this and tick the secrets to duplicate.</source>
        <translation>Aucun secret n’est choisi. Fermez ceci et cochez les secrets à dupliquer.</translation>
    </message>
    <message>
        <source>Choose a destination.</source>
        <translation>Choisissez une destination.</translation>
    </message>
    <message>
        <source>Looking at the destinations…</source>
        <translation>Lecture des destinations…</translation>
    </message>
    <message>
        <source>Nothing can be written: every secret is blocked. The table says why.</source>
        <translation>Rien ne peut être écrit&#xa0;: chaque secret est bloqué. Le tableau dit pourquoi.</translation>
    </message>
    <message>
        <source>Nothing can be written: the destinations cannot be listed.</source>
        <translation>Rien ne peut être écrit&#xa0;: les destinations ne peuvent pas être listées.</translation>
    </message>
    <message>
        <source>Nothing to write: every key is there already. Choose Overwrite to replace them.</source>
        <translation>Rien à écrire&#xa0;: chaque clé est déjà là. Choisissez «&#xa0;Remplacer&#xa0;» pour les remplacer.</translation>
    </message>
    <message>
        <source>Nothing to write: every secret is skipped, blocked or unknown.</source>
        <translation>Rien à écrire&#xa0;: chaque secret est ignoré, bloqué ou inconnu.</translation>
    </message>
    <message>
        <source>%1 as %2: %3.</source>
        <translation>%1 en %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1 to %2: %3.</source>
        <translation>%1 vers %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Scopes: %1.</source>
        <translation>Portées&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Comment: “%1”.</source>
        <translation>Commentaire&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>DuplicateOptions</name>
    <message>
        <source>Duplicates secrets from one place to one or more others and prints the outcome of each. The service copies; no value reaches this machine.

Exit codes: 0 all done, 1 done with skips or approvals pending, 2 some failed or unknown, 3 nothing could be done.</source>
        <translation>Duplique des secrets d’un endroit vers un ou plusieurs autres et affiche le résultat de chacun. Le service copie&#xa0;; aucune valeur n’arrive sur cette machine.

Codes de sortie&#xa0;: 0 tout est fait, 1 fait avec des secrets ignorés ou des approbations en attente, 2 certains échoués ou inconnus, 3 rien n’a pu être fait.</translation>
    </message>
    <message>
        <source>This command.</source>
        <translation>Cette commande.</translation>
    </message>
    <message>
        <source>Use this saved connection.</source>
        <translation>Utiliser cette connexion enregistrée.</translation>
    </message>
    <message>
        <source>Use a sandbox that lives as long as this command.</source>
        <translation>Utiliser un bac à sable qui vit aussi longtemps que cette commande.</translation>
    </message>
    <message>
        <source>Use this server, with KEYCUTTER_TOKEN, or with --client-id and KEYCUTTER_CLIENT_SECRET, from the environment.</source>
        <translation>Utiliser ce serveur, avec KEYCUTTER_TOKEN, ou avec --client-id et KEYCUTTER_CLIENT_SECRET, tirés de l’environnement.</translation>
    </message>
    <message>
        <source>Client id of the machine identity, or e-mail of the API key, with --site.</source>
        <translation>ID client de l’identité machine, ou e-mail de la clé d’API, avec --site.</translation>
    </message>
    <message>
        <source>Trust the certificate authorities of this PEM file too.</source>
        <translation>Faire aussi confiance aux autorités de certification de ce fichier PEM.</translation>
    </message>
    <message>
        <source>Name or id of the project.</source>
        <translation>Nom ou identifiant du projet.</translation>
    </message>
    <message>
        <source>Where the secrets are.</source>
        <translation>Où sont les secrets.</translation>
    </message>
    <message>
        <source>Where they go; may be given more than once.</source>
        <translation>Où ils vont&#xa0;; peut être donné plusieurs fois.</translation>
    </message>
    <message>
        <source>Duplicate this key; may be given more than once.</source>
        <translation>Dupliquer cette clé&#xa0;; peut être donné plusieurs fois.</translation>
    </message>
    <message>
        <source>Duplicate all secrets of that place.</source>
        <translation>Dupliquer tous les secrets de cet endroit.</translation>
    </message>
    <message>
        <source>What to copy, separated by commas: value, comment, tags, metadata, skip-multiline-encoding; or all (the default), or none.</source>
        <translation>Ce qu’il faut copier, séparé par des virgules&#xa0;: value, comment, tags, metadata, skip-multiline-encoding&#xa0;; ou all (par défaut), ou none.</translation>
    </message>
    <message>
        <source>When the key exists there: skip (the default) or overwrite.</source>
        <translation>Si la clé y existe déjà&#xa0;: skip (ignorer, par défaut) ou overwrite (remplacer).</translation>
    </message>
    <message>
        <source>Show what would happen to each secret and write nothing.</source>
        <translation>Montrer ce qui arriverait à chaque secret et ne rien écrire.</translation>
    </message>
    <message>
        <source>Print JSON instead of a table.</source>
        <translation>Afficher du JSON au lieu d’un tableau.</translation>
    </message>
    <message>
        <source>Do not ask for confirmation.</source>
        <translation>Ne pas demander de confirmation.</translation>
    </message>
    <message>
        <source>Log to standard error from this level on: debug, info, warning.</source>
        <translation>Journaliser sur l’erreur standard à partir de ce niveau&#xa0;: debug, info, warning.</translation>
    </message>
    <message>
        <source>“%1” of --%2 names no environment. Write ENV:/path, for example dev:/app.</source>
        <translation>«&#xa0;%1&#xa0;» de --%2 ne nomme aucun environnement. Écrivez ENV:/chemin, par exemple dev:/app.</translation>
    </message>
    <message>
        <source>“%1” of --%2 is not a path: %3</source>
        <translation>«&#xa0;%1&#xa0;» de --%2 n’est pas un chemin&#xa0;: %3</translation>
    </message>
    <message>
        <source>“%1” of --attributes is not known. Known are: %2, all, none.</source>
        <translation>«&#xa0;%1&#xa0;» de --attributes n’est pas connu. Sont connus&#xa0;: %2, all, none.</translation>
    </message>
    <message>
        <source>“%1” is not expected here. Secrets are named with --key.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas attendu ici. Les secrets se nomment avec --key.</translation>
    </message>
    <message>
        <source>Give one of --connection NAME, --sandbox and --site URL.</source>
        <translation>Indiquez soit --connection NOM, soit --sandbox, soit --site URL.</translation>
    </message>
    <message>
        <source>--client-id goes with --site only.</source>
        <translation>--client-id ne va qu’avec --site.</translation>
    </message>
    <message>
        <source>--ca-file goes with --site only; a saved connection has its own.</source>
        <translation>--ca-file ne va qu’avec --site&#xa0;; une connexion enregistrée a le sien.</translation>
    </message>
    <message>
        <source>Give either --key, once or more often, or --all.</source>
        <translation>Indiquez soit --key, une ou plusieurs fois, soit --all.</translation>
    </message>
    <message>
        <source>“%1” of --if-exists is not known. Known are: skip, overwrite.</source>
        <translation>«&#xa0;%1&#xa0;» de --if-exists n’est pas connu. Sont connus&#xa0;: skip, overwrite.</translation>
    </message>
    <message>
        <source>--%1 is missing.</source>
        <translation>--%1 manque.</translation>
    </message>
    <message>
        <source>--to %1 is given twice.</source>
        <translation>--to %1 est donné deux fois.</translation>
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
        <translation>%1 j</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Start it again when you are ready.</source>
        <translation>Recommencez quand vous serez prêt.</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>Inaccessible</translation>
    </message>
    <message>
        <source>Check the address and the network, then try again.</source>
        <translation>Vérifiez l’adresse et le réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Pas de réponse à temps</translation>
    </message>
    <message>
        <source>The server may be busy. Try again in a moment.</source>
        <translation>Le serveur est peut-être occupé. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Connection not trusted</source>
        <translation>Connexion non fiable</translation>
    </message>
    <message>
        <source>If the server uses a certificate of your own authority, choose its CA file in the connection&apos;s settings (on the command line: --ca-file).</source>
        <translation>Si le serveur utilise un certificat de votre propre autorité, choisissez son fichier CA dans les réglages de la connexion (en ligne de commande&#xa0;: --ca-file).</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Reconnectez-vous.</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Non autorisé</translation>
    </message>
    <message>
        <source>Ask an administrator of the project for the permission, or use another sign-in.</source>
        <translation>Demandez l’autorisation à un administrateur du projet, ou utilisez une autre connexion.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>It may have been removed. Reload and look again.</source>
        <translation>Cela a peut-être été supprimé. Rechargez et regardez à nouveau.</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Existe déjà</translation>
    </message>
    <message>
        <source>Choose Skip or Overwrite for it.</source>
        <translation>Choisissez «&#xa0;Ignorer&#xa0;» ou «&#xa0;Remplacer&#xa0;» pour ce secret.</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Trop de requêtes</translation>
    </message>
    <message>
        <source>Wait until the service&apos;s limit is over, then try again.</source>
        <translation>Attendez que la limite du service soit passée, puis réessayez.</translation>
    </message>
    <message>
        <source>Refused by the service</source>
        <translation>Refusé par le service</translation>
    </message>
    <message>
        <source>Correct what the service names, then try again.</source>
        <translation>Corrigez ce que le service indique, puis réessayez.</translation>
    </message>
    <message>
        <source>Answer not understood</source>
        <translation>Réponse incomprise</translation>
    </message>
    <message>
        <source>Check that the address is the service&apos;s base URL; a proxy in between may also have answered.</source>
        <translation>Vérifiez que l’adresse est l’URL de base du service&#xa0;; un proxy intermédiaire a peut-être aussi répondu.</translation>
    </message>
    <message>
        <source>Server error</source>
        <translation>Erreur du serveur</translation>
    </message>
    <message>
        <source>Try again later. If it stays, give the request id to the server&apos;s administrator.</source>
        <translation>Réessayez plus tard. Si cela persiste, donnez l’identifiant de requête à l’administrateur du serveur.</translation>
    </message>
    <message>
        <source>Outcome not known</source>
        <translation>Résultat inconnu</translation>
    </message>
    <message>
        <source>The request may have had its effect. Look at the destination before you do it again.</source>
        <translation>La requête a peut-être eu son effet. Regardez la destination avant de recommencer.</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Trousseau</translation>
    </message>
    <message>
        <source>Unlock the system&apos;s keychain, then try again.</source>
        <translation>Déverrouillez le trousseau du système, puis réessayez.</translation>
    </message>
    <message>
        <source>Not supported</source>
        <translation>Non pris en charge</translation>
    </message>
    <message>
        <source>Update the server to a newer version.</source>
        <translation>Mettez le serveur à jour vers une version plus récente.</translation>
    </message>
    <message>
        <source>%1 did not work: %2</source>
        <translation>%1&#xa0;: échec. %2</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>Statut HTTP&#xa0;: %1</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Code&#xa0;: %1</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation>ID de requête&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ErrorParts</name>
    <message>
        <source>The server answered with status %1.</source>
        <translation>Le serveur a répondu avec le statut %1.</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>What Keycutter does</source>
        <translation>Ce que fait Keycutter</translation>
    </message>
    <message>
        <source>Keycutter duplicates secrets inside a secret manager: many at once, to one place or to several. Before a run it shows what will happen to each secret; after it, what did happen to each.</source>
        <translation>Keycutter duplique des secrets dans un gestionnaire de secrets&#xa0;: beaucoup à la fois, vers un endroit ou plusieurs. Avant une exécution, il montre ce qui arrivera à chaque secret&#xa0;; après, ce qui est arrivé à chacun.</translation>
    </message>
    <message>
        <source>The main window</source>
        <translation>La fenêtre principale</translation>
    </message>
    <message>
        <source>The secret manager makes the copies itself. Keycutter asks for no secret value, shows none and keeps none.</source>
        <translation>Le gestionnaire de secrets fait lui-même les copies. Keycutter ne demande aucune valeur secrète, n’en affiche aucune et n’en garde aucune.</translation>
    </message>
    <message>
        <source>To try it without a risk, choose &lt;b&gt;File &amp;gt; Try the sandbox&lt;/b&gt;: a small secret manager with sample data inside this program.</source>
        <translation>Pour l’essayer sans risque, choisissez &lt;b&gt;Fichier &amp;gt; Essayer le bac à sable&lt;/b&gt;&#xa0;: un petit gestionnaire de secrets avec des données d’exemple dans ce programme.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>&lt;b&gt;File &amp;gt; Add connection&lt;/b&gt; leads to the services. Choose yours, where it runs and how you sign in; &lt;b&gt;Test&lt;/b&gt; says who that is and what it can reach before anything is saved.</source>
        <translation>&lt;b&gt;Fichier &amp;gt; Ajouter une connexion&lt;/b&gt; mène aux services. Choisissez le vôtre, où il tourne et comment vous vous connectez&#xa0;; &lt;b&gt;Tester&lt;/b&gt; dit de qui il s’agit et ce qui est accessible avant tout enregistrement.</translation>
    </message>
    <message>
        <source>Credentials are kept in the system’s keychain, never in a file. Where there is no keychain they stay in memory until the program ends.</source>
        <translation>Les identifiants sont gardés dans le trousseau du système, jamais dans un fichier. Sans trousseau, ils restent en mémoire jusqu’à la fin du programme.</translation>
    </message>
    <message>
        <source>A proxy, and certificates of your own authority, are set under &lt;b&gt;Edit &amp;gt; Settings &amp;gt; Network&lt;/b&gt;.</source>
        <translation>Un proxy et les certificats de votre propre autorité se règlent sous &lt;b&gt;Édition &amp;gt; Paramètres &amp;gt; Réseau&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Choose secrets</source>
        <translation>Choisir des secrets</translation>
    </message>
    <message>
        <source>Click an environment on the left to list its secrets. Tick those that you want: with the mouse, with Space, or all that are shown with the box in the header. The filter narrows the list; what is ticked stays ticked while it is hidden.</source>
        <translation>Cliquez sur un environnement à gauche pour lister ses secrets. Cochez ceux que vous voulez&#xa0;: à la souris, avec la barre d’espace, ou tous ceux qui sont affichés avec la case de l’en-tête. Le filtre réduit la liste&#xa0;; ce qui est coché le reste même masqué.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Duplicate&lt;/b&gt; goes on to the plan. You can also drag secrets onto an environment on the left: then the plan begins with that destination.</source>
        <translation>&lt;b&gt;Dupliquer&lt;/b&gt; mène au plan. Vous pouvez aussi faire glisser des secrets sur un environnement à gauche&#xa0;: le plan commence alors par cette destination.</translation>
    </message>
    <message>
        <source>Production environments carry a lock. Which names count as production is set under &lt;b&gt;Edit &amp;gt; Settings &amp;gt; Safety&lt;/b&gt;, or for one environment in its menu on the left.</source>
        <translation>Les environnements de production portent un cadenas. Les noms qui comptent comme production se règlent sous &lt;b&gt;Édition &amp;gt; Paramètres &amp;gt; Sûreté&lt;/b&gt;, ou pour un seul environnement dans son menu à gauche.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>The key is not there yet; a copy is made.</source>
        <translation>La clé n’y est pas encore&#xa0;; une copie est faite.</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>The key is there and is left alone.</source>
        <translation>La clé y est et n’est pas touchée.</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>The key is there and its secret is replaced.</source>
        <translation>La clé y est et son secret est remplacé.</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>It cannot be copied there; the cell says why.</source>
        <translation>La copie y est impossible&#xa0;; la cellule dit pourquoi.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>The destination could not be listed.</source>
        <translation>La destination n’a pas pu être listée.</translation>
    </message>
    <message>
        <source>Read the plan</source>
        <translation>Lire le plan</translation>
    </message>
    <message>
        <source>The plan, a cell for each secret and destination</source>
        <translation>Le plan, une cellule par secret et destination</translation>
    </message>
    <message>
        <source>Every secret has a cell for each destination. Nothing is written while you plan.</source>
        <translation>Chaque secret a une cellule par destination. Rien n’est écrit pendant la planification.</translation>
    </message>
    <message>
        <source>Where keys exist, choose Skip or Overwrite for all above the table, or for single cells with Space. The line below tells more about the current cell: that it needs an approval, that a folder is made, that tags are cleared.</source>
        <translation>Là où des clés existent, choisissez Ignorer ou Remplacer pour toutes au-dessus du tableau, ou pour des cellules avec la barre d’espace. La ligne du dessous en dit plus sur la cellule courante&#xa0;: qu’elle demande une approbation, qu’un dossier est créé, que des étiquettes sont effacées.</translation>
    </message>
    <message>
        <source>Follow the run</source>
        <translation>Suivre l’exécution</translation>
    </message>
    <message>
        <source>A run and the outcome of each secret</source>
        <translation>Une exécution et le résultat de chaque secret</translation>
    </message>
    <message>
        <source>Each secret ends in exactly one outcome:</source>
        <translation>Chaque secret finit par exactement un résultat&#xa0;:</translation>
    </message>
    <message>
        <source>The copy was made.</source>
        <translation>La copie a été faite.</translation>
    </message>
    <message>
        <source>What was there was replaced.</source>
        <translation>Ce qui s’y trouvait a été remplacé.</translation>
    </message>
    <message>
        <source>The service holds the change back until someone approves it.</source>
        <translation>Le service retient la modification jusqu’à ce que quelqu’un l’approuve.</translation>
    </message>
    <message>
        <source>Left alone, as planned or because the key appeared.</source>
        <translation>Laissé tel quel, comme prévu ou parce que la clé est apparue.</translation>
    </message>
    <message>
        <source>Refused; the detail has the service’s own words.</source>
        <translation>Refusé&#xa0;; le détail donne les mots du service.</translation>
    </message>
    <message>
        <source>It could not be found out whether it was made.</source>
        <translation>Impossible de savoir si elle a été faite.</translation>
    </message>
    <message>
        <source>A request that changes something is sent once. If its answer is lost, the destination is looked at again instead. A run that was interrupted is offered at the next start.</source>
        <translation>Une requête qui change quelque chose est envoyée une seule fois. Si sa réponse se perd, la destination est regardée à nouveau. Une exécution interrompue est proposée au démarrage suivant.</translation>
    </message>
    <message>
        <source>Check, undo, look back</source>
        <translation>Vérifier, défaire, revenir sur le passé</translation>
    </message>
    <message>
        <source>The plan of an undo</source>
        <translation>Le plan d’une annulation</translation>
    </message>
    <message>
        <source>&lt;b&gt;Check again&lt;/b&gt; compares what a run wrote with what is there now, today or months later. &lt;b&gt;Undo&lt;/b&gt; shows a plan of its own: copies that nobody changed since are deleted, everything else is left alone, with the reason.</source>
        <translation>&lt;b&gt;Vérifier à nouveau&lt;/b&gt; compare ce qu’une exécution a écrit avec ce qui s’y trouve maintenant, aujourd’hui ou des mois plus tard. &lt;b&gt;Défaire&lt;/b&gt; montre un plan à part&#xa0;: les copies que personne n’a modifiées depuis sont supprimées, tout le reste est laissé tel quel, avec la raison.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Runs &amp;gt; History&lt;/b&gt; has all recorded runs, &lt;b&gt;Runs &amp;gt; Approvals&lt;/b&gt; all requests that wait for someone. Outcomes are exported as CSV, JSON or a page to print.</source>
        <translation>&lt;b&gt;Exécutions &amp;gt; Historique&lt;/b&gt; contient toutes les exécutions enregistrées, &lt;b&gt;Exécutions &amp;gt; Approbations&lt;/b&gt; toutes les demandes qui attendent quelqu’un. Les résultats s’exportent en CSV, en JSON ou en page à imprimer.</translation>
    </message>
    <message>
        <source>Stay safe</source>
        <translation>Rester en sûreté</translation>
    </message>
    <message>
        <source>Runs that write to production, or overwrite more secrets than set under &lt;b&gt;Edit &amp;gt; Settings &amp;gt; Safety&lt;/b&gt;, stop and ask first. The harmless answer is always the default.</source>
        <translation>Les exécutions qui écrivent en production, ou qui remplacent plus de secrets que fixé sous &lt;b&gt;Édition &amp;gt; Paramètres &amp;gt; Sûreté&lt;/b&gt;, s’arrêtent et demandent d’abord. La réponse sans danger est toujours celle par défaut.</translation>
    </message>
    <message>
        <source>When something goes wrong, the message says what was tried, what the service said and what to do next. For a report, &lt;b&gt;Edit &amp;gt; Settings &amp;gt; History and log&lt;/b&gt; copies a diagnostic text without credentials.</source>
        <translation>Quand quelque chose échoue, le message dit ce qui a été tenté, ce que le service a dit et que faire ensuite. Pour un rapport, &lt;b&gt;Édition &amp;gt; Paramètres &amp;gt; Historique et journal&lt;/b&gt; copie un texte de diagnostic sans identifiants.</translation>
    </message>
    <message>
        <source>Everything works by keyboard; &lt;b&gt;Help &amp;gt; Keyboard shortcuts&lt;/b&gt; lists the keys.</source>
        <translation>Tout fonctionne au clavier&#xa0;; &lt;b&gt;Aide &amp;gt; Raccourcis clavier&lt;/b&gt; liste les touches.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Not ended</source>
        <translation>Non terminée</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrompue</translation>
    </message>
    <message>
        <source>Left interrupted</source>
        <translation>Laissée interrompue</translation>
    </message>
    <message>
        <source>Not all done</source>
        <translation>Pas tout fait</translation>
    </message>
    <message>
        <source>Awaits approval</source>
        <translation>En attente d’approbation</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Non vérifiée</translation>
    </message>
    <message>
        <source>Not as asked</source>
        <translation>Pas comme demandé</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Complète</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Défaite</translation>
    </message>
    <message>
        <source>Undo of run %1</source>
        <translation>Défait l’exécution %1</translation>
    </message>
    <message>
        <source>Run %1, %2 on %3, from %4 to %5</source>
        <translation>Exécution %1, %2 sur %3, de %4 vers %5</translation>
    </message>
    <message>
        <source>Run %1, %2 on %3, undo of run %4 at %5</source>
        <translation>Exécution %1, %2 sur %3, défait l’exécution %4 à %5</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Checked %1</source>
        <translation>Vérifiée : %1</translation>
    </message>
    <message>
        <source>Not ready yet</source>
        <translation>Pas encore prêt</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>sentences</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Non commencée</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Creating folders</source>
        <translation>Création des dossiers</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Copie</translation>
    </message>
    <message>
        <source>Waiting for the service’s rate limit</source>
        <translation>En attente de la limite du service</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Waiting for a sign-in</source>
        <translation>En attente d’une connexion</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>Annulation</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Undo ended</source>
        <translation>Défaire&#xa0;: terminé</translation>
    </message>
    <message>
        <source>Partly undone</source>
        <translation>Défaite en partie</translation>
    </message>
    <message>
        <source>Undone by run %1</source>
        <translation>Défaite par l’exécution %1</translation>
    </message>
    <message>
        <source>Partly undone by run %1</source>
        <translation>Défaite en partie par l’exécution %1</translation>
    </message>
</context>
<context>
    <name>HttpClient</name>
    <message>
        <source>%1 would be reached without encryption; use https</source>
        <translation>%1 serait joint sans chiffrement&#xa0;; utilisez https</translation>
    </message>
    <message>
        <source>%1 does not belong to the site %2</source>
        <translation>%1 n’appartient pas au site %2</translation>
    </message>
</context>
<context>
    <name>HttpExchange</name>
    <message>
        <source>no complete answer within %1 s</source>
        <translation>pas de réponse complète en %1 s</translation>
    </message>
    <message>
        <source>the answer is larger than %1 bytes</source>
        <translation>la réponse dépasse %1 octets</translation>
    </message>
</context>
<context>
    <name>HttpJob</name>
    <message>
        <source>cancelled before the answer came</source>
        <translation>annulé avant l’arrivée de la réponse</translation>
    </message>
    <message>
        <source>the service&apos;s limit is reached for another %1 s</source>
        <translation>la limite du service est atteinte pour encore %1 s</translation>
    </message>
</context>
<context>
    <name>Infisical</name>
    <message>
        <source>This server is older than the Infisical release of mid-2026 that brought duplicating, and cannot duplicate secrets. Listing works; update the server to duplicate.</source>
        <translation>Ce serveur est antérieur à la version d’Infisical de mi-2026 qui a apporté la duplication, et ne peut pas dupliquer de secrets. La liste fonctionne&#xa0;; mettez le serveur à jour pour dupliquer.</translation>
    </message>
    <message>
        <source>Whether this server can duplicate is not known: it answered with status %1.</source>
        <translation>On ne sait pas si ce serveur peut dupliquer&#xa0;: il a répondu avec le statut %1.</translation>
    </message>
    <message>
        <source>“open” or “close”</source>
        <translation>«&#xa0;open&#xa0;» ou «&#xa0;close&#xa0;»</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>There is no access token.</source>
        <translation>Il n’y a pas de jeton d’accès.</translation>
    </message>
    <message>
        <source>Signed out.</source>
        <translation>Déconnecté.</translation>
    </message>
    <message>
        <source>This is not the text that the page shows.</source>
        <translation>Ce n’est pas le texte que la page affiche.</translation>
    </message>
    <message>
        <source>Copy the whole text from the browser&apos;s page and paste it again.</source>
        <translation>Copiez tout le texte de la page du navigateur et collez-le à nouveau.</translation>
    </message>
    <message>
        <source>Signing in by the browser</source>
        <translation>Connexion par le navigateur</translation>
    </message>
    <message>
        <source>The browser&apos;s page sent nothing within ten minutes.</source>
        <translation>La page du navigateur n’a rien envoyé en dix minutes.</translation>
    </message>
    <message>
        <source>A sign-in has arrived already.</source>
        <translation>Une connexion est déjà arrivée.</translation>
    </message>
    <message>
        <source>The sign-in belongs to no organisation of this server.</source>
        <translation>La connexion n’appartient à aucune organisation de ce serveur.</translation>
    </message>
    <message>
        <source>The answer is not in the form that was expected</source>
        <translation>La réponse n’a pas la forme attendue</translation>
    </message>
    <message>
        <source>The server shows another secret or version</source>
        <translation>Le serveur montre un autre secret ou une autre version</translation>
    </message>
    <message>
        <source>This sign-in may not read the earlier value</source>
        <translation>Cette connexion ne peut pas lire la valeur antérieure</translation>
    </message>
    <message>
        <source>The earlier value begins or ends with blanks, which the server would cut off</source>
        <translation>La valeur antérieure commence ou finit par des espaces, que le serveur couperait</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID client</translation>
    </message>
    <message>
        <source>Shown under the machine identity&apos;s Universal Auth method.</source>
        <translation>Affiché sous la méthode Universal Auth de l’identité machine.</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secret client</translation>
    </message>
    <message>
        <source>Infisical shows it once, when it is created. After three wrong tries the server locks the identity for five minutes.</source>
        <translation>Infisical l’affiche une seule fois, à sa création. Après trois essais erronés, le serveur verrouille l’identité pendant cinq minutes.</translation>
    </message>
    <message>
        <source>Machine identity</source>
        <translation>Identité machine</translation>
    </message>
    <message>
        <source>Universal Auth of a machine identity that is a member of the projects: Infisical, Organisation, Access Control, Identities.</source>
        <translation>Universal Auth d’une identité machine membre des projets&#xa0;: Infisical, Organisation, Access Control, Identities.</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Jeton d’accès</translation>
    </message>
    <message>
        <source>It cannot be renewed: when it expires, a new one has to be pasted. Service tokens (“st.…”) cannot duplicate.</source>
        <translation>Il ne peut pas être renouvelé&#xa0;: à son expiration, il faut en coller un nouveau. Les jetons de service («&#xa0;st.…&#xa0;») ne peuvent pas dupliquer.</translation>
    </message>
    <message>
        <source>An access token that an administrator made for a machine identity.</source>
        <translation>Un jeton d’accès qu’un administrateur a créé pour une identité machine.</translation>
    </message>
    <message>
        <source>In the browser</source>
        <translation>Dans le navigateur</translation>
    </message>
    <message>
        <source>Sign in as yourself on Infisical&apos;s own page, with single sign-on where your organisation uses it.</source>
        <translation>Connectez-vous vous-même sur la page d’Infisical, avec l’authentification unique si votre organisation l’utilise.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>The server copies the stored value; it never reaches this computer. References like ${KEY} are copied as they are written, and ${KEY} in a copied value resolves in the destination&apos;s folder.</source>
        <translation>Le serveur copie la valeur enregistrée&#xa0;; elle n’arrive jamais sur cet ordinateur. Les références comme ${KEY} sont copiées telles qu’elles sont écrites, et ${KEY} dans une valeur copiée se résout dans le dossier de la destination.</translation>
    </message>
    <message>
        <source>New secrets will be empty; overwritten ones keep their value.</source>
        <translation>Les nouveaux secrets seront vides&#xa0;; ceux remplacés gardent leur valeur.</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>A source without a comment leaves the destination&apos;s comment.</source>
        <translation>Une source sans commentaire laisse celui de la destination.</translation>
    </message>
    <message>
        <source>New secrets have no comment; overwritten ones keep theirs.</source>
        <translation>Les nouveaux secrets n’ont pas de commentaire&#xa0;; ceux remplacés gardent le leur.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Replaces the destination&apos;s tags; a source without tags removes them.</source>
        <translation>Remplace les étiquettes de la destination&#xa0;; une source sans étiquettes les supprime.</translation>
    </message>
    <message>
        <source>New secrets have no tags; overwritten ones keep theirs.</source>
        <translation>Les nouveaux secrets n’ont pas d’étiquettes&#xa0;; ceux remplacés gardent les leurs.</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Métadonnées</translation>
    </message>
    <message>
        <source>Replaces the destination&apos;s metadata; a source without metadata removes it.</source>
        <translation>Remplace les métadonnées de la destination&#xa0;; une source sans métadonnées les supprime.</translation>
    </message>
    <message>
        <source>New secrets have no metadata; overwritten ones keep theirs, except where an approval is needed: its merge removes their metadata.</source>
        <translation>Les nouveaux secrets n’ont pas de métadonnées&#xa0;; ceux remplacés gardent les leurs, sauf si une approbation est nécessaire&#xa0;: sa fusion supprime leurs métadonnées.</translation>
    </message>
    <message>
        <source>Skip multiline encoding</source>
        <translation>Sans encodage multiligne</translation>
    </message>
    <message>
        <source>Whether values of several lines are given out unencoded.</source>
        <translation>Si les valeurs de plusieurs lignes sont données sans encodage.</translation>
    </message>
    <message>
        <source>New secrets have the server&apos;s default; overwritten ones keep theirs.</source>
        <translation>Les nouveaux secrets ont le réglage par défaut du serveur&#xa0;; ceux remplacés gardent le leur.</translation>
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
        <translation>Projet</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projets</translation>
    </message>
    <message>
        <source>project</source>
        <translation>projet</translation>
    </message>
    <message>
        <source>projects</source>
        <translation>projets</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Environnements</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>environnement</translation>
    </message>
    <message>
        <source>environments</source>
        <translation>environnements</translation>
    </message>
    <message>
        <source>Secret path</source>
        <translation>Chemin de secrets</translation>
    </message>
    <message>
        <source>Secret paths</source>
        <translation>Chemins de secrets</translation>
    </message>
    <message>
        <source>secret path</source>
        <translation>chemin de secrets</translation>
    </message>
    <message>
        <source>secret paths</source>
        <translation>chemins de secrets</translation>
    </message>
    <message>
        <source>Infisical sends the value of each deleted secret back to whoever may read it. That answer is not decoded, and the program overwrites its copy of it.</source>
        <translation>Infisical renvoie la valeur de chaque secret supprimé à quiconque peut la lire. Cette réponse n’est pas décodée, et le programme écrase sa copie.</translation>
    </message>
    <message>
        <source>Rule: %1 on %2, forbidden</source>
        <translation>Règle&#xa0;: %1 sur %2, interdit</translation>
    </message>
    <message>
        <source>Rule: %1 on %2, allowed in part</source>
        <translation>Règle&#xa0;: %1 sur %2, autorisé en partie</translation>
    </message>
    <message>
        <source>Check the base URL. If it is right, the server is too old for this; update it.</source>
        <translation>Vérifiez l’URL de base. Si elle est juste, le serveur est trop ancien pour cela&#xa0;; mettez-le à jour.</translation>
    </message>
    <message>
        <source>A policy of the project forbids it; see the details.</source>
        <translation>Une politique du projet l’interdit&#xa0;; voyez les détails.</translation>
    </message>
    <message>
        <source>Wait five minutes, then try again: after three wrong secrets the server locks the identity.</source>
        <translation>Attendez cinq minutes, puis réessayez&#xa0;: après trois secrets erronés, le serveur verrouille l’identité.</translation>
    </message>
    <message>
        <source>Create a new client secret for the identity and type it here.</source>
        <translation>Créez un nouveau secret client pour l’identité et saisissez-le ici.</translation>
    </message>
    <message>
        <source>The identity may be allowed only from certain addresses; see its trusted IPs in Infisical.</source>
        <translation>L’identité n’est peut-être autorisée que depuis certaines adresses&#xa0;; voyez ses IP de confiance dans Infisical.</translation>
    </message>
    <message>
        <source>Check the client ID and the client secret.</source>
        <translation>Vérifiez l’ID client et le secret client.</translation>
    </message>
    <message>
        <source>This project is of version %1, and Infisical duplicates secrets only in version %2 projects. Upgrade the project in Infisical.</source>
        <translation>Ce projet est de version %1, et Infisical ne duplique des secrets que dans les projets de version %2. Mettez le projet à niveau dans Infisical.</translation>
    </message>
    <message>
        <source>Renewing the sign-in</source>
        <translation>Renouvellement de la connexion</translation>
    </message>
    <message>
        <source>Signing out</source>
        <translation>Déconnexion</translation>
    </message>
    <message>
        <source>Checking the sign-in</source>
        <translation>Vérification de la connexion</translation>
    </message>
    <message>
        <source>Reading the organisation</source>
        <translation>Lecture de l’organisation</translation>
    </message>
    <message>
        <source>Listing the projects</source>
        <translation>Liste des projets</translation>
    </message>
    <message>
        <source>Listing the folders of %1</source>
        <translation>Liste des dossiers de %1</translation>
    </message>
    <message>
        <source>Listing the secrets of %1</source>
        <translation>Liste des secrets de %1</translation>
    </message>
    <message>
        <source>Creating the folder %1</source>
        <translation>Création du dossier %1</translation>
    </message>
    <message>
        <source>Duplicating to %1</source>
        <translation>Duplication vers %1</translation>
    </message>
    <message>
        <source>Asking whether the server can duplicate</source>
        <translation>Demande si le serveur peut dupliquer</translation>
    </message>
    <message>
        <source>Reading the approval policy of %1</source>
        <translation>Lecture de la politique d’approbation de %1</translation>
    </message>
    <message>
        <source>Reading the state of an approval</source>
        <translation>Lecture de l’état d’une approbation</translation>
    </message>
    <message>
        <source>Reading the state of the approvals</source>
        <translation>Lecture de l’état des approbations</translation>
    </message>
    <message>
        <source>Deleting secrets of %1</source>
        <translation>Suppression de secrets de %1</translation>
    </message>
    <message>
        <source>Reading an earlier version of a secret of %1</source>
        <translation>Lecture d’une version antérieure d’un secret de %1</translation>
    </message>
    <message>
        <source>Restoring a secret of %1</source>
        <translation>Restauration d’un secret de %1</translation>
    </message>
    <message>
        <source>Closing an approval request</source>
        <translation>Fermeture d’une demande d’approbation</translation>
    </message>
    <message>
        <source>a version number</source>
        <translation>un numéro de version</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>This server can duplicate secrets. Whether this sign-in may write them, it tells only when that is tried.</source>
        <translation>Ce serveur peut dupliquer des secrets. Il ne dit si cette connexion a le droit de les écrire que lorsqu’on l’essaie.</translation>
    </message>
</context>
<context>
    <name>JsonObjectReader</name>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>a text that is not empty</source>
        <translation>un texte non vide</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>a date and time</source>
        <translation>une date et une heure</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
</context>
<context>
    <name>JsonReader</name>
    <message>
        <source>The answer is not JSON (at byte %1).</source>
        <translation>La réponse n’est pas du JSON (à l’octet %1).</translation>
    </message>
    <message>
        <source>The answer is not as it should be: %1.</source>
        <translation>La réponse n’est pas comme elle devrait&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>JsonTrail</name>
    <message>
        <source>the whole answer</source>
        <translation>toute la réponse</translation>
    </message>
    <message>
        <source>%1: expected %2</source>
        <translation>%1&#xa0;: attendu %2</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>Using the system&apos;s keychain</source>
        <translation>Utilisation du trousseau du système</translation>
    </message>
    <message>
        <source>Unlock or start the system&apos;s keychain (on Linux GNOME Keyring or KWallet), then try again.</source>
        <translation>Déverrouillez ou démarrez le trousseau du système (sous Linux, GNOME Keyring ou KWallet), puis réessayez.</translation>
    </message>
    <message>
        <source>Reading the credential</source>
        <translation>Lecture des identifiants</translation>
    </message>
    <message>
        <source>It is not in the system&apos;s keychain.</source>
        <translation>Ils ne sont pas dans le trousseau du système.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>Le trousseau est verrouillé.</translation>
    </message>
    <message>
        <source>Access to the keychain was not allowed.</source>
        <translation>L’accès au trousseau n’a pas été autorisé.</translation>
    </message>
    <message>
        <source>The keychain cannot be used: %1</source>
        <translation>Le trousseau ne peut pas être utilisé&#xa0;: %1</translation>
    </message>
    <message>
        <source>The keychain did not answer in time.</source>
        <translation>Le trousseau n’a pas répondu à temps.</translation>
    </message>
</context>
<context>
    <name>Keycutter::AppController</name>
    <message>
        <source>There is no connection “%1”.</source>
        <translation>Il n’y a pas de connexion «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>Keycutter::AppearancePage</name>
    <message>
        <source>&amp;Appearance:</source>
        <translation>&amp;Apparence&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Langue&#xa0;:</translation>
    </message>
    <message>
        <source>Another language shows when Keycutter is started the next time.</source>
        <translation>Une autre langue s’affiche au prochain démarrage de Keycutter.</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
</context>
<context>
    <name>Keycutter::ApprovalCenter</name>
    <message>
        <source>Reading the state of the approvals</source>
        <translation>Lecture de l’état des approbations</translation>
    </message>
    <message>
        <source>There is no connection to %1 any more.</source>
        <translation>Il n’y a plus de connexion à %1.</translation>
    </message>
    <message>
        <source>Add one, then ask again.</source>
        <translation>Ajoutez-en une, puis redemandez.</translation>
    </message>
</context>
<context>
    <name>Keycutter::ApprovalTableModel</name>
    <message numerus="yes">
        <source>%Ln secret(s)</source>
        <translation>
            <numerusform>%Ln secret</numerusform>
            <numerusform>%Ln secrets</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1; which ones could not be told</source>
        <translation>%1&#xa0;; on n’a pas pu savoir lesquelles</translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s) of run %1 to %2 over %3, asked for on %4. %5.</source>
        <translation>
            <numerusform>%Ln secret de l’exécution %1 vers %2 par %3, demandé le %4. %5.</numerusform>
            <numerusform>%Ln secrets de l’exécution %1 vers %2 par %3, demandés le %4. %5.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secrets</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
</context>
<context>
    <name>Keycutter::ApprovalsPage</name>
    <message>
        <source>Approval requests</source>
        <translation>Demandes d’approbation</translation>
    </message>
    <message>
        <source>Search requests…</source>
        <translation>Rechercher des demandes…</translation>
    </message>
    <message>
        <source>Search requests by place, state, run, connection or key</source>
        <translation>Rechercher par endroit, état, exécution, connexion ou clé</translation>
    </message>
    <message>
        <source>Open in &amp;browser</source>
        <translation>Ouvrir dans le &amp;navigateur</translation>
    </message>
    <message>
        <source>Shows the request on the service’s own page (Enter)</source>
        <translation>Affiche la demande sur la page du service (Entrée)</translation>
    </message>
    <message>
        <source>Shows what became of each secret of the run that asked for it</source>
        <translation>Montre ce qu’est devenu chaque secret de l’exécution qui l’a demandée</translation>
    </message>
    <message>
        <source>Asks now how the open requests stand, and signs in where that is needed. Otherwise they are asked about from time to time.</source>
        <translation>Demande maintenant où en sont les demandes ouvertes, et se connecte si nécessaire. Sinon, c’est demandé de temps en temps.</translation>
    </message>
    <message>
        <source>No request here matches “%1”.</source>
        <translation>Aucune demande ici ne correspond à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>No request is in this category. Choose another one above.</source>
        <translation>Aucune demande dans cette catégorie. Choisissez-en une autre ci-dessus.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvertes</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidées</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>No run has asked for an approval yet. Where a policy holds changes back, the request is shown here until someone has decided.</source>
        <translation>Aucune exécution n’a encore demandé d’approbation. Quand une politique retient des modifications, la demande est affichée ici jusqu’à ce que quelqu’un ait décidé.</translation>
    </message>
    <message>
        <source>Go to the secrets</source>
        <translation>Aller aux secrets</translation>
    </message>
    <message>
        <source>Reading the record of runs…</source>
        <translation>Lecture de l’historique des exécutions…</translation>
    </message>
    <message>
        <source>It is not followed: there is no connection to %1 any more.</source>
        <translation>Elle n’est pas suivie&#xa0;: il n’y a plus de connexion à %1.</translation>
    </message>
    <message>
        <source>It is not followed: “%1” is not signed in. Refresh signs in.</source>
        <translation>Elle n’est pas suivie&#xa0;: «&#xa0;%1&#xa0;» n’est pas connecté. «&#xa0;Actualiser&#xa0;» se connecte.</translation>
    </message>
    <message>
        <source>It is not followed: “%1” could not sign in. %2</source>
        <translation>Elle n’est pas suivie&#xa0;: «&#xa0;%1&#xa0;» n’a pas pu se connecter. %2</translation>
    </message>
    <message>
        <source>Show its ru&amp;n</source>
        <translation>&amp;Montrer son exécution</translation>
    </message>
    <message>
        <source>Refre&amp;sh</source>
        <translation>Act&amp;ualiser</translation>
    </message>
    <message>
        <source>Leave the page</source>
        <translation>Quitter la page</translation>
    </message>
</context>
<context>
    <name>Keycutter::ApprovalsView</name>
    <message>
        <source>Open in &amp;browser</source>
        <translation>Ouvrir dans le &amp;navigateur</translation>
    </message>
    <message>
        <source>Approval requests</source>
        <translation>Demandes d’approbation</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secrets</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message numerus="yes">
        <source>%Ln approval request(s), %1 settled</source>
        <translation>
            <numerusform>%Ln demande d’approbation, réglées : %1</numerusform>
            <numerusform>%Ln demandes d’approbation, réglées : %1</numerusform>
        </translation>
    </message>
    <message>
        <source>1 approval request, settled</source>
        <translation>1 demande d’approbation, réglée</translation>
    </message>
    <message>
        <source>1 approval request, open</source>
        <translation>1 demande d’approbation, ouverte</translation>
    </message>
    <message>
        <source>Not written: %1</source>
        <translation>Non écrites&#xa0;: %1</translation>
    </message>
    <message>
        <source>Which keys were not written could not be told.</source>
        <translation>On n’a pas pu savoir quelles clés n’ont pas été écrites.</translation>
    </message>
    <message>
        <source>Refre&amp;sh</source>
        <translation>Act&amp;ualiser</translation>
    </message>
    <message>
        <source>%1, secrets: %2, %3</source>
        <translation>%1, secrets : %2, %3</translation>
    </message>
</context>
<context>
    <name>Keycutter::BrowsePage</name>
    <message>
        <source>Filter secrets…</source>
        <translation>Filtrer les secrets…</translation>
    </message>
    <message>
        <source>Filter secrets by key, comment or tag</source>
        <translation>Filtrer les secrets par clé, commentaire ou étiquette</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
    <message>
        <source>&amp;Duplicate…</source>
        <translation>D&amp;upliquer…</translation>
    </message>
    <message>
        <source>Listing the secrets of %1…</source>
        <translation>Liste des secrets de %1…</translation>
    </message>
    <message>
        <source>&amp;Copy key name</source>
        <translation>&amp;Copier le nom de la clé</translation>
    </message>
    <message>
        <source>&amp;Tick or untick</source>
        <translation>C&amp;ocher ou décocher</translation>
    </message>
    <message>
        <source>Tick &amp;all shown</source>
        <translation>Cocher &amp;tous les affichés</translation>
    </message>
    <message>
        <source>&amp;Untick all shown</source>
        <translation>&amp;Décocher tous les affichés</translation>
    </message>
    <message>
        <source>&amp;Duplicate the ticked secrets…</source>
        <translation>D&amp;upliquer les secrets cochés…</translation>
    </message>
    <message>
        <source>Open this place in the &amp;browser</source>
        <translation>Ouvrir cet endroit dans le &amp;navigateur</translation>
    </message>
    <message>
        <source>No secret here matches “%1”.</source>
        <translation>Aucun secret ici ne correspond à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>There are no secrets in %1.</source>
        <translation>Il n’y a pas de secrets dans %1.</translation>
    </message>
    <message>
        <source>Open the folder “%1”</source>
        <translation>Ouvrir le dossier «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recharger</translation>
    </message>
    <message>
        <source>Go to the folder above</source>
        <translation>Aller au dossier parent</translation>
    </message>
    <message>
        <source>Choose a connection on the left to see its secrets.</source>
        <translation>Choisissez une connexion à gauche pour voir ses secrets.</translation>
    </message>
    <message>
        <source>You are not signed in to “%1”.</source>
        <translation>Vous n’êtes pas connecté à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Signing in to “%1”…</source>
        <translation>Connexion à «&#xa0;%1&#xa0;»…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Se reconnecter…</translation>
    </message>
    <message>
        <source>“%1” can see no %2. Give this sign-in access to one, then reload.</source>
        <translation>«&#xa0;%1&#xa0;» ne voit rien de ce type&#xa0;: %2. Donnez un accès à cette connexion, puis rechargez.</translation>
    </message>
    <message>
        <source>“%1” has no %2, so there is nothing to duplicate. It comes with the first secret that is made in the service; reload then.</source>
        <translation>«&#xa0;%1&#xa0;» ne contient rien de ce type&#xa0;: %2. Il n’y a donc rien à dupliquer. Cela vient avec le premier secret créé dans le service&#xa0;; rechargez alors.</translation>
    </message>
    <message>
        <source>Choose one of the %1 on the left to see its secrets.</source>
        <translation>Choisissez à gauche pour voir les secrets (%1).</translation>
    </message>
    <message>
        <source>This folder does not exist.</source>
        <translation>Ce dossier n’existe pas.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Il n’y a pas de dossier %1.</translation>
    </message>
    <message>
        <source>Listing %1 was cancelled.</source>
        <translation>La liste de %1 a été annulée.</translation>
    </message>
    <message>
        <source>List it now</source>
        <translation>Lister maintenant</translation>
    </message>
    <message>
        <source>No secrets are listed.</source>
        <translation>Aucun secret n’est listé.</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation>Vous n’êtes pas connecté.</translation>
    </message>
    <message>
        <source>Tick the secrets to duplicate first.</source>
        <translation>Cochez d’abord les secrets à dupliquer.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln sélectionné</numerusform>
            <numerusform>%Ln sélectionnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%Ln hidden by the filter)</source>
        <translation>
            <numerusform>(%Ln masqué par le filtre)</numerusform>
            <numerusform>(%Ln masqués par le filtre)</numerusform>
        </translation>
    </message>
    <message>
        <source>quota: %1 of %2</source>
        <translation>quota&#xa0;: %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Duplicate %Ln secret(s)…</source>
        <translation>
            <numerusform>D&amp;upliquer %Ln secret…</numerusform>
            <numerusform>D&amp;upliquer %Ln secrets…</numerusform>
        </translation>
    </message>
    <message>
        <source>Duplicate the ticked secrets under other names (Ctrl+D)</source>
        <translation>Dupliquer les secrets cochés sous d’autres noms (Ctrl+D)</translation>
    </message>
    <message>
        <source>Duplicate the ticked secrets to other places (Ctrl+D)</source>
        <translation>Dupliquer les secrets cochés vers d’autres endroits (Ctrl+D)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Keycutter::BrowserSignInPanel</name>
    <message>
        <source>Sign in in the &amp;browser…</source>
        <translation>Se connecter dans le navi&amp;gateur…</translation>
    </message>
    <message>
        <source>&amp;Open the page again</source>
        <translation>&amp;Ouvrir la page à nouveau</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Ne plus attendre</translation>
    </message>
    <message>
        <source>If the page shows a &amp;code instead, paste it here:</source>
        <translation>Si la page affiche plutôt un co&amp;de, collez-le ici&#xa0;:</translation>
    </message>
    <message>
        <source>Code from the browser</source>
        <translation>Code du navigateur</translation>
    </message>
    <message>
        <source>Use the code</source>
        <translation>Utiliser le code</translation>
    </message>
    <message>
        <source>&amp;Use this sign-in</source>
        <translation>&amp;Utiliser cette connexion</translation>
    </message>
    <message>
        <source>&amp;Discard it</source>
        <translation>Re&amp;jeter</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>Waiting for the sign-in in the browser. Come back here when it is done.</source>
        <translation>En attente de la connexion dans le navigateur. Revenez ici quand elle sera faite.</translation>
    </message>
    <message>
        <source>No browser could be opened. Open this page yourself: %1</source>
        <translation>Aucun navigateur n’a pu être ouvert. Ouvrez cette page vous-même&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, organisation %2</source>
        <translation>%1, organisation %2</translation>
    </message>
    <message>
        <source>The browser signed in as %1.
Use this sign-in? Do so only if this is you.</source>
        <translation>Le navigateur s’est connecté en tant que %1.
Utiliser cette connexion&#xa0;? Seulement si c’est bien vous.</translation>
    </message>
    <message>
        <source>Signed in as %1.</source>
        <translation>Connecté en tant que %1.</translation>
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
        <translation>La réponse du service ne dit pas qu’elle est fermée</translation>
    </message>
</context>
<context>
    <name>Keycutter::ClosingReconciler</name>
    <message>
        <source>The request was merged meanwhile. Undo the run again to take back what it wrote.</source>
        <translation>La demande a été fusionnée entre-temps. Défaites à nouveau l’exécution pour reprendre ce qu’elle a écrit.</translation>
    </message>
    <message>
        <source>The request was closed already.</source>
        <translation>La demande était déjà fermée.</translation>
    </message>
    <message>
        <source>The answer was lost (%1), but the request is closed now.</source>
        <translation>La réponse a été perdue (%1), mais la demande est maintenant fermée.</translation>
    </message>
    <message>
        <source>The request is still open. Undo the run again.</source>
        <translation>La demande est encore ouverte. Défaites à nouveau l’exécution.</translation>
    </message>
    <message>
        <source>How the request stands cannot be told. Look at it in the service.</source>
        <translation>L’état de la demande ne peut être établi. Regardez-la dans le service.</translation>
    </message>
</context>
<context>
    <name>Keycutter::CommentEditor</name>
    <message>
        <source>As each is now</source>
        <translation>Comme chacun maintenant</translation>
    </message>
    <message>
        <source>This:</source>
        <translation>Celui-ci&#xa0;:</translation>
    </message>
    <message>
        <source>Comment of the copies</source>
        <translation>Commentaire des copies</translation>
    </message>
    <message>
        <source>No comment</source>
        <translation>Pas de commentaire</translation>
    </message>
</context>
<context>
    <name>Keycutter::ConfirmRunDialog</name>
    <message>
        <source>Write to production</source>
        <translation>Écrire en production</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, held until approved</source>
        <translation>%1, retenu jusqu’à approbation</translation>
    </message>
    <message numerus="yes">
        <source>Write %Ln secret(s) to %1 on %2?</source>
        <translation>
            <numerusform>Écrire %Ln secret vers %1 sur %2&#xa0;?</numerusform>
            <numerusform>Écrire %Ln secrets vers %1 sur %2&#xa0;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s) that exist(s) is/are replaced. This cannot be undone from here.</source>
        <translation>
            <numerusform>%Ln secret existant est remplacé. Cela ne peut pas être défait d’ici.</numerusform>
            <numerusform>%Ln secrets existants sont remplacés. Cela ne peut pas être défait d’ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Duplicate %Ln secret(s)</source>
        <translation>
            <numerusform>&amp;Dupliquer %Ln secret</numerusform>
            <numerusform>&amp;Dupliquer %Ln secrets</numerusform>
        </translation>
    </message>
    <message>
        <source>Overwrite many secrets</source>
        <translation>Remplacer de nombreux secrets</translation>
    </message>
    <message numerus="yes">
        <source>Overwrite %Ln secret(s) on %1?</source>
        <translation>
            <numerusform>Remplacer %Ln secret sur %1&#xa0;?</numerusform>
            <numerusform>Remplacer %Ln secrets sur %1&#xa0;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s) that exist(s) is/are replaced. Undoing the run can write the earlier value(s) again, as long as the service lets it/them be read.</source>
        <translation>
            <numerusform>%Ln secret existant est remplacé. Défaire l’exécution permet de réécrire la valeur antérieure, tant que le service permet de la lire.</numerusform>
            <numerusform>%Ln secrets existants sont remplacés. Défaire l’exécution permet de réécrire les valeurs antérieures, tant que le service permet de les lire.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write %Ln secret(s) on %1?</source>
        <translation>
            <numerusform>Écrire %Ln secret sur %1&#xa0;?</numerusform>
            <numerusform>Écrire %Ln secrets sur %1&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan changed</source>
        <translation>Le plan a changé</translation>
    </message>
    <message>
        <source>The plan changed while you were asked, so nothing was started. This is how it is now.</source>
        <translation>Le plan a changé pendant la question&#xa0;; rien n’a donc été lancé. Le voici tel qu’il est maintenant.</translation>
    </message>
</context>
<context>
    <name>Keycutter::ConnectionCredentials</name>
    <message>
        <source>The system&apos;s keychain cannot be used.</source>
        <translation>Le trousseau du système ne peut pas être utilisé.</translation>
    </message>
</context>
<context>
    <name>Keycutter::ConnectionDialog</name>
    <message>
        <source>Ser&amp;vice:</source>
        <translation>Ser&amp;vice&#xa0;:</translation>
    </message>
    <message>
        <source>S&amp;ite:</source>
        <translation>S&amp;ite&#xa0;:</translation>
    </message>
    <message>
        <source>Sign in &amp;with:</source>
        <translation>Se &amp;connecter par&#xa0;:</translation>
    </message>
    <message>
        <source>Way to sign in</source>
        <translation>Manière de se connecter</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>Name of the connection</source>
        <translation>Nom de la connexion</translation>
    </message>
    <message>
        <source>Co&amp;lour:</source>
        <translation>Cou&amp;leur&#xa0;:</translation>
    </message>
    <message>
        <source>CA &amp;file:</source>
        <translation>Fichier C&amp;A&#xa0;:</translation>
    </message>
    <message>
        <source>File with further certificate authorities</source>
        <translation>Fichier avec d’autres autorités de certification</translation>
    </message>
    <message>
        <source>Only for an authority of your own</source>
        <translation>Seulement pour votre propre autorité</translation>
    </message>
    <message>
        <source>B&amp;rowse…</source>
        <translation>&amp;Parcourir…</translation>
    </message>
    <message>
        <source>Browse for a CA file</source>
        <translation>Chercher un fichier CA</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Tester</translation>
    </message>
    <message>
        <source>Signs in and says who and what can be reached; keeps nothing</source>
        <translation>Se connecte et dit qui et quoi est accessible&#xa0;; ne garde rien</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Add a connection</source>
        <translation>Ajouter une connexion</translation>
    </message>
    <message>
        <source>Edit the connection “%1”</source>
        <translation>Modifier la connexion «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Choose a CA file</source>
        <translation>Choisir un fichier CA</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificats (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Sign in in the browser first.</source>
        <translation>Connectez-vous d’abord dans le navigateur.</translation>
    </message>
    <message>
        <source>Give the connection a name.</source>
        <translation>Donnez un nom à la connexion.</translation>
    </message>
    <message>
        <source>Signing in to %1…</source>
        <translation>Connexion à %1…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Stopped. Nothing was kept.</source>
        <translation>Arrêté. Rien n’a été gardé.</translation>
    </message>
    <message>
        <source>The connection is saved, but its credential is kept only until the program is closed or locks: %1</source>
        <translation>La connexion est enregistrée, mais ses identifiants ne sont gardés que jusqu’à la fermeture ou au verrouillage du programme&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Keycutter::ConnectionTreeModel</name>
    <message>
        <source>Connection %1, signed in</source>
        <translation>Connexion %1, connectée</translation>
    </message>
    <message>
        <source>Connection %1, not signed in</source>
        <translation>Connexion %1, non connectée</translation>
    </message>
    <message>
        <source>%1 %2, production</source>
        <translation>%1 %2, production</translation>
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
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>There is no connection yet. “Add…” makes one to a secret manager.</source>
        <translation>Il n’y a pas encore de connexion. «&#xa0;Ajouter…&#xa0;» en crée une vers un gestionnaire de secrets.</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Ajouter…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Tester</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Connexion en cours…</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Did not work</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Needs a new sign-in</source>
        <translation>Nouvelle connexion nécessaire</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>%1 at %2: %3</source>
        <translation>%1 sur %2 : %3</translation>
    </message>
</context>
<context>
    <name>Keycutter::CopyDialog</name>
    <message numerus="yes">
        <source>%Ln copies</source>
        <translation>
            <numerusform>%Ln copie</numerusform>
            <numerusform>%Ln copies</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, copied as %2</source>
        <translation>%1, copié sous %2</translation>
    </message>
    <message>
        <source>Scopes and comment</source>
        <translation>Portées et commentaire</translation>
    </message>
    <message>
        <source>As chosen for all</source>
        <translation>Comme choisi pour tous</translation>
    </message>
    <message>
        <source>&amp;Scopes:</source>
        <translation>Por&amp;tées&#xa0;:</translation>
    </message>
    <message>
        <source>C&amp;omment:</source>
        <translation>Co&amp;mmentaire&#xa0;:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
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
        <translation>&amp;Nouveaux noms&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>&amp;Rechercher&#xa0;:</translation>
    </message>
    <message>
        <source>As the source’s</source>
        <translation>Comme la source</translation>
    </message>
    <message>
        <source>&amp;Scopes:</source>
        <translation>Por&amp;tées&#xa0;:</translation>
    </message>
    <message>
        <source>C&amp;omment:</source>
        <translation>Co&amp;mmentaire&#xa0;:</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Look at the secrets again</source>
        <translation>Relire les secrets</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1&#xa0;:</translation>
    </message>
</context>
<context>
    <name>Keycutter::CredentialForm</name>
    <message>
        <source>%1 (optional):</source>
        <translation>%1 (facultatif)&#xa0;:</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1&#xa0;:</translation>
    </message>
    <message>
        <source>Leave empty to keep the stored one</source>
        <translation>Laisser vide pour garder ce qui est enregistré</translation>
    </message>
    <message>
        <source>Fill in “%1”.</source>
        <translation>Remplissez «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” has another form: %2.</source>
        <translation>«&#xa0;%1&#xa0;» a une autre forme&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The stored one is for another address</source>
        <translation>Celui qui est enregistré vaut pour une autre adresse</translation>
    </message>
    <message>
        <source>Fill in “%1”. The stored one is not sent to another address.</source>
        <translation>Remplissez «&#xa0;%1&#xa0;». Celui qui est enregistré n’est pas envoyé à une autre adresse.</translation>
    </message>
</context>
<context>
    <name>Keycutter::DestinationRow</name>
    <message>
        <source>A run that writes here asks for a confirmation first</source>
        <translation>Une exécution qui écrit ici demande d’abord confirmation</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Remove this destination</source>
        <translation>Retirer cette destination</translation>
    </message>
    <message>
        <source>Destination %1, %2</source>
        <translation>Destination %1, %2</translation>
    </message>
    <message>
        <source>Look at destination %1 again</source>
        <translation>Relire la destination %1</translation>
    </message>
    <message>
        <source>Remove destination %1</source>
        <translation>Retirer la destination %1</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Production</translation>
    </message>
</context>
<context>
    <name>Keycutter::DestinationsEditor</name>
    <message>
        <source>&amp;Add destination</source>
        <translation>&amp;Ajouter une destination</translation>
    </message>
    <message>
        <source>Choose where to copy to.</source>
        <translation>Choisissez où copier.</translation>
    </message>
    <message>
        <source>Type a path, “/” for the root.</source>
        <translation>Saisissez un chemin, «&#xa0;/&#xa0;» pour la racine.</translation>
    </message>
    <message>
        <source>The secrets come from here. Choose another place.</source>
        <translation>Les secrets viennent d’ici. Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>Already in the list above.</source>
        <translation>Déjà dans la liste ci-dessus.</translation>
    </message>
</context>
<context>
    <name>Keycutter::DuplicateCommand</name>
    <message>
        <source>%1 makes copies inside one store only: give --account, --store and --name.</source>
        <translation>%1 ne fait des copies qu’à l’intérieur d’un store&#xa0;: indiquez --account, --store et --name.</translation>
    </message>
    <message>
        <source>%1 gives copies no names of their own: give --project, --from and --to.</source>
        <translation>%1 ne donne pas de noms propres aux copies&#xa0;: indiquez --project, --from et --to.</translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <translation>PRODUCTION</translation>
    </message>
    <message numerus="yes">
        <source>This writes %n secret(s) through “%1” (%2):</source>
        <translation>
            <numerusform>Ceci écrit %n secret par «&#xa0;%1&#xa0;» (%2)&#xa0;:</numerusform>
            <numerusform>Ceci écrit %n secrets par «&#xa0;%1&#xa0;» (%2)&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no terminal to ask for confirmation on. Add --yes to go on without being asked. Nothing was written.</source>
        <translation>Il n’y a pas de terminal où demander confirmation. Ajoutez --yes pour continuer sans question. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Go on? [y/N] </source>
        <translation>Continuer&#xa0;? [y/N] </translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Rien n’a été écrit.</translation>
    </message>
</context>
<context>
    <name>Keycutter::DuplicateDialog</name>
    <message>
        <source>&amp;To:</source>
        <translation>&amp;Vers&#xa0;:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %Ln secret(s)</source>
        <translation>
            <numerusform>Dupliquer %Ln secret</numerusform>
            <numerusform>Dupliquer %Ln secrets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %Ln secret(s) from %1</source>
        <translation>
            <numerusform>Dupliquer %Ln secret de %1</numerusform>
            <numerusform>Dupliquer %Ln secrets de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Connexion en cours…</translation>
    </message>
    <message>
        <source>The connection was closed. Sign in again to go on; what is chosen here stays.</source>
        <translation>La connexion a été fermée. Reconnectez-vous pour continuer&#xa0;; ce qui est choisi ici reste.</translation>
    </message>
    <message>
        <source>Sign &amp;in…</source>
        <translation>Se conn&amp;ecter…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>Go to a name to read more about it. F2 edits it; the menu has its scopes and comment.</source>
        <translation>Allez sur un nom pour en lire davantage. F2 le modifie&#xa0;; le menu a ses portées et son commentaire.</translation>
    </message>
    <message>
        <source>Go to a cell to read more about it. Space or F2 changes what happens where a key exists.</source>
        <translation>Allez sur une cellule pour en lire davantage. Espace ou F2 change ce qui arrive quand une clé existe.</translation>
    </message>
    <message>
        <source>Not signed in.</source>
        <translation>Non connecté.</translation>
    </message>
    <message>
        <source>Correct what is marked above.</source>
        <translation>Corrigez ce qui est marqué ci-dessus.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Duplicate %Ln secret(s)</source>
        <translation>
            <numerusform>&amp;Dupliquer %Ln secret</numerusform>
            <numerusform>&amp;Dupliquer %Ln secrets</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Dupliquer</translation>
    </message>
    <message>
        <source>No secret is in this category. Choose another one above.</source>
        <translation>Aucun secret dans cette catégorie. Choisissez-en une autre ci-dessus.</translation>
    </message>
    <message>
        <source>Starting the run</source>
        <translation>Démarrage de l’exécution</translation>
    </message>
    <message>
        <source>the connection is not signed in any more</source>
        <translation>la connexion n’est plus ouverte</translation>
    </message>
    <message>
        <source>Correct or remove what is marked above.</source>
        <translation>Corrigez ou retirez ce qui est marqué ci-dessus.</translation>
    </message>
</context>
<context>
    <name>Keycutter::EnvironmentDelegate</name>
    <message>
        <source>production</source>
        <translation>production</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>Keycutter::FieldNote</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Détails techniques</translation>
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
        <translation>Aller au dossier parent</translation>
    </message>
    <message>
        <source>Folder above</source>
        <translation>Dossier parent</translation>
    </message>
    <message>
        <source>More folders</source>
        <translation>Autres dossiers</translation>
    </message>
    <message>
        <source>The folders here could not be listed. %1</source>
        <translation>Les dossiers d’ici n’ont pas pu être listés. %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Folder %1</source>
        <translation>Dossier %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln autre</numerusform>
            <numerusform>%Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Folders: %1</source>
        <translation>Dossiers&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Keycutter::FolderMaker</name>
    <message>
        <source>The answer was lost (%1), but the folder is there now.</source>
        <translation>La réponse a été perdue (%1), mais le dossier est maintenant là.</translation>
    </message>
    <message>
        <source>Not sent, because the folder could not be created: %1</source>
        <translation>Non envoyé, car le dossier n’a pas pu être créé&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Keycutter::GuideBrowser</name>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
</context>
<context>
    <name>Keycutter::GuideDialog</name>
    <message>
        <source>Guide to Keycutter</source>
        <translation>Guide de Keycutter</translation>
    </message>
    <message>
        <source>Topics of the guide</source>
        <translation>Sujets du guide</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>Keycutter::HistoryPage</name>
    <message>
        <source>History of runs</source>
        <translation>Historique des exécutions</translation>
    </message>
    <message>
        <source>Search runs…</source>
        <translation>Rechercher des exécutions…</translation>
    </message>
    <message>
        <source>Search runs by number, date, connection, place, outcome or state</source>
        <translation>Rechercher par numéro, date, connexion, endroit, résultat ou état</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Shows what became of each secret (Enter)</source>
        <translation>Montre ce qu’est devenu chaque secret (Entrée)</translation>
    </message>
    <message>
        <source>Chec&amp;k and continue</source>
        <translation>Vérifier et conti&amp;nuer</translation>
    </message>
    <message>
        <source>Lists the destinations again, finds out what became of the calls that were on their way, and copies what was never sent.</source>
        <translation>Liste à nouveau les destinations, établit ce que sont devenus les appels qui étaient en route, et copie ce qui n’a jamais été envoyé.</translation>
    </message>
    <message>
        <source>Chec&amp;k again</source>
        <translation>&amp;Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Lists the destinations and says of each copy whether it is there as the run asked, was changed since, or is gone</source>
        <translation>Liste les destinations et dit de chaque copie si elle est là comme l’exécution l’a demandé, a été modifiée depuis ou a disparu</translation>
    </message>
    <message>
        <source>Re&amp;try failed…</source>
        <translation>Rées&amp;sayer les échecs…</translation>
    </message>
    <message>
        <source>Plans anew what failed, was cancelled or is unknown</source>
        <translation>Replanifie ce qui a échoué, a été annulé ou est inconnu</translation>
    </message>
    <message>
        <source>U&amp;ndo…</source>
        <translation>Défai&amp;re…</translation>
    </message>
    <message>
        <source>Shows what undoing this run would do, before anything is changed</source>
        <translation>Montre ce que ferait l’annulation de cette exécution, avant toute modification</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Writes the outcomes as CSV, JSON or a page to print, without values</source>
        <translation>Écrit les résultats en CSV, JSON ou page à imprimer, sans valeurs</translation>
    </message>
    <message>
        <source>Forgets these runs (Delete). What they copied stays where it is.</source>
        <translation>Oublie ces exécutions (Suppr). Ce qu’elles ont copié reste en place.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s)</source>
        <translation>
            <numerusform>%Ln exécution</numerusform>
            <numerusform>%Ln exécutions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln run(s)</source>
        <translation>
            <numerusform>%1 sur %Ln exécution</numerusform>
            <numerusform>%1 sur %Ln exécutions</numerusform>
        </translation>
    </message>
    <message>
        <source>No run matches “%1”.</source>
        <translation>Aucune exécution ne correspond à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Reading the record of runs…</source>
        <translation>Lecture de l’historique des exécutions…</translation>
    </message>
    <message>
        <source>No run is recorded yet. Tick secrets and duplicate them, and the run is kept here.</source>
        <translation>Aucune exécution n’est encore enregistrée. Cochez des secrets et dupliquez-les, et l’exécution est conservée ici.</translation>
    </message>
    <message>
        <source>Go to the secrets</source>
        <translation>Aller aux secrets</translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s) are selected.</source>
        <translation>
            <numerusform>%Ln exécution est sélectionnée.</numerusform>
            <numerusform>%Ln exécutions sont sélectionnées.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no connection to %1 any more.</source>
        <translation>Il n’y a plus de connexion à %1.</translation>
    </message>
    <message>
        <source>Delete from history</source>
        <translation>Supprimer de l’historique</translation>
    </message>
    <message>
        <source>Delete run %1 from the history?</source>
        <translation>Supprimer l’exécution %1 de l’historique&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln run(s) from the history?</source>
        <translation>
            <numerusform>Supprimer %Ln exécution de l’historique&#xa0;?</numerusform>
            <numerusform>Supprimer %Ln exécutions de l’historique&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>What was copied stays where it is. The record of it goes: it cannot be looked at, retried or exported any more.</source>
        <translation>Ce qui a été copié reste en place. Sa trace disparaît&#xa0;: on ne peut plus la consulter, réessayer ni exporter.</translation>
    </message>
    <message>
        <source>Secrets of it still wait for approval. That is not followed any more.</source>
        <translation>Certains de ses secrets attendent encore une approbation. Elle ne sera plus suivie.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Delete from history…</source>
        <translation>Supprimer de l’his&amp;torique…</translation>
    </message>
    <message>
        <source>Delete the selected runs from the history</source>
        <translation>Supprimer de l’historique les exécutions sélectionnées</translation>
    </message>
    <message>
        <source>Leave the page</source>
        <translation>Quitter la page</translation>
    </message>
    <message>
        <source>Chec&amp;k only</source>
        <translation>Vérifier seu&amp;lement</translation>
    </message>
</context>
<context>
    <name>Keycutter::HistoryTableModel</name>
    <message>
        <source>%1 on %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Vers</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>Keycutter::InfisicalSession</name>
    <message>
        <source>Only a person may close an approval request, and this sign-in is a machine identity’s.</source>
        <translation>Seule une personne peut fermer une demande d’approbation, et cette connexion est celle d’une identité machine.</translation>
    </message>
</context>
<context>
    <name>Keycutter::InterruptedStrip</name>
    <message>
        <source>&amp;Leave</source>
        <translation>&amp;Laisser</translation>
    </message>
    <message>
        <source>Lists the destinations again, finds out what became of the calls that were on their way, and copies what was never sent.</source>
        <translation>Liste à nouveau les destinations, établit ce que sont devenus les appels qui étaient en route, et copie ce qui n’a jamais été envoyé.</translation>
    </message>
    <message>
        <source>Finds out what became of the calls that were on their way, and sends nothing more.</source>
        <translation>Établit ce que sont devenus les appels qui étaient en route, et n’envoie plus rien.</translation>
    </message>
    <message>
        <source>Keeps the run as it is and does not ask again.</source>
        <translation>Garde l’exécution telle quelle et ne demande plus.</translation>
    </message>
    <message>
        <source>Run #%1, %2 → %3, was interrupted after it began on %4: %5.</source>
        <translation>L’exécution n° %1, %2 → %3, commencée le %4, a été interrompue&#xa0;: %5.</translation>
    </message>
    <message>
        <source>To take it up, add a connection to %1.</source>
        <translation>Pour la reprendre, ajoutez une connexion à %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n more like it.</source>
        <translation>
            <numerusform>%n autre comme elle.</numerusform>
            <numerusform>%n autres comme elle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check and cont&amp;inue</source>
        <translation>Vérifier et conti&amp;nuer</translation>
    </message>
    <message>
        <source>Check onl&amp;y</source>
        <translation>Vérifier seu&amp;lement</translation>
    </message>
</context>
<context>
    <name>Keycutter::JournalWorker</name>
    <message>
        <source>There is no room left on the disk to record the run. It goes on, but from now on it is not recorded.</source>
        <translation>Il n’y a plus de place sur le disque pour enregistrer l’exécution. Elle continue, mais désormais sans être enregistrée.</translation>
    </message>
    <message>
        <source>The run cannot be recorded any more: %1. It goes on.</source>
        <translation>L’exécution ne peut plus être enregistrée&#xa0;: %1. Elle continue.</translation>
    </message>
</context>
<context>
    <name>Keycutter::KeychainCredentialStore</name>
    <message>
        <source>The keychain is locked, or the credential was removed from it by hand.</source>
        <translation>Le trousseau est verrouillé, ou les identifiants en ont été retirés à la main.</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again, or enter the credential again.</source>
        <translation>Déverrouillez le trousseau et réessayez, ou saisissez à nouveau les identifiants.</translation>
    </message>
    <message>
        <source>Reading the credential</source>
        <translation>Lecture des identifiants</translation>
    </message>
    <message>
        <source>No credential is stored for this connection.</source>
        <translation>Aucun identifiant n’est enregistré pour cette connexion.</translation>
    </message>
    <message>
        <source>Removing the credential from the keychain</source>
        <translation>Retrait des identifiants du trousseau</translation>
    </message>
    <message>
        <source>Writing the credential to the keychain</source>
        <translation>Écriture des identifiants dans le trousseau</translation>
    </message>
    <message>
        <source>The token has %1 bytes, more than the %2 that this system’s keychain takes.</source>
        <translation>Le jeton fait %1 octets, plus que les %2 que le trousseau de ce système accepte.</translation>
    </message>
    <message>
        <source>It is only in memory, never in a file. For a sign-in that lasts, use the client id and the client secret of a machine identity instead.</source>
        <translation>Il est seulement en mémoire, jamais dans un fichier. Pour une connexion durable, utilisez plutôt l’ID client et le secret client d’une identité machine.</translation>
    </message>
</context>
<context>
    <name>Keycutter::Lane</name>
    <message>
        <source>The service’s answer does not mention this secret</source>
        <translation>La réponse du service ne mentionne pas ce secret</translation>
    </message>
    <message>
        <source>The secret to overwrite was gone by then, so a new one was created.</source>
        <translation>Le secret à remplacer avait disparu entre-temps, un nouveau a donc été créé.</translation>
    </message>
    <message>
        <source>Not sent, because the calls before it failed: %1</source>
        <translation>Non envoyé, car les appels précédents ont échoué&#xa0;: %1</translation>
    </message>
    <message>
        <source>Refused together with others, and the service does not say which of them it is about: %1</source>
        <translation>Refusé avec d’autres, et le service ne dit pas duquel il s’agit&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Keycutter::LastWordsDialog</name>
    <message>
        <source>The last lines of the log</source>
        <translation>Les dernières lignes du journal</translation>
    </message>
    <message>
        <source>This is what the log says of the time before. It holds no credentials, no key names and no values; look it over before you pass it on.</source>
        <translation>Voici les dernières lignes que le journal a retenues. Il ne contient ni identifiants, ni noms de clés, ni valeurs ; relisez-les avant de les transmettre.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
</context>
<context>
    <name>Keycutter::LocationBar</name>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Secret path</source>
        <translation>Chemin de secrets</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Rel&amp;oad</source>
        <translation>&amp;Recharger</translation>
    </message>
</context>
<context>
    <name>Keycutter::LocationLoader</name>
    <message>
        <source>Listing secrets</source>
        <translation>Liste des secrets</translation>
    </message>
</context>
<context>
    <name>Keycutter::LockPage</name>
    <message>
        <source>Keycutter is locked</source>
        <translation>Keycutter est verrouillé</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Déverrouiller</translation>
    </message>
    <message>
        <source>Unlock &amp;without the keychain</source>
        <translation>Déverrouiller sans le &amp;trousseau</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>It was locked because nobody has used it for a while.</source>
        <translation>Il a été verrouillé parce que personne ne l’a utilisé depuis un moment.</translation>
    </message>
    <message>
        <source>It was locked together with the screen.</source>
        <translation>Il a été verrouillé avec l’écran.</translation>
    </message>
    <message>
        <source>It was locked when the computer went to sleep.</source>
        <translation>Il a été verrouillé quand l’ordinateur s’est mis en veille.</translation>
    </message>
    <message>
        <source>It was locked by hand.</source>
        <translation>Il a été verrouillé manuellement.</translation>
    </message>
    <message>
        <source>A run is under way and is finished first. Then the credentials leave memory.</source>
        <translation>Une exécution est en cours et se termine d’abord. Ensuite, les identifiants quittent la mémoire.</translation>
    </message>
    <message>
        <source>Reading the keychain…</source>
        <translation>Lecture du trousseau…</translation>
    </message>
    <message>
        <source>No credential is in memory. Unlocking reads them from the system’s keychain again.</source>
        <translation>Aucun identifiant n’est en mémoire. Le déverrouillage les relit dans le trousseau du système.</translation>
    </message>
    <message>
        <source>These were only in memory and have to be entered again: %1.</source>
        <translation>Ceux-ci n’étaient qu’en mémoire et doivent être saisis à nouveau&#xa0;: %1.</translation>
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
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>Appare&amp;nce</translation>
    </message>
    <message>
        <source>&amp;Runs</source>
        <translation>E&amp;xécutions</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Add connection…</source>
        <translation>A&amp;jouter une connexion…</translation>
    </message>
    <message>
        <source>&amp;Connections…</source>
        <translation>&amp;Connexions…</translation>
    </message>
    <message>
        <source>Try the &amp;sandbox</source>
        <translation>&amp;Essayer le bac à sable</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Copy key names</source>
        <translation>&amp;Copier les noms des clés</translation>
    </message>
    <message>
        <source>&amp;Tick all shown</source>
        <translation>Cocher &amp;tous les affichés</translation>
    </message>
    <message>
        <source>&amp;Untick all shown</source>
        <translation>&amp;Décocher tous les affichés</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A</source>
        <translation>Ctrl+Shift+A</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtrer</translation>
    </message>
    <message>
        <source>&amp;Duplicate…</source>
        <translation>D&amp;upliquer…</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Recharger</translation>
    </message>
    <message>
        <source>&amp;Go to path…</source>
        <translation>&amp;Aller au chemin…</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Folder abo&amp;ve</source>
        <translation>&amp;Dossier parent</translation>
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
        <translation>&amp;Historique</translation>
    </message>
    <message>
        <source>Ctrl+2</source>
        <translation>Ctrl+2</translation>
    </message>
    <message>
        <source>&amp;Approvals</source>
        <translation>A&amp;pprobations</translation>
    </message>
    <message>
        <source>Ctrl+3</source>
        <translation>Ctrl+3</translation>
    </message>
    <message>
        <source>Side&amp;bar</source>
        <translation>&amp;Barre latérale</translation>
    </message>
    <message>
        <source>F9</source>
        <translation>F9</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>&amp;Welcome page</source>
        <translation>Page d’&amp;accueil</translation>
    </message>
    <message>
        <source>&amp;About Keycutter</source>
        <translation>À &amp;propos de Keycutter</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>Run #%1: %2.</source>
        <translation>Exécution n° %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Se reconnecter…</translation>
    </message>
    <message>
        <source>A run is under way</source>
        <translation>Une exécution est en cours</translation>
    </message>
    <message>
        <source>A run is under way. Stop it and close Keycutter?</source>
        <translation>Une exécution est en cours. L’arrêter et fermer Keycutter&#xa0;?</translation>
    </message>
    <message>
        <source>What was sent already is waited for, so that its outcome is known. The rest is not sent.</source>
        <translation>On attend ce qui a déjà été envoyé, pour en connaître le résultat. Le reste n’est pas envoyé.</translation>
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <translation>&amp;Arrêter et fermer</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>&amp;Laisser continuer</translation>
    </message>
    <message>
        <source>Waiting for what was sent already, then closing…</source>
        <translation>Attente de ce qui a déjà été envoyé, puis fermeture…</translation>
    </message>
    <message>
        <source>About Keycutter</source>
        <translation>À propos de Keycutter</translation>
    </message>
    <message>
        <source>Keycutter %1</source>
        <translation>Keycutter %1</translation>
    </message>
    <message>
        <source>Duplicates secrets inside a secret manager, and says what happened to each. The service makes the copies itself: Keycutter asks for no secret value, shows none and keeps none.

MIT licence. Built with Qt %1.</source>
        <translation>Duplique des secrets à l’intérieur d’un gestionnaire de secrets et dit ce que chacun est devenu. Le service fait les copies lui-même&#xa0;: Keycutter ne demande, n’affiche et ne garde aucune valeur de secret.

Licence MIT. Construit avec Qt %1.</translation>
    </message>
    <message numerus="yes">
        <source>Keycutter: %Ln approval request(s) is/are open</source>
        <translation>
            <numerusform>Keycutter&#xa0;: %Ln demande d’approbation est ouverte</numerusform>
            <numerusform>Keycutter&#xa0;: %Ln demandes d’approbation sont ouvertes</numerusform>
        </translation>
    </message>
    <message>
        <source>Run %1 to %2: %3</source>
        <translation>Exécution %1 vers %2&#xa0;: %3</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln approval request(s) was/were decided</source>
        <translation>
            <numerusform>Une demande d’approbation a été décidée</numerusform>
            <numerusform>%Ln demandes d’approbation ont été décidées</numerusform>
        </translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>the run’s connection is not there any more</source>
        <translation>la connexion de l’exécution n’existe plus</translation>
    </message>
    <message>
        <source>Looking at the secrets of run %1 again…</source>
        <translation>Relecture des secrets de l’exécution %1…</translation>
    </message>
    <message>
        <source>None of the secrets that run %1 did not copy is at %2 any more.</source>
        <translation>Aucun des secrets que l’exécution %1 n’a pas copiés ne se trouve encore dans %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the secrets that run %1 did not copy are not at %2 any more, and are left out.</source>
        <translation>
            <numerusform>%Ln des secrets que l’exécution %1 n’a pas copiés n’est plus dans %2 et est laissé de côté.</numerusform>
            <numerusform>%Ln des secrets que l’exécution %1 n’a pas copiés ne sont plus dans %2 et sont laissés de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>No runs yet</source>
        <translation>Pas encore d’exécutions</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Verrouiller</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L</source>
        <translation>Ctrl+Shift+L</translation>
    </message>
    <message>
        <source>The credentials of “%1” are kept in memory only, until the program ends or locks. %2</source>
        <translation>Les identifiants de «&#xa0;%1&#xa0;» ne sont gardés qu’en mémoire, jusqu’à la fin ou au verrouillage du programme. %2</translation>
    </message>
    <message>
        <source>Show the &amp;log…</source>
        <translation>Afficher le &amp;journal…</translation>
    </message>
    <message>
        <source>Lock Keycutter</source>
        <translation>Verrouiller Keycutter</translation>
    </message>
    <message>
        <source>Lock Keycutter and forget the credentials of %1?</source>
        <translation>Verrouiller Keycutter et oublier les identifiants de %1&#xa0;?</translation>
    </message>
    <message>
        <source>They are only in memory, because the system’s keychain did not take them, and have to be entered again.</source>
        <translation>Ils ne sont qu’en mémoire, car le trousseau du système ne les a pas acceptés, et devront être saisis à nouveau.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Keycutter is about to lock, because nobody uses it. The credentials of %1 are only in memory and will have to be entered again.</source>
        <translation>Keycutter va se verrouiller, car personne ne l’utilise. Les identifiants de %1 ne sont qu’en mémoire et devront être saisis à nouveau.</translation>
    </message>
    <message>
        <source>Locking has forgotten the credentials of %1: they were only in memory.</source>
        <translation>Le verrouillage a fait oublier les identifiants de %1&#xa0;: ils n’étaient qu’en mémoire.</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Para&amp;mètres…</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guide</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>Ctrl+F1</source>
        <translation>Ctrl+F1</translation>
    </message>
    <message>
        <source>Sho&amp;w approvals</source>
        <translation>Montrer les a&amp;pprobations</translation>
    </message>
    <message>
        <source>There is no run %1.</source>
        <translation>Il n’y a pas d’exécution %1.</translation>
    </message>
    <message>
        <source>Keycutter did not end as it should the last time. A run that was under way then can be taken up from the history.</source>
        <translation>La dernière fois, Keycutter ne s’est pas terminé comme il faut. Une exécution qui était en cours peut être reprise depuis l’historique.</translation>
    </message>
</context>
<context>
    <name>Keycutter::MemoryCredentialStore</name>
    <message>
        <source>Reading the credential</source>
        <translation>Lecture des identifiants</translation>
    </message>
    <message>
        <source>No credential is stored for this connection.</source>
        <translation>Aucun identifiant n’est enregistré pour cette connexion.</translation>
    </message>
</context>
<context>
    <name>Keycutter::MessageStrip</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
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
        <translation>Ajouter une autre co&amp;pie</translation>
    </message>
    <message>
        <source>Makes one more copy of every secret, under another name</source>
        <translation>Fait une copie de plus de chaque secret, sous un autre nom</translation>
    </message>
    <message>
        <source>%1 stands for the secret’s name.</source>
        <translation>%1 représente le nom du secret.</translation>
    </message>
    <message>
        <source>Another copy has the same name already.</source>
        <translation>Une autre copie a déjà le même nom.</translation>
    </message>
    <message>
        <source>Without %1, all copies would have the same name.</source>
        <translation>Sans %1, toutes les copies auraient le même nom.</translation>
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
        <translation>Comme le dit le &amp;système</translation>
    </message>
    <message>
        <source>&amp;No proxy</source>
        <translation>Aucu&amp;n proxy</translation>
    </message>
    <message>
        <source>An &amp;HTTP proxy of your own:</source>
        <translation>Votre propre proxy &amp;HTTP :</translation>
    </message>
    <message>
        <source>H&amp;ost:</source>
        <translation>Hôt&amp;e&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>&amp;Port&#xa0;:</translation>
    </message>
    <message>
        <source>Counts from the next request on. Addresses of this computer are always reached directly.</source>
        <translation>Prend effet dès la requête suivante. Les adresses de cet ordinateur sont toujours jointes directement.</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>File with further certificate &amp;authorities (PEM):</source>
        <translation>Fichier avec d’autres &amp;autorités de certification (PEM)&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>Parco&amp;urir…</translation>
    </message>
    <message>
        <source>For connections that name no file of their own. Counts from their next sign-in on.</source>
        <translation>Pour les connexions qui n’indiquent pas leur propre fichier. Prend effet à leur prochaine connexion.</translation>
    </message>
    <message>
        <source>Type the proxy’s host. Until then the proxy stays as it was.</source>
        <translation>Saisissez l’hôte du proxy. D’ici là, le proxy reste comme il était.</translation>
    </message>
    <message>
        <source>A proxy’s password is not kept here. Set such a proxy up in the system, and choose “As the system says”.</source>
        <translation>Le mot de passe d’un proxy n’est pas gardé ici. Configurez un tel proxy dans le système et choisissez «&#xa0;Comme le dit le système&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is no host name and no address of an HTTP proxy. Until it is one, the proxy stays as it was.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni un nom d’hôte ni l’adresse d’un proxy HTTP. D’ici là, le proxy reste comme il était.</translation>
    </message>
    <message>
        <source>Choose a CA file</source>
        <translation>Choisir un fichier CA</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificats (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>Keycutter::OptionsEditor</name>
    <message>
        <source>Attributes to copy</source>
        <translation>Attributs à copier</translation>
    </message>
    <message>
        <source>&amp;Copy:</source>
        <translation>&amp;Copier&#xa0;:</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>&amp;Ignorer</translation>
    </message>
    <message>
        <source>The secret at the destination stays as it is</source>
        <translation>Le secret à la destination reste tel quel</translation>
    </message>
    <message>
        <source>&amp;Overwrite</source>
        <translation>&amp;Remplacer</translation>
    </message>
    <message>
        <source>The secret at the destination is replaced</source>
        <translation>Le secret à la destination est remplacé</translation>
    </message>
    <message>
        <source>When the key &amp;exists:</source>
        <translation>Si la clé e&amp;xiste&#xa0;:</translation>
    </message>
</context>
<context>
    <name>Keycutter::PathBox</name>
    <message>
        <source>/path/of/folder</source>
        <translation>/chemin/du/dossier</translation>
    </message>
</context>
<context>
    <name>Keycutter::PlanBuilder</name>
    <message>
        <source>No %1 is chosen.</source>
        <translation>Rien n’est choisi&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Correct the destination.</source>
        <translation>Corrigez la destination.</translation>
    </message>
    <message>
        <source>The connection was closed.</source>
        <translation>La connexion a été fermée.</translation>
    </message>
</context>
<context>
    <name>Keycutter::PlanTableModel</name>
    <message>
        <source>%1 of %2 in use</source>
        <translation>%1 sur %2 utilisés</translation>
    </message>
    <message>
        <source>Looking at the destination…</source>
        <translation>Lecture de la destination…</translation>
    </message>
    <message>
        <source>Secrets there now: %1</source>
        <translation>Secrets présents&#xa0;: %1</translation>
    </message>
    <message>
        <source>Secrets there now: %1 (%2)</source>
        <translation>Secrets présents&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>The folder will be created.</source>
        <translation>Le dossier sera créé.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>%1 as %2: %3</source>
        <translation>%1 en %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <translation>%1 vers %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nouveau nom</translation>
    </message>
    <message>
        <source>Copy %1: %2</source>
        <translation>Copie %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Version at the destination: %1</source>
        <translation>Version à la destination&#xa0;: %1</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>sélectionné</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place or name, state</comment>
        <translation>%1 : %2</translation>
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
        <translation>&amp;Ignorer</translation>
    </message>
    <message>
        <source>&amp;Overwrite</source>
        <translation>&amp;Remplacer</translation>
    </message>
    <message>
        <source>Only keys that exist at the destination take a choice</source>
        <translation>Seules les clés qui existent à la destination laissent un choix</translation>
    </message>
    <message>
        <source>Edit the &amp;name</source>
        <translation>Modifier le &amp;nom</translation>
    </message>
    <message>
        <source>&amp;Scopes and comment…</source>
        <translation>&amp;Portées et commentaire…</translation>
    </message>
    <message>
        <source>As for &amp;all others again</source>
        <translation>À nouveau comme pour &amp;tous les autres</translation>
    </message>
</context>
<context>
    <name>Keycutter::Reconciler</name>
    <message>
        <source>Look at the destination before you try again.</source>
        <translation>Regardez la destination avant de réessayer.</translation>
    </message>
    <message>
        <source>The service said “%1”, and a new listing shows that it is the copy of an earlier run whose answer was lost.</source>
        <translation>Le service a dit «&#xa0;%1&#xa0;», et une nouvelle liste montre que c’est la copie d’une exécution antérieure dont la réponse s’est perdue.</translation>
    </message>
    <message>
        <source>The answer was lost (%1), and a new listing of the destination shows the copy.</source>
        <translation>La réponse a été perdue (%1), et une nouvelle liste de la destination montre la copie.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>A new listing shows that nothing was written. Try again.</source>
        <translation>Une nouvelle liste montre que rien n’a été écrit. Réessayez.</translation>
    </message>
    <message>
        <source>Nothing was written so far, but the copy may be waiting in an approval request. Look at the approval requests before you try again.</source>
        <translation>Rien n’a été écrit jusqu’ici, mais la copie attend peut-être dans une demande d’approbation. Regardez les demandes d’approbation avant de réessayer.</translation>
    </message>
    <message>
        <source>%1. The destination shows a change of this key, but not of every key that was sent with it, so it may be someone else’s.</source>
        <translation>%1. La destination montre une modification de cette clé, mais pas de toutes celles envoyées avec elle&#xa0;; elle vient donc peut-être de quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>%1. The destination shows no change of this key, though it does of others that were sent with it.</source>
        <translation>%1. La destination ne montre aucune modification de cette clé, mais bien d’autres envoyées avec elle.</translation>
    </message>
    <message>
        <source>%1. The destination could not be listed to find out: %2</source>
        <translation>%1. La destination n’a pas pu être listée pour le savoir&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Keycutter::RecordPage</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Finished runs to &amp;keep:</source>
        <translation>Exécutions terminées à &amp;garder&#xa0;:</translation>
    </message>
    <message>
        <source>Runs that the history keeps</source>
        <translation>Exécutions que l’historique garde</translation>
    </message>
    <message>
        <source>The oldest leave the history when the next run has ended, not before. Runs that are not finished stay.</source>
        <translation>Les plus anciennes quittent l’historique quand l’exécution suivante est finie, pas avant. Les exécutions inachevées restent.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>&amp;Log:</source>
        <translation>&amp;Journal&#xa0;:</translation>
    </message>
    <message>
        <source>The log holds no credentials, no values and no names of secrets.</source>
        <translation>Le journal ne contient ni identifiants, ni valeurs, ni noms de secrets.</translation>
    </message>
    <message>
        <source>Diagnostic text</source>
        <translation>Texte de diagnostic</translation>
    </message>
    <message>
        <source>For a report of something that went wrong: versions, the system, the state of the connections and the last messages of the log, without credentials. Read it before you pass it on.</source>
        <translation>Pour signaler quelque chose qui a échoué&#xa0;: versions, système, état des connexions et derniers messages du journal, sans identifiants. Lisez-le avant de le transmettre.</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostic text</source>
        <translation>Copier le texte de &amp;diagnostic</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>Warnings only</source>
        <translation>Avertissements seulement</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Toutes les opérations</translation>
    </message>
    <message>
        <source>Everything, each request too</source>
        <translation>Tout, chaque requête aussi</translation>
    </message>
</context>
<context>
    <name>Keycutter::ReplaceEditor</name>
    <message>
        <source>Regular e&amp;xpression</source>
        <translation>E&amp;xpression régulière</translation>
    </message>
    <message>
        <source>&amp;Match case</source>
        <translation>Respecter la &amp;casse</translation>
    </message>
    <message>
        <source>Find in the names</source>
        <translation>Rechercher dans les noms</translation>
    </message>
    <message>
        <source>Replace it with</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>In the replacement, \1 stands for what the first group found</source>
        <translation>Dans le remplacement, \1 représente ce que le premier groupe a trouvé</translation>
    </message>
    <message>
        <source>“a” finds “a” but not “A”</source>
        <translation>«&#xa0;a&#xa0;» trouve «&#xa0;a&#xa0;» mais pas «&#xa0;A&#xa0;»</translation>
    </message>
    <message>
        <source>Letters of the new names</source>
        <translation>Lettres des nouveaux noms</translation>
    </message>
    <message>
        <source>Letters as they are</source>
        <translation>Lettres inchangées</translation>
    </message>
    <message>
        <source>UPPER CASE</source>
        <translation>MAJUSCULES</translation>
    </message>
    <message>
        <source>lower case</source>
        <translation>minuscules</translation>
    </message>
    <message>
        <source>&amp;with</source>
        <translation>p&amp;ar</translation>
    </message>
</context>
<context>
    <name>Keycutter::ReportCommand</name>
    <message>
        <source>The report cannot be written to %1: %2.</source>
        <translation>Le rapport ne peut pas être écrit dans %1&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>Keycutter::ResumeCommand</name>
    <message>
        <source>Run %1 has ended.</source>
        <translation>L’exécution %1 est terminée.</translation>
    </message>
</context>
<context>
    <name>Keycutter::RunAccess</name>
    <message>
        <source>There is no run “%1”. keycutter runs lists them.</source>
        <translation>Il n’y a pas d’exécution «&#xa0;%1&#xa0;». keycutter runs les liste.</translation>
    </message>
    <message>
        <source>Run %1 has not ended. keycutter resume takes it up.</source>
        <translation>L’exécution %1 n’est pas terminée. keycutter resume la reprend.</translation>
    </message>
    <message>
        <source>Run %1 is an undo, and left no copies.</source>
        <translation>L’exécution %1 en défait une autre et n’a pas laissé de copies.</translation>
    </message>
    <message>
        <source>There is no saved connection to %1. Give --connection or --site.</source>
        <translation>Il n’y a pas de connexion enregistrée à %1. Indiquez --connection ou --site.</translation>
    </message>
    <message>
        <source>Run %1 was at %2. It cannot be taken up at %3.</source>
        <translation>L’exécution %1 était chez %2. Elle ne peut pas être reprise chez %3.</translation>
    </message>
</context>
<context>
    <name>Keycutter::RunCenter</name>
    <message>
        <source>Asking how the copies stand</source>
        <translation>Demande de l’état des copies</translation>
    </message>
    <message>
        <source>The connection is not signed in.</source>
        <translation>La connexion n’est pas ouverte.</translation>
    </message>
    <message>
        <source>Sign in, then ask again.</source>
        <translation>Connectez-vous, puis redemandez.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a person or program, an organisation</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Reading the state of the approvals</source>
        <translation>Lecture de l’état des approbations</translation>
    </message>
</context>
<context>
    <name>Keycutter::RunChecker</name>
    <message>
        <source>Keycutter ended before the answer came</source>
        <translation>Keycutter s’est terminé avant l’arrivée de la réponse</translation>
    </message>
    <message>
        <source>The secret at the destination was changed since the run was planned, and was left as it is.</source>
        <translation>Le secret à la destination a été modifié depuis la planification de l’exécution et a été laissé tel quel.</translation>
    </message>
    <message>
        <source>Look at the destination before you try again.</source>
        <translation>Regardez la destination avant de réessayer.</translation>
    </message>
    <message>
        <source>%1, and a new listing of the destination shows the copy.</source>
        <translation>%1, et une nouvelle liste de la destination montre la copie.</translation>
    </message>
    <message>
        <source>%1. The destination shows a change of this key, but not of every key that was sent with it, so it may be someone else’s.</source>
        <translation>%1. La destination montre une modification de cette clé, mais pas de toutes celles envoyées avec elle&#xa0;; elle vient donc peut-être de quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Not sent, because the source, whose comment it is to have, could not be listed again: %1</source>
        <translation>Non envoyé, car la source, dont il doit avoir le commentaire, n’a pas pu être listée à nouveau&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not sent, because the destination could not be listed again: %1</source>
        <translation>Non envoyé, car la destination n’a pas pu être listée à nouveau&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Keycutter::RunFollower</name>
    <message>
        <source>Cancelling: what is under way is waited for. Again to stop at once.</source>
        <translation>Annulation&#xa0;: on attend ce qui est en cours. Encore une fois pour arrêter tout de suite.</translation>
    </message>
</context>
<context>
    <name>Keycutter::RunHistory</name>
    <message>
        <source>Taking up the run</source>
        <translation>Reprise de l’exécution</translation>
    </message>
    <message>
        <source>There is no connection to its place any more. Add one to %1.</source>
        <translation>Il n’y a plus de connexion à son endroit. Ajoutez-en une à %1.</translation>
    </message>
    <message>
        <source>It is under way already, or its connection was closed.</source>
        <translation>Elle est déjà en cours, ou sa connexion a été fermée.</translation>
    </message>
    <message>
        <source>Take it up where the runs are recorded.</source>
        <translation>Reprenez-la là où les exécutions sont enregistrées.</translation>
    </message>
    <message>
        <source>The record of runs cannot be read: %1. It is tried again; runs that were interrupted are offered then.</source>
        <translation>L’historique des exécutions ne peut pas être lu&#xa0;: %1. Une nouvelle tentative aura lieu&#xa0;; les exécutions interrompues seront alors proposées.</translation>
    </message>
</context>
<context>
    <name>Keycutter::RunJournal</name>
    <message>
        <source>Recording a call before it is sent</source>
        <translation>Enregistrement d’un appel avant son envoi</translation>
    </message>
</context>
<context>
    <name>Keycutter::RunPage</name>
    <message>
        <source>Back (Esc); a run that is under way goes on</source>
        <translation>Retour (Échap)&#xa0;; une exécution en cours continue</translation>
    </message>
    <message>
        <source>Close this run</source>
        <translation>Fermer cette exécution</translation>
    </message>
    <message>
        <source>Sign &amp;in…</source>
        <translation>Se conn&amp;ecter…</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Progression de l’exécution</translation>
    </message>
    <message>
        <source>Refresh stat&amp;us</source>
        <translation>Act&amp;ualiser l’état</translation>
    </message>
    <message>
        <source>Asks the service now how these copies stand</source>
        <translation>Demande maintenant au service où en sont ces copies</translation>
    </message>
    <message>
        <source>Chec&amp;k again</source>
        <translation>&amp;Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Lists the destinations and says of each copy whether it is there as the run asked, was changed since, or is gone</source>
        <translation>Liste les destinations et dit de chaque copie si elle est là comme l’exécution l’a demandé, a été modifiée depuis ou a disparu</translation>
    </message>
    <message>
        <source>Outcome of each secret</source>
        <translation>Résultat de chaque secret</translation>
    </message>
    <message>
        <source>Details of the current row</source>
        <translation>Détails de la ligne actuelle</translation>
    </message>
    <message>
        <source>Open its &amp;approval</source>
        <translation>Ouvrir son appro&amp;bation</translation>
    </message>
    <message>
        <source>Re&amp;try failed…</source>
        <translation>Rées&amp;sayer les échecs…</translation>
    </message>
    <message>
        <source>Plans anew what failed, was cancelled or is unknown</source>
        <translation>Replanifie ce qui a échoué, a été annulé ou est inconnu</translation>
    </message>
    <message>
        <source>U&amp;ndo…</source>
        <translation>Défai&amp;re…</translation>
    </message>
    <message>
        <source>Shows what undoing this run would do, before anything is changed</source>
        <translation>Montre ce que ferait l’annulation de cette exécution, avant toute modification</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Writes the outcomes as CSV, JSON or a page to print, without values</source>
        <translation>Écrit les résultats en CSV, JSON ou page à imprimer, sans valeurs</translation>
    </message>
    <message>
        <source>Chec&amp;k and continue</source>
        <translation>Vérifier et conti&amp;nuer</translation>
    </message>
    <message>
        <source>Lists the destinations again, finds out what became of the calls that were on their way, and copies what was never sent.</source>
        <translation>Liste à nouveau les destinations, établit ce que sont devenus les appels qui étaient en route, et copie ce qui n’a jamais été envoyé.</translation>
    </message>
    <message>
        <source>Check &amp;only</source>
        <translation>Vérifier seu&amp;lement</translation>
    </message>
    <message>
        <source>Finds out what became of the calls that were on their way, and sends nothing more.</source>
        <translation>Établit ce que sont devenus les appels qui étaient en route, et n’envoie plus rien.</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Mettre en pause</translation>
    </message>
    <message>
        <source>Sends nothing more until you continue; calls on their way are waited for</source>
        <translation>N’envoie plus rien jusqu’à la reprise&#xa0;; les appels en route sont attendus</translation>
    </message>
    <message>
        <source>&amp;Cancel the run</source>
        <translation>Annuler l’exé&amp;cution</translation>
    </message>
    <message>
        <source>This run is not there any more.</source>
        <translation>Cette exécution n’existe plus.</translation>
    </message>
    <message>
        <source>Undo of run %1: %2</source>
        <translation>Défait l’exécution %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Run %1: %2</source>
        <translation>Exécution %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>Repre&amp;ndre</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>This run has nothing to do.</source>
        <translation>Cette exécution n’a rien à faire.</translation>
    </message>
    <message>
        <source>No secret has this outcome now. Choose another one above.</source>
        <translation>Aucun secret n’a ce résultat pour l’instant. Choisissez-en un autre ci-dessus.</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <source>Go to a row to read more about it.</source>
        <translation>Allez sur une ligne pour en lire davantage.</translation>
    </message>
    <message>
        <source>Leave the page</source>
        <translation>Quitter la page</translation>
    </message>
</context>
<context>
    <name>Keycutter::RunRecord</name>
    <message>
        <source>The key appeared at the destination meanwhile and was left as it is.</source>
        <translation>La clé est apparue entre-temps à la destination et a été laissée telle quelle.</translation>
    </message>
    <message>
        <source>%1 The service said “%2”.</source>
        <translation>%1 Le service a dit «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Cancelled before it was sent.</source>
        <translation>Annulé avant l’envoi.</translation>
    </message>
</context>
<context>
    <name>Keycutter::RunStrip</name>
    <message>
        <source>#%1 %2 → %3</source>
        <comment>number of the run, where from, where to</comment>
        <translation>n° %1 %2 → %3</translation>
    </message>
    <message>
        <source>Open the r&amp;un</source>
        <translation>Ouvrir &amp;l’exécution</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Progression de l’exécution</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1, paused</source>
        <translation>%1, en pause</translation>
    </message>
    <message>
        <source>%1, paused by the service’s limit until %2</source>
        <translation>%1, en pause jusqu’à %2 à cause de la limite du service</translation>
    </message>
    <message>
        <source>%1, about %2 left</source>
        <translation>%1, encore %2 environ</translation>
    </message>
</context>
<context>
    <name>Keycutter::RunTableModel</name>
    <message>
        <source>%1 as %2: %3</source>
        <translation>%1 en %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <translation>%1 vers %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nouveau nom</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>ID de requête</translation>
    </message>
</context>
<context>
    <name>Keycutter::RunVerifier</name>
    <message>
        <source>The service did not say.</source>
        <translation>Le service ne l’a pas dit.</translation>
    </message>
    <message>
        <source>How its approval request stands could not be read, so it may have been merged and written: %1</source>
        <translation>L’état de sa demande d’approbation n’a pas pu être lu&#xa0;; elle a donc pu être fusionnée et écrite&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Keycutter::Runner</name>
    <message>
        <source>Not sent: the run was interrupted before, and was only checked.</source>
        <translation>Non envoyé&#xa0;: l’exécution avait été interrompue et n’a été que vérifiée.</translation>
    </message>
    <message>
        <source>The connection was closed before the answer came.</source>
        <translation>La connexion a été fermée avant l’arrivée de la réponse.</translation>
    </message>
</context>
<context>
    <name>Keycutter::RunsCommand</name>
    <message>
        <source>not ended</source>
        <translation>non terminée</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrompue</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>complète</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>%1, undo of %2</source>
        <translation>%1, défait %2</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Vers</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Résultats</translation>
    </message>
</context>
<context>
    <name>Keycutter::SafetyPage</name>
    <message>
        <source>Production</source>
        <translation>Production</translation>
    </message>
    <message>
        <source>An environment counts as &amp;production when its name holds one of these words:</source>
        <translation>Un environnement compte comme &amp;production quand son nom contient un de ces mots&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Usual words</source>
        <translation>Mots &amp;usuels</translation>
    </message>
    <message>
        <source>“prod” fits prod, PROD, prod-eu and eu_prod2, but neither product nor pre-prod. A * stands for any letters and digits. What you marked in the sidebar, or unmarked, stays so.</source>
        <translation>«&#xa0;prod&#xa0;» convient à prod, PROD, prod-eu et eu_prod2, mais ni à product ni à pre-prod. Un * tient lieu de lettres et de chiffres quelconques. Ce que vous avez marqué ou démarqué dans le panneau latéral le reste.</translation>
    </message>
    <message>
        <source>Brake</source>
        <translation>Frein</translation>
    </message>
    <message>
        <source>Stop and &amp;ask when a run overwrites more secrets than</source>
        <translation>S’arrêter et &amp;demander quand une exécution remplace plus de secrets que</translation>
    </message>
    <message>
        <source>Secrets that a run may overwrite without asking</source>
        <translation>Secrets qu’une exécution peut remplacer sans demander</translation>
    </message>
    <message>
        <source>Runs that write to production ask in any case.</source>
        <translation>Les exécutions qui écrivent en production demandent dans tous les cas.</translation>
    </message>
    <message>
        <source>No environment counts as production by its name; only those do that you mark in the sidebar.</source>
        <translation>Aucun environnement ne compte comme production par son nom&#xa0;; seuls ceux que vous marquez dans le panneau latéral.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouillage</translation>
    </message>
    <message>
        <source>&amp;Lock after minutes without use:</source>
        <translation>&amp;Verrouiller après tant de minutes sans activité :</translation>
    </message>
    <message>
        <source>Minutes without use before it locks</source>
        <translation>Minutes sans activité avant le verrouillage</translation>
    </message>
    <message>
        <source>It locks with the screen and when the computer goes to sleep in any case.</source>
        <translation>Dans tous les cas, il se verrouille avec l’écran et quand l’ordinateur se met en veille.</translation>
    </message>
</context>
<context>
    <name>Keycutter::ScopesEditor</name>
    <message>
        <source>As each is now</source>
        <translation>Comme chacun maintenant</translation>
    </message>
    <message>
        <source>These:</source>
        <translation>Celles-ci&#xa0;:</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Another scope</source>
        <translation>Autre portée</translation>
    </message>
    <message>
        <source>Add this scope</source>
        <translation>Ajouter cette portée</translation>
    </message>
    <message>
        <source>Choose at least one scope.</source>
        <translation>Choisissez au moins une portée.</translation>
    </message>
</context>
<context>
    <name>Keycutter::SecretDelegate</name>
    <message>
        <source>rotated</source>
        <translation>en rotation</translation>
    </message>
    <message>
        <source>honey token</source>
        <translation>honey token</translation>
    </message>
    <message>
        <source>personal</source>
        <translation>personnel</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importé</translation>
    </message>
    <message>
        <source>same key twice</source>
        <translation>clé en double</translation>
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
        <translation>Cocher ou décocher les lignes sélectionnées</translation>
    </message>
    <message>
        <source>Plan a copy of what is ticked</source>
        <translation>Planifier une copie de ce qui est coché</translation>
    </message>
    <message>
        <source>Select further rows</source>
        <translation>Sélectionner d’autres lignes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s)</source>
        <translation>
            <numerusform>%Ln secret</numerusform>
            <numerusform>%Ln secrets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keycutter::ServeSandboxCommand</name>
    <message>
        <source>The sandbox could not be started: %1.</source>
        <translation>Le bac à sable n’a pas pu démarrer&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Serving on 127.0.0.1 only, until Ctrl+C.</source>
        <translation>Servi sur 127.0.0.1 uniquement, jusqu’à Ctrl+C.</translation>
    </message>
</context>
<context>
    <name>Keycutter::Session</name>
    <message>
        <source>Deleting secrets of %1</source>
        <translation>Suppression de secrets de %1</translation>
    </message>
    <message>
        <source>Reading an earlier version of a secret of %1</source>
        <translation>Lecture d’une version antérieure d’un secret de %1</translation>
    </message>
    <message>
        <source>Restoring a secret of %1</source>
        <translation>Restauration d’un secret de %1</translation>
    </message>
    <message>
        <source>Closing an approval request</source>
        <translation>Fermeture d’une demande d’approbation</translation>
    </message>
    <message>
        <source>The service offers no way to do that.</source>
        <translation>Le service n’offre aucun moyen de le faire.</translation>
    </message>
</context>
<context>
    <name>Keycutter::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Pages des paramètres</translation>
    </message>
    <message>
        <source>What you change counts at once, except where it says otherwise.</source>
        <translation>Les changements prennent effet aussitôt, sauf indication contraire.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>History and log</source>
        <translation>Historique et journal</translation>
    </message>
    <message>
        <source>&amp;Close without it</source>
        <translation>&amp;Fermer sans l’appliquer</translation>
    </message>
</context>
<context>
    <name>Keycutter::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln shortcut(s)</source>
        <translation>
            <numerusform>%1&#xa0;: %Ln raccourci</numerusform>
            <numerusform>%1&#xa0;: %Ln raccourcis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keycutter::Sidebar</name>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Open in the &amp;browser</source>
        <translation>Ouvrir dans le &amp;navigateur</translation>
    </message>
    <message>
        <source>Un&amp;mark as production</source>
        <translation>Ne plus &amp;marquer comme production</translation>
    </message>
    <message>
        <source>&amp;Mark as production</source>
        <translation>&amp;Marquer comme production</translation>
    </message>
    <message>
        <source>Re&amp;load %1</source>
        <translation>Re&amp;charger (%1)</translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation>Se &amp;déconnecter</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Se connecter</translation>
    </message>
    <message>
        <source>&amp;Edit connection…</source>
        <translation>Modi&amp;fier la connexion…</translation>
    </message>
    <message>
        <source>&amp;Remove connection…</source>
        <translation>S&amp;upprimer la connexion…</translation>
    </message>
    <message>
        <source>Add connection…</source>
        <translation>Ajouter une connexion…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Approbations</translation>
    </message>
    <message>
        <source>Approvals (%1)</source>
        <translation>Approbations (%1)</translation>
    </message>
</context>
<context>
    <name>Keycutter::SitePicker</name>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Address of your server</source>
        <translation>Adresse de votre serveur</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>My own server…</source>
        <translation>Mon propre serveur…</translation>
    </message>
    <message>
        <source>Fill in the address of your server.</source>
        <translation>Remplissez l’adresse de votre serveur.</translation>
    </message>
</context>
<context>
    <name>Keycutter::StateDelegate</name>
    <message>
        <source>Name of the copy</source>
        <translation>Nom de la copie</translation>
    </message>
    <message>
        <source>What to do with this secret</source>
        <translation>Que faire de ce secret</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Remplacer</translation>
    </message>
</context>
<context>
    <name>Keycutter::StatusLine</name>
    <message>
        <source>Signing in to “%1”…</source>
        <translation>Connexion à «&#xa0;%1&#xa0;»…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s) under way: %1 of %2 done</source>
        <translation>
            <numerusform>%Ln exécution en cours&#xa0;: %1 sur %2 faits</numerusform>
            <numerusform>%Ln exécutions en cours&#xa0;: %1 sur %2 faits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keycutter::TemplateRow</name>
    <message>
        <source>Make one copy less</source>
        <translation>Une copie de moins</translation>
    </message>
    <message>
        <source>Name of copy %1</source>
        <translation>Nom de la copie %1</translation>
    </message>
    <message>
        <source>Name of the copies</source>
        <translation>Nom des copies</translation>
    </message>
    <message>
        <source>Remove copy %1</source>
        <translation>Retirer la copie %1</translation>
    </message>
</context>
<context>
    <name>Keycutter::TickHeader</name>
    <message>
        <source>The box ticks all secrets that are shown</source>
        <translation>La case coche tous les secrets affichés</translation>
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
        <translation>Il n’y a pas de terminal où demander confirmation. Ajoutez --yes pour continuer sans question. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Go on? [y/N] </source>
        <translation>Continuer&#xa0;? [y/N] </translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The connection was closed.</source>
        <translation>La connexion a été fermée.</translation>
    </message>
</context>
<context>
    <name>Keycutter::UndoDialog</name>
    <message>
        <source>This is what undoing would do. What changed since the run is left alone. Nothing is changed before you confirm.</source>
        <translation>Voici ce que ferait l’opération. Ce qui a changé depuis l’exécution est laissé tel quel. Rien n’est modifié avant votre confirmation.</translation>
    </message>
    <message>
        <source>Looking at what is there now</source>
        <translation>Lecture de ce qui est là maintenant</translation>
    </message>
    <message>
        <source>What undoing would do</source>
        <translation>Ce que ferait l’opération</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Undo…</source>
        <translation>Défai&amp;re…</translation>
    </message>
    <message>
        <source>Undo run %1</source>
        <translation>Défaire l’exécution %1</translation>
    </message>
    <message>
        <source>Undo run %1: %2 → %3</source>
        <translation>Défaire l’exécution %1&#xa0;: %2 → %3</translation>
    </message>
    <message>
        <source>The connection was closed. Nothing was changed.</source>
        <translation>La connexion a été fermée. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Looking at what is there now…</source>
        <translation>Lecture de ce qui est là maintenant…</translation>
    </message>
    <message>
        <source>Sign &amp;in…</source>
        <translation>Se conn&amp;ecter…</translation>
    </message>
    <message>
        <source>The connection was closed before all was looked at. Nothing was changed.</source>
        <translation>La connexion a été fermée avant que tout soit lu. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>No secret is in this category. Choose another one above.</source>
        <translation>Aucun secret dans cette catégorie. Choisissez-en une autre ci-dessus.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo %Ln secret(s)…</source>
        <translation>
            <numerusform>Défai&amp;re %Ln secret…</numerusform>
            <numerusform>Défai&amp;re %Ln secrets…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also &amp;restore %Ln secret(s) that the run overwrote</source>
        <translation>
            <numerusform>&amp;Restaurer aussi %Ln secret que l’exécution a remplacé</numerusform>
            <numerusform>&amp;Restaurer aussi %Ln secrets que l’exécution a remplacés</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Go to a row to read more about it.</source>
        <translation>Allez sur une ligne pour en lire davantage.</translation>
    </message>
    <message>
        <source>This changes production: %1.</source>
        <translation>Ceci modifie la production&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copies are deleted.</source>
        <translation>
            <numerusform>%Ln copie est supprimée.</numerusform>
            <numerusform>%Ln copies sont supprimées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approval requests that hold %Ln secret(s) are closed.</source>
        <translation>
            <numerusform>La demande d’approbation qui contient %Ln secret est fermée.</numerusform>
            <numerusform>Les demandes d’approbation qui contiennent %Ln secrets sont fermées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s) get(s) back what it was before the run.</source>
        <translation>
            <numerusform>%Ln secret redevient ce qu’il était avant l’exécution.</numerusform>
            <numerusform>%Ln secrets redeviennent ce qu’ils étaient avant l’exécution.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s) is/are left alone.</source>
        <translation>
            <numerusform>%Ln secret est laissé tel quel.</numerusform>
            <numerusform>%Ln secrets sont laissés tels quels.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo run %1 on %2?</source>
        <translation>Défaire l’exécution %1 sur %2&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Undo the run</source>
        <translation>&amp;Défaire l’exécution</translation>
    </message>
</context>
<context>
    <name>Keycutter::UndoLane</name>
    <message>
        <source>Not sent, because whether it is still as the run left it cannot be told: %1</source>
        <translation>Non envoyé, car on ne peut pas savoir s’il est encore tel que l’exécution l’a laissé&#xa0;: %1</translation>
    </message>
    <message>
        <source>It is gone by now.</source>
        <translation>Il a disparu entre-temps.</translation>
    </message>
    <message>
        <source>It was changed meanwhile.</source>
        <translation>Il a été modifié entre-temps.</translation>
    </message>
    <message>
        <source>Another secret of the same key appeared beside it.</source>
        <translation>Un autre secret de même clé est apparu à côté.</translation>
    </message>
    <message>
        <source>Refused together with others, and the service does not say which of them it is about: %1</source>
        <translation>Refusé avec d’autres, et le service ne dit pas duquel il s’agit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Restored: %1.</source>
        <translation>Restauré&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Not sent, because the calls before it failed: %1</source>
        <translation>Non envoyé, car les appels précédents ont échoué&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Keycutter::UndoReconciler</name>
    <message>
        <source>%1. The destination could not be listed to find out: %2</source>
        <translation>%1. La destination n’a pas pu être listée pour le savoir&#xa0;: %2</translation>
    </message>
    <message>
        <source>The answer was lost (%1), but a new listing shows that it was done.</source>
        <translation>La réponse a été perdue (%1), mais une nouvelle liste montre que c’est fait.</translation>
    </message>
    <message>
        <source>Look at the destination.</source>
        <translation>Regardez la destination.</translation>
    </message>
    <message>
        <source>%1. It was changed meanwhile, so whether it was restored cannot be told.</source>
        <translation>%1. Il a été modifié entre-temps&#xa0;; on ne peut donc pas savoir s’il a été restauré.</translation>
    </message>
    <message>
        <source>Nothing was done so far, but it may be waiting in an approval request. Look at the approval requests before you try again.</source>
        <translation>Rien n’a été fait jusqu’ici, mais cela attend peut-être dans une demande d’approbation. Regardez les demandes d’approbation avant de réessayer.</translation>
    </message>
    <message>
        <source>It is still listed, which a deleted secret may be for a while. Check the run again before you try again.</source>
        <translation>Il figure encore dans la liste, ce qui peut durer un moment pour un secret supprimé. Vérifiez à nouveau l’exécution avant de réessayer.</translation>
    </message>
    <message>
        <source>A new listing shows that nothing was done. Try again.</source>
        <translation>Une nouvelle liste montre que rien n’a été fait. Réessayez.</translation>
    </message>
</context>
<context>
    <name>Keycutter::UndoTableModel</name>
    <message>
        <source>%1 at %2: %3</source>
        <translation>%1 dans %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
</context>
<context>
    <name>Keycutter::WelcomePage</name>
    <message>
        <source>Welcome to Keycutter</source>
        <translation>Bienvenue dans Keycutter</translation>
    </message>
    <message>
        <source>Duplicate secrets inside your secret manager: many at once, to one place or several.
You see beforehand what will happen to each, and afterwards what did.
The service makes the copies itself: Keycutter asks for no secret value, shows none and keeps none.</source>
        <translation>Dupliquez des secrets à l’intérieur de votre gestionnaire de secrets&#xa0;: beaucoup à la fois, vers un endroit ou plusieurs.
Vous voyez d’avance ce qui arrivera à chacun, et ensuite ce qui est arrivé.
Le service fait les copies lui-même&#xa0;: Keycutter ne demande, n’affiche et ne garde aucune valeur de secret.</translation>
    </message>
    <message>
        <source>The sandbox is a small secret manager with sample data inside this program. Nothing leaves your computer.</source>
        <translation>Le bac à sable est un petit gestionnaire de secrets avec des données d’exemple, à l’intérieur de ce programme. Rien ne quitte votre ordinateur.</translation>
    </message>
    <message>
        <source>Connect to %1</source>
        <translation>Se connecter à %1</translation>
    </message>
    <message>
        <source>Try the &amp;sandbox</source>
        <translation>&amp;Essayer le bac à sable</translation>
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
        <translation>Un chemin de secrets commence par une barre oblique.</translation>
    </message>
    <message>
        <source>A secret path has at most %1 levels.</source>
        <translation>Un chemin de secrets a au plus %1 niveaux.</translation>
    </message>
    <message>
        <source>“%1” may hold only letters A to Z, digits, dashes and underscores.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut contenir que des lettres de A à Z, des chiffres, des tirets et des tirets bas.</translation>
    </message>
</context>
<context>
    <name>LockTexts</name>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Logging</name>
    <message>
        <source>“%1” of --log is not known. Known are: %2.</source>
        <translation>«&#xa0;%1&#xa0;» de --log n’est pas connu. Sont connus&#xa0;: %2.</translation>
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
        <translation>Destination</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>The run is complete.</source>
        <translation>L’exécution est complète.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Défaire</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message numerus="yes">
        <source>%n overwritten secret(s) can be restored with --restore-values.</source>
        <translation>
            <numerusform>%n secret remplacé peut être restauré avec --restore-values.</numerusform>
            <numerusform>%n secrets remplacés peuvent être restaurés avec --restore-values.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lookup</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message numerus="yes">
        <source>%n connections are named “%1”. Rename one.</source>
        <translation>
            <numerusform>%n connexion s’appelle «&#xa0;%1&#xa0;». Renommez-en une.</numerusform>
            <numerusform>%n connexions s’appellent «&#xa0;%1&#xa0;». Renommez-en une.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no connection “%1”. Known are: %2.</source>
        <translation>Il n’y a pas de connexion «&#xa0;%1&#xa0;». Sont connues&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>%1 “%2” is not the only one of that name. Give the id: %3.</source>
        <translation>%1 «&#xa0;%2&#xa0;» n’est pas unique. Indiquez l’identifiant&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1 “%2” is not among those that this sign-in sees. Known are: %3.</source>
        <translation>%1 «&#xa0;%2&#xa0;» ne fait pas partie de ce que voit cette connexion. Sont connus&#xa0;: %3.</translation>
    </message>
    <message>
        <source>“%1” has no store.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de store.</translation>
    </message>
    <message>
        <source>“%1” has several stores. Give --store: %2.</source>
        <translation>«&#xa0;%1&#xa0;» a plusieurs stores. Indiquez --store&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” has no store “%2”, or several of that name. Known are: %3.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de store «&#xa0;%2&#xa0;», ou en a plusieurs de ce nom. Sont connus&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Project “%1” has no environment “%2”. Known are: %3.</source>
        <translation>Le projet «&#xa0;%1&#xa0;» n’a pas d’environnement «&#xa0;%2&#xa0;». Sont connus&#xa0;: %3.</translation>
    </message>
    <message>
        <source>There are no secrets in %1.</source>
        <translation>Il n’y a pas de secrets dans %1.</translation>
    </message>
    <message>
        <source>Not in %1: %2. Nothing was written.</source>
        <translation>Absents de %1&#xa0;: %2. Rien n’a été écrit.</translation>
    </message>
</context>
<context>
    <name>LoopbackListener</name>
    <message>
        <source>Waiting for the browser&apos;s answer</source>
        <translation>Attente de la réponse du navigateur</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <source>The regular expression is not valid: %1 (at character %2).</source>
        <translation>L’expression régulière n’est pas valide&#xa0;: %1 (au caractère %2).</translation>
    </message>
    <message>
        <source>The regular expression takes too long on “%1”. Write it in a simpler way.</source>
        <translation>L’expression régulière prend trop de temps sur «&#xa0;%1&#xa0;». Écrivez-la plus simplement.</translation>
    </message>
    <message>
        <source>Replacing makes the name of “%1” longer than %2 characters.</source>
        <translation>Le remplacement rend le nom de «&#xa0;%1&#xa0;» plus long que %2 caractères.</translation>
    </message>
    <message>
        <source>The template is empty. Type one; {name} stands for the secret’s own name.</source>
        <translation>Le modèle est vide. Saisissez-en un&#xa0;; {name} représente le nom propre du secret.</translation>
    </message>
    <message>
        <source>%1 is no placeholder. {name} stands for the secret’s own name.</source>
        <translation>%1 n’est pas un espace réservé. {name} représente le nom propre du secret.</translation>
    </message>
</context>
<context>
    <name>NetworkFault</name>
    <message>
        <source>%1 refused the connection</source>
        <translation>%1 a refusé la connexion</translation>
    </message>
    <message>
        <source>the host %1 was not found</source>
        <translation>l’hôte %1 est introuvable</translation>
    </message>
    <message>
        <source>the network was lost on the way to %1</source>
        <translation>le réseau a été perdu en route vers %1</translation>
    </message>
    <message>
        <source>the proxy on the way to %1 refused the connection</source>
        <translation>le proxy en route vers %1 a refusé la connexion</translation>
    </message>
    <message>
        <source>the proxy on the way to %1 was not found</source>
        <translation>le proxy en route vers %1 est introuvable</translation>
    </message>
    <message>
        <source>the proxy on the way to %1 asks for a sign-in</source>
        <translation>le proxy en route vers %1 demande une authentification</translation>
    </message>
    <message>
        <source>the proxy on the way to %1 failed</source>
        <translation>le proxy en route vers %1 a échoué</translation>
    </message>
    <message>
        <source>no trusted connection to %1 could be made</source>
        <translation>aucune connexion fiable à %1 n’a pu être établie</translation>
    </message>
    <message>
        <source>%1 does not answer as an HTTP server does</source>
        <translation>%1 ne répond pas comme un serveur HTTP</translation>
    </message>
    <message>
        <source>the answer of %1 could not be unpacked</source>
        <translation>la réponse de %1 n’a pas pu être décompressée</translation>
    </message>
    <message>
        <source>the connection to %1 ended before the answer was complete</source>
        <translation>la connexion à %1 s’est terminée avant que la réponse soit complète</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln en attente</numerusform>
            <numerusform>%Ln en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sending</source>
        <translation>
            <numerusform>%Ln en cours d’envoi</numerusform>
            <numerusform>%Ln en cours d’envoi</numerusform>
        </translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln created</source>
        <translation>
            <numerusform>%Ln créé</numerusform>
            <numerusform>%Ln créés</numerusform>
        </translation>
    </message>
    <message>
        <source>Overwritten</source>
        <translation>Remplacé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln overwritten</source>
        <translation>
            <numerusform>%Ln remplacé</numerusform>
            <numerusform>%Ln remplacés</numerusform>
        </translation>
    </message>
    <message>
        <source>Awaiting approval</source>
        <translation>En attente d’approbation</translation>
    </message>
    <message numerus="yes">
        <source>%Ln awaiting approval</source>
        <translation>
            <numerusform>%Ln en attente d’approbation</numerusform>
            <numerusform>%Ln en attente d’approbation</numerusform>
        </translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Fusionné</translation>
    </message>
    <message numerus="yes">
        <source>%Ln merged</source>
        <translation>
            <numerusform>%Ln fusionné</numerusform>
            <numerusform>%Ln fusionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>Merged but not written</source>
        <translation>Fusionné mais non écrit</translation>
    </message>
    <message numerus="yes">
        <source>%Ln merged but not written</source>
        <translation>
            <numerusform>%Ln fusionné mais non écrit</numerusform>
            <numerusform>%Ln fusionnés mais non écrits</numerusform>
        </translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Refusé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln declined</source>
        <translation>
            <numerusform>%Ln refusé</numerusform>
            <numerusform>%Ln refusés</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted</source>
        <translation>
            <numerusform>%Ln supprimé</numerusform>
            <numerusform>%Ln supprimés</numerusform>
        </translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Restauré</translation>
    </message>
    <message numerus="yes">
        <source>%Ln restored</source>
        <translation>
            <numerusform>%Ln restauré</numerusform>
            <numerusform>%Ln restaurés</numerusform>
        </translation>
    </message>
    <message>
        <source>Request closed</source>
        <translation>Demande fermée</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in closed requests</source>
        <translation>
            <numerusform>%Ln dans des demandes fermées</numerusform>
            <numerusform>%Ln dans des demandes fermées</numerusform>
        </translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>Laissé tel quel</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left alone</source>
        <translation>
            <numerusform>%Ln laissé tel quel</numerusform>
            <numerusform>%Ln laissés tels quels</numerusform>
        </translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignoré</translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <translation>
            <numerusform>%Ln ignoré</numerusform>
            <numerusform>%Ln ignorés</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échoué</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln échoué</numerusform>
            <numerusform>%Ln échoués</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancelled</source>
        <translation>
            <numerusform>%Ln annulé</numerusform>
            <numerusform>%Ln annulés</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <translation>
            <numerusform>%Ln inconnu</numerusform>
            <numerusform>%Ln inconnus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutcomeText</name>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nouveau nom</translation>
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
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Approval for %1: %2 %3</source>
        <translation>Approbation pour %1&#xa0;: %2 %3</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>; the folder will be created</source>
        <translation>&#xa0;; le dossier sera créé</translation>
    </message>
    <message>
        <source>; %1 of %2 used</source>
        <translation>&#xa0;; %1 sur %2 utilisés</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln nouveau</numerusform>
            <numerusform>%Ln nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln overwritten</source>
        <translation>
            <numerusform>%Ln remplacé</numerusform>
            <numerusform>%Ln remplacés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <translation>
            <numerusform>%Ln ignoré</numerusform>
            <numerusform>%Ln ignorés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln blocked</source>
        <translation>
            <numerusform>%Ln bloqué</numerusform>
            <numerusform>%Ln bloqués</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <translation>
            <numerusform>%Ln inconnu</numerusform>
            <numerusform>%Ln inconnus</numerusform>
        </translation>
    </message>
    <message>
        <source>same place</source>
        <translation>même endroit</translation>
    </message>
    <message>
        <source>The destination is the place the secret comes from. Choose another one.</source>
        <translation>La destination est l’endroit d’où vient le secret. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>rotated secret</source>
        <translation>secret en rotation</translation>
    </message>
    <message>
        <source>A secret that is managed by a rotation cannot be duplicated.</source>
        <translation>Un secret géré par une rotation ne peut pas être dupliqué.</translation>
    </message>
    <message>
        <source>honey token</source>
        <translation>honey token</translation>
    </message>
    <message>
        <source>A honey token cannot be duplicated.</source>
        <translation>Un honey token ne peut pas être dupliqué.</translation>
    </message>
    <message>
        <source>imported secret</source>
        <translation>secret importé</translation>
    </message>
    <message>
        <source>The secret is imported from another folder. Duplicate it from the folder it lives in.</source>
        <translation>Le secret est importé d’un autre dossier. Dupliquez-le depuis le dossier où il se trouve.</translation>
    </message>
    <message>
        <source>personal override</source>
        <translation>remplacement personnel</translation>
    </message>
    <message>
        <source>A personal override cannot be duplicated.</source>
        <translation>Un remplacement personnel ne peut pas être dupliqué.</translation>
    </message>
    <message>
        <source>key selected twice</source>
        <translation>clé choisie deux fois</translation>
    </message>
    <message>
        <source>More than one selected secret has this key, and only one of them can go. Select just that one.</source>
        <translation>Plusieurs secrets choisis ont cette clé, et un seul peut partir. Choisissez seulement celui-là.</translation>
    </message>
    <message>
        <source>rotated at the destination</source>
        <translation>en rotation à la destination</translation>
    </message>
    <message>
        <source>The secret at the destination is managed by a rotation and cannot be overwritten. Choose Skip for it.</source>
        <translation>Le secret à la destination est géré par une rotation et ne peut pas être remplacé. Choisissez «&#xa0;Ignorer&#xa0;» pour lui.</translation>
    </message>
    <message>
        <source>honey token at the destination</source>
        <translation>honey token à la destination</translation>
    </message>
    <message>
        <source>The secret at the destination is a honey token and cannot be overwritten. Choose Skip for it.</source>
        <translation>Le secret à la destination est un honey token et ne peut pas être remplacé. Choisissez «&#xa0;Ignorer&#xa0;» pour lui.</translation>
    </message>
    <message>
        <source>twice at the destination</source>
        <translation>en double à la destination</translation>
    </message>
    <message>
        <source>The destination holds this key more than once, so it cannot be overwritten. Remove the surplus one there, or choose Skip.</source>
        <translation>La destination contient cette clé plus d’une fois, elle ne peut donc pas être remplacée. Supprimez celle en trop là-bas, ou choisissez «&#xa0;Ignorer&#xa0;».</translation>
    </message>
    <message>
        <source>not supported</source>
        <translation>non pris en charge</translation>
    </message>
    <message>
        <source>Secrets cannot be duplicated here.</source>
        <translation>Les secrets ne peuvent pas être dupliqués ici.</translation>
    </message>
    <message>
        <source>quota full</source>
        <translation>quota plein</translation>
    </message>
    <message>
        <source>The destination has no room for another secret.</source>
        <translation>La destination n’a plus de place pour un autre secret.</translation>
    </message>
    <message>
        <source>name not allowed</source>
        <translation>nom non autorisé</translation>
    </message>
    <message>
        <source>The service does not allow this name. Choose another one.</source>
        <translation>Le service n’autorise pas ce nom. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>already in this plan</source>
        <translation>déjà dans ce plan</translation>
    </message>
    <message>
        <source>Another part of this plan writes the same key to the same place.</source>
        <translation>Une autre partie de ce plan écrit la même clé au même endroit.</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>pas de nom</translation>
    </message>
    <message>
        <source>The copy has no name. Type one, or change the template.</source>
        <translation>La copie n’a pas de nom. Saisissez-en un ou changez le modèle.</translation>
    </message>
    <message>
        <source>name exists</source>
        <translation>le nom existe</translation>
    </message>
    <message>
        <source>A secret of that name is there already, and the service cannot overwrite it. Choose another name.</source>
        <translation>Un secret de ce nom est déjà là, et le service ne peut pas le remplacer. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The rules for new names have a mistake, so this copy has no name.</source>
        <translation>Les règles des nouveaux noms contiennent une erreur, cette copie n’a donc pas de nom.</translation>
    </message>
    <message>
        <source>no scope</source>
        <translation>pas de portée</translation>
    </message>
    <message>
        <source>The copy needs at least one scope. Choose one.</source>
        <translation>La copie a besoin d’au moins une portée. Choisissez-en une.</translation>
    </message>
    <message>
        <source>The destination is under an approval policy: nothing is written there until the request is approved and merged.</source>
        <translation>La destination est soumise à une politique d’approbation&#xa0;: rien n’y est écrit avant que la demande soit approuvée et fusionnée.</translation>
    </message>
    <message>
        <source>The destination is under an approval policy that may hold this sign-in&apos;s changes.</source>
        <translation>La destination est soumise à une politique d’approbation qui peut retenir les modifications de cette connexion.</translation>
    </message>
    <message>
        <source>The folder does not exist and will be created first.</source>
        <translation>Le dossier n’existe pas et sera créé d’abord.</translation>
    </message>
    <message>
        <source>The source has no tags, so the tags at the destination will be removed.</source>
        <translation>La source n’a pas d’étiquettes, celles de la destination seront donc supprimées.</translation>
    </message>
    <message>
        <source>The source has no metadata, so the metadata at the destination will be removed.</source>
        <translation>La source n’a pas de métadonnées, celles de la destination seront donc supprimées.</translation>
    </message>
    <message>
        <source>Metadata is not copied, and the merge of the approval request will remove the metadata at the destination. Copy Metadata too to avoid that.</source>
        <translation>Les métadonnées ne sont pas copiées, et la fusion de la demande d’approbation supprimera celles de la destination. Copiez aussi les métadonnées pour l’éviter.</translation>
    </message>
    <message>
        <source>Value is not copied, so the new secret will be empty.</source>
        <translation>La valeur n’est pas copiée, le nouveau secret sera donc vide.</translation>
    </message>
    <message>
        <source>The destination holds a key that differs only in upper and lower case.</source>
        <translation>La destination contient une clé qui ne diffère que par les majuscules et minuscules.</translation>
    </message>
    <message>
        <source>Another new name of this plan differs from this one only in upper and lower case.</source>
        <translation>Un autre nouveau nom de ce plan ne diffère de celui-ci que par les majuscules et minuscules.</translation>
    </message>
    <message>
        <source>A product that may use this secret will not find this name.</source>
        <translation>Un produit qui peut utiliser ce secret ne trouvera pas ce nom.</translation>
    </message>
    <message>
        <source>The copy is there already: an earlier run sent it and never had the answer.</source>
        <translation>La copie est déjà là&#xa0;: une exécution antérieure l’a envoyée et n’a jamais eu la réponse.</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>Blocked: %1</source>
        <translation>Bloqué&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, needs approval</source>
        <translation>%1, approbation nécessaire</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Skip: copied already</source>
        <translation>Ignorer&#xa0;: déjà copié</translation>
    </message>
    <message>
        <source>Skip: exists</source>
        <translation>Ignorer&#xa0;: existe</translation>
    </message>
    <message>
        <source>Skip: not part of this run</source>
        <translation>Ignorer&#xa0;: hors de cette exécution</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Close the request</source>
        <translation>Fermer la demande</translation>
    </message>
    <message>
        <source>Leave alone</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>The quota could not be read, so whether all copies fit is not known: %1</source>
        <translation>Le quota n’a pas pu être lu, on ne sait donc pas si toutes les copies tiennent&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>PlanBuilder</name>
    <message>
        <source>Looking at %1</source>
        <translation>Lecture de %1</translation>
    </message>
</context>
<context>
    <name>ProductionRule</name>
    <message>
        <source>“%1…” is too long for a word.</source>
        <translation>«&#xa0;%1…&#xa0;» est trop long pour un mot.</translation>
    </message>
    <message>
        <source>“%1” has no letter and no digit; every environment would fit, or none.</source>
        <translation>«&#xa0;%1&#xa0;» n’a ni lettre ni chiffre&#xa0;; tout environnement conviendrait, ou aucun.</translation>
    </message>
</context>
<context>
    <name>RelativeTime</name>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>il y a %n an</numerusform>
            <numerusform>il y a %n ans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>il y a %n mois</numerusform>
            <numerusform>il y a %n mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>il y a %n heure</numerusform>
            <numerusform>il y a %n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>il y a %n minute</numerusform>
            <numerusform>il y a %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%n y ago</source>
        <translation>
            <numerusform>il y a %n an</numerusform>
            <numerusform>il y a %n ans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mo ago</source>
        <translation>
            <numerusform>il y a %n mois</numerusform>
            <numerusform>il y a %n mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d ago</source>
        <translation>
            <numerusform>il y a %n j</numerusform>
            <numerusform>il y a %n j</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>il y a %n h</numerusform>
            <numerusform>il y a %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>il y a %n min</numerusform>
            <numerusform>il y a %n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReplyChecks</name>
    <message>
        <source>answered with nothing instead of JSON: check the base URL</source>
        <translation>n’a rien répondu au lieu de JSON&#xa0;: vérifiez l’URL de base</translation>
    </message>
    <message>
        <source>answered with a web page (%1) instead of JSON: check the base URL</source>
        <translation>a répondu par une page Web (%1) au lieu de JSON&#xa0;: vérifiez l’URL de base</translation>
    </message>
    <message>
        <source>answered with something of no type instead of JSON: check the base URL</source>
        <translation>a répondu par un contenu sans type au lieu de JSON&#xa0;: vérifiez l’URL de base</translation>
    </message>
    <message>
        <source>answered with %1 instead of JSON: check the base URL</source>
        <translation>a répondu par %1 au lieu de JSON&#xa0;: vérifiez l’URL de base</translation>
    </message>
    <message>
        <source>answered with a redirect to nowhere (“%1”): check the base URL</source>
        <translation>a répondu par une redirection vers nulle part («&#xa0;%1&#xa0;»)&#xa0;: vérifiez l’URL de base</translation>
    </message>
    <message>
        <source>answered with a redirect to another address, %1, which is not followed: check the base URL</source>
        <translation>a répondu par une redirection vers une autre adresse, %1, qui n’est pas suivie&#xa0;: vérifiez l’URL de base</translation>
    </message>
    <message>
        <source>answered with a redirect to %1, which is not followed for a change: check the base URL</source>
        <translation>a répondu par une redirection vers %1, qui n’est pas suivie pour une modification&#xa0;: vérifiez l’URL de base</translation>
    </message>
    <message>
        <source>redirects again and again, last to %1: check the base URL</source>
        <translation>redirige sans cesse, en dernier vers %1&#xa0;: vérifiez l’URL de base</translation>
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
        <translation>Destination</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Que faire ensuite</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>ID de requête</translation>
    </message>
    <message>
        <source>Destination ID</source>
        <translation>ID à la destination</translation>
    </message>
    <message>
        <source>Approval ID</source>
        <translation>ID d’approbation</translation>
    </message>
    <message>
        <source>Name at the destination</source>
        <translation>Nom à la destination</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Portées</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Check detail</source>
        <translation>Détail de la vérification</translation>
    </message>
    <message>
        <source>Plan SHA-256</source>
        <translation>SHA-256 du plan</translation>
    </message>
    <message>
        <source>Run %1, undo of run %2</source>
        <translation>Exécution %1, défait l’exécution %2</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Exécution %1</translation>
    </message>
    <message>
        <source>copy %1</source>
        <translation>copier %1</translation>
    </message>
    <message>
        <source>overwrite what exists</source>
        <translation>remplacer ce qui existe</translation>
    </message>
    <message>
        <source>skip what exists</source>
        <translation>ignorer ce qui existe</translation>
    </message>
    <message>
        <source>named “%1”</source>
        <translation>nommé «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” in names replaced by “%2”</source>
        <translation>«&#xa0;%1&#xa0;» remplacé par «&#xa0;%2&#xa0;» dans les noms</translation>
    </message>
    <message>
        <source>scopes %1</source>
        <translation>portées %1</translation>
    </message>
    <message>
        <source>The copies were not checked.</source>
        <translation>Les copies n’ont pas été vérifiées.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Connecté en tant que</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Vers</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Complète</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Run ID</source>
        <translation>ID de l’exécution</translation>
    </message>
    <message>
        <source>SHA-256 of the plan</source>
        <translation>SHA-256 du plan</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Approval requests</source>
        <translation>Demandes d’approbation</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secrets</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
</context>
<context>
    <name>ReportOptions</name>
    <message>
        <source>Give one of --html FILE, --csv FILE and --json FILE.</source>
        <translation>Indiquez soit --html FICHIER, soit --csv FICHIER, soit --json FICHIER.</translation>
    </message>
</context>
<context>
    <name>ResumeOptions</name>
    <message>
        <source>Takes up a run that was interrupted. First the destinations are listed again, and every secret whose call was on its way gets its outcome; then the secrets are copied that were never sent.

Exit codes: 0 all done, 1 done with skips or approvals pending, 2 some failed or unknown, 3 nothing could be done.</source>
        <translation>Reprend une exécution interrompue. Les destinations sont d’abord listées à nouveau, et chaque secret dont l’appel était en route reçoit son résultat&#xa0;; puis sont copiés les secrets qui n’ont jamais été envoyés.

Codes de sortie&#xa0;: 0 tout est fait, 1 fait avec des secrets ignorés ou des approbations en attente, 2 certains échoués ou inconnus, 3 rien n’a pu être fait.</translation>
    </message>
    <message>
        <source>This command.</source>
        <translation>Cette commande.</translation>
    </message>
    <message>
        <source>Number of the run, as keycutter runs lists it.</source>
        <translation>Numéro de l’exécution, comme le liste keycutter runs.</translation>
    </message>
    <message>
        <source>Find out what happened, and send nothing more.</source>
        <translation>Établir ce qui s’est passé, et ne plus rien envoyer.</translation>
    </message>
    <message>
        <source>Use this saved connection instead of the run’s own.</source>
        <translation>Utiliser cette connexion enregistrée au lieu de celle de l’exécution.</translation>
    </message>
    <message>
        <source>Use this server, with KEYCUTTER_TOKEN, or with --client-id and KEYCUTTER_CLIENT_SECRET, from the environment.</source>
        <translation>Utiliser ce serveur, avec KEYCUTTER_TOKEN, ou avec --client-id et KEYCUTTER_CLIENT_SECRET, tirés de l’environnement.</translation>
    </message>
    <message>
        <source>Client id of the machine identity, or e-mail of the API key, with --site.</source>
        <translation>ID client de l’identité machine, ou e-mail de la clé d’API, avec --site.</translation>
    </message>
    <message>
        <source>Trust the certificate authorities of this PEM file too.</source>
        <translation>Faire aussi confiance aux autorités de certification de ce fichier PEM.</translation>
    </message>
    <message>
        <source>Give the number of one run. keycutter runs lists them.</source>
        <translation>Indiquez le numéro d’une exécution. keycutter runs les liste.</translation>
    </message>
    <message>
        <source>Give either --connection or --site.</source>
        <translation>Indiquez soit --connection, soit --site.</translation>
    </message>
    <message>
        <source>--client-id and --ca-file go with --site only.</source>
        <translation>--client-id et --ca-file ne vont qu’avec --site.</translation>
    </message>
</context>
<context>
    <name>Run</name>
    <message>
        <source>no longer there</source>
        <translation>n’existe plus</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>outcome, status</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Rien à faire</translation>
    </message>
</context>
<context>
    <name>RunForecast</name>
    <message>
        <source>a minute</source>
        <translation>par minute</translation>
    </message>
    <message>
        <source>a second</source>
        <translation>par seconde</translation>
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
        <translation>%1, dont Keycutter utilise %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s).</source>
        <translation>
            <numerusform>%Ln appel.</numerusform>
            <numerusform>%Ln appels.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s), within the service’s limit of %1.</source>
        <translation>
            <numerusform>%Ln appel, dans la limite du service de %1.</numerusform>
            <numerusform>%Ln appels, dans la limite du service de %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s), about %1 at the service’s limit of %2.</source>
        <translation>
            <numerusform>%Ln appel, environ %1 avec la limite du service de %2.</numerusform>
            <numerusform>%Ln appels, environ %1 avec la limite du service de %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunJournal</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Le dossier %1 ne peut pas être créé.</translation>
    </message>
    <message>
        <source>Another Keycutter is running and records the runs. The runs of this one are not recorded.</source>
        <translation>Un autre Keycutter est en marche et enregistre les exécutions. Celles de celui-ci ne sont pas enregistrées.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to.</source>
        <translation>On ne peut pas écrire dans le dossier %1.</translation>
    </message>
    <message>
        <source>The file %1 cannot be used and cannot be renamed.</source>
        <translation>Le fichier %1 ne peut être ni utilisé ni renommé.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 ne peut pas être lu.</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1 est endommagé.</translation>
    </message>
    <message>
        <source>The record of earlier runs was written by a later version of Keycutter. It was set aside as %1, and a new one was begun.</source>
        <translation>L’historique des exécutions a été écrit par une version ultérieure de Keycutter. Il a été mis de côté sous %1, et un nouveau a été commencé.</translation>
    </message>
    <message>
        <source>The record of earlier runs is damaged. It was set aside as %1, and a new one was begun.</source>
        <translation>L’historique des exécutions est endommagé. Il a été mis de côté sous %1, et un nouveau a été commencé.</translation>
    </message>
    <message>
        <source>Runs are not recorded: %1</source>
        <translation>Les exécutions ne sont pas enregistrées&#xa0;: %1</translation>
    </message>
    <message>
        <source>Reading a recorded run</source>
        <translation>Lecture d’une exécution enregistrée</translation>
    </message>
    <message>
        <source>There is no record of it.</source>
        <translation>Il n’y en a pas de trace.</translation>
    </message>
    <message>
        <source>What is written of run %1 is not what was once written.</source>
        <translation>Ce qui est écrit de l’exécution %1 n’est pas ce qui avait été écrit.</translation>
    </message>
    <message>
        <source>Reading the record of runs</source>
        <translation>Lecture de l’historique des exécutions</translation>
    </message>
    <message>
        <source>Try again. If it stays so, check the disk that the record is on.</source>
        <translation>Réessayez. Si cela persiste, vérifiez le disque qui contient l’historique.</translation>
    </message>
</context>
<context>
    <name>RunPage</name>
    <message>
        <source>Export the outcome of each secret</source>
        <translation>Exporter le résultat de chaque secret</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Page to print (*.html)</source>
        <translation>Page à imprimer (*.html)</translation>
    </message>
    <message>
        <source>Writing the report to %1</source>
        <translation>Écriture du rapport dans %1</translation>
    </message>
    <message>
        <source>Choose another place for the file.</source>
        <translation>Choisissez un autre endroit pour le fichier.</translation>
    </message>
    <message>
        <source>The outcomes were written to %1. It holds keys, but no values.</source>
        <translation>Les résultats ont été écrits dans %1. Le fichier contient des clés, mais pas de valeurs.</translation>
    </message>
    <message>
        <source>started at %1</source>
        <translation>commencée à %1</translation>
    </message>
    <message>
        <source>started on %1</source>
        <translation>commencée le %1</translation>
    </message>
    <message>
        <source>Finished: %1.</source>
        <translation>Terminée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Complete: %1.</source>
        <translation>Complète&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Checked %1: %2.</source>
        <translation>Vérifiée %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Paused by the service’s limit.</source>
        <translation>En pause à cause de la limite du service.</translation>
    </message>
    <message>
        <source>Paused by the service’s limit until %1, %2 to go. It goes on by itself.</source>
        <translation>En pause jusqu’à %1 à cause de la limite du service, encore %2. Elle reprend d’elle-même.</translation>
    </message>
    <message>
        <source>About to start…</source>
        <translation>Sur le point de commencer…</translation>
    </message>
    <message>
        <source>Looking what became of the calls that were on their way…</source>
        <translation>Recherche de ce que sont devenus les appels en route…</translation>
    </message>
    <message>
        <source>Creating folders at the destinations…</source>
        <translation>Création des dossiers aux destinations…</translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation>Annulation des effets…</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Copie…</translation>
    </message>
    <message>
        <source>Paused: nothing more is sent. Waiting for the calls under way…</source>
        <translation>En pause&#xa0;: plus rien n’est envoyé. Attente des appels en cours…</translation>
    </message>
    <message>
        <source>Paused. Nothing is sent until you continue.</source>
        <translation>En pause. Rien n’est envoyé avant la reprise.</translation>
    </message>
    <message>
        <source>Waiting: the sign-in has ended. Sign in again and the run goes on; no secret failed for it.</source>
        <translation>En attente&#xa0;: la connexion a pris fin. Reconnectez-vous et l’exécution continue&#xa0;; aucun secret n’a échoué pour cela.</translation>
    </message>
    <message>
        <source>Cancelling: nothing more is sent. Waiting for the calls under way…</source>
        <translation>Annulation&#xa0;: plus rien n’est envoyé. Attente des appels en cours…</translation>
    </message>
    <message>
        <source>Interrupted: %1. What became of the calls that were on their way is found out by a check.</source>
        <translation>Interrompue&#xa0;: %1. Une vérification établit ce que sont devenus les appels en route.</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>encore %1 environ</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>took less than 1 s</source>
        <translation>a duré moins de 1 s</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>a duré %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln appel</numerusform>
            <numerusform>%Ln appels</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: folder to be created</source>
        <translation>%1&#xa0;: dossier à créer</translation>
    </message>
    <message>
        <source>%1: folder is being created</source>
        <translation>%1&#xa0;: dossier en cours de création</translation>
    </message>
    <message>
        <source>%1: folder created</source>
        <translation>%1&#xa0;: dossier créé</translation>
    </message>
    <message>
        <source>%1: folder was there by now</source>
        <translation>%1&#xa0;: le dossier existait entre-temps</translation>
    </message>
    <message>
        <source>%1: folder could not be created. %2</source>
        <translation>%1&#xa0;: le dossier n’a pas pu être créé. %2</translation>
    </message>
    <message>
        <source>%1 as %2: %3</source>
        <translation>%1 en %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <translation>%1 vers %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Check: %1.</source>
        <translation>Vérification&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation>ID de requête&#xa0;: %1</translation>
    </message>
    <message>
        <source>The check waits: the sign-in has ended.</source>
        <translation>La vérification attend&#xa0;: la connexion a pris fin.</translation>
    </message>
    <message numerus="yes">
        <source>Checking: %1 of %Ln place(s) listed…</source>
        <translation>
            <numerusform>Vérification&#xa0;: %1 endroit sur %Ln listé…</numerusform>
            <numerusform>Vérification&#xa0;: %1 endroits sur %Ln listés…</numerusform>
        </translation>
    </message>
    <message>
        <source>Not checked: whether the copies are there as asked is not known.</source>
        <translation>Non vérifiée&#xa0;: on ne sait pas si les copies sont là comme demandé.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copies were made and are “%1” at the service.</source>
        <translation>
            <numerusform>%Ln copie a été faite et est «&#xa0;%1&#xa0;» chez le service.</numerusform>
            <numerusform>%Ln copies ont été faites et sont «&#xa0;%1&#xa0;» chez le service.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not ended when it was read. Another Keycutter records the runs, and may be at this one. Take it up there.</source>
        <translation>Pas terminée au moment de la lecture. Un autre Keycutter enregistre les exécutions et s’occupe peut-être de celle-ci. Reprenez-la là-bas.</translation>
    </message>
    <message>
        <source>%1, %2. Before that: %3</source>
        <translation>%1, %2. Avant cela&#xa0;: %3</translation>
    </message>
    <message>
        <source>Before the undo: %1</source>
        <translation>Avant de la défaire&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>RunProgress</name>
    <message>
        <source>; about %1 left</source>
        <translation>&#xa0;; encore %1 environ</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Looking what became of the calls that were on their way…</source>
        <translation>Recherche de ce que sont devenus les appels en route…</translation>
    </message>
    <message>
        <source>Creating missing folders…</source>
        <translation>Création des dossiers manquants…</translation>
    </message>
    <message>
        <source>Duplicating…</source>
        <translation>Duplication…</translation>
    </message>
    <message>
        <source>The service&apos;s rate limit is reached. Going on at %1%2.</source>
        <translation>La limite du service est atteinte. Reprise à %1%2.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>En pause.</translation>
    </message>
    <message>
        <source>The sign-in has expired and cannot be renewed. What was not sent yet is cancelled.</source>
        <translation>La connexion a expiré et ne peut pas être renouvelée. Ce qui n’a pas encore été envoyé est annulé.</translation>
    </message>
</context>
<context>
    <name>RunRecord</name>
    <message>
        <source>The key appeared at the destination before the merge, which left it as it was.</source>
        <translation>La clé est apparue à la destination avant la fusion, qui l’a laissée telle quelle.</translation>
    </message>
    <message>
        <source>Some keys of this request were not written, and the service does not say which. Look at the destination.</source>
        <translation>Certaines clés de cette demande n’ont pas été écrites, et le service ne dit pas lesquelles. Regardez la destination.</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Fusionné</translation>
    </message>
</context>
<context>
    <name>RunStrip</name>
    <message>
        <source>#%1 Undo of #%2: %3</source>
        <translation>n° %1 défait n° %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>RunTarget</name>
    <message>
        <source>Exit codes: 0 all done, 1 done with something left, 2 some failed or unknown, 3 nothing could be done.</source>
        <translation>Codes de sortie&#xa0;: 0 tout est fait, 1 fait mais il reste quelque chose, 2 certains échoués ou inconnus, 3 rien n’a pu être fait.</translation>
    </message>
    <message>
        <source>This command.</source>
        <translation>Cette commande.</translation>
    </message>
    <message>
        <source>Number of the run, as keycutter runs lists it.</source>
        <translation>Numéro de l’exécution, comme le liste keycutter runs.</translation>
    </message>
    <message>
        <source>Log to standard error from this level on: debug, info, warning.</source>
        <translation>Journaliser sur l’erreur standard à partir de ce niveau&#xa0;: debug, info, warning.</translation>
    </message>
    <message>
        <source>Print JSON instead of a table.</source>
        <translation>Afficher du JSON au lieu d’un tableau.</translation>
    </message>
    <message>
        <source>Lists the destinations of a run again and says of each copy whether it is there as the run asked, was changed since, or is gone. Changes nothing.</source>
        <translation>Liste à nouveau les destinations d’une exécution et dit de chaque copie si elle est là comme l’exécution l’a demandé, a été modifiée depuis ou a disparu. Ne modifie rien.</translation>
    </message>
    <message>
        <source>Takes a run back: copies that it created and that are still as it left them are deleted, and approval requests that are not merged are closed. What changed since is left alone. Asks before it begins.</source>
        <translation>Défait une exécution&#xa0;: les copies qu’elle a créées et qui sont encore telles quelles sont supprimées, et les demandes d’approbation non fusionnées sont fermées. Ce qui a changé depuis est laissé tel quel. Demande avant de commencer.</translation>
    </message>
    <message>
        <source>Show what would be done, and change nothing.</source>
        <translation>Montrer ce qui serait fait, et ne rien modifier.</translation>
    </message>
    <message>
        <source>Do not ask.</source>
        <translation>Ne pas demander.</translation>
    </message>
    <message>
        <source>Also restore what was overwritten. For this, the old values pass through this computer&apos;s memory.</source>
        <translation>Restaurer aussi ce qui a été remplacé. Pour cela, les anciennes valeurs passent par la mémoire de cet ordinateur.</translation>
    </message>
    <message>
        <source>Writes a report of a recorded run, without values.</source>
        <translation>Écrit le rapport d’une exécution enregistrée, sans valeurs.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FICHIER</translation>
    </message>
    <message>
        <source>As a page to read and print, to this file; - for the output.</source>
        <translation>Comme page à lire et à imprimer, dans ce fichier&#xa0;; - pour la sortie.</translation>
    </message>
    <message>
        <source>As a table for spreadsheets.</source>
        <translation>Comme tableau pour tableur.</translation>
    </message>
    <message>
        <source>As JSON.</source>
        <translation>En JSON.</translation>
    </message>
    <message>
        <source>Give the number of one run. keycutter runs lists them.</source>
        <translation>Indiquez le numéro d’une exécution. keycutter runs les liste.</translation>
    </message>
    <message>
        <source>Use this saved connection instead of the run’s own.</source>
        <translation>Utiliser cette connexion enregistrée au lieu de celle de l’exécution.</translation>
    </message>
    <message>
        <source>Use this server, with KEYCUTTER_TOKEN, or with --client-id and KEYCUTTER_CLIENT_SECRET, from the environment.</source>
        <translation>Utiliser ce serveur, avec KEYCUTTER_TOKEN, ou avec --client-id et KEYCUTTER_CLIENT_SECRET, tirés de l’environnement.</translation>
    </message>
    <message>
        <source>Client id of the machine identity, or e-mail of the API key, with --site.</source>
        <translation>ID client de l’identité machine, ou e-mail de la clé d’API, avec --site.</translation>
    </message>
    <message>
        <source>Trust the certificate authorities of this PEM file too.</source>
        <translation>Faire aussi confiance aux autorités de certification de ce fichier PEM.</translation>
    </message>
    <message>
        <source>Give either --connection or --site.</source>
        <translation>Indiquez soit --connection, soit --site.</translation>
    </message>
    <message>
        <source>--client-id and --ca-file go with --site only.</source>
        <translation>--client-id et --ca-file ne vont qu’avec --site.</translation>
    </message>
</context>
<context>
    <name>Runner</name>
    <message>
        <source>The key is at the destination already.</source>
        <translation>La clé est déjà à la destination.</translation>
    </message>
    <message>
        <source>Not part of this run.</source>
        <translation>Hors de cette exécution.</translation>
    </message>
    <message>
        <source>The destination was not looked at yet.</source>
        <translation>La destination n’a pas encore été lue.</translation>
    </message>
    <message>
        <source>The destination could not be listed: %1</source>
        <translation>La destination n’a pas pu être listée&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>RunsOptions</name>
    <message>
        <source>Print JSON instead of a table.</source>
        <translation>Afficher du JSON au lieu d’un tableau.</translation>
    </message>
    <message>
        <source>Log to standard error from this level on: debug, info, warning.</source>
        <translation>Journaliser sur l’erreur standard à partir de ce niveau&#xa0;: debug, info, warning.</translation>
    </message>
    <message>
        <source>Lists the recorded runs, newest first. One that was interrupted can be taken up with keycutter resume.</source>
        <translation>Liste les exécutions enregistrées, les plus récentes d’abord. Une exécution interrompue peut être reprise avec keycutter resume.</translation>
    </message>
    <message>
        <source>This command.</source>
        <translation>Cette commande.</translation>
    </message>
    <message>
        <source>“%1” is not expected here.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas attendu ici.</translation>
    </message>
</context>
<context>
    <name>SandboxHost</name>
    <message>
        <source>Starting the sandbox</source>
        <translation>Démarrage du bac à sable</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Bac à sable</translation>
    </message>
    <message>
        <source>%1 sandbox</source>
        <translation>Bac à sable %1</translation>
    </message>
    <message>
        <source>It serves no service that this program knows.</source>
        <translation>Il ne sert aucun service que ce programme connaît.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
</context>
<context>
    <name>SecretColumns</name>
    <message>
        <source>Another secret here has the same key.</source>
        <translation>Un autre secret ici a la même clé.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Métadonnées</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Portées</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Mis à jour</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
</context>
<context>
    <name>SecretTexts</name>
    <message>
        <source>rotated</source>
        <translation>en rotation</translation>
    </message>
    <message>
        <source>This secret is managed by a rotation; the service does not duplicate it.</source>
        <translation>Ce secret est géré par une rotation&#xa0;; le service ne le duplique pas.</translation>
    </message>
    <message>
        <source>honey token</source>
        <translation>honey token</translation>
    </message>
    <message>
        <source>This secret is a honey token; the service does not duplicate it.</source>
        <translation>Ce secret est un honey token&#xa0;; le service ne le duplique pas.</translation>
    </message>
    <message>
        <source>personal</source>
        <translation>personnel</translation>
    </message>
    <message>
        <source>This is a personal override; only shared secrets can be duplicated.</source>
        <translation>C’est un remplacement personnel&#xa0;; seuls les secrets partagés peuvent être dupliqués.</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importé</translation>
    </message>
    <message>
        <source>This secret is imported from another place; duplicate it from there.</source>
        <translation>Ce secret est importé d’un autre endroit&#xa0;; dupliquez-le depuis là.</translation>
    </message>
    <message>
        <source>same key twice</source>
        <translation>clé en double</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>sélectionné</translation>
    </message>
    <message>
        <source>not selected</source>
        <translation>non sélectionné</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>updated %1</source>
        <translation>mis à jour %1</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation>Mis à jour&#xa0;: %1</translation>
    </message>
    <message>
        <source>Created %1</source>
        <translation>Créé&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ServeSandboxOptions</name>
    <message>
        <source>Serves the sandbox on 127.0.0.1 until interrupted: a server with the services&apos; APIs and sample data. Prints its base URLs and sample credentials.</source>
        <translation>Sert le bac à sable sur 127.0.0.1 jusqu’à interruption&#xa0;: un serveur avec les API des services et des données d’exemple. Affiche ses URL de base et des identifiants d’exemple.</translation>
    </message>
    <message>
        <source>This command.</source>
        <translation>Cette commande.</translation>
    </message>
    <message>
        <source>Port to listen on; any free one without.</source>
        <translation>Port d’écoute&#xa0;; un port libre sans cette option.</translation>
    </message>
    <message>
        <source>Print one JSON object instead of text.</source>
        <translation>Afficher un objet JSON au lieu de texte.</translation>
    </message>
    <message>
        <source>Allow N requests per window: of each Infisical route, or of all of a Cloudflare user&apos;s.</source>
        <translation>Autoriser N requêtes par fenêtre&#xa0;: de chaque route d’Infisical, ou de toutes celles d’un utilisateur de Cloudflare.</translation>
    </message>
    <message>
        <source>Length of the window that --rate-limit counts in; without, 60 for Infisical and 300 for Cloudflare.</source>
        <translation>Longueur de la fenêtre que compte --rate-limit&#xa0;; par défaut 60 pour Infisical et 300 pour Cloudflare.</translation>
    </message>
    <message>
        <source>How a 429 says when: seconds, date or absent.</source>
        <translation>Comment un 429 dit quand&#xa0;: seconds, date ou absent.</translation>
    </message>
    <message>
        <source>Behave like a server that cannot duplicate yet.</source>
        <translation>Se comporter comme un serveur qui ne peut pas encore dupliquer.</translation>
    </message>
    <message>
        <source>Behave like a server without the v4 routes.</source>
        <translation>Se comporter comme un serveur sans les routes v4.</translation>
    </message>
    <message>
        <source>Pause before each answer.</source>
        <translation>Pause avant chaque réponse.</translation>
    </message>
    <message>
        <source>Carry every change out, then answer 500.</source>
        <translation>Effectuer chaque modification, puis répondre 500.</translation>
    </message>
    <message>
        <source>Let machine identities write past approval policies.</source>
        <translation>Laisser les identités machine écrire malgré les politiques d’approbation.</translation>
    </message>
    <message>
        <source>Do not let machine identities read approval requests.</source>
        <translation>Ne pas laisser les identités machine lire les demandes d’approbation.</translation>
    </message>
    <message>
        <source>Do not let machine identities read approval policies.</source>
        <translation>Ne pas laisser les identités machine lire les politiques d’approbation.</translation>
    </message>
    <message>
        <source>Behave like a server whose plan has no approvals.</source>
        <translation>Se comporter comme un serveur dont l’offre n’a pas d’approbations.</translation>
    </message>
    <message>
        <source>Do not say in listings which secrets are honey tokens.</source>
        <translation>Ne pas dire dans les listes quels secrets sont des honey tokens.</translation>
    </message>
    <message>
        <source>Answer 200 when a folder to create exists.</source>
        <translation>Répondre 200 quand un dossier à créer existe.</translation>
    </message>
    <message>
        <source>Answer the first duplicate into a new folder with 404.</source>
        <translation>Répondre 404 à la première duplication dans un nouveau dossier.</translation>
    </message>
    <message>
        <source>Life of the tokens.</source>
        <translation>Durée de vie des jetons.</translation>
    </message>
    <message>
        <source>Until when tokens can be renewed, from their issue.</source>
        <translation>Jusqu’à quand les jetons peuvent être renouvelés, depuis leur émission.</translation>
    </message>
    <message>
        <source>Secrets in the large project&apos;s folder.</source>
        <translation>Secrets dans le dossier du grand projet.</translation>
    </message>
    <message>
        <source>Put this text into every value.</source>
        <translation>Mettre ce texte dans chaque valeur.</translation>
    </message>
    <message>
        <source>Seed of the sample data.</source>
        <translation>Graine des données d’exemple.</translation>
    </message>
    <message>
        <source>Log to standard error from this level on: debug, info, warning.</source>
        <translation>Journaliser sur l’erreur standard à partir de ce niveau&#xa0;: debug, info, warning.</translation>
    </message>
    <message>
        <source>“%1” is not expected here.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas attendu ici.</translation>
    </message>
    <message>
        <source>“%1” of --%2 is not a number that fits.</source>
        <translation>«&#xa0;%1&#xa0;» de --%2 n’est pas un nombre qui convient.</translation>
    </message>
    <message>
        <source>“%1” of --retry-after is not known. Known are: seconds, date, absent.</source>
        <translation>«&#xa0;%1&#xa0;» de --retry-after n’est pas connu. Sont connus&#xa0;: seconds, date, absent.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>The service offers no way to do that.</source>
        <translation>Le service n’offre aucun moyen de le faire.</translation>
    </message>
    <message>
        <source>Use the service’s own pages.</source>
        <translation>Utilisez les pages du service lui-même.</translation>
    </message>
</context>
<context>
    <name>ShortcutList</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Table of secrets</source>
        <translation>Tableau des secrets</translation>
    </message>
</context>
<context>
    <name>SignInPatience</name>
    <message>
        <source>Not sent, because the sign-in could not be renewed: %1</source>
        <translation>Non envoyé, car la connexion n’a pas pu être renouvelée&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>SiteAddress</name>
    <message>
        <source>Reading the server&apos;s address</source>
        <translation>Lecture de l’adresse du serveur</translation>
    </message>
    <message>
        <source>“%1” is not a web address.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse Web.</translation>
    </message>
    <message>
        <source>Only https addresses can be used.</source>
        <translation>Seules les adresses https peuvent être utilisées.</translation>
    </message>
    <message>
        <source>The address must not hold a user name or password.</source>
        <translation>L’adresse ne doit contenir ni nom d’utilisateur ni mot de passe.</translation>
    </message>
    <message>
        <source>Type the server&apos;s address, for example %1.</source>
        <translation>Saisissez l’adresse du serveur, par exemple %1.</translation>
    </message>
    <message>
        <source>There is no address.</source>
        <translation>Il n’y a pas d’adresse.</translation>
    </message>
    <message>
        <source>Over plain http anyone on the way could read the credential; it is used only to this machine itself.</source>
        <translation>En http simple, n’importe qui en chemin pourrait lire les identifiants&#xa0;; il n’est utilisé que vers cette machine elle-même.</translation>
    </message>
    <message>
        <source>Use the server&apos;s https address.</source>
        <translation>Utilisez l’adresse https du serveur.</translation>
    </message>
</context>
<context>
    <name>TrustSettings</name>
    <message>
        <source>Reading the CA file “%1”</source>
        <translation>Lecture du fichier CA «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Choose a PEM file with the certificates of your authority.</source>
        <translation>Choisissez un fichier PEM avec les certificats de votre autorité.</translation>
    </message>
    <message>
        <source>The file is too large to be a CA file.</source>
        <translation>Le fichier est trop grand pour un fichier CA.</translation>
    </message>
    <message>
        <source>The file holds no certificate in PEM form.</source>
        <translation>Le fichier ne contient aucun certificat au format PEM.</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Keycutter ended before the answer came</source>
        <translation>Keycutter s’est terminé avant l’arrivée de la réponse</translation>
    </message>
    <message>
        <source>Undo the run again: what was done already is found then and left alone.</source>
        <translation>Défaites à nouveau l’exécution&#xa0;: ce qui est déjà fait est alors reconnu et laissé tel quel.</translation>
    </message>
    <message>
        <source>Not sent, because the undo was interrupted. Undo the run again.</source>
        <translation>Non envoyé, car l’opération a été interrompue. Défaites à nouveau l’exécution.</translation>
    </message>
    <message>
        <source>How it stands is not known.</source>
        <translation>On ne sait pas où il en est.</translation>
    </message>
    <message>
        <source>There is nothing left to undo.</source>
        <translation>Il ne reste rien à défaire.</translation>
    </message>
    <message>
        <source>It was changed since the run.</source>
        <translation>Il a été modifié depuis l’exécution.</translation>
    </message>
    <message>
        <source>It is not as the run was to leave it.</source>
        <translation>Il n’est pas tel que l’exécution devait le laisser.</translation>
    </message>
    <message>
        <source>It is not known whether the run wrote it. Look at the destination.</source>
        <translation>On ne sait pas si l’exécution l’a écrit. Regardez la destination.</translation>
    </message>
    <message>
        <source>The run did not write it.</source>
        <translation>L’exécution ne l’a pas écrit.</translation>
    </message>
    <message>
        <source>It was not checked.</source>
        <translation>Il n’a pas été vérifié.</translation>
    </message>
    <message>
        <source>Its approval request is not known any more.</source>
        <translation>Sa demande d’approbation n’est plus connue.</translation>
    </message>
    <message>
        <source>It is a rotated secret or a honey token by now.</source>
        <translation>C’est maintenant un secret en rotation ou un honey token.</translation>
    </message>
    <message>
        <source>Another secret of the same key is there too, and the two cannot be told apart in a call.</source>
        <translation>Un autre secret de même clé est aussi là, et un appel ne peut pas distinguer les deux.</translation>
    </message>
    <message>
        <source>This will wait for approval.</source>
        <translation>Ceci attendra une approbation.</translation>
    </message>
    <message>
        <source>This may have to wait for approval.</source>
        <translation>Ceci devra peut-être attendre une approbation.</translation>
    </message>
    <message>
        <source>The service offers no way to delete it.</source>
        <translation>Le service n’offre aucun moyen de le supprimer.</translation>
    </message>
    <message>
        <source>It is older than the run’s request, so it is not the run’s copy.</source>
        <translation>Il est plus ancien que la requête de l’exécution, ce n’est donc pas sa copie.</translation>
    </message>
    <message>
        <source>It was overwritten, and the service keeps no earlier version.</source>
        <translation>Il a été remplacé, et le service ne garde pas de version antérieure.</translation>
    </message>
    <message>
        <source>It was overwritten, and its earlier version cannot be read: %1</source>
        <translation>Il a été remplacé, et sa version antérieure ne peut pas être lue&#xa0;: %1</translation>
    </message>
    <message>
        <source>It was overwritten, and what it was before is not known any more.</source>
        <translation>Il a été remplacé, et on ne sait plus ce qu’il était avant.</translation>
    </message>
    <message>
        <source>It was overwritten. It can be restored, but that is off.</source>
        <translation>Il a été remplacé. Il peut être restauré, mais cela est désactivé.</translation>
    </message>
    <message>
        <source>Not known any more, so they stay as they are: %1.</source>
        <translation>Plus connus, ils restent donc tels quels&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Not written</source>
        <translation>Non écrit</translation>
    </message>
    <message>
        <source>Leave alone</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Close the request</source>
        <translation>Fermer la demande</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to delete</source>
        <translation>
            <numerusform>%Ln à supprimer</numerusform>
            <numerusform>%Ln à supprimer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to restore</source>
        <translation>
            <numerusform>%Ln à restaurer</numerusform>
            <numerusform>%Ln à restaurer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in requests to close</source>
        <translation>
            <numerusform>%Ln dans des demandes à fermer</numerusform>
            <numerusform>%Ln dans des demandes à fermer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left alone</source>
        <translation>
            <numerusform>%Ln laissé tel quel</numerusform>
            <numerusform>%Ln laissés tels quels</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>Il n’y a rien à défaire</translation>
    </message>
    <message numerus="yes">
        <source>The service cannot restore %Ln secret(s) by itself: this program reads each earlier value and writes it again. The values pass through this computer’s memory; the program overwrites its copies after, and does not show, log or store them.</source>
        <translation>
            <numerusform>Le service ne peut pas restaurer %Ln secret de lui-même&#xa0;: ce programme lit la valeur antérieure et l’écrit à nouveau. La valeur passe par la mémoire de cet ordinateur&#xa0;; le programme écrase ensuite ses copies, et ne les affiche, ne les journalise ni ne les enregistre.</numerusform>
            <numerusform>Le service ne peut pas restaurer %Ln secrets de lui-même&#xa0;: ce programme lit chaque valeur antérieure et l’écrit à nouveau. Les valeurs passent par la mémoire de cet ordinateur&#xa0;; le programme écrase ensuite ses copies, et ne les affiche, ne les journalise ni ne les enregistre.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoCommandOptions</name>
    <message>
        <source>Give either --plan or --yes.</source>
        <translation>Indiquez soit --plan, soit --yes.</translation>
    </message>
</context>
<context>
    <name>Verification</name>
    <message>
        <source>As asked</source>
        <translation>Comme demandé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln as asked</source>
        <translation>
            <numerusform>%Ln comme demandé</numerusform>
            <numerusform>%Ln comme demandé</numerusform>
        </translation>
    </message>
    <message>
        <source>As asked, not ready yet</source>
        <translation>Comme demandé, pas encore prêt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not ready yet</source>
        <translation>
            <numerusform>%Ln pas encore prêt</numerusform>
            <numerusform>%Ln pas encore prêts</numerusform>
        </translation>
    </message>
    <message>
        <source>Not as asked</source>
        <translation>Pas comme demandé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not as asked</source>
        <translation>
            <numerusform>%Ln pas comme demandé</numerusform>
            <numerusform>%Ln pas comme demandé</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Modifié depuis</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed since</source>
        <translation>
            <numerusform>%Ln modifié depuis</numerusform>
            <numerusform>%Ln modifiés depuis</numerusform>
        </translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Disparu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln gone</source>
        <translation>
            <numerusform>%Ln disparu</numerusform>
            <numerusform>%Ln disparus</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot be told</source>
        <translation>Indéterminé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be told</source>
        <translation>
            <numerusform>%Ln indéterminé</numerusform>
            <numerusform>%Ln indéterminés</numerusform>
        </translation>
    </message>
    <message>
        <source>Not written</source>
        <translation>Non écrit</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not written</source>
        <translation>
            <numerusform>%Ln non écrit</numerusform>
            <numerusform>%Ln non écrits</numerusform>
        </translation>
    </message>
    <message>
        <source>value</source>
        <translation>valeur</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>commentaire</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>étiquettes</translation>
    </message>
    <message>
        <source>metadata</source>
        <translation>métadonnées</translation>
    </message>
    <message>
        <source>skip multiline encoding</source>
        <translation>sans encodage multiligne</translation>
    </message>
    <message>
        <source>scopes</source>
        <translation>portées</translation>
    </message>
    <message>
        <source>The run has written nothing</source>
        <translation>L’exécution n’a rien écrit</translation>
    </message>
    <message>
        <source>The key is there more than once, and it is not known which is the copy.</source>
        <translation>La clé est là plus d’une fois, et on ne sait pas laquelle est la copie.</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>Il n’est plus là.</translation>
    </message>
    <message>
        <source>It is not there any more; another secret has its key now.</source>
        <translation>Il n’est plus là&#xa0;; un autre secret a maintenant sa clé.</translation>
    </message>
    <message>
        <source>It was deleted.</source>
        <translation>Il a été supprimé.</translation>
    </message>
    <message>
        <source>It was renamed to “%1”.</source>
        <translation>Il a été renommé en «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>It was saved again; its attributes are as asked.</source>
        <translation>Il a été enregistré à nouveau&#xa0;; ses attributs sont comme demandé.</translation>
    </message>
    <message>
        <source>Other than asked now: %1.</source>
        <translation>Maintenant différent de la demande&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Other than asked: %1.</source>
        <translation>Différent de la demande&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The service gives its state as “%1”.</source>
        <translation>Le service donne son état comme «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Not told by the service or not known any more, so not compared: %1.</source>
        <translation>Non dit par le service ou plus connu, donc non comparé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The place is not there any more: %1</source>
        <translation>L’endroit n’existe plus&#xa0;: %1</translation>
    </message>
    <message>
        <source>The place could not be listed: %1</source>
        <translation>L’endroit n’a pas pu être listé&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Try: keycutter help %1</source>
        <translation>Essayez&#xa0;: keycutter help %1</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Il n’y a pas de commande «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Keycutter is open already but does not answer. It is opened once more; runs of this window are not recorded.</source>
        <translation>Keycutter est déjà ouvert mais ne répond pas. Il est ouvert une fois de plus&#xa0;; les exécutions de cette fenêtre ne sont pas enregistrées.</translation>
    </message>
</context>
</TS>
