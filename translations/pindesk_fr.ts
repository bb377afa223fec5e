<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>RecoverySheet</name>
    <message>
        <source>PinDesk recovery key of %1</source>
        <translation>Clé de récupération PinDesk de %1</translation>
    </message>
    <message>
        <source>Made on %1 for %2</source>
        <translation>Créée le %1 pour %2</translation>
    </message>
    <message>
        <source>Whoever has this key can make themselves administrator. Keep it locked away, and apart from copies of the database.</source>
        <translation>Quiconque a cette clé peut se faire administrateur. Gardez-la sous clé et à part des copies de la base de données.</translation>
    </message>
    <message>
        <source>When nobody can sign in any more, type the key into a file (spaces, dashes and case do not count), run this command, and delete the file:</source>
        <translation>Quand plus personne ne peut entrer, tapez la clé dans un fichier (espaces, tirets et majuscules ne comptent pas), lancez cette commande et supprimez le fichier :</translation>
    </message>
</context>
<context>
    <name>changes</name>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>%1: %2, before: %3</source>
        <translation>%1&#x202f;: %2, avant&#x202f;: %3</translation>
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
        <source>the PIN was reset</source>
        <translation>le PIN a été réinitialisé</translation>
    </message>
    <message>
        <source>a reset was undone</source>
        <translation>une réinitialisation a été annulée</translation>
    </message>
    <message>
        <source>there is a new PIN</source>
        <translation>il y a un nouveau PIN</translation>
    </message>
    <message>
        <source>state</source>
        <translation>état</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>indice</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>courriel</translation>
    </message>
    <message>
        <source>e-mail confirmed</source>
        <translation>courriel confirmé</translation>
    </message>
    <message>
        <source>Changed elsewhere</source>
        <translation>Modifié ailleurs</translation>
    </message>
    <message>
        <source>Changed by %1 at %2</source>
        <translation>Modifié par %1 à %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1&#x202f;: %2.</translation>
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
        <translation>Aucune réponse n&apos;est arrivée à temps. Saisissez à nouveau les PIN et réessayez.</translation>
    </message>
    <message>
        <source>Nothing was sent: the other end could not prove who it is. Please tell the person at the counter.</source>
        <translation>Rien n&apos;a été envoyé : l&apos;autre côté n&apos;a pas pu prouver qui il est. Dites-le à la personne au guichet.</translation>
    </message>
    <message>
        <source>The service cannot be reached just now. Please wait a minute, enter the PINs again and try once more.</source>
        <translation>Le service ne répond pas pour le moment. Attendez une minute, saisissez à nouveau les PIN et réessayez.</translation>
    </message>
    <message>
        <source>We have sent a mail with a link to %1. Open it, and enter your account number and your new PIN. Then your account is enabled.</source>
        <translation>Nous avons envoyé un message avec un lien à %1. Ouvrez-le et saisissez votre numéro de compte et votre nouveau PIN. Votre compte est alors activé.</translation>
    </message>
    <message>
        <source>This is not the PIN that belongs to the account. Look again at where you have it from.</source>
        <translation>Ce n&apos;est pas le PIN de ce compte. Regardez à nouveau là où il est écrit.</translation>
    </message>
    <message numerus="yes">
        <source>There were too many failures. Try again in %n minute(s).</source>
        <translation>
            <numerusform>Il y a eu trop d&apos;échecs. Réessayez dans %n minute.</numerusform>
            <numerusform>Il y a eu trop d&apos;échecs. Réessayez dans %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>It took too long, or your account was changed meanwhile. Please ask at the counter to begin again.</source>
        <translation>Cela a pris trop de temps, ou votre compte a changé entre-temps. Demandez au guichet de recommencer.</translation>
    </message>
</context>
<context>
    <name>diagnosis</name>
    <message>
        <source>Not registered</source>
        <translation>Non inscrit</translation>
    </message>
    <message>
        <source>Waiting for e-mail confirmation</source>
        <translation>En attente de confirmation du courriel</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Inconsistent</source>
        <translation>Incohérent</translation>
    </message>
    <message>
        <source>The customer probably still types a PIN from before the last reset.</source>
        <translation>Le client tape sans doute encore un PIN d’avant la dernière réinitialisation.</translation>
    </message>
    <message>
        <source>The customer has not signed in since the last reset.</source>
        <translation>Le client ne s’est pas connecté depuis la dernière réinitialisation.</translation>
    </message>
    <message>
        <source>The customer tried the initial PIN and mistyped it.</source>
        <translation>Le client a essayé le PIN initial et s’est trompé en le tapant.</translation>
    </message>
    <message>
        <source>The customer signed in with the initial PIN and did not finish registering.</source>
        <translation>Le client s’est connecté avec le PIN initial et n’a pas terminé son inscription.</translation>
    </message>
    <message>
        <source>The customer has never signed in with the initial PIN.</source>
        <translation>Le client ne s’est jamais connecté avec le PIN initial.</translation>
    </message>
    <message>
        <source>The PIN was changed by telephone, and no e-mail address was given.</source>
        <translation>Le PIN a été changé par téléphone, sans donner d’adresse courriel.</translation>
    </message>
    <message>
        <source>There is no e-mail address to which the link could go.</source>
        <translation>Il n’y a pas d’adresse courriel où envoyer le lien.</translation>
    </message>
    <message>
        <source>The mail with the link was refused: the address is probably mistyped.</source>
        <translation>Le courriel avec le lien a été refusé&#x202f;: l’adresse est sans doute mal tapée.</translation>
    </message>
    <message>
        <source>The mail with the link came back undelivered.</source>
        <translation>Le courriel avec le lien est revenu sans être remis.</translation>
    </message>
    <message>
        <source>The mail with the link has not been sent yet.</source>
        <translation>Le courriel avec le lien n’est pas encore parti.</translation>
    </message>
    <message>
        <source>No mail with a link was made for this registration.</source>
        <translation>Aucun courriel avec un lien n’a été créé pour cette inscription.</translation>
    </message>
    <message>
        <source>Many customers began to wait at once: mail is probably not being delivered.</source>
        <translation>Beaucoup de clients se sont mis à attendre d’un coup&#x202f;: les courriels n’arrivent sans doute pas.</translation>
    </message>
    <message>
        <source>The link ended with a reset that was undone afterwards.</source>
        <translation>Le lien a pris fin avec une réinitialisation, annulée ensuite.</translation>
    </message>
    <message>
        <source>The link has expired.</source>
        <translation>Le lien a expiré.</translation>
    </message>
    <message>
        <source>The customer went to the sign-in page without using the link.</source>
        <translation>Le client est allé à la page de connexion sans utiliser le lien.</translation>
    </message>
    <message>
        <source>The mail with the link was sent, and was lost, deleted or taken for spam.</source>
        <translation>Le courriel avec le lien est parti&#x202f;; il s’est perdu, a été supprimé ou pris pour du pourriel.</translation>
    </message>
    <message>
        <source>The e-mail address may be mistyped.</source>
        <translation>L’adresse courriel est peut-être mal tapée.</translation>
    </message>
    <message>
        <source>Everything is in order: the customer has forgotten the PIN.</source>
        <translation>Tout est en ordre&#x202f;: le client a oublié son PIN.</translation>
    </message>
    <message>
        <source>The customer may type the PIN in the wrong case, or with Caps Lock on.</source>
        <translation>Le client confond peut-être majuscules et minuscules, ou Verr. Maj est activée.</translation>
    </message>
    <message>
        <source>Several accounts have flags that must never occur together.</source>
        <translation>Plusieurs comptes ont des indicateurs qui ne doivent jamais aller ensemble.</translation>
    </message>
    <message>
        <source>The account&apos;s flags must never occur together.</source>
        <translation>Les indicateurs de ce compte ne doivent jamais aller ensemble.</translation>
    </message>
    <message>
        <source>Read the caller their hint.</source>
        <translation>Lisez son indice à l’appelant.</translation>
    </message>
    <message>
        <source>You left yourself a hint for your PIN. It is:</source>
        <translation>Vous aviez noté un indice pour votre PIN. Le voici&#x202f;:</translation>
    </message>
    <message>
        <source>Have the caller check upper and lower case.</source>
        <translation>Faites vérifier les majuscules et les minuscules.</translation>
    </message>
    <message>
        <source>Capital and small letters count in your PIN. Is Caps Lock on?</source>
        <translation>Votre PIN distingue les majuscules des minuscules. La touche Verr. Maj est-elle activée&#x202f;?</translation>
    </message>
    <message>
        <source>Make sure that the caller uses the PIN of the last reset.</source>
        <translation>Assurez-vous que l’appelant utilise le PIN de la dernière réinitialisation.</translation>
    </message>
    <message>
        <source>Your PIN was reset. Only the newest PIN you were given is valid.</source>
        <translation>Votre PIN a été réinitialisé. Seul le dernier PIN que vous avez reçu est valable.</translation>
    </message>
    <message>
        <source>Reveal the initial PIN and read it out.</source>
        <translation>Révélez le PIN initial et lisez-le à voix haute.</translation>
    </message>
    <message>
        <source>I read you your first PIN now. You will choose your own when you sign in.</source>
        <translation>Je vais vous lire votre premier PIN. Vous choisirez le vôtre en vous connectant.</translation>
    </message>
    <message>
        <source>Reset to a new initial PIN, and agree on one the customer can remember.</source>
        <translation>Réinitialisez avec un nouveau PIN initial, choisi ensemble, que le client peut retenir.</translation>
    </message>
    <message>
        <source>I give you a new PIN. Which word and hint would you remember?</source>
        <translation>Je vais vous donner un nouveau PIN. Quel mot et quel indice retiendriez-vous facilement&#x202f;?</translation>
    </message>
    <message>
        <source>Remind the caller that the new PIN is for one sign-in.</source>
        <translation>Rappelez à l’appelant que le nouveau PIN ne sert que pour une connexion.</translation>
    </message>
    <message>
        <source>When you sign in with this PIN you will be asked to choose a new one.</source>
        <translation>Quand vous vous connecterez avec ce PIN, on vous demandera d’en choisir un nouveau.</translation>
    </message>
    <message>
        <source>Ask for an e-mail address that works; registration cannot end without one.</source>
        <translation>Demandez une adresse courriel qui fonctionne&#x202f;; sans elle, l’inscription ne peut pas aboutir.</translation>
    </message>
    <message>
        <source>Which e-mail address can you read right now? You will be sent a link.</source>
        <translation>Quelle adresse courriel pouvez-vous consulter en ce moment&#x202f;? Vous allez recevoir un lien.</translation>
    </message>
    <message>
        <source>Explain that the link must be used, and used whole.</source>
        <translation>Expliquez qu’il faut utiliser le lien, et en entier.</translation>
    </message>
    <message>
        <source>Please click the link in the mail, or copy all of it, exactly as it stands.</source>
        <translation>Cliquez sur le lien dans le courriel, s’il vous plaît, ou copiez-le en entier, tel quel.</translation>
    </message>
    <message>
        <source>Have the link sent again.</source>
        <translation>Faites renvoyer le lien.</translation>
    </message>
    <message>
        <source>A new link is on its way to you; the older one no longer works.</source>
        <translation>Un nouveau lien vous est envoyé&#x202f;; l’ancien ne fonctionne plus.</translation>
    </message>
    <message>
        <source>Look at the queue of outgoing mail: the mail is still in it.</source>
        <translation>Regardez la file des courriels à envoyer&#x202f;: le courriel y est encore.</translation>
    </message>
    <message>
        <source>Check the connection to the mail host.</source>
        <translation>Vérifiez la connexion au serveur de courriel.</translation>
    </message>
    <message>
        <source>Tell the administrator that mail is probably not being delivered.</source>
        <translation>Prévenez l’administrateur que les courriels n’arrivent sans doute pas.</translation>
    </message>
    <message>
        <source>Our mails may be late today. We are looking into it.</source>
        <translation>Nos courriels ont peut-être du retard aujourd’hui. Nous nous en occupons.</translation>
    </message>
    <message>
        <source>Draft a ticket for technical support.</source>
        <translation>Préparez un ticket pour l’assistance technique.</translation>
    </message>
    <message>
        <source>reset %1 by %2</source>
        <translation>réinitialisation&#x202f;: %1, par %2</translation>
    </message>
    <message>
        <source>reset %1</source>
        <translation>réinitialisation&#x202f;: %1</translation>
    </message>
    <message>
        <source>PIN set %1</source>
        <translation>PIN défini&#x202f;: %1</translation>
    </message>
    <message>
        <source>mail made %1</source>
        <translation>courriel créé&#x202f;: %1</translation>
    </message>
    <message>
        <source>mail sent %1</source>
        <translation>courriel envoyé&#x202f;: %1</translation>
    </message>
    <message>
        <source>link sent %1</source>
        <translation>lien envoyé&#x202f;: %1</translation>
    </message>
    <message>
        <source>link valid until %1</source>
        <translation>fin de validité du lien&#x202f;: %1</translation>
    </message>
    <message>
        <source>link ended %1</source>
        <translation>lien annulé&#x202f;: %1</translation>
    </message>
    <message>
        <source>failed sign-ins: %1</source>
        <translation>connexions échouées&#x202f;: %1</translation>
    </message>
    <message>
        <source>sign-ins: %1</source>
        <translation>connexions&#x202f;: %1</translation>
    </message>
    <message>
        <source>last tried %1</source>
        <translation>dernier essai&#x202f;: %1</translation>
    </message>
    <message>
        <source>the directory has another address</source>
        <translation>le répertoire a une autre adresse</translation>
    </message>
    <message>
        <source>accounts concerned: %1</source>
        <translation>comptes concernés&#x202f;: %1</translation>
    </message>
    <message>
        <source>link opened, but not used, %1</source>
        <translation>lien ouvert, mais pas utilisé, %1</translation>
    </message>
    <message>
        <source>link opened %1, at once, so likely by a mail scanner</source>
        <translation>lien ouvert %1, aussitôt : sans doute par un filtre de courriel</translation>
    </message>
    <message>
        <source>The mail with the link is on its way: it was made a few minutes ago.</source>
        <translation>Le message avec le lien est en route : il a été fait il y a quelques minutes.</translation>
    </message>
    <message>
        <source>Give the mail a few minutes.</source>
        <translation>Laissez quelques minutes au message.</translation>
    </message>
    <message>
        <source>The mail is on its way to you. Please look again in a few minutes, also among spam.</source>
        <translation>Le message est en route. Regardez de nouveau dans quelques minutes, aussi dans les indésirables.</translation>
    </message>
    <message>
        <source>began to wait within %1 min: %2</source>
        <translation>ont commencé à attendre en %1 min : %2</translation>
    </message>
    <message>
        <source>usually in that time: %1</source>
        <translation>d’habitude dans ce temps : %1</translation>
    </message>
    <message>
        <source>The initial PIN has expired: it was not used in time.</source>
        <translation>Le PIN initial a expiré : il n’a pas été utilisé à temps.</translation>
    </message>
</context>
<context>
    <name>directory</name>
    <message>
        <source>Location ID</source>
        <translation>ID du lieu</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>ID du client</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Service address</source>
        <translation>Adresse du service</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>SSN (last 4 are kept)</source>
        <translation>SSN (les 4 derniers sont gardés)</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Must change PIN</source>
        <translation>Doit changer le PIN</translation>
    </message>
</context>
<context>
    <name>distribution</name>
    <message>
        <source>Our letter</source>
        <translation>Notre lettre</translation>
    </message>
    <message>
        <source>The bill</source>
        <translation>La facture</translation>
    </message>
    <message>
        <source>The web pages</source>
        <translation>Les pages web</translation>
    </message>
    <message>
        <source>Somebody they know</source>
        <translation>Une connaissance</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Autre chose</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>Facture</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>Given out</source>
        <translation>Remis</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Inscrit</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Waits for approval</source>
        <translation>Attend l&apos;accord</translation>
    </message>
    <message>
        <source>Ready to write</source>
        <translation>Prêt à écrire</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Inachevé</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écrit</translation>
    </message>
    <message>
        <source>Reset or registered since</source>
        <translation>Réinitialisé ou inscrit depuis</translation>
    </message>
    <message>
        <source>PIN is damaged: reset it</source>
        <translation>PIN endommagé : réinitialisez-le</translation>
    </message>
    <message>
        <source>Number or PIN too long for its column</source>
        <translation>Numéro ou PIN trop long pour sa colonne</translation>
    </message>
    <message>
        <source>Number or PIN looks like a formula</source>
        <translation>Le numéro ou le PIN ressemble à une formule</translation>
    </message>
    <message>
        <source>No address</source>
        <translation>Pas d&apos;adresse</translation>
    </message>
    <message>
        <source>Address too long for the window</source>
        <translation>Adresse trop longue pour la fenêtre</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Choisis</translation>
    </message>
    <message>
        <source>Registered already</source>
        <translation>Déjà inscrits</translation>
    </message>
    <message>
        <source>Given out already, or not before that day</source>
        <translation>Déjà donnés, ou pas avant ce jour</translation>
    </message>
    <message>
        <source>Another status</source>
        <translation>Autre statut</translation>
    </message>
    <message>
        <source>Gone from the directory</source>
        <translation>Disparus du répertoire</translation>
    </message>
    <message>
        <source>Initial PIN expired: needs a reset</source>
        <translation>PIN initial expiré : à réinitialiser</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Changés depuis</translation>
    </message>
    <message>
        <source>Not in the list</source>
        <translation>Pas dans la liste</translation>
    </message>
    <message>
        <source>given out before %1 and unused</source>
        <translation>donnés avant le %1 et non utilisés</translation>
    </message>
    <message>
        <source>never given out</source>
        <translation>jamais remis</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>statut %1</translation>
    </message>
    <message>
        <source>from a list of %1</source>
        <translation>d&apos;une liste de %1</translation>
    </message>
    <message>
        <source>Account number (LID/CID)</source>
        <translation>Numéro de compte (LID/CID)</translation>
    </message>
    <message>
        <source>Location ID</source>
        <translation>ID du lieu</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>ID du client</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Name of the person or organization</source>
        <translation>Nom de la personne ou de l’organisation</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Service address</source>
        <translation>Adresse desservie</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Status in the directory</source>
        <translation>Statut dans l’annuaire</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Fixed text</source>
        <translation>Texte fixe</translation>
    </message>
    <message>
        <source>Number of the line</source>
        <translation>Numéro de ligne</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Number of accounts</source>
        <translation>Nombre de comptes</translation>
    </message>
    <message>
        <source>Number of batch</source>
        <translation>Numéro du lot</translation>
    </message>
    <message>
        <source>Site&apos;s name</source>
        <translation>Nom du site</translation>
    </message>
    <message>
        <source>Checksum (SHA-256)</source>
        <translation>Somme de contrôle (SHA-256)</translation>
    </message>
    <message>
        <source>UTF-8</source>
        <translation>UTF-8</translation>
    </message>
    <message>
        <source>UTF-8 with a mark, for spreadsheets</source>
        <translation>UTF-8 avec marque, pour les tableurs</translation>
    </message>
    <message>
        <source>Windows-1252 (Western Europe)</source>
        <translation>Windows-1252 (Europe de l’Ouest)</translation>
    </message>
    <message>
        <source>ISO 8859-1 (Latin-1)</source>
        <translation>ISO 8859-1 (Latin-1)</translation>
    </message>
    <message>
        <source>US-ASCII, without accents</source>
        <translation>US-ASCII, sans accents</translation>
    </message>
    <message>
        <source>This is missing.</source>
        <translation>Ceci manque.</translation>
    </message>
    <message>
        <source>Refused: a postcard shows the PIN to everybody who handles it. Send it inside an envelope or a bill.</source>
        <translation>Refusé : une carte postale montre le PIN à tous ceux qui la manipulent. Envoyez-le dans une enveloppe ou une facture.</translation>
    </message>
    <message>
        <source>Only a file for a billing system may keep formulas as they are.</source>
        <translation>Seul un fichier destiné à un système de facturation peut garder les formules telles quelles.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>C’est trop long.</translation>
    </message>
    <message>
        <source>There is no column with the PIN.</source>
        <translation>Il n’y a pas de colonne avec le PIN.</translation>
    </message>
    <message>
        <source>There is no column with the account number, or not both of its parts.</source>
        <translation>Il n’y a pas de colonne avec le numéro de compte, ou il en manque une partie.</translation>
    </message>
    <message>
        <source>Line breaks, other controls and card numbers are not allowed.</source>
        <translation>Les sauts de ligne, autres contrôles et numéros de carte ne sont pas permis.</translation>
    </message>
    <message>
        <source>The separator of columns and quotes are not allowed.</source>
        <translation>Le séparateur de colonnes et les guillemets ne sont pas permis.</translation>
    </message>
    <message>
        <source>A spreadsheet would take this for a formula.</source>
        <translation>Un tableur prendrait cela pour une formule.</translation>
    </message>
    <message>
        <source>The file&apos;s encoding lacks a character of this.</source>
        <translation>Il manque un de ces caractères à l’encodage du fichier.</translation>
    </message>
    <message>
        <source>The width must be from 1 to 200.</source>
        <translation>La largeur doit être de 1 à 200.</translation>
    </message>
    <message>
        <source>Type one character to fill up with, without accents.</source>
        <translation>Tapez un caractère de remplissage, sans accent.</translation>
    </message>
    <message>
        <source>This character could be taken for a part of the number.</source>
        <translation>Ce caractère pourrait être pris pour une partie du numéro.</translation>
    </message>
    <message>
        <source>The width is too small for what stands here.</source>
        <translation>La largeur est trop petite pour ce qui se trouve ici.</translation>
    </message>
    <message>
        <source>The number of accounts needs a width here, because it is filled in at the end.</source>
        <translation>Le nombre de comptes a besoin ici d’une largeur, car il est rempli à la fin.</translation>
    </message>
    <message>
        <source>The checksum can only stand at the end.</source>
        <translation>La somme de contrôle ne peut être qu’à la fin.</translation>
    </message>
    <message>
        <source>There is no such form of a date or time.</source>
        <translation>Cette forme de date ou d’heure n’existe pas.</translation>
    </message>
    <message>
        <source>A number became too long for its width. Nothing was written.</source>
        <translation>Un nombre est devenu trop long pour sa largeur. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>A newer version of PinDesk wrote the layout. Update this one first.</source>
        <translation>Une version plus récente de PinDesk a écrit ce modèle. Mettez celle-ci à jour d’abord.</translation>
    </message>
    <message>
        <source>This is not valid JSON.</source>
        <translation>Ce n’est pas du JSON valide.</translation>
    </message>
    <message>
        <source>This is not an object of JSON.</source>
        <translation>Ce n’est pas un objet JSON.</translation>
    </message>
    <message>
        <source>The same name stands here twice.</source>
        <translation>Le même nom se trouve ici deux fois.</translation>
    </message>
    <message>
        <source>This name is not known. Is it mistyped?</source>
        <translation>Ce nom n’est pas connu. Est-il mal tapé ?</translation>
    </message>
    <message>
        <source>This word is not one of those that are possible here.</source>
        <translation>Ce mot n’est pas un de ceux qui sont possibles ici.</translation>
    </message>
    <message>
        <source>Only true or false is possible here.</source>
        <translation>Seul true ou false est possible ici.</translation>
    </message>
    <message>
        <source>This is not a whole number.</source>
        <translation>Ce n’est pas un nombre entier.</translation>
    </message>
    <message>
        <source>This is not text.</source>
        <translation>Ce n’est pas du texte.</translation>
    </message>
    <message>
        <source>This is not a list.</source>
        <translation>Ce n’est pas une liste.</translation>
    </message>
    <message>
        <source>Has a character that the encoding, or the fonts here, lack</source>
        <translation>Contient un caractère absent de l&apos;encodage ou des polices</translation>
    </message>
    <message>
        <source>on the telephone, %1, by %2</source>
        <translation>par téléphone, %1, par %2</translation>
    </message>
    <message>
        <source>by e-mail, %1, by %2</source>
        <translation>par e-mail, %1, par %2</translation>
    </message>
    <message>
        <source>with a bill, %1</source>
        <translation>avec une facture, %1</translation>
    </message>
    <message>
        <source>by letter, %1</source>
        <translation>par lettre, %1</translation>
    </message>
    <message>
        <source>%1, batch %2</source>
        <translation>%1, lot %2</translation>
    </message>
    <message>
        <source>%1; the letter came back</source>
        <translation>%1 ; la lettre est revenue</translation>
    </message>
    <message>
        <source>given out %1</source>
        <translation>remis %1</translation>
    </message>
    <message>
        <source>expired on %1</source>
        <translation>expiré le %1</translation>
    </message>
    <message>
        <source>signs in until %1</source>
        <translation>sert jusqu’au %1</translation>
    </message>
    <message>
        <source>Letter with the first PIN</source>
        <translation>Lettre avec le premier PIN</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>account number</source>
        <translation>numéro de compte</translation>
    </message>
    <message>
        <source>caller&apos;s answers</source>
        <translation>réponses de l’appelant</translation>
    </message>
    <message>
        <source>birth date</source>
        <translation>date de naissance</translation>
    </message>
    <message>
        <source>configuration file</source>
        <translation>fichier de configuration</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>adresse courriel</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>environnement</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>indice</translation>
    </message>
    <message>
        <source>column map</source>
        <translation>table des colonnes</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>new person&apos;s password</source>
        <translation>mot de passe de la nouvelle personne</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>password</source>
        <translation>mot de passe</translation>
    </message>
    <message>
        <source>telephone number</source>
        <translation>numéro de téléphone</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>query</source>
        <translation>requête</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>motif</translation>
    </message>
    <message>
        <source>file for the recovery key</source>
        <translation>fichier pour la clé de récupération</translation>
    </message>
    <message>
        <source>recovery key</source>
        <translation>clé de récupération</translation>
    </message>
    <message>
        <source>roles</source>
        <translation>rôles</translation>
    </message>
    <message>
        <source>run</source>
        <translation>exécution</translation>
    </message>
    <message>
        <source>service address</source>
        <translation>adresse de service</translation>
    </message>
    <message>
        <source>site&apos;s URL</source>
        <translation>URL du site</translation>
    </message>
    <message>
        <source>site&apos;s name</source>
        <translation>nom du site</translation>
    </message>
    <message>
        <source>file of customers</source>
        <translation>fichier des clients</translation>
    </message>
    <message>
        <source>connection to the source</source>
        <translation>connexion à la source</translation>
    </message>
    <message>
        <source>driver of the source</source>
        <translation>pilote de la source</translation>
    </message>
    <message>
        <source>last four of the SSN</source>
        <translation>quatre derniers chiffres du SSN</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>sortie standard</translation>
    </message>
    <message>
        <source>support telephone</source>
        <translation>téléphone de l’assistance</translation>
    </message>
    <message>
        <source>user name</source>
        <translation>nom d’utilisateur</translation>
    </message>
    <message>
        <source>statement of how the caller was verified</source>
        <translation>déclaration sur la vérification de l’appelant</translation>
    </message>
    <message>
        <source>look up accounts</source>
        <translation>consulter des comptes</translation>
    </message>
    <message>
        <source>verify callers</source>
        <translation>vérifier des appelants</translation>
    </message>
    <message>
        <source>answer for a caller who was not verified</source>
        <translation>répondre d’un appelant non vérifié</translation>
    </message>
    <message>
        <source>give hints</source>
        <translation>donner des indices</translation>
    </message>
    <message>
        <source>reset PINs</source>
        <translation>réinitialiser des PIN</translation>
    </message>
    <message>
        <source>undo somebody else&apos;s reset</source>
        <translation>annuler la réinitialisation d’une autre personne</translation>
    </message>
    <message>
        <source>reveal initial PINs</source>
        <translation>révéler des PIN initiaux</translation>
    </message>
    <message>
        <source>change the rules for PINs</source>
        <translation>modifier les règles des PIN</translation>
    </message>
    <message>
        <source>generate PINs</source>
        <translation>générer des PIN</translation>
    </message>
    <message>
        <source>import the directory</source>
        <translation>importer le répertoire</translation>
    </message>
    <message>
        <source>manage staff</source>
        <translation>gérer le personnel</translation>
    </message>
    <message>
        <source>manage keys</source>
        <translation>gérer les clés</translation>
    </message>
    <message>
        <source>change the schema</source>
        <translation>modifier le schéma</translation>
    </message>
    <message>
        <source>change settings</source>
        <translation>modifier les réglages</translation>
    </message>
    <message>
        <source>read the audit trail</source>
        <translation>lire le journal d’audit</translation>
    </message>
    <message>
        <source>read an account&apos;s audit trail</source>
        <translation>lire le journal d’audit d’un compte</translation>
    </message>
    <message>
        <source>has no upper-case letter</source>
        <translation>n’a pas de majuscule</translation>
    </message>
    <message>
        <source>has no lower-case letter</source>
        <translation>n’a pas de minuscule</translation>
    </message>
    <message>
        <source>has no digit</source>
        <translation>n’a pas de chiffre</translation>
    </message>
    <message>
        <source>has a space</source>
        <translation>contient un espace</translation>
    </message>
    <message>
        <source>is a user name</source>
        <translation>est un nom d’utilisateur</translation>
    </message>
    <message>
        <source>is one that everybody tries first</source>
        <translation>est de ceux que tout le monde essaie d’abord</translation>
    </message>
    <message>
        <source>The password %1. Choose another.</source>
        <translation>Le mot de passe %1. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> et </translation>
    </message>
    <message>
        <source>You may not %1. Ask somebody whose role includes it.</source>
        <translation>Vous ne pouvez pas %1. Demandez à quelqu’un dont le rôle le permet.</translation>
    </message>
    <message>
        <source>More right answers would be needed than there are items to ask for: nobody could pass. Need fewer, or ask for more.</source>
        <translation>Il faudrait plus de réponses justes qu’il n’y a de points à demander&#x202f;: personne ne pourrait réussir. Exigez-en moins, ou demandez plus de points.</translation>
    </message>
    <message>
        <source>An item that callers are asked for has no name.</source>
        <translation>Un point demandé aux appelants n’a pas de nom.</translation>
    </message>
    <message>
        <source>A reason has more than 100 characters.</source>
        <translation>Un motif a plus de 100 caractères.</translation>
    </message>
    <message>
        <source>A word has more than 100 characters, or there are more than 100,000 words.</source>
        <translation>Un mot a plus de 100 caractères, ou il y a plus de 100&#x202f;000 mots.</translation>
    </message>
    <message>
        <source>The account number has no location ID. Write it as LID/CID.</source>
        <translation>Le numéro de compte n’a pas d’ID de lieu. Écrivez-le LID/CID.</translation>
    </message>
    <message>
        <source>The account number has no customer ID. Write it as LID/CID.</source>
        <translation>Le numéro de compte n’a pas d’ID de client. Écrivez-le LID/CID.</translation>
    </message>
    <message>
        <source>The location ID has more than 32 characters.</source>
        <translation>L’ID de lieu a plus de 32 caractères.</translation>
    </message>
    <message>
        <source>The customer ID has more than 32 characters.</source>
        <translation>L’ID de client a plus de 32 caractères.</translation>
    </message>
    <message>
        <source>The location ID has a character other than A-Z a-z 0-9 . _</source>
        <translation>L’ID de lieu a un caractère autre que A-Z a-z 0-9 . _</translation>
    </message>
    <message>
        <source>The customer ID has a character other than A-Z a-z 0-9 . _</source>
        <translation>L’ID de client a un caractère autre que A-Z a-z 0-9 . _</translation>
    </message>
    <message>
        <source>The account number has spaces at its ends.</source>
        <translation>Le numéro de compte a des espaces au début ou à la fin.</translation>
    </message>
    <message>
        <source>The account number has more than two parts. Write it as LID/CID.</source>
        <translation>Le numéro de compte a plus de deux parties. Écrivez-le LID/CID.</translation>
    </message>
    <message>
        <source>The account is in the directory and has no PIN yet. An administrator runs the generation of PINs.</source>
        <translation>Le compte est dans le répertoire et n’a pas encore de PIN. Un administrateur lance la génération des PIN.</translation>
    </message>
    <message>
        <source>There is no such account. Check the number, upper and lower case too, or search by name.</source>
        <translation>Ce compte n’existe pas. Vérifiez le numéro, majuscules et minuscules aussi, ou cherchez par nom.</translation>
    </message>
    <message>
        <source>The site&apos;s URL must begin with sqlite:/// or postgresql://.</source>
        <translation>L’URL du site doit commencer par sqlite:/// ou postgresql://.</translation>
    </message>
    <message>
        <source>The site&apos;s URL must not hold a password. libpq finds it in PGPASSFILE or a service file.</source>
        <translation>L’URL du site ne doit pas contenir de mot de passe. libpq le trouve dans PGPASSFILE ou dans un fichier de services.</translation>
    </message>
    <message>
        <source>The site&apos;s URL needs the absolute path of a file: sqlite:///folder/site.db.</source>
        <translation>L’URL du site demande le chemin absolu d’un fichier&#x202f;: sqlite:///folder/site.db.</translation>
    </message>
    <message>
        <source>The user in the site&apos;s URL is not valid.</source>
        <translation>L’utilisateur dans l’URL du site n’est pas valable.</translation>
    </message>
    <message>
        <source>The site&apos;s URL names no database: postgresql://user@host/database.</source>
        <translation>L’URL du site n’indique pas de base de données&#x202f;: postgresql://user@host/database.</translation>
    </message>
    <message>
        <source>The site&apos;s URL has the option %1, which is not allowed.</source>
        <translation>L’URL du site a l’option %1, qui n’est pas permise.</translation>
    </message>
    <message>
        <source>The configuration file %1 cannot be read.</source>
        <translation>Le fichier de configuration %1 ne peut pas être lu.</translation>
    </message>
    <message>
        <source>There is no database at %2. Check the site&apos;s URL; a new site is made with init.</source>
        <translation>Il n’y a pas de base de données à %2. Vérifiez l’URL du site&#x202f;; un nouveau site se crée avec init.</translation>
    </message>
    <message>
        <source>There is a site already: %2. Name another place, or use the site that is there.</source>
        <translation>Il y a déjà un site&#x202f;: %2. Indiquez un autre endroit, ou utilisez le site existant.</translation>
    </message>
    <message>
        <source>The database has the schema but no site. Make one with init.</source>
        <translation>La base de données a le schéma mais pas de site. Créez-en un avec init.</translation>
    </message>
    <message>
        <source>The database is empty or not one of PinDesk&apos;s. Make a site with init, or check the URL.</source>
        <translation>La base de données est vide ou n’est pas de PinDesk. Créez un site avec init, ou vérifiez l’URL.</translation>
    </message>
    <message>
        <source>%2 is not a file. Check the site&apos;s URL.</source>
        <translation>%2 n’est pas un fichier. Vérifiez l’URL du site.</translation>
    </message>
    <message>
        <source>This is not a database of PinDesk (%1). Check the site&apos;s URL.</source>
        <translation>Ce n’est pas une base de données de PinDesk (%1). Vérifiez l’URL du site.</translation>
    </message>
    <message>
        <source>The database&apos;s schema (version %1) is newer than this program. Install the newer program.</source>
        <translation>Le schéma de la base de données (version %1) est plus récent que ce programme. Installez le programme plus récent.</translation>
    </message>
    <message>
        <source>The database cannot be written. Check the rights of the file and its folder, or of the database role.</source>
        <translation>On ne peut pas écrire dans la base de données. Vérifiez les droits du fichier et de son dossier, ou ceux du rôle de la base.</translation>
    </message>
    <message>
        <source>Another program holds the database. Try again; if it lasts, find out which.</source>
        <translation>Un autre programme occupe la base de données. Réessayez&#x202f;; si cela dure, trouvez lequel.</translation>
    </message>
    <message>
        <source>The database is damaged. Stop working with it, run doctor, and restore a backup.</source>
        <translation>La base de données est endommagée. Cessez de l’utiliser, lancez doctor et restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>The source of customers does not answer: %1</source>
        <translation>La source des clients ne répond pas&#x202f;: %1</translation>
    </message>
    <message>
        <source>The source of customers broke off: %1</source>
        <translation>La source des clients s’est interrompue&#x202f;: %1</translation>
    </message>
    <message>
        <source>The database cannot be reached (%1). Check the network and the server, then try again.</source>
        <translation>La base de données est injoignable (%1). Vérifiez le réseau et le serveur, puis réessayez.</translation>
    </message>
    <message>
        <source>There is no room left on the database&apos;s disk. Free some and try again; nothing is half done.</source>
        <translation>Il n’y a plus de place sur le disque de la base de données. Libérez-en et réessayez&#x202f;; rien n’est fait à moitié.</translation>
    </message>
    <message>
        <source>The database refused a row that breaks a rule of its schema. Run doctor and tell support.</source>
        <translation>La base de données a refusé une ligne contraire à une règle de son schéma. Lancez doctor et prévenez l’assistance.</translation>
    </message>
    <message>
        <source>Somebody else worked on the same record at the same moment. Try again.</source>
        <translation>Quelqu’un d’autre travaillait sur la même fiche au même moment. Réessayez.</translation>
    </message>
    <message>
        <source>The database refused a statement (%1). Run doctor and tell support.</source>
        <translation>La base de données a refusé une instruction (%1). Lancez doctor et prévenez l’assistance.</translation>
    </message>
    <message>
        <source>This person is disabled. An administrator can enable them.</source>
        <translation>Cette personne est désactivée. Un administrateur peut l’activer.</translation>
    </message>
    <message>
        <source>This person has not accepted the invitation yet.</source>
        <translation>Cette personne n’a pas encore accepté l’invitation.</translation>
    </message>
    <message>
        <source>The user name or the password is wrong.</source>
        <translation>Le nom d’utilisateur ou le mot de passe est faux.</translation>
    </message>
    <message>
        <source>Nobody approves their own request. Ask another supervisor.</source>
        <translation>Personne n’approuve sa propre demande. Adressez-vous à un autre superviseur.</translation>
    </message>
    <message>
        <source>This site gives no hints. Reset the PIN instead.</source>
        <translation>Ce site ne donne pas d’indices. Réinitialisez plutôt le PIN.</translation>
    </message>
    <message>
        <source>Too many wrong answers for this account. Ask a supervisor, or try again in an hour.</source>
        <translation>Trop de mauvaises réponses pour ce compte. Demandez à un superviseur, ou réessayez dans une heure.</translation>
    </message>
    <message>
        <source>You have revealed as many PINs as one person may in an hour. Ask a colleague, or wait.</source>
        <translation>Vous avez révélé autant de PIN qu’une personne le peut en une heure. Demandez à un collègue, ou attendez.</translation>
    </message>
    <message>
        <source>This is not permitted: %1.</source>
        <translation>Ce n’est pas permis&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Type something to search for.</source>
        <translation>Tapez quelque chose à chercher.</translation>
    </message>
    <message>
        <source>The text to search for has more than 500 characters.</source>
        <translation>Le texte à chercher a plus de 500 caractères.</translation>
    </message>
    <message>
        <source>The text to search for has a character that cannot be typed.</source>
        <translation>Le texte à chercher a un caractère qui ne se tape pas.</translation>
    </message>
    <message>
        <source>That place to go on from belongs to another search.</source>
        <translation>L’endroit où continuer appartient à une autre recherche.</translation>
    </message>
    <message>
        <source>The user name has fewer than 3 characters.</source>
        <translation>Le nom d’utilisateur a moins de 3 caractères.</translation>
    </message>
    <message>
        <source>The user name has more than 64 characters.</source>
        <translation>Le nom d’utilisateur a plus de 64 caractères.</translation>
    </message>
    <message>
        <source>The user name has a character other than a-z 0-9 . _ -</source>
        <translation>Le nom d’utilisateur a un caractère autre que a-z 0-9 . _ -</translation>
    </message>
    <message>
        <source>There is a person with this user name already. Choose another.</source>
        <translation>Une personne a déjà ce nom d’utilisateur. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The file for the recovery key exists. Name a new one: nothing is overwritten.</source>
        <translation>Le fichier pour la clé de récupération existe. Indiquez-en un nouveau&#x202f;: rien n’est écrasé.</translation>
    </message>
    <message>
        <source>No role is given. Roles are csr, supervisor, administrator, auditor and service.</source>
        <translation>Aucun rôle n’est indiqué. Les rôles sont csr, supervisor, administrator, auditor et service.</translation>
    </message>
    <message>
        <source>A role is not known. Roles are csr, supervisor, administrator, auditor and service.</source>
        <translation>Un rôle n’est pas connu. Les rôles sont csr, supervisor, administrator, auditor et service.</translation>
    </message>
    <message>
        <source>The environment is production, test or practice.</source>
        <translation>L’environnement est production, test ou practice.</translation>
    </message>
    <message>
        <source>The recovery key has a character that is not among A-Z and 2-7.</source>
        <translation>La clé de récupération a un caractère autre que A-Z et 2-7.</translation>
    </message>
    <message>
        <source>The recovery key is not complete: it has 56 characters in 14 groups.</source>
        <translation>La clé de récupération n’est pas complète&#x202f;: elle a 56 caractères en 14 groupes.</translation>
    </message>
    <message>
        <source>The recovery key has a typing error: its checksum is wrong.</source>
        <translation>La clé de récupération a une faute de frappe&#x202f;: sa somme de contrôle est fausse.</translation>
    </message>
    <message>
        <source>The recovery key belongs to another site.</source>
        <translation>La clé de récupération est celle d’un autre site.</translation>
    </message>
    <message>
        <source>The key has sealed as often as is safe. An administrator makes a new one.</source>
        <translation>La clé a scellé autant de fois que la sûreté le permet. Un administrateur en crée une nouvelle.</translation>
    </message>
    <message>
        <source>Sealed data does not open: it was changed, moved, cut short or sealed with another key. Tell the administrator.</source>
        <translation>Des données scellées ne s’ouvrent pas&#x202f;: elles ont été modifiées, déplacées, tronquées ou scellées avec une autre clé. Prévenez l’administrateur.</translation>
    </message>
    <message>
        <source>The caller is not verified for this account. Verify the caller first, or state how it was done.</source>
        <translation>L’appelant n’est pas vérifié pour ce compte. Vérifiez-le d’abord, ou déclarez comment cela a été fait.</translation>
    </message>
    <message>
        <source>The caller gave no answer that could be compared.</source>
        <translation>L’appelant n’a donné aucune réponse à comparer.</translation>
    </message>
    <message>
        <source>The caller&apos;s answers must be one JSON object of texts, such as {&quot;name&quot;: &quot;…&quot;}.</source>
        <translation>Les réponses de l’appelant doivent être un objet JSON de textes, par exemple {&quot;name&quot;: &quot;…&quot;}.</translation>
    </message>
    <message>
        <source>This site&apos;s checklist has no item %2.</source>
        <translation>La liste de questions de ce site n’a pas de point %2.</translation>
    </message>
    <message>
        <source>Give a reason: forgot, email_change, not_received, suspected, caller, other, or one of the site&apos;s own.</source>
        <translation>Donnez un motif&#x202f;: forgot, email_change, not_received, suspected, caller, other, ou un motif propre au site.</translation>
    </message>
    <message>
        <source>The reason is not known. Reasons are forgot, email_change, not_received, suspected, caller, other and the site&apos;s own.</source>
        <translation>Le motif n’est pas connu. Les motifs sont forgot, email_change, not_received, suspected, caller, other et ceux du site.</translation>
    </message>
    <message>
        <source>On this site initial PINs are generated, not typed. Generate one.</source>
        <translation>Sur ce site, les PIN initiaux sont générés, pas tapés. Générez-en un.</translation>
    </message>
    <message>
        <source>The note holds the PIN. Leave it out: notes are kept in clear.</source>
        <translation>La note contient le PIN. Retirez-le&#x202f;: les notes sont conservées en clair.</translation>
    </message>
    <message>
        <source>The %2 looks as if it held a card number. Leave it out: none is ever kept.</source>
        <translation>Le champ «&#x202f;%2&#x202f;» semble contenir un numéro de carte. Retirez-le&#x202f;: aucun n’est jamais conservé.</translation>
    </message>
    <message>
        <source>The PIN is too short for this site.</source>
        <translation>Le PIN est trop court pour ce site.</translation>
    </message>
    <message>
        <source>The PIN is too long for this site.</source>
        <translation>Le PIN est trop long pour ce site.</translation>
    </message>
    <message>
        <source>The PIN has a character that is not printable ASCII, or a space.</source>
        <translation>Le PIN a un espace ou un caractère hors de l’ASCII imprimable.</translation>
    </message>
    <message>
        <source>The PIN is too easy to guess. Choose another.</source>
        <translation>Le PIN est trop facile à deviner. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The PIN is the one the account has. Choose another.</source>
        <translation>Le PIN est celui que le compte a déjà. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The rules for PINs leave no PIN of the format that is set. Change the format or the rules.</source>
        <translation>Les règles des PIN n’en laissent aucun au format choisi. Changez le format ou les règles.</translation>
    </message>
    <message>
        <source>The PIN breaks a rule: %1. Choose another.</source>
        <translation>Le PIN enfreint une règle&#x202f;: %1. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The customer chose this PIN; nobody is shown it. Give the hint, or reset the PIN.</source>
        <translation>Le client a choisi ce PIN&#x202f;; personne ne peut le voir. Donnez l’indice, ou réinitialisez le PIN.</translation>
    </message>
    <message>
        <source>There is no reset to undo.</source>
        <translation>Il n’y a pas de réinitialisation à annuler.</translation>
    </message>
    <message>
        <source>The time in which the reset could be undone is over.</source>
        <translation>Le délai pour annuler la réinitialisation est passé.</translation>
    </message>
    <message>
        <source>The customer has used the new PIN: the reset cannot be undone any more.</source>
        <translation>Le client a utilisé le nouveau PIN&#x202f;: la réinitialisation ne peut plus être annulée.</translation>
    </message>
    <message>
        <source>The reset cannot be undone: %1.</source>
        <translation>La réinitialisation ne peut pas être annulée&#x202f;: %1.</translation>
    </message>
    <message>
        <source>There is no such run.</source>
        <translation>Cette exécution n’existe pas.</translation>
    </message>
    <message>
        <source>The customer has left no hint.</source>
        <translation>Le client n’a pas laissé d’indice.</translation>
    </message>
    <message>
        <source>The format of generated PINs is alphanumeric, readable or numeric:4 to numeric:8.</source>
        <translation>Le format des PIN générés est alphanumeric, readable ou numeric:4 à numeric:8.</translation>
    </message>
    <message>
        <source>The setting pin.policy makes no sense; an example: {&quot;min&quot;: 4, &quot;max&quot;: 16}. A supervisor sets it right.</source>
        <translation>Le réglage pin.policy n’a pas de sens&#x202f;; un exemple&#x202f;: {&quot;min&quot;: 4, &quot;max&quot;: 16}. Un superviseur le corrige.</translation>
    </message>
    <message>
        <source>The setting pin.blocklist is not a list of words. A supervisor sets it right.</source>
        <translation>Le réglage pin.blocklist n’est pas une liste de mots. Un superviseur le corrige.</translation>
    </message>
    <message>
        <source>The setting pin.format is not alphanumeric, readable or numeric:4 to numeric:8. An administrator sets it right.</source>
        <translation>Le réglage pin.format n’est pas alphanumeric, readable ou numeric:4 à numeric:8. Un administrateur le corrige.</translation>
    </message>
    <message>
        <source>The file of customers is empty.</source>
        <translation>Le fichier des clients est vide.</translation>
    </message>
    <message>
        <source>The source has no row: is it the right one? Nothing was marked missing.</source>
        <translation>La source n’a aucune ligne&#x202f;: est-ce la bonne&#x202f;? Rien n’a été marqué absent.</translation>
    </message>
    <message>
        <source>The file of customers is not text.</source>
        <translation>Le fichier des clients n’est pas du texte.</translation>
    </message>
    <message>
        <source>The file of customers is in %1. Save it as UTF-8 or Windows-1252.</source>
        <translation>Le fichier des clients est en %1. Enregistrez-le en UTF-8 ou en Windows-1252.</translation>
    </message>
    <message>
        <source>The first row of the file of customers, with the columns&apos; names, cannot be read (%1).</source>
        <translation>La première ligne du fichier des clients, avec les noms des colonnes, ne peut pas être lue (%1).</translation>
    </message>
    <message>
        <source>The column map is not valid JSON: %1.</source>
        <translation>La table des colonnes n’est pas du JSON valable&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The column map must be a JSON object: {&quot;location_id&quot;: &quot;COLUMN&quot;, …}.</source>
        <translation>La table des colonnes doit être un objet JSON&#x202f;: {&quot;location_id&quot;: &quot;COLUMN&quot;, …}.</translation>
    </message>
    <message>
        <source>The column map has the key %1, which is not known.</source>
        <translation>La table des colonnes a la clé %1, qui n’est pas connue.</translation>
    </message>
    <message>
        <source>The column map has the key %1 twice.</source>
        <translation>La table des colonnes a deux fois la clé %1.</translation>
    </message>
    <message>
        <source>The column map does not say which column holds %1.</source>
        <translation>La table des colonnes ne dit pas quelle colonne contient %1.</translation>
    </message>
    <message>
        <source>The column map names no column for %1.</source>
        <translation>La table des colonnes n’indique pas de colonne pour %1.</translation>
    </message>
    <message>
        <source>The column map has a format for %1 that is not understood; an example: kind:number;…</source>
        <translation>La table des colonnes a pour %1 un format non compris&#x202f;; un exemple&#x202f;: kind:number;…</translation>
    </message>
    <message>
        <source>The column map names the encoding %1; utf-8 and windows-1252 are known.</source>
        <translation>La table des colonnes indique l’encodage %1&#x202f;; utf-8 et windows-1252 sont connus.</translation>
    </message>
    <message>
        <source>The column map names the separator %1; it is one character.</source>
        <translation>La table des colonnes indique le séparateur %1&#x202f;; il doit être un seul caractère.</translation>
    </message>
    <message>
        <source>The column map names the date format %1; an example: dd.MM.yyyy.</source>
        <translation>La table des colonnes indique le format de date %1&#x202f;; un exemple&#x202f;: dd.MM.yyyy.</translation>
    </message>
    <message>
        <source>The source has no column %1, which the column map names.</source>
        <translation>La source n’a pas la colonne %1, qu’indique la table des colonnes.</translation>
    </message>
    <message>
        <source>The source has the column %1 twice.</source>
        <translation>La source a deux fois la colonne %1.</translation>
    </message>
    <message>
        <source>The driver %1 is not known; QSQLITE, QPSQL and QODBC are.</source>
        <translation>Le pilote %1 n’est pas connu&#x202f;; QSQLITE, QPSQL et QODBC le sont.</translation>
    </message>
    <message>
        <source>The driver %1 is not installed on this workstation.</source>
        <translation>Le pilote %1 n’est pas installé sur ce poste de travail.</translation>
    </message>
    <message>
        <source>The connection to the source is written as key=value;key=value.</source>
        <translation>La connexion à la source s’écrit key=value;key=value.</translation>
    </message>
    <message>
        <source>The connection to the source lacks %1.</source>
        <translation>Il manque %1 à la connexion à la source.</translation>
    </message>
    <message>
        <source>The connection to the source has the key %1, which is not known.</source>
        <translation>La connexion à la source a la clé %1, qui n’est pas connue.</translation>
    </message>
    <message>
        <source>The file with the query is empty.</source>
        <translation>Le fichier avec la requête est vide.</translation>
    </message>
    <message>
        <source>The query gives no rows: it must be a SELECT.</source>
        <translation>La requête ne donne pas de lignes&#x202f;: ce doit être un SELECT.</translation>
    </message>
    <message>
        <source>The source refuses the query: %1</source>
        <translation>La source refuse la requête&#x202f;: %1</translation>
    </message>
    <message>
        <source>Standard input ended before the %2: one line is expected for each secret.</source>
        <translation>L’entrée standard s’est terminée avant «&#x202f;%2&#x202f;»&#x202f;: une ligne est attendue pour chaque secret.</translation>
    </message>
    <message>
        <source>The %2 is empty.</source>
        <translation>Le champ «&#x202f;%2&#x202f;» est vide.</translation>
    </message>
    <message>
        <source>There is no terminal to ask for the %2. Use --password-stdin or --password-command.</source>
        <translation>Il n’y a pas de terminal où demander «&#x202f;%2&#x202f;». Utilisez --password-stdin ou --password-command.</translation>
    </message>
    <message>
        <source>The two entries of the %2 differ.</source>
        <translation>Les deux saisies de «&#x202f;%2&#x202f;» diffèrent.</translation>
    </message>
    <message>
        <source>The %2 cannot be read from standard input.</source>
        <translation>«&#x202f;%2&#x202f;»&#x202f;: lecture impossible sur l’entrée standard.</translation>
    </message>
    <message>
        <source>The program that prints the password failed (status %1).</source>
        <translation>Le programme qui affiche le mot de passe a échoué (code %1).</translation>
    </message>
    <message>
        <source>The %2 is missing.</source>
        <translation>Le champ «&#x202f;%2&#x202f;» manque.</translation>
    </message>
    <message>
        <source>The %2 is too long.</source>
        <translation>Le champ «&#x202f;%2&#x202f;» est trop long.</translation>
    </message>
    <message>
        <source>The %2 has a character that is not allowed.</source>
        <translation>Le champ «&#x202f;%2&#x202f;» a un caractère non permis.</translation>
    </message>
    <message>
        <source>The %2 is not known.</source>
        <translation>La valeur de «&#x202f;%2&#x202f;» n’est pas connue.</translation>
    </message>
    <message>
        <source>The %2 cannot be used: %1.</source>
        <translation>Le champ «&#x202f;%2&#x202f;» n’est pas utilisable&#x202f;: %1.</translation>
    </message>
    <message>
        <source>There is no such %2.</source>
        <translation>Introuvable&#x202f;: %2.</translation>
    </message>
    <message>
        <source>There is such a %2 already.</source>
        <translation>Existe déjà&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Somebody else changed the record: it is now at version %1. Look at it again before you go on.</source>
        <translation>Quelqu’un d’autre a modifié la fiche&#x202f;: elle est maintenant à la version %1. Relisez-la avant de continuer.</translation>
    </message>
    <message>
        <source>Somebody else changed the record. Look at it again before you go on.</source>
        <translation>Quelqu’un d’autre a modifié la fiche. Relisez-la avant de continuer.</translation>
    </message>
    <message>
        <source>The cryptography this program needs is missing or wrong: %1. Install QCA with its OpenSSL plug-in.</source>
        <translation>La cryptographie dont ce programme a besoin manque ou est défectueuse&#x202f;: %1. Installez QCA avec son module OpenSSL.</translation>
    </message>
    <message>
        <source>The file %2 cannot be read: %1.</source>
        <translation>Le fichier %2 ne peut pas être lu&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The recovery key could not be shown. Give --recovery-file.</source>
        <translation>La clé de récupération n’a pas pu être affichée. Donnez --recovery-file.</translation>
    </message>
    <message>
        <source>The result could not be written to standard output.</source>
        <translation>Le résultat n’a pas pu être écrit sur la sortie standard.</translation>
    </message>
    <message>
        <source>The file %2 cannot be written: %1.</source>
        <translation>Le fichier %2 ne peut pas être écrit&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Run %1 took this one&apos;s place. Resume that one, or start anew.</source>
        <translation>L’exécution %1 a pris la place de celle-ci. Reprenez l’autre, ou recommencez.</translation>
    </message>
    <message>
        <source>Another run took this one&apos;s place.</source>
        <translation>Une autre exécution a pris la place de celle-ci.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>The audit trail is not whole: %1. Tell the administrator and keep the database as it is.</source>
        <translation>Le journal d’audit n’est pas intact&#x202f;: %1. Prévenez l’administrateur et gardez la base de données telle quelle.</translation>
    </message>
    <message>
        <source>PinDesk has a defect (%2 %1). Tell support.</source>
        <translation>PinDesk a un défaut (%2 %1). Prévenez l’assistance.</translation>
    </message>
    <message>
        <source>More questions would be asked than there are to choose from. Ask fewer, or offer more.</source>
        <translation>Il y aurait plus de questions posées que de questions au choix. Posez-en moins ou proposez-en plus.</translation>
    </message>
    <message>
        <source>The value of %2 is outside of the range it may have.</source>
        <translation>La valeur de %2 est hors des limites permises.</translation>
    </message>
    <message>
        <source>The value of %2 must be a whole number.</source>
        <translation>La valeur de %2 doit être un nombre entier.</translation>
    </message>
    <message>
        <source>The value of %2 must be true or false.</source>
        <translation>La valeur de %2 doit être true ou false.</translation>
    </message>
    <message>
        <source>The value of %2 must be a list of texts: [&quot;one&quot;, &quot;two&quot;].</source>
        <translation>La valeur de %2 doit être une liste de textes : [&quot;un&quot;, &quot;deux&quot;].</translation>
    </message>
    <message>
        <source>A text in %2 is empty or none.</source>
        <translation>Un texte de %2 est vide ou n’en est pas un.</translation>
    </message>
    <message>
        <source>The value of %2 must be written as {&quot;min&quot;:4,&quot;max&quot;:16}.</source>
        <translation>La valeur de %2 s’écrit ainsi : {&quot;min&quot;:4,&quot;max&quot;:16}.</translation>
    </message>
    <message>
        <source>There is no such setting. setting list shows them all.</source>
        <translation>Ce réglage n’existe pas. setting list les affiche tous.</translation>
    </message>
    <message>
        <source>send mail</source>
        <translation>envoyer du courrier</translation>
    </message>
    <message>
        <source>look at the waiting mail</source>
        <translation>voir le courrier en attente</translation>
    </message>
    <message>
        <source>check the mail host</source>
        <translation>vérifier le serveur de courrier</translation>
    </message>
    <message>
        <source>There is no file %2.</source>
        <translation>Le fichier %2 n’existe pas.</translation>
    </message>
    <message>
        <source>%2 is a folder. Choose a file in it.</source>
        <translation>%2 est un dossier. Choisissez un fichier dedans.</translation>
    </message>
    <message>
        <source>%2 is not a plain file.</source>
        <translation>%2 n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>The file %2 is too long.</source>
        <translation>Le fichier %2 est trop long.</translation>
    </message>
    <message>
        <source>password of the mail host</source>
        <translation>mot de passe du serveur de courrier</translation>
    </message>
    <message>
        <source>The mail host is the name of a machine, without port, path or spaces: mail.example.org.</source>
        <translation>Le serveur de courrier est le nom d’une machine, sans port, chemin ni espaces : mail.example.org.</translation>
    </message>
    <message>
        <source>The sender&apos;s address is not one that mail hosts take: name@example.org, in plain letters before the @.</source>
        <translation>L’adresse de l’expéditeur n’est pas de celles que prennent les serveurs de courrier : nom@example.org, en lettres sans accents avant le @.</translation>
    </message>
    <message>
        <source>These are no certificates: paste the text that begins with -----BEGIN CERTIFICATE-----.</source>
        <translation>Ce ne sont pas des certificats : collez le texte qui commence par -----BEGIN CERTIFICATE-----.</translation>
    </message>
    <message>
        <source>No mail host is set, or no address to send from: an administrator sets both in the settings.</source>
        <translation>Aucun serveur de courrier ou aucune adresse d’expéditeur n’est indiqué : un administrateur règle les deux dans les paramètres.</translation>
    </message>
    <message>
        <source>There is no such mail for that: it has left already, was given up, or never was.</source>
        <translation>Il n’y a pas de tel message pour cela : il est déjà parti, a été abandonné ou n’a jamais existé.</translation>
    </message>
    <message>
        <source>You do not hold the key of the outbox: administrators and the service send mail.</source>
        <translation>Vous n’avez pas la clé de la boîte d’envoi : ce sont les administrateurs et le service qui envoient le courrier.</translation>
    </message>
    <message>
        <source>The password of the mail host, or a mail, does not open with the keys there are. Type the password of the mail host again.</source>
        <translation>Le mot de passe du serveur de courrier, ou un message, ne s’ouvre pas avec les clés présentes. Tapez de nouveau le mot de passe du serveur de courrier.</translation>
    </message>
    <message>
        <source>The e-mail address is written name@example.org.</source>
        <translation>L’adresse électronique s’écrit nom@example.org.</translation>
    </message>
    <message>
        <source>The e-mail address has a character that mail hosts do not take; before the @, letters without accents, digits and . _ + - are fine.</source>
        <translation>L’adresse électronique a un caractère que les serveurs de courrier ne prennent pas ; avant le @ vont les lettres sans accents, les chiffres et . _ + -</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>réponse</translation>
    </message>
    <message>
        <source>code</source>
        <translation>code</translation>
    </message>
    <message>
        <source>confirmation</source>
        <translation>confirmation</translation>
    </message>
    <message>
        <source>employee number</source>
        <translation>numéro d’employé</translation>
    </message>
    <message>
        <source>language</source>
        <translation>langue</translation>
    </message>
    <message>
        <source>security question</source>
        <translation>question de sécurité</translation>
    </message>
    <message>
        <source>read reports</source>
        <translation>lire les rapports</translation>
    </message>
    <message>
        <source>has fewer than %1 characters</source>
        <translation>a moins de %1 caractères</translation>
    </message>
    <message>
        <source>has more than %1 characters</source>
        <translation>a plus de %1 caractères</translation>
    </message>
    <message>
        <source>has no letter</source>
        <translation>n’a aucune lettre</translation>
    </message>
    <message>
        <source>is one you have had before (the last %1 are refused)</source>
        <translation>est l’un de vos anciens mots de passe (derniers refusés&#x202f;: %1)</translation>
    </message>
    <message>
        <source>This account is locked. Call %2: an administrator lets you in again, with a new link by mail.</source>
        <translation>Ce compte est verrouillé. Appelez le %2&#x202f;: un administrateur vous rend l’accès, avec un nouveau lien par courriel.</translation>
    </message>
    <message>
        <source>Others are signing in under this name at this moment. Wait a little and try again.</source>
        <translation>D’autres se connectent sous ce nom en ce moment. Attendez un peu, puis réessayez.</translation>
    </message>
    <message>
        <source>The password has become too old. Choose a new one.</source>
        <translation>Le mot de passe est devenu trop ancien. Choisissez-en un nouveau.</translation>
    </message>
    <message>
        <source>The user name or the employee number is wrong.</source>
        <translation>Le nom d’utilisateur ou le numéro d’employé est faux.</translation>
    </message>
    <message>
        <source>That is not the answer on record. Mind the question.</source>
        <translation>Ce n’est pas la réponse enregistrée. Regardez bien la question.</translation>
    </message>
    <message>
        <source>There is no such link or code here. Take the newest mail, or call %2.</source>
        <translation>Ce lien ou ce code n’existe pas ici. Prenez le courriel le plus récent ou appelez le %2.</translation>
    </message>
    <message>
        <source>This link or code has been used already. Sign in; if that was not you, call %2.</source>
        <translation>Ce lien ou ce code a déjà servi. Connectez-vous&#x202f;; si ce n’était pas vous, appelez le %2.</translation>
    </message>
    <message>
        <source>This link or code is void: there is a newer one, or it is not needed any more. Take the newest mail, or call %2.</source>
        <translation>Ce lien ou ce code ne vaut plus&#x202f;: il y en a un plus récent, ou il n’est plus nécessaire. Prenez le courriel le plus récent ou appelez le %2.</translation>
    </message>
    <message>
        <source>This link or code is too old. Call %2 for a new one.</source>
        <translation>Ce lien ou ce code est trop ancien. Appelez le %2 pour en avoir un nouveau.</translation>
    </message>
    <message>
        <source>This link or code belongs to another user name. Check the name in the mail.</source>
        <translation>Ce lien ou ce code appartient à un autre nom d’utilisateur. Vérifiez le nom dans le courriel.</translation>
    </message>
    <message>
        <source>This link or code cannot be used (%1).</source>
        <translation>Ce lien ou ce code n’est pas utilisable (%1).</translation>
    </message>
    <message>
        <source>Paste the code or the link from the mail.</source>
        <translation>Collez le code ou le lien du courriel.</translation>
    </message>
    <message>
        <source>The code has a character that no code has. It is made of A-Z and 2-9 without I, L and O.</source>
        <translation>Le code a un caractère qu’aucun code n’a. Il se compose de A-Z et 2-9, sans I, L ni O.</translation>
    </message>
    <message>
        <source>The code is not complete: it has 56 characters in 14 groups.</source>
        <translation>Le code n’est pas complet&#x202f;: il a 56 caractères en 14 groupes.</translation>
    </message>
    <message>
        <source>The code has a typing error. Compare it with the mail.</source>
        <translation>Le code a une faute de frappe. Comparez-le avec le courriel.</translation>
    </message>
    <message>
        <source>Type the user name.</source>
        <translation>Saisissez le nom d’utilisateur.</translation>
    </message>
    <message>
        <source>Type a password.</source>
        <translation>Saisissez un mot de passe.</translation>
    </message>
    <message>
        <source>Type the password once more.</source>
        <translation>Saisissez le mot de passe encore une fois.</translation>
    </message>
    <message>
        <source>The two passwords are not the same. Type both again.</source>
        <translation>Les deux mots de passe ne sont pas les mêmes. Saisissez-les de nouveau.</translation>
    </message>
    <message>
        <source>Choose a security question.</source>
        <translation>Choisissez une question de sécurité.</translation>
    </message>
    <message>
        <source>Choose each security question only once.</source>
        <translation>Choisissez chaque question de sécurité une seule fois.</translation>
    </message>
    <message>
        <source>That is not one of this site&apos;s security questions.</source>
        <translation>Ce n’est pas l’une des questions de sécurité de ce site.</translation>
    </message>
    <message>
        <source>Type an answer to the security question. Spaces alone are none.</source>
        <translation>Répondez à la question de sécurité. Des espaces seuls ne suffisent pas.</translation>
    </message>
    <message>
        <source>The answer has fewer than %1 characters.</source>
        <translation>La réponse a moins de %1 caractères.</translation>
    </message>
    <message>
        <source>The answer has more than %1 characters.</source>
        <translation>La réponse a plus de %1 caractères.</translation>
    </message>
    <message>
        <source>Type the employee number.</source>
        <translation>Saisissez le numéro d’employé.</translation>
    </message>
    <message>
        <source>The employee number has more than 64 characters.</source>
        <translation>Le numéro d’employé a plus de 64 caractères.</translation>
    </message>
    <message>
        <source>The employee number has a character that cannot be seen.</source>
        <translation>Le numéro d’employé a un caractère invisible.</translation>
    </message>
    <message>
        <source>The language is en, es or fr.</source>
        <translation>La langue est en, es ou fr.</translation>
    </message>
    <message>
        <source>There is nobody with this user name.</source>
        <translation>Personne n’a ce nom d’utilisateur.</translation>
    </message>
    <message>
        <source>There is no e-mail address on record to send a link to. Ask an administrator.</source>
        <translation>Aucune adresse courriel n’est enregistrée pour y envoyer un lien. Demandez à un administrateur.</translation>
    </message>
    <message>
        <source>Nobody does this to their own account. Ask another administrator.</source>
        <translation>Personne ne fait cela pour son propre compte. Demandez à un autre administrateur.</translation>
    </message>
    <message>
        <source>This person is active: there is nothing to reactivate.</source>
        <translation>Cette personne est active&#x202f;: il n’y a rien à réactiver.</translation>
    </message>
    <message>
        <source>This person is disabled already.</source>
        <translation>Cette personne est déjà désactivée.</translation>
    </message>
    <message>
        <source>The user name has fewer than %1 characters.</source>
        <translation>Le nom d’utilisateur a moins de %1 caractères.</translation>
    </message>
    <message>
        <source>The %2 is not valid UTF-8.</source>
        <translation>Ce n’est pas de l’UTF-8 valable&#x202f;: %2.</translation>
    </message>
    <message>
        <source>work on Force PIN profiles</source>
        <translation>travailler sur les profils de changement forcé du PIN</translation>
    </message>
    <message>
        <source>serve customers without staff</source>
        <translation>servir les clients sans personnel</translation>
    </message>
    <message>
        <source>The profile is not valid JSON: %1.</source>
        <translation>Le profil n’est pas du JSON valide : %1.</translation>
    </message>
    <message>
        <source>The profile was written by a newer version of PinDesk (%1). Update this one first.</source>
        <translation>Le profil a été écrit par une version plus récente de PinDesk (%1). Mettez d’abord celle-ci à jour.</translation>
    </message>
    <message>
        <source>The file is too long for a profile.</source>
        <translation>Le fichier est trop long pour un profil.</translation>
    </message>
    <message>
        <source>The profile lacks %1.</source>
        <translation>Il manque %1 au profil.</translation>
    </message>
    <message>
        <source>The profile has %1, which is not known. Is it mistyped?</source>
        <translation>Le profil contient %1, qui est inconnu. Est-ce une faute de frappe ?</translation>
    </message>
    <message>
        <source>The profile has %1 twice.</source>
        <translation>Le profil contient %1 deux fois.</translation>
    </message>
    <message>
        <source>The profile&apos;s list has an entry twice: %1.</source>
        <translation>Une liste du profil contient deux fois la même entrée : %1.</translation>
    </message>
    <message>
        <source>The profile names a scenario that there is not: %1.</source>
        <translation>Le profil nomme un scénario qui n’existe pas : %1.</translation>
    </message>
    <message>
        <source>The profile names a question that there is not: %1.</source>
        <translation>Le profil nomme une question qui n’existe pas : %1.</translation>
    </message>
    <message>
        <source>The shortest PIN would be longer than the longest (%1).</source>
        <translation>Le PIN le plus court serait plus long que le plus long (%1).</translation>
    </message>
    <message>
        <source>More right answers would be needed than there are questions (%1).</source>
        <translation>Il faudrait plus de bonnes réponses qu’il n’y a de questions (%1).</translation>
    </message>
    <message>
        <source>The profile names itself as the one that asks the questions (%1).</source>
        <translation>Le profil se nomme lui-même comme celui qui pose les questions (%1).</translation>
    </message>
    <message>
        <source>The profile names another that asks no questions (%1). Choose an additional profile.</source>
        <translation>Le profil en nomme un autre qui ne pose pas de questions (%1). Choisissez un profil additionnel.</translation>
    </message>
    <message>
        <source>There is a profile of this name that is of the other kind (%1).</source>
        <translation>Il existe un profil de ce nom qui est de l’autre sorte (%1).</translation>
    </message>
    <message>
        <source>The number at %1 is too small or too large.</source>
        <translation>Le nombre à %1 est trop petit ou trop grand.</translation>
    </message>
    <message>
        <source>The profile has a value of the wrong kind: %1.</source>
        <translation>Le profil contient une valeur de la mauvaise sorte : %1.</translation>
    </message>
    <message>
        <source>The caller&apos;s data have a mistake: %1.</source>
        <translation>Les données de l’appelant contiennent une erreur : %1.</translation>
    </message>
    <message>
        <source>A section that is active has no scenario (%1). Configure one, or switch it off.</source>
        <translation>Une section active n’a aucun scénario (%1). Configurez-en un ou désactivez-la.</translation>
    </message>
    <message>
        <source>Nothing identifies callers who must change their PIN (%1). Choose an additional profile.</source>
        <translation>Rien n’identifie les appelants qui doivent changer de PIN (%1). Choisissez un profil additionnel.</translation>
    </message>
    <message>
        <source>The additional profile that it names is not there (%1).</source>
        <translation>Le profil additionnel qu’il nomme n’existe pas (%1).</translation>
    </message>
    <message>
        <source>The profile that it names asks no questions (%1).</source>
        <translation>Le profil qu’il nomme ne pose pas de questions (%1).</translation>
    </message>
    <message>
        <source>The additional profile that it names has not been published (%1).</source>
        <translation>Le profil additionnel qu’il nomme n’a pas été publié (%1).</translation>
    </message>
    <message>
        <source>Its PIN lengths are not within those of the PIN policy (%1).</source>
        <translation>Ses longueurs de PIN ne sont pas dans celles de la politique des PIN (%1).</translation>
    </message>
    <message>
        <source>It asks no question (%1).</source>
        <translation>Il ne pose aucune question (%1).</translation>
    </message>
    <message>
        <source>It needs more right answers than it has questions (%1).</source>
        <translation>Il lui faut plus de bonnes réponses qu’il n’a de questions (%1).</translation>
    </message>
    <message>
        <source>This profile only asks questions. Choose an authentication profile.</source>
        <translation>Ce profil ne fait que poser des questions. Choisissez un profil d’authentification.</translation>
    </message>
    <message>
        <source>There is no such profile.</source>
        <translation>Ce profil n’existe pas.</translation>
    </message>
    <message>
        <source>There is no such version of the profile.</source>
        <translation>Cette version du profil n’existe pas.</translation>
    </message>
    <message>
        <source>There is a profile of this name already.</source>
        <translation>Il existe déjà un profil de ce nom.</translation>
    </message>
    <message>
        <source>Somebody else changed this profile meanwhile (%1). Look at it again; nothing of yours is lost.</source>
        <translation>Quelqu’un d’autre a modifié ce profil entre-temps (%1). Regardez-le de nouveau ; rien de ce que vous avez fait n’est perdu.</translation>
    </message>
    <message>
        <source>The profile is in use and stays: %1.</source>
        <translation>Le profil est utilisé et reste : %1.</translation>
    </message>
    <message>
        <source>There is no published authentication profile of that name.</source>
        <translation>Il n’y a pas de profil d’authentification publié de ce nom.</translation>
    </message>
    <message>
        <source>Write each line as: name of the key = profile.</source>
        <translation>Écrivez chaque ligne ainsi : nom de la clé = profil.</translation>
    </message>
    <message>
        <source>The PIN stands in the customer&apos;s own data, where others can find it. Choose another.</source>
        <translation>Le PIN figure dans les données du client, où d’autres peuvent le trouver. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The two PINs differ. Enter the new PIN twice.</source>
        <translation>Les deux PIN diffèrent. Saisissez deux fois le nouveau PIN.</translation>
    </message>
    <message>
        <source>request</source>
        <translation>demande</translation>
    </message>
    <message>
        <source>kind of request</source>
        <translation>type de demande</translation>
    </message>
    <message>
        <source>preset</source>
        <translation>jeu de réglages</translation>
    </message>
    <message>
        <source>purpose of the key</source>
        <translation>usage de la clé</translation>
    </message>
    <message>
        <source>decide what colleagues ask for</source>
        <translation>décider de ce que demandent les collègues</translation>
    </message>
    <message>
        <source>Four eyes cannot be switched off here: only a site in a file with one person on its staff may do without.</source>
        <translation>Les quatre yeux ne peuvent pas être désactivés ici : seul un site en fichier avec une seule personne peut s’en passer.</translation>
    </message>
    <message>
        <source>There is no such preset. Presets are standard and strict.</source>
        <translation>Ce jeu de réglages n’existe pas. Il y a standard et strict.</translation>
    </message>
    <message>
        <source>Nobody decides what is about themselves. Ask another supervisor.</source>
        <translation>Personne ne décide de ce qui le concerne. Demandez à un autre superviseur.</translation>
    </message>
    <message>
        <source>Whoever asked for it may not ask for it any more. Refuse it, or let somebody else ask.</source>
        <translation>Qui l’a demandé n’en a plus le droit. Refusez, ou laissez quelqu’un d’autre demander.</translation>
    </message>
    <message>
        <source>There is no such request. Look at the list of requests.</source>
        <translation>Cette demande n’existe pas. Regardez la liste des demandes.</translation>
    </message>
    <message>
        <source>The same is asked for already and waits for a decision.</source>
        <translation>La même demande existe déjà et attend une décision.</translation>
    </message>
    <message>
        <source>The request has expired. It has to be made anew.</source>
        <translation>La demande a expiré. Il faut la refaire.</translation>
    </message>
    <message>
        <source>The request has been decided already.</source>
        <translation>La demande est déjà décidée.</translation>
    </message>
    <message>
        <source>Say why the request is refused.</source>
        <translation>Dites pourquoi la demande est refusée.</translation>
    </message>
    <message>
        <source>The reason has more than 200 characters.</source>
        <translation>La raison a plus de 200 caractères.</translation>
    </message>
    <message>
        <source>The person has these roles already.</source>
        <translation>La personne a déjà ces rôles.</translation>
    </message>
    <message>
        <source>This is the last active administrator: without one nobody could let anybody in again. Make another one first.</source>
        <translation>C’est le dernier administrateur actif : sans lui, personne ne pourrait plus laisser entrer quiconque. Nommez-en d’abord un autre.</translation>
    </message>
    <message>
        <source>Somebody else changed this person&apos;s roles. Look at them again before you go on.</source>
        <translation>Quelqu’un d’autre a changé les rôles de cette personne. Regardez-les de nouveau avant de continuer.</translation>
    </message>
    <message>
        <source>Keys are for initial_pin, customer_pin, personal_data, outbox or audit.</source>
        <translation>Les clés servent à initial_pin, customer_pin, personal_data, outbox ou audit.</translation>
    </message>
    <message>
        <source>No rotation of this key is under way: there is nothing to go on with.</source>
        <translation>Aucune rotation de cette clé n’est en cours : il n’y a rien à continuer.</translation>
    </message>
    <message>
        <source>A site key was rotated meanwhile. Run it again: what is done stays.</source>
        <translation>Une clé du site a été changée entre-temps. Relancez : ce qui est fait reste.</translation>
    </message>
    <message>
        <source>This site was last used with an older PinDesk. When the others have signed out, an administrator brings it up to date with “pindeskctl migrate”; nothing is lost.</source>
        <translation>Ce site a été utilisé la dernière fois avec un PinDesk plus ancien. Quand les autres sont sortis, un administrateur le met à jour avec « pindeskctl migrate » ; rien n’est perdu.</translation>
    </message>
    <message>
        <source>The hint holds the PIN. Choose a hint that only you understand.</source>
        <translation>L’indice contient le PIN. Choisissez un indice que vous seul comprenez.</translation>
    </message>
    <message>
        <source>The site has not said where its pages for customers are. An administrator sets it in Settings, Customers.</source>
        <translation>Le site n’a pas indiqué où sont ses pages pour les clients. Un administrateur le fait dans Réglages, Clients.</translation>
    </message>
    <message>
        <source>This account waits for no confirmation, so there is no link to send.</source>
        <translation>Ce compte n’attend aucune confirmation : il n’y a pas de lien à envoyer.</translation>
    </message>
    <message>
        <source>It took too long. Sign in again.</source>
        <translation>Cela a pris trop de temps. Connectez-vous à nouveau.</translation>
    </message>
    <message>
        <source>This link cannot be used any more. Ask for a new one.</source>
        <translation>Ce lien ne peut plus servir. Demandez-en un nouveau.</translation>
    </message>
    <message>
        <source>You hold none of the site&apos;s keys, as after a password that you gave yourself. Ask an administrator to grant them on the page Settings, under Keys; then try again.</source>
        <translation>Vous n’avez aucune clé du site, comme après un mot de passe que vous vous êtes donné. Demandez à un administrateur de vous les accorder sur la page Réglages, sous Clés ; puis réessayez.</translation>
    </message>
    <message>
        <source>You do not hold the key for %1. Ask an administrator to grant it on the page Settings, under Keys; then try again.</source>
        <translation>Vous n’avez pas la clé pour %1. Demandez à un administrateur de vous l’accorder sur la page Réglages, sous Clés ; puis réessayez.</translation>
    </message>
    <message>
        <source>initial PINs</source>
        <translation>PIN initiaux</translation>
    </message>
    <message>
        <source>PINs that customers chose</source>
        <translation>PIN choisis par les clients</translation>
    </message>
    <message>
        <source>personal data and hints</source>
        <translation>données personnelles et indices</translation>
    </message>
    <message>
        <source>The call is at another step. Ask for that one.</source>
        <translation>L&apos;appel en est à une autre étape. Demandez celle-là.</translation>
    </message>
    <message>
        <source>No key for a telephone system of this name is in force.</source>
        <translation>Aucune clé d&apos;un système téléphonique de ce nom n&apos;est en vigueur.</translation>
    </message>
    <message>
        <source>This telephone system has a key. Revoke it first, or take another name.</source>
        <translation>Ce système téléphonique a déjà une clé. Révoquez-la d&apos;abord ou prenez un autre nom.</translation>
    </message>
    <message>
        <source>name of the telephone system</source>
        <translation>nom du système téléphonique</translation>
    </message>
    <message>
        <source>The address for links must begin with https:// and have neither a user, nor ? nor #. On this computer itself http://localhost will do.</source>
        <translation>L&apos;adresse des liens doit commencer par https:// et n&apos;avoir ni utilisateur, ni ?, ni #. Sur cet ordinateur même, http://localhost suffit.</translation>
    </message>
    <message>
        <source>The customer has registered already.</source>
        <translation>Le client est déjà inscrit.</translation>
    </message>
    <message>
        <source>A PIN does not go out twice within the days that the setting Days until a PIN goes out again asks for. Take an earlier day.</source>
        <translation>Un PIN ne part pas deux fois dans les jours que demande le réglage « Jours avant qu&apos;un PIN reparte ». Prenez un jour plus ancien.</translation>
    </message>
    <message>
        <source>The list has more than 100,000 accounts. Divide it.</source>
        <translation>La liste a plus de 100 000 comptes. Partagez-la.</translation>
    </message>
    <message>
        <source>The list has account numbers that nobody has. Correct them, or take them out.</source>
        <translation>La liste a des numéros de compte que personne n&apos;a. Corrigez-les ou retirez-les.</translation>
    </message>
    <message>
        <source>There is nobody to write to: no account that fits has an initial PIN to be given out.</source>
        <translation>Il n&apos;y a personne à qui écrire : aucun compte qui convienne n&apos;a de PIN initial à donner.</translation>
    </message>
    <message>
        <source>Letters go by the channel letter, extracts by bill or letter. There is no other.</source>
        <translation>Les lettres partent par la voie letter, les fichiers par bill ou letter. Il n&apos;y en a pas d&apos;autre.</translation>
    </message>
    <message>
        <source>There is no batch with this number.</source>
        <translation>Il n&apos;y a pas de lot de ce numéro.</translation>
    </message>
    <message>
        <source>The batch waits for another supervisor&apos;s approval. It can be written then.</source>
        <translation>Le lot attend l&apos;accord d&apos;un autre superviseur. Il pourra alors être écrit.</translation>
    </message>
    <message>
        <source>The batch was refused. Ask for a new one.</source>
        <translation>Le lot a été refusé. Demandez-en un nouveau.</translation>
    </message>
    <message>
        <source>The time of this batch is over. Ask for a new one.</source>
        <translation>Le temps de ce lot est passé. Demandez-en un nouveau.</translation>
    </message>
    <message>
        <source>The batch was cancelled. Ask for a new one.</source>
        <translation>Le lot a été annulé. Demandez-en un nouveau.</translation>
    </message>
    <message>
        <source>The batch has been written. PINs that did not arrive go out again in a new batch.</source>
        <translation>Le lot a été écrit. Les PIN qui ne sont pas arrivés repartent dans un nouveau lot.</translation>
    </message>
    <message>
        <source>Somebody else works on this batch. Look at it again before you go on.</source>
        <translation>Quelqu&apos;un d&apos;autre travaille sur ce lot. Regardez-le de nouveau avant de continuer.</translation>
    </message>
    <message>
        <source>Somebody else has taken over the writing of this batch.</source>
        <translation>Quelqu&apos;un d&apos;autre a repris l&apos;écriture de ce lot.</translation>
    </message>
    <message>
        <source>There is no layout of this name.</source>
        <translation>Il n&apos;y a pas de format de ce nom.</translation>
    </message>
    <message>
        <source>There is a layout of this name already. Take another name.</source>
        <translation>Il y a déjà un format de ce nom. Prenez un autre nom.</translation>
    </message>
    <message>
        <source>Somebody else changed this layout. Look at it again before you save yours.</source>
        <translation>Quelqu&apos;un d&apos;autre a changé ce format. Regardez-le de nouveau avant d&apos;enregistrer le vôtre.</translation>
    </message>
    <message>
        <source>The ledger has no such PIN that was given out and is the account&apos;s still.</source>
        <translation>Le registre n’a aucun PIN de ce genre qui ait été remis et soit encore celui du compte.</translation>
    </message>
    <message>
        <source>A PIN goes out by e-mail only when the customer&apos;s answers were typed and agree. Somebody&apos;s word is not enough.</source>
        <translation>Un PIN ne part par e-mail que si les réponses du client ont été saisies et concordent. La parole de quelqu’un ne suffit pas.</translation>
    </message>
    <message>
        <source>This is none of the site&apos;s answers.</source>
        <translation>Ce n’est aucune des réponses de ce site.</translation>
    </message>
    <message>
        <source>This initial PIN has expired. Reset it, and give the new one.</source>
        <translation>Ce PIN initial a expiré. Réinitialisez-le et donnez le nouveau.</translation>
    </message>
    <message>
        <source>There is no room left for %2. Free some and try again; nothing is half done.</source>
        <translation>Il n’y a plus de place pour %2. Libérez-en et réessayez ; rien n’est fait à moitié.</translation>
    </message>
    <message>
        <source>%2 cannot be written: there is no such folder.</source>
        <translation>%2 ne peut pas être écrit : ce dossier n’existe pas.</translation>
    </message>
    <message>
        <source>%2 is a folder. Name a file in it.</source>
        <translation>%2 est un dossier. Nommez un fichier dedans.</translation>
    </message>
    <message>
        <source>You may not write %2. Choose a folder of your own.</source>
        <translation>Vous ne pouvez pas écrire %2. Choisissez un dossier à vous.</translation>
    </message>
    <message>
        <source>%2 cannot be written: its disk is read-only.</source>
        <translation>%2 ne peut pas être écrit : son disque est en lecture seule.</translation>
    </message>
    <message>
        <source>The layout cannot be used: %1 (%2)</source>
        <translation>Le modèle ne peut pas servir : %1 (%2)</translation>
    </message>
    <message>
        <source>This kind of request is not known. There are role_change and distribution.</source>
        <translation>Ce genre de demande n&apos;est pas connu. Il y a role_change et distribution.</translation>
    </message>
    <message>
        <source>The batch is of the other kind: extracts and letters are written each by their own command.</source>
        <translation>Le lot est de l&apos;autre genre : fichiers et lettres s&apos;écrivent chacun par leur propre commande.</translation>
    </message>
    <message>
        <source>The letter template is not valid JSON: %1.</source>
        <translation>Le modèle de lettre n&apos;est pas du JSON valide : %1.</translation>
    </message>
    <message>
        <source>The letter template was written by a newer version of PinDesk (%1). Update this one first.</source>
        <translation>Le modèle de lettre a été écrit par une version plus récente de PinDesk (%1). Mettez d&apos;abord celle-ci à jour.</translation>
    </message>
    <message>
        <source>Too long for a letter template: %1.</source>
        <translation>Trop long pour un modèle de lettre : %1.</translation>
    </message>
    <message>
        <source>The file is too long for a letter template.</source>
        <translation>Le fichier est trop long pour un modèle de lettre.</translation>
    </message>
    <message>
        <source>The letter template lacks %1.</source>
        <translation>Il manque %1 au modèle de lettre.</translation>
    </message>
    <message>
        <source>The letter template has %1, which is not known. Is it mistyped?</source>
        <translation>Le modèle de lettre contient %1, qui est inconnu. Faute de frappe ?</translation>
    </message>
    <message>
        <source>The letter template has %1 twice.</source>
        <translation>Le modèle de lettre contient %1 deux fois.</translation>
    </message>
    <message>
        <source>The text has a field in braces that there is not (%1).</source>
        <translation>Le texte contient entre accolades un champ qui n&apos;existe pas (%1).</translation>
    </message>
    <message>
        <source>The text has a brace without its partner (%1).</source>
        <translation>Le texte contient une accolade sans sa paire (%1).</translation>
    </message>
    <message>
        <source>The text lacks {pin} (%1).</source>
        <translation>Il manque {pin} au texte (%1).</translation>
    </message>
    <message>
        <source>The text lacks {account} (%1).</source>
        <translation>Il manque {account} au texte (%1).</translation>
    </message>
    <message>
        <source>The subject must not have the PIN (%1).</source>
        <translation>L&apos;objet ne doit pas contenir le PIN (%1).</translation>
    </message>
    <message>
        <source>The text has a picture (%1). Only the logo can be one.</source>
        <translation>Le texte contient une image (%1). Seul le logo peut en être une.</translation>
    </message>
    <message>
        <source>The logo is not in Base64 (%1).</source>
        <translation>Le logo n&apos;est pas en Base64 (%1).</translation>
    </message>
    <message>
        <source>The logo is no PNG or JPEG picture (%1).</source>
        <translation>Le logo n&apos;est pas une image PNG ou JPEG (%1).</translation>
    </message>
    <message>
        <source>The logo has more than 4 million pixels (%1). Make it smaller.</source>
        <translation>Le logo a plus de 4 millions de pixels (%1). Réduisez-le.</translation>
    </message>
    <message>
        <source>The envelope&apos;s window is not where windows are on this page (%1).</source>
        <translation>La fenêtre de l&apos;enveloppe n&apos;est pas là où sont les fenêtres sur cette page (%1).</translation>
    </message>
    <message>
        <source>The margins leave no room for the text (%1).</source>
        <translation>Les marges ne laissent pas de place au texte (%1).</translation>
    </message>
    <message>
        <source>A language has two or three small letters, such as en (%1).</source>
        <translation>Une langue a deux ou trois lettres minuscules, comme en (%1).</translation>
    </message>
    <message>
        <source>There is a card number in %1.</source>
        <translation>Il y a un numéro de carte dans %1.</translation>
    </message>
    <message>
        <source>There is a character in %1 that a letter cannot have.</source>
        <translation>Il y a dans %1 un caractère qu&apos;une lettre ne peut pas avoir.</translation>
    </message>
    <message>
        <source>The letter template has a value of the wrong kind: %1.</source>
        <translation>Le modèle de lettre contient une valeur d&apos;un autre type : %1.</translation>
    </message>
</context>
<context>
    <name>events</name>
    <message>
        <source>Account looked up</source>
        <translation>Compte consulté</translation>
    </message>
    <message>
        <source>Caller verified</source>
        <translation>Appelant vérifié</translation>
    </message>
    <message>
        <source>Caller not verified</source>
        <translation>Appelant non vérifié</translation>
    </message>
    <message>
        <source>Verification overridden by a supervisor</source>
        <translation>Vérification levée par un superviseur</translation>
    </message>
    <message>
        <source>PIN hint given</source>
        <translation>Indice du PIN donné</translation>
    </message>
    <message>
        <source>Initial PIN revealed</source>
        <translation>PIN initial révélé</translation>
    </message>
    <message>
        <source>Reveal of the PIN refused</source>
        <translation>Révélation du PIN refusée</translation>
    </message>
    <message>
        <source>PIN reset</source>
        <translation>PIN réinitialisé</translation>
    </message>
    <message>
        <source>Reset undone</source>
        <translation>Réinitialisation annulée</translation>
    </message>
    <message>
        <source>Generation started</source>
        <translation>Génération lancée</translation>
    </message>
    <message>
        <source>Generation resumed</source>
        <translation>Génération reprise</translation>
    </message>
    <message>
        <source>PINs generated</source>
        <translation>PIN générés</translation>
    </message>
    <message>
        <source>Generation ended</source>
        <translation>Génération terminée</translation>
    </message>
    <message>
        <source>Directory imported</source>
        <translation>Répertoire importé</translation>
    </message>
    <message>
        <source>Search index built</source>
        <translation>Index de recherche construit</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>Réglage modifié</translation>
    </message>
    <message>
        <source>Site changed</source>
        <translation>Site modifié</translation>
    </message>
    <message>
        <source>Site created</source>
        <translation>Site créé</translation>
    </message>
    <message>
        <source>Site recovered with its key</source>
        <translation>Site récupéré avec sa clé</translation>
    </message>
    <message>
        <source>Person added to the staff</source>
        <translation>Personne ajoutée au personnel</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Audit trail exported</source>
        <translation>Journal d’audit exporté</translation>
    </message>
    <message>
        <source>Checkpoint of the audit trail</source>
        <translation>Point de contrôle du journal d’audit</translation>
    </message>
    <message>
        <source>PIN forgotten</source>
        <translation>PIN oublié</translation>
    </message>
    <message>
        <source>New e-mail address</source>
        <translation>Nouvelle adresse courriel</translation>
    </message>
    <message>
        <source>PIN or mail not received</source>
        <translation>PIN ou courriel non reçu</translation>
    </message>
    <message>
        <source>Somebody else may know the PIN</source>
        <translation>Quelqu’un d’autre connaît peut-être le PIN</translation>
    </message>
    <message>
        <source>Caller asked for it</source>
        <translation>À la demande de l’appelant</translation>
    </message>
    <message>
        <source>Other reason</source>
        <translation>Autre motif</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Service address</source>
        <translation>Adresse de service</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Numéro de téléphone</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Last four of the SSN</source>
        <translation>Quatre derniers chiffres du SSN</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse courriel</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Initialized</source>
        <translation>Initialisé</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Had a hint</source>
        <translation>Avait un indice</translation>
    </message>
    <message>
        <source>PIN generated by the program</source>
        <translation>PIN généré par le programme</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Version of the record</source>
        <translation>Version de la fiche</translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation>Vérifié par</translation>
    </message>
    <message>
        <source>Open links made void</source>
        <translation>Liens ouverts annulés</translation>
    </message>
    <message>
        <source>The PIN before could not be read</source>
        <translation>L’ancien PIN n’a pas pu être lu</translation>
    </message>
    <message>
        <source>Refused because</source>
        <translation>Motif du refus</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Juste</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Requis</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créés</translation>
    </message>
    <message>
        <source>Had a PIN already</source>
        <translation>Avaient déjà un PIN</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetés</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Somme de contrôle</translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation>Lignes lues</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajoutés</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiés</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangés</translation>
    </message>
    <message>
        <source>No longer in the extract</source>
        <translation>Absents de l’extrait</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>SHA-256 du fichier</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nouvelle personne</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>Chains named</source>
        <translation>Chaînes citées</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Support telephone</source>
        <translation>Téléphone de l’assistance</translation>
    </message>
    <message>
        <source>none</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>the customer chose this PIN</source>
        <translation>le client a choisi ce PIN</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
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
        <source>%1 (%2 of %3 items right)</source>
        <translation>%1 (réponses justes&#x202f;: %2 sur %3)</translation>
    </message>
    <message>
        <source>%1 (%2 created)</source>
        <translation>%1 (créés&#x202f;: %2)</translation>
    </message>
    <message>
        <source>%1 (%2 added, %3 changed)</source>
        <translation>%1 (ajoutés&#x202f;: %2, modifiés&#x202f;: %3)</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Exécution %1</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Journal d’audit</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Mail handed over</source>
        <translation>Message remis au serveur</translation>
    </message>
    <message>
        <source>Mail refused by the mail host</source>
        <translation>Message refusé par le serveur</translation>
    </message>
    <message>
        <source>Mail given up: too late</source>
        <translation>Message abandonné : trop tard</translation>
    </message>
    <message>
        <source>Mail to be sent again</source>
        <translation>Message à envoyer de nouveau</translation>
    </message>
    <message>
        <source>Mail came back</source>
        <translation>Message revenu</translation>
    </message>
    <message>
        <source>Test mail sent</source>
        <translation>Message d’essai envoyé</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Pourquoi non</translation>
    </message>
    <message>
        <source>Mail %1</source>
        <translation>Message %1</translation>
    </message>
    <message>
        <source>Mail host</source>
        <translation>Serveur de courrier</translation>
    </message>
    <message>
        <source>Person invited to the staff</source>
        <translation>Personne invitée dans le personnel</translation>
    </message>
    <message>
        <source>Person enrolled</source>
        <translation>Personne inscrite</translation>
    </message>
    <message>
        <source>Person locked</source>
        <translation>Personne verrouillée</translation>
    </message>
    <message>
        <source>Person reactivated</source>
        <translation>Personne réactivée</translation>
    </message>
    <message>
        <source>Person disabled</source>
        <translation>Personne désactivée</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>Mot de passe changé</translation>
    </message>
    <message>
        <source>Password chosen anew by a link</source>
        <translation>Nouveau mot de passe choisi par un lien</translation>
    </message>
    <message>
        <source>Link for a forgotten password sent</source>
        <translation>Lien pour mot de passe oublié envoyé</translation>
    </message>
    <message>
        <source>Sign-in failed</source>
        <translation>Connexion échouée</translation>
    </message>
    <message>
        <source>Forgotten password: wrong user name or employee number</source>
        <translation>Mot de passe oublié&#x202f;: nom d’utilisateur ou numéro d’employé faux</translation>
    </message>
    <message>
        <source>Forgotten password: wrong answer</source>
        <translation>Mot de passe oublié&#x202f;: réponse fausse</translation>
    </message>
    <message>
        <source>Too many wrong passwords</source>
        <translation>Trop de mots de passe faux</translation>
    </message>
    <message>
        <source>Too many wrong employee numbers</source>
        <translation>Trop de numéros d’employé faux</translation>
    </message>
    <message>
        <source>Too many wrong answers</source>
        <translation>Trop de réponses fausses</translation>
    </message>
    <message>
        <source>Link not used in time</source>
        <translation>Lien non utilisé à temps</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Envoyé à</translation>
    </message>
    <message>
        <source>Link mailed</source>
        <translation>Lien envoyé par courriel</translation>
    </message>
    <message>
        <source>Has keys</source>
        <translation>A des clés</translation>
    </message>
    <message>
        <source>Happened at</source>
        <translation>Survenu le</translation>
    </message>
    <message>
        <source>Under the user name</source>
        <translation>Sous le nom d’utilisateur</translation>
    </message>
    <message>
        <source>At the workstation</source>
        <translation>Sur le poste</translation>
    </message>
    <message>
        <source>Force PIN profile changed</source>
        <translation>Profil de changement forcé modifié</translation>
    </message>
    <message>
        <source>Force PIN profile published</source>
        <translation>Profil de changement forcé publié</translation>
    </message>
    <message>
        <source>Force PIN profile rolled back</source>
        <translation>Profil de changement forcé rétabli</translation>
    </message>
    <message>
        <source>Force PIN profile deleted</source>
        <translation>Profil de changement forcé supprimé</translation>
    </message>
    <message>
        <source>Force PIN profile tried</source>
        <translation>Profil de changement forcé essayé</translation>
    </message>
    <message>
        <source>Impact of a profile previewed</source>
        <translation>Effet d’un profil calculé</translation>
    </message>
    <message>
        <source>PIN must be changed</source>
        <translation>Le PIN doit être changé</translation>
    </message>
    <message>
        <source>Customer identified</source>
        <translation>Client identifié</translation>
    </message>
    <message>
        <source>Customer not identified</source>
        <translation>Client non identifié</translation>
    </message>
    <message>
        <source>New PIN not taken</source>
        <translation>Nouveau PIN refusé</translation>
    </message>
    <message>
        <source>PIN changed by the customer</source>
        <translation>PIN changé par le client</translation>
    </message>
    <message>
        <source>Change of the PIN ended</source>
        <translation>Changement du PIN interrompu</translation>
    </message>
    <message>
        <source>ZIP code</source>
        <translation>Code ZIP</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>Numéro de compte</translation>
    </message>
    <message>
        <source>Roles changed</source>
        <translation>Rôles modifiés</translation>
    </message>
    <message>
        <source>Four eyes asked for</source>
        <translation>Quatre yeux demandés</translation>
    </message>
    <message>
        <source>Request granted</source>
        <translation>Demande accordée</translation>
    </message>
    <message>
        <source>Request refused</source>
        <translation>Demande refusée</translation>
    </message>
    <message>
        <source>Keys granted</source>
        <translation>Clés accordées</translation>
    </message>
    <message>
        <source>Rotation of a key begun</source>
        <translation>Rotation d’une clé commencée</translation>
    </message>
    <message>
        <source>Sealed anew</source>
        <translation>Scellé à nouveau</translation>
    </message>
    <message>
        <source>Key rotated</source>
        <translation>Clé changée</translation>
    </message>
    <message>
        <source>Preset applied</source>
        <translation>Jeu de réglages appliqué</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Requested by</source>
        <translation>Demandé par</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Souhaité</translation>
    </message>
    <message>
        <source>Purpose of the key</source>
        <translation>Usage de la clé</translation>
    </message>
    <message>
        <source>Purposes of the keys</source>
        <translation>Usages des clés</translation>
    </message>
    <message>
        <source>Key before</source>
        <translation>Clé précédente</translation>
    </message>
    <message>
        <source>Holders</source>
        <translation>Détenteurs</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Illisibles</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>Clé %1</translation>
    </message>
    <message>
        <source>Customer registered</source>
        <translation>Client inscrit</translation>
    </message>
    <message>
        <source>E-mail address confirmed by the customer</source>
        <translation>Adresse e-mail confirmée par le client</translation>
    </message>
    <message>
        <source>Link sent again</source>
        <translation>Lien envoyé à nouveau</translation>
    </message>
    <message>
        <source>PIN mailed to the customer</source>
        <translation>PIN envoyé par e-mail au client</translation>
    </message>
    <message>
        <source>Link for a new PIN mailed to the customer</source>
        <translation>Lien pour un nouveau PIN envoyé au client</translation>
    </message>
    <message>
        <source>New PIN chosen by the customer</source>
        <translation>Nouveau PIN choisi par le client</translation>
    </message>
    <message>
        <source>Database brought up to date</source>
        <translation>Base de données mise à jour</translation>
    </message>
    <message>
        <source>Key for a telephone system made</source>
        <translation>Clé d&apos;un système téléphonique créée</translation>
    </message>
    <message>
        <source>Key of a telephone system revoked</source>
        <translation>Clé d&apos;un système téléphonique révoquée</translation>
    </message>
    <message>
        <source>Registration at the counter begun</source>
        <translation>Inscription au guichet commencée</translation>
    </message>
    <message>
        <source>At the counter of</source>
        <translation>Au guichet de</translation>
    </message>
    <message>
        <source>Batch of initial PINs asked for</source>
        <translation>Lot de PIN initiaux demandé</translation>
    </message>
    <message>
        <source>Initial PINs of a batch opened to be written</source>
        <translation>PIN initiaux d&apos;un lot ouverts pour être écrits</translation>
    </message>
    <message>
        <source>Batch of initial PINs written</source>
        <translation>Lot de PIN initiaux écrit</translation>
    </message>
    <message>
        <source>Batch of initial PINs cancelled</source>
        <translation>Lot de PIN initiaux annulé</translation>
    </message>
    <message>
        <source>Reply with the initial PIN prepared for the person&apos;s own mail program</source>
        <translation>Réponse avec le PIN initial préparée pour le logiciel de messagerie de la personne</translation>
    </message>
    <message>
        <source>Reply with the initial PIN queued</source>
        <translation>Réponse avec le PIN initial mise en file d’envoi</translation>
    </message>
    <message>
        <source>Customer told what brought them here</source>
        <translation>Le client a dit ce qui l’amène</translation>
    </message>
    <message>
        <source>Letter came back</source>
        <translation>Lettre revenue</translation>
    </message>
    <message>
        <source>Layout saved</source>
        <translation>Format enregistré</translation>
    </message>
    <message>
        <source>Layout deleted</source>
        <translation>Format supprimé</translation>
    </message>
    <message>
        <source>Batch %1</source>
        <translation>Lot %1</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>for %1</source>
        <translation>pour %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 par %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Initial PIN given out with a bill, batch %1</source>
        <translation>PIN initial remis avec une facture, lot %1</translation>
    </message>
    <message>
        <source>Initial PIN given out by letter, batch %1</source>
        <translation>PIN initial remis par lettre, lot %1</translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>%1 accounts, more than half, are not in this file: is it the right one? An import would mark none of them missing.</source>
        <translation>%1 comptes, plus de la moitié, ne sont pas dans ce fichier : est-ce le bon ? Une importation n’en marquerait aucun comme absent.</translation>
    </message>
    <message>
        <source>%1 accounts, more than half, are not in this file: is it the right one? None was marked missing.</source>
        <translation>%1 comptes, plus de la moitié, ne sont pas dans ce fichier : est-ce le bon ? Aucun n’a été marqué comme absent.</translation>
    </message>
    <message>
        <source>The import is done, but not the index for searches: %1</source>
        <translation>L’importation est faite, mais pas l’index de recherche : %1</translation>
    </message>
    <message>
        <source>The import is done. Searches find beginnings only: the database has no extension pg_trgm. Let the database&apos;s owner run CREATE EXTENSION pg_trgm, then import again.</source>
        <translation>L’importation est faite. Les recherches ne trouvent que les débuts : la base de données n’a pas l’extension pg_trgm. Demandez à son propriétaire d’exécuter CREATE EXTENSION pg_trgm, puis importez de nouveau.</translation>
    </message>
    <message>
        <source>The import is done; the index for searches was stopped and goes on with the next import. Searches find beginnings until then.</source>
        <translation>L’importation est faite ; l’index de recherche a été arrêté et continuera à la prochaine importation. D’ici là, les recherches trouvent les débuts.</translation>
    </message>
    <message>
        <source>The file has no row but the columns&apos; names.</source>
        <translation>Le fichier n’a pas d’autre ligne que les noms des colonnes.</translation>
    </message>
    <message>
        <source>Of these %1 rows %2 would be rejected; %3 fields would be left empty.</source>
        <translation>De ces %1 lignes, %2 seraient rejetées ; %3 champs resteraient vides.</translation>
    </message>
    <message>
        <source>A dry run reads the rest of the file.</source>
        <translation>Un essai lit le reste du fichier.</translation>
    </message>
    <message>
        <source>It is being cancelled…</source>
        <translation>Annulation en cours…</translation>
    </message>
    <message>
        <source>The file is being read…</source>
        <translation>Lecture du fichier…</translation>
    </message>
    <message>
        <source>Step 2 of 2: all is in; the index for searches is being made…</source>
        <translation>Étape 2 sur 2 : tout est importé ; l’index de recherche se fait…</translation>
    </message>
    <message>
        <source>Dry run: the file is compared with the directory…</source>
        <translation>Essai : le fichier est comparé au répertoire…</translation>
    </message>
    <message>
        <source>Step 1 of 2: customers are being imported…</source>
        <translation>Étape 1 sur 2 : importation des clients…</translation>
    </message>
    <message>
        <source>%1 rows · %2 a second</source>
        <translation>%1 lignes · %2 par seconde</translation>
    </message>
    <message>
        <source>%1 accounts · %2 a second</source>
        <translation>%1 comptes · %2 par seconde</translation>
    </message>
    <message>
        <source>%1 · %2 left</source>
        <translation>%1 · encore %2</translation>
    </message>
    <message>
        <source>The dry run was cancelled; nothing was changed.</source>
        <translation>L’essai a été annulé ; rien n’a été changé.</translation>
    </message>
    <message>
        <source>The import was cancelled. What was read is in; importing again finds what is there and does the rest.</source>
        <translation>L’importation a été annulée. Ce qui a été lu est importé ; importer de nouveau retrouve ce qui est là et fait le reste.</translation>
    </message>
    <message>
        <source>The directory is up to date.</source>
        <translation>Le répertoire est à jour.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is wrong with these %Ln rows.</source>
        <translation>
            <numerusform>Cette ligne est en ordre.</numerusform>
            <numerusform>Ces %Ln lignes sont en ordre.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>initial PINs</source>
        <translation>PIN initiaux</translation>
    </message>
    <message>
        <source>PINs that customers chose</source>
        <translation>PIN choisis par les clients</translation>
    </message>
    <message>
        <source>personal data and hints</source>
        <translation>données personnelles et indices</translation>
    </message>
    <message>
        <source>outgoing mail</source>
        <translation>courrier sortant</translation>
    </message>
    <message>
        <source>the audit trail</source>
        <translation>la piste d’audit</translation>
    </message>
</context>
<context>
    <name>languages</name>
    <message>
        <source>English</source>
        <translation>anglais</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>espagnol</translation>
    </message>
    <message>
        <source>French</source>
        <translation>français</translation>
    </message>
</context>
<context>
    <name>mail</name>
    <message>
        <source>Invitation</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>Reactivation</source>
        <translation>Réactivation</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Essai</translation>
    </message>
    <message>
        <source>Link to confirm an address</source>
        <translation>Lien pour confirmer une adresse</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Revenu</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Abandonné</translation>
    </message>
    <message>
        <source>The mail host&apos;s name is not known.</source>
        <translation>Le nom du serveur de courrier n’est pas connu.</translation>
    </message>
    <message>
        <source>Check how it is written, and this machine&apos;s network.</source>
        <translation>Vérifiez comment il est écrit, et le réseau de cette machine.</translation>
    </message>
    <message>
        <source>The mail host does not answer.</source>
        <translation>Le serveur de courrier ne répond pas.</translation>
    </message>
    <message>
        <source>Check name and port, and whether a firewall is between.</source>
        <translation>Vérifiez le nom et le port, et si un pare-feu se trouve entre les deux.</translation>
    </message>
    <message>
        <source>The mail host answers, but does not greet.</source>
        <translation>Le serveur de courrier répond, mais ne salue pas.</translation>
    </message>
    <message>
        <source>Check the port: with TLS from the start it is usually 465, with STARTTLS 587.</source>
        <translation>Vérifiez le port : avec TLS dès le début, c’est en général 465 ; avec STARTTLS, 587.</translation>
    </message>
    <message>
        <source>The mail host offers no TLS that can be used.</source>
        <translation>Le serveur de courrier n’offre pas de TLS utilisable.</translation>
    </message>
    <message>
        <source>Check port and encryption. Mail is never sent without TLS.</source>
        <translation>Vérifiez le port et le chiffrement. Aucun message ne part sans TLS.</translation>
    </message>
    <message>
        <source>The mail host&apos;s certificate is not right: another name, expired, or signed by nobody who is trusted.</source>
        <translation>Le certificat du serveur de courrier n’est pas le bon : un autre nom, périmé, ou signé par personne de confiance.</translation>
    </message>
    <message>
        <source>Use the name that stands in the certificate; if the site signs its own, paste the signer&apos;s certificate into the settings.</source>
        <translation>Utilisez le nom inscrit dans le certificat ; si le site signe les siens, collez le certificat du signataire dans les paramètres.</translation>
    </message>
    <message>
        <source>The mail host does not accept user and password.</source>
        <translation>Le serveur de courrier n’accepte pas l’utilisateur et le mot de passe.</translation>
    </message>
    <message>
        <source>Set user and password anew; some providers ask for a password of its own for programs.</source>
        <translation>Réglez de nouveau l’utilisateur et le mot de passe ; certains fournisseurs demandent un mot de passe à part pour les programmes.</translation>
    </message>
    <message>
        <source>The mail host does not take mail from this sender.</source>
        <translation>Le serveur de courrier ne prend pas de courrier de cet expéditeur.</translation>
    </message>
    <message>
        <source>Check the sender&apos;s address, and whether the host asks for user and password.</source>
        <translation>Vérifiez l’adresse de l’expéditeur, et si le serveur demande un utilisateur et un mot de passe.</translation>
    </message>
    <message>
        <source>The mail host does not take mail for this address.</source>
        <translation>Le serveur de courrier ne prend pas de courrier pour cette adresse.</translation>
    </message>
    <message>
        <source>Check how the address is written.</source>
        <translation>Vérifiez comment l’adresse est écrite.</translation>
    </message>
    <message>
        <source>The mail host does not take this mail.</source>
        <translation>Le serveur de courrier ne prend pas ce message.</translation>
    </message>
    <message>
        <source>Ask the mail host&apos;s administrator why.</source>
        <translation>Demandez pourquoi à l’administrateur du serveur de courrier.</translation>
    </message>
    <message>
        <source>The mail host did not say whether it took the mail.</source>
        <translation>Le serveur de courrier n’a pas dit s’il a pris le message.</translation>
    </message>
    <message>
        <source>It accepts user and password.</source>
        <translation>Il accepte l’utilisateur et le mot de passe.</translation>
    </message>
    <message>
        <source>No user is set: mail is sent without signing in.</source>
        <translation>Aucun utilisateur n’est indiqué : le courrier part sans connexion.</translation>
    </message>
    <message>
        <source>It offers authentication (%1); the password was not tried, because only administrators and the service can open it.</source>
        <translation>Il offre l’authentification (%1) ; le mot de passe n’a pas été essayé, car seuls les administrateurs et le service peuvent l’ouvrir.</translation>
    </message>
    <message>
        <source>%1 answers at port %2.</source>
        <translation>%1 répond sur le port %2.</translation>
    </message>
    <message>
        <source>It greets as a mail host.</source>
        <translation>Il salue comme serveur de courrier.</translation>
    </message>
    <message>
        <source>The connection is encrypted.</source>
        <translation>La connexion est chiffrée.</translation>
    </message>
    <message>
        <source>Its certificate is right.</source>
        <translation>Son certificat est le bon.</translation>
    </message>
    <message>
        <source>Greeting: not tried.</source>
        <translation>Salutation : non essayée.</translation>
    </message>
    <message>
        <source>Encryption: not tried.</source>
        <translation>Chiffrement : non essayé.</translation>
    </message>
    <message>
        <source>Certificate: not tried.</source>
        <translation>Certificat : non essayé.</translation>
    </message>
    <message>
        <source>User and password: not tried.</source>
        <translation>Utilisateur et mot de passe : non essayés.</translation>
    </message>
    <message>
        <source>%1 It says: %2</source>
        <extracomment>a sentence about what failed, then the mail host&apos;s own words</extracomment>
        <translation>%1 Il dit : %2</translation>
    </message>
    <message>
        <source>The mail to %1 was sent %2.</source>
        <translation>Le courriel à %1 a été envoyé %2.</translation>
    </message>
    <message>
        <source>The mail to %1 was refused. %2</source>
        <translation>Le courriel à %1 a été refusé. %2</translation>
    </message>
    <message>
        <source>The mail to %1 came back: %2</source>
        <translation>Le courriel à %1 est revenu : %2</translation>
    </message>
    <message>
        <source>The mail to %1 was given up: its link had ended before it could leave.</source>
        <translation>Le courriel à %1 a été abandonné : son lien avait expiré avant qu’il puisse partir.</translation>
    </message>
    <message>
        <source>The mail to %1 has waited to be sent since %2.</source>
        <translation>Le courriel à %1 attend d’être envoyé depuis %2.</translation>
    </message>
    <message>
        <source>The mail to %1 has not left yet. %2</source>
        <translation>Le courriel à %1 n’est pas encore parti. %2</translation>
    </message>
    <message>
        <source>Forgotten PIN</source>
        <translation>PIN oublié</translation>
    </message>
    <message>
        <source>Link to choose a PIN</source>
        <translation>Lien pour choisir un PIN</translation>
    </message>
    <message>
        <source>The mail host would take mail. Nothing was sent.</source>
        <translation>Le serveur de courrier prendrait du courrier. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Initial PIN, on request</source>
        <translation>PIN initial, sur demande</translation>
    </message>
</context>
<context>
    <name>overview</name>
    <message>
        <source>Go to Generation</source>
        <translation>Aller à Génération</translation>
    </message>
    <message>
        <source>The directory is empty. Import an extract of the customer system first.</source>
        <translation>Le répertoire est vide. Importez d’abord un extrait du système des clients.</translation>
    </message>
    <message>
        <source>Run %1 has not ended; it can be resumed.</source>
        <translation>L’exécution %1 n’est pas terminée&#x202f;; elle peut être reprise.</translation>
    </message>
    <message>
        <source>Go to the Desk</source>
        <translation>Aller au guichet</translation>
    </message>
    <message>
        <source>Callers are served at the Desk.</source>
        <translation>Les appelants sont servis au guichet.</translation>
    </message>
    <message>
        <source>Verify that the audit trail is whole.</source>
        <translation>Vérifiez que le journal d’audit est intact.</translation>
    </message>
    <message>
        <source>Go to Audit</source>
        <translation>Aller à Audit</translation>
    </message>
    <message>
        <source>Nothing is waiting for you.</source>
        <translation>Rien ne vous attend.</translation>
    </message>
    <message>
        <source>Go to Settings</source>
        <translation>Aller à Réglages</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts have no PIN yet.</source>
        <translation>
            <numerusform>%Ln compte n’a pas encore de PIN.</numerusform>
            <numerusform>%Ln comptes n’ont pas encore de PIN.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln inconsistent accounts need a new initial PIN.</source>
        <translation>
            <numerusform>%Ln compte incohérent a besoin d’un nouveau PIN initial.</numerusform>
            <numerusform>%Ln comptes incohérents ont besoin d’un nouveau PIN initial.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot work fully: keys of their roles are missing. Grant them in the settings, section Keys.</source>
        <translation>%1 ne peut pas travailler pleinement : il manque des clés de ses rôles. Accordez-les dans les réglages, section Clés.</translation>
    </message>
    <message>
        <source>%1 knew keys of the site and should not any more. Rotate them in the settings, section Keys.</source>
        <translation>%1 connaissait des clés du site et ne le devrait plus. Changez-les dans les réglages, section Clés.</translation>
    </message>
    <message>
        <source>Drafts of Force PIN wait to be published: %1.</source>
        <translation>Des brouillons de changement forcé attendent d’être publiés : %1.</translation>
    </message>
    <message>
        <source>Go to Force PIN</source>
        <translation>Aller à Changement forcé</translation>
    </message>
</context>
<context>
    <name>pindesk::console::Console</name>
    <message>
        <source>%1 (on this computer)</source>
        <translation>%1 (sur cet ordinateur)</translation>
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
        <translation>Le mot de passe est devenu trop ancien pour ce site.</translation>
    </message>
    <message>
        <source>The password is changed.</source>
        <translation>Le mot de passe est changé.</translation>
    </message>
    <message>
        <source>Sign in with the new one.</source>
        <translation>Connectez-vous avec le nouveau.</translation>
    </message>
</context>
<context>
    <name>pindesk::console::PracticeGateway</name>
    <message>
        <source>The customer&apos;s pages have ended. Start them again.</source>
        <translation>Les pages du client se sont arrêtées. Relancez-les.</translation>
    </message>
    <message>
        <source>%1 cannot be started. Install the program pindesk-gateway there, and try again.</source>
        <translation>%1 ne peut pas démarrer. Installez-y le programme pindesk-gateway et réessayez.</translation>
    </message>
</context>
<context>
    <name>pindesk::console::Program</name>
    <message>
        <source>The desk for customer PINs.</source>
        <translation>Le guichet pour les PIN des clients.</translation>
    </message>
    <message>
        <source>the site&apos;s database; the workstation&apos;s own otherwise</source>
        <translation>la base de données du site&#x202f;; sinon, celle du poste de travail</translation>
    </message>
    <message>
        <source>system, light or dark, for this time</source>
        <translation>system, light ou dark, pour cette fois</translation>
    </message>
    <message>
        <source>the practice site: invented customers, calls to try</source>
        <translation>le site d’entraînement&#x202f;: clients inventés, appels à essayer</translation>
    </message>
    <message>
        <source>the same, made anew: what was tried is gone</source>
        <translation>le même, refait à neuf&#x202f;: ce qui a été essayé disparaît</translation>
    </message>
    <message>
        <source>takes a picture of every page of the practice site, and ends</source>
        <translation>prend une image de chaque page du site d’entraînement, et se termine</translation>
    </message>
    <message>
        <source>--site names no site. Write it with one, for example --site sqlite:///folder/site.db, or leave it out for the workstation&apos;s own.</source>
        <translation>--site ne nomme aucun site. Écrivez-le avec un site, par exemple --site sqlite:///dossier/site.db, ou omettez-le pour celui du poste.</translation>
    </message>
    <message>
        <source>“%1” is no option. A site is named with --site URL.</source>
        <translation>« %1 » n’est pas une option. Un site se nomme avec --site URL.</translation>
    </message>
    <message>
        <source>It was given with --site.</source>
        <translation>Elle a été donnée avec --site.</translation>
    </message>
    <message>
        <source>It stands in %1.</source>
        <translation>Elle se trouve dans %1.</translation>
    </message>
    <message>
        <source>checks that the program is whole, and ends</source>
        <translation>vérifie que le programme est complet, puis se termine</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::AccountField</name>
    <message>
        <source>Get PIN</source>
        <translation>Ouvrir la fiche</translation>
    </message>
    <message>
        <source>Account number or name</source>
        <translation>Numéro de compte ou nom</translation>
    </message>
    <message>
        <source>Account number, or what to search for</source>
        <translation>Numéro de compte, ou ce qu’il faut chercher</translation>
    </message>
    <message>
        <source>Account number, name, address, phone or e-mail (Ctrl+L)</source>
        <translation>Numéro de compte, nom, adresse, téléphone ou courriel (Ctrl+L)</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::AccountHeader</name>
    <message>
        <source>Undo the reset</source>
        <translation>Annuler la réinitialisation</translation>
    </message>
    <message>
        <source>Brings back flags, hint and PIN; nobody sees the PIN (Alt+U)</source>
        <translation>Rétablit indicateurs, indice et PIN&#x202f;; personne ne voit le PIN (Alt+U)</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>Compte %1</translation>
    </message>
    <message>
        <source>No name in the directory</source>
        <translation>Pas de nom dans le répertoire</translation>
    </message>
    <message>
        <source>speaks %1</source>
        <translation>parle %1</translation>
    </message>
    <message>
        <source>Not in the newest extract since %1</source>
        <translation>Absent du dernier extrait depuis&#x202f;: %1</translation>
    </message>
    <message>
        <source>Directory status: %1</source>
        <translation>Statut dans le répertoire&#x202f;: %1</translation>
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
        <source>Initialized %1 · Enabled %2 · for %3</source>
        <translation>Initialisé&#x202f;: %1 · Activé&#x202f;: %2 · depuis %3</translation>
    </message>
    <message>
        <source>Undo the reset (until %1)</source>
        <translation>Annuler la réinitialisation (jusqu’à %1)</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::AccountListCard</name>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Back to the overview</source>
        <translation>Retour à la vue d’ensemble</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts. Enter opens one at the Desk.</source>
        <translation>
            <numerusform>%Ln compte. Entrée l’ouvre au guichet.</numerusform>
            <numerusform>%Ln comptes. Entrée en ouvre un au guichet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts</source>
        <translation>
            <numerusform>%Ln compte</numerusform>
            <numerusform>%Ln comptes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pindesk::ui::AccountListModel</name>
    <message>
        <source>confirmed</source>
        <translation>confirmée</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>non confirmée</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse courriel</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::ActionsCard</name>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Say: %1</source>
        <translation>À dire&#x202f;: %1</translation>
    </message>
    <message>
        <source>Say, in %1: %2</source>
        <translation>À dire, en %1 : %2</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::ActivationForm</name>
    <message>
        <source>Scenarios of the activation</source>
        <translation>Scénarios de l’activation</translation>
    </message>
    <message>
        <source>Only customers who have not set up a PIN of their own. For them it goes before the forced change.</source>
        <translation>Seulement les clients qui n’ont pas encore choisi de PIN. Pour eux, elle passe avant le changement forcé.</translation>
    </message>
    <message>
        <source>Lead new customers to &amp;registration</source>
        <translation>Mener les nouveaux clients à l’&amp;inscription</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::ActivityBar</name>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>En cours</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::AdministratorStep</name>
    <message>
        <source>The first administrator</source>
        <translation>Le premier administrateur</translation>
    </message>
    <message>
        <source>Adds everybody else, imports customers and generates PINs. The user name cannot be changed later.</source>
        <translation>Ajoute tous les autres, importe les clients et génère les PIN. Le nom d’utilisateur ne peut plus être changé ensuite.</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Nom d’utilisateur</translation>
    </message>
    <message>
        <source>This person also &amp;answers calls and supervises</source>
        <translation>Cette personne répond &amp;aussi aux appels et supervise</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>Password once &amp;more</source>
        <translation>Mot de passe &amp;encore une fois</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::AdviceCard</name>
    <message>
        <source>Advice</source>
        <translation>Conseils</translation>
    </message>
    <message>
        <source>Nothing stands out: each scenario at work can be the trigger.</source>
        <translation>Rien à signaler : chaque scénario en service peut être le déclencheur.</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::AlarmCard</name>
    <message>
        <source>Check the mail host</source>
        <translation>Vérifier le serveur de courrier</translation>
    </message>
    <message>
        <source>Draft a ticket</source>
        <translation>Rédiger un ticket</translation>
    </message>
    <message>
        <source>Trying the mail host…</source>
        <translation>Essai du serveur de courrier…</translation>
    </message>
    <message>
        <source>Draft of the ticket</source>
        <translation>Brouillon du ticket</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copy the ticket</source>
        <translation>Copier le ticket</translation>
    </message>
    <message>
        <source>Save the ticket</source>
        <translation>Enregistrer le ticket</translation>
    </message>
    <message>
        <source>Close the ticket</source>
        <translation>Fermer le ticket</translation>
    </message>
    <message>
        <source>ticket.txt</source>
        <translation>ticket.txt</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>Supervisors and administrators do this.</source>
        <translation>Les superviseurs et les administrateurs font cela.</translation>
    </message>
    <message>
        <source>The draft stands below.</source>
        <translation>Le brouillon est ci-dessous.</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::ApprovalsCard</name>
    <message>
        <source>%1 wants %2 to be: %3</source>
        <translation>%1 veut que %2 soit : %3</translation>
    </message>
    <message>
        <source>A supervisor decides this.</source>
        <translation>Un superviseur en décide.</translation>
    </message>
    <message>
        <source>Waiting for a second pair of eyes</source>
        <translation>En attente d’une deuxième paire d’yeux</translation>
    </message>
    <message>
        <source>Four eyes are switched off on this site. Switch them on in the settings as soon as it has a second person.</source>
        <translation>Les quatre yeux sont désactivés sur ce site. Activez-les dans les réglages dès qu’il y a une deuxième personne.</translation>
    </message>
    <message>
        <source>Request %1 of %2. It expires %3.</source>
        <translation>Demande %1 du %2. Elle expire le %3.</translation>
    </message>
    <message>
        <source>Reason (needed to refuse)</source>
        <translation>Raison (nécessaire pour refuser)</translation>
    </message>
    <message>
        <source>Reason, %1</source>
        <translation>Raison, %1</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Accorder</translation>
    </message>
    <message>
        <source>Grant: %1</source>
        <translation>Accorder : %1</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Refuse: %1</source>
        <translation>Refuser : %1</translation>
    </message>
    <message>
        <source>Say why you refuse.</source>
        <translation>Dites pourquoi vous refusez.</translation>
    </message>
    <message numerus="yes">
        <source>%1 wants the initial PINs of %Ln accounts to go out (%2)</source>
        <translation>
            <numerusform>%1 veut que le PIN initial de %Ln compte parte (%2)</numerusform>
            <numerusform>%1 veut que les PIN initiaux de %Ln comptes partent (%2)</numerusform>
        </translation>
    </message>
    <message>
        <source>In letters: template %1</source>
        <translation>En lettres : modèle %1</translation>
    </message>
    <message>
        <source>In a file: layout %1, channel %2</source>
        <translation>Dans un fichier : format %1, canal %2</translation>
    </message>
    <message>
        <source>Which accounts: %1</source>
        <translation>Quels comptes : %1</translation>
    </message>
    <message>
        <source>What for: %1</source>
        <translation>Pour quoi : %1</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::AuditPage</name>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>No event meets these conditions.</source>
        <translation>Aucun événement ne répond à ces conditions.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>CSV (spreadsheet)</source>
        <translation>CSV (tableur)</translation>
    </message>
    <message>
        <source>JSON (one list)</source>
        <translation>JSON (une liste)</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON, une ligne par événement</translation>
    </message>
    <message>
        <source>Format of the export</source>
        <translation>Format de l’exportation</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Writes the events found above into a file that only you may read. The export is itself an event.</source>
        <translation>Écrit les événements trouvés ci-dessus dans un fichier que vous seul pouvez lire. L’exportation est elle-même un événement.</translation>
    </message>
    <message>
        <source>Export the events</source>
        <translation>Exporter les événements</translation>
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
        <translation>L’exportation est en cours.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events are in %1.
SHA-256 %2</source>
        <translation>
            <numerusform>%Ln événement est dans %1.
SHA-256 %2</numerusform>
            <numerusform>%Ln événements sont dans %1.
SHA-256 %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events written…</source>
        <translation>
            <numerusform>%Ln événement écrit…</numerusform>
            <numerusform>%Ln événements écrits…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pindesk::ui::BatchCard</name>
    <message>
        <source>Batch</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Progress of the writing</source>
        <translation>Avancement de l&apos;écriture</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Accorder</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Write the file…</source>
        <translation>Écrire le fichier…</translation>
    </message>
    <message>
        <source>Stop writing</source>
        <translation>Arrêter l&apos;écriture</translation>
    </message>
    <message>
        <source>Who was left out</source>
        <translation>Qui est resté dehors</translation>
    </message>
    <message>
        <source>Withdraw the batch</source>
        <translation>Retirer le lot</translation>
    </message>
    <message>
        <source>Reason (needed to refuse)</source>
        <translation>Motif (nécessaire pour refuser)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Batch %1</source>
        <translation>Lot %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>; of a list</source>
        <translation> ; d&apos;une liste</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 par %2</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>But</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidé</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écrit</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Dans le fichier</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Resté dehors : %1</translation>
    </message>
    <message>
        <source>Reset while it was written</source>
        <translation>Réinitialisés pendant l&apos;écriture</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Another supervisor decides this.</source>
        <translation>Un autre superviseur en décide.</translation>
    </message>
    <message>
        <source>Say why you refuse.</source>
        <translation>Dites pourquoi vous refusez.</translation>
    </message>
    <message>
        <source>A supervisor writes it.</source>
        <translation>Un superviseur l&apos;écrit.</translation>
    </message>
    <message>
        <source>Write the file again…</source>
        <translation>Écrire le fichier à nouveau…</translation>
    </message>
    <message>
        <source>A supervisor withdraws it.</source>
        <translation>Un superviseur le retire.</translation>
    </message>
    <message>
        <source>The file is being written. You may lock the desk or go to another page.</source>
        <translation>Le fichier s&apos;écrit. Vous pouvez verrouiller le poste ou aller à une autre page.</translation>
    </message>
    <message>
        <source>Decide by %1.</source>
        <translation>À décider avant le %1.</translation>
    </message>
    <message>
        <source>It waits for another supervisor until %1.</source>
        <translation>Il attend un autre superviseur jusqu&apos;au %1.</translation>
    </message>
    <message>
        <source>It can be written until %1, once.</source>
        <translation>Il peut être écrit jusqu&apos;au %1, une seule fois.</translation>
    </message>
    <message>
        <source>The writing broke off: there is no file, and nobody counts as given a PIN. Write it again; if it is at work on another computer, that takes it over.</source>
        <translation>L&apos;écriture s&apos;est interrompue : il n&apos;y a pas de fichier, et personne ne compte comme ayant reçu un PIN. Écrivez-le à nouveau ; s&apos;il s&apos;écrit sur un autre ordinateur, cela le reprend.</translation>
    </message>
    <message>
        <source>It stops in a moment.</source>
        <translation>Il s&apos;arrête dans un instant.</translation>
    </message>
    <message>
        <source>Begins…</source>
        <translation>Commence…</translation>
    </message>
    <message>
        <source>%1 of %2 accounts · %3 a second · %4 left</source>
        <translation>%1 comptes sur %2 · %3 par seconde · encore %4</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::BatchForm</name>
    <message>
        <source>New batch</source>
        <translation>Nouveau lot</translation>
    </message>
    <message>
        <source>Only accounts with these statuses (none marked: all)</source>
        <translation>Seulement les comptes de ces statuts (aucun coché : tous)</translation>
    </message>
    <message>
        <source>Progress of the count</source>
        <translation>Avancement du compte</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Compter</translation>
    </message>
    <message>
        <source>Ask for approval</source>
        <translation>Demander l&apos;accord</translation>
    </message>
    <message>
        <source>Cancel the count</source>
        <translation>Annuler le compte</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Letters, as one PDF</source>
        <translation>Lettres, en un seul PDF</translation>
    </message>
    <message>
        <source>File for a letter shop</source>
        <translation>Fichier pour un imprimeur</translation>
    </message>
    <message>
        <source>File for bills in envelopes</source>
        <translation>Fichier pour des factures sous enveloppe</translation>
    </message>
    <message>
        <source>File for postcards</source>
        <translation>Fichier pour des cartes postales</translation>
    </message>
    <message>
        <source>What it &amp;becomes</source>
        <translation>Ce qu&apos;il &amp;devient</translation>
    </message>
    <message>
        <source>La&amp;yout</source>
        <translation>F&amp;ormat</translation>
    </message>
    <message>
        <source>What it is &amp;for</source>
        <translation>&amp;But</translation>
    </message>
    <message>
        <source>For the supervisor who approves.</source>
        <translation>Pour le superviseur qui accorde.</translation>
    </message>
    <message>
        <source>Never given out</source>
        <translation>Jamais donnés</translation>
    </message>
    <message>
        <source>Given out before a day, and unused</source>
        <translation>Donnés avant un jour et non utilisés</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Tous les comptes</translation>
    </message>
    <message>
        <source>Which initial &amp;PINs</source>
        <translation>Quels &amp;PIN initiaux</translation>
    </message>
    <message>
        <source>Given out before</source>
        <translation>Donnés avant</translation>
    </message>
    <message>
        <source>Only these &amp;accounts, one number a line</source>
        <translation>Seulement ces &amp;comptes, un numéro par ligne</translation>
    </message>
    <message>
        <source>Load a list…</source>
        <translation>Charger une liste…</translation>
    </message>
    <message>
        <source>List of account numbers</source>
        <translation>Liste de numéros de compte</translation>
    </message>
    <message>
        <source>Text (*.txt *.csv);;All files (*)</source>
        <translation>Texte (*.txt *.csv);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Standard letter</source>
        <translation>Lettre standard</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(aucun)</translation>
    </message>
    <message>
        <source>&amp;Letter</source>
        <translation>&amp;Lettre</translation>
    </message>
    <message>
        <source>Everybody who handles a postcard reads the PIN on it. Take bills in envelopes, or letters.</source>
        <translation>Tous ceux qui manipulent une carte postale lisent le PIN. Prenez des factures sous enveloppe, ou des lettres.</translation>
    </message>
    <message>
        <source>Line %1 is no account number: %2</source>
        <translation>La ligne %1 n&apos;est pas un numéro de compte : %2</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Compte en cours…</translation>
    </message>
    <message>
        <source>%1 of %2 accounts · %3 a second</source>
        <translation>%1 comptes sur %2 · %3 par seconde</translation>
    </message>
    <message>
        <source>Of the chosen, without an address</source>
        <translation>Parmi les choisis, sans adresse</translation>
    </message>
    <message>
        <source>Nobody has these numbers: %1</source>
        <translation>Personne n&apos;a ces numéros : %1</translation>
    </message>
    <message>
        <source>There is nobody to write to.</source>
        <translation>Il n&apos;y a personne à qui écrire.</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::BatchesTab</name>
    <message>
        <source>New batch…</source>
        <translation>Nouveau lot…</translation>
    </message>
    <message>
        <source>No PINs have gone out in a file yet. Ask for a batch: letters, or a file for bills or for a letter shop.</source>
        <translation>Aucun PIN n&apos;est encore parti dans un fichier. Demandez un lot : des lettres, ou un fichier pour les factures ou pour un imprimeur.</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Why it is not in the file</source>
        <translation>Pourquoi il n&apos;est pas dans le fichier</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Restés dehors</translation>
    </message>
    <message>
        <source>Accounts that were left out</source>
        <translation>Comptes restés dehors</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Lots</translation>
    </message>
    <message>
        <source>A supervisor asks for batches.</source>
        <translation>Un superviseur demande les lots.</translation>
    </message>
    <message>
        <source>Batch %1 waits for another supervisor. It can be written when it is approved.</source>
        <translation>Le lot %1 attend un autre superviseur. Il pourra être écrit une fois accordé.</translation>
    </message>
    <message>
        <source>Batch %1 can be written: this site asks for no second pair of eyes.</source>
        <translation>Le lot %1 peut être écrit : ce site ne demande pas de second regard.</translation>
    </message>
    <message>
        <source>Approved. %1 can write the file now.</source>
        <translation>Accordé. %1 peut maintenant écrire le fichier.</translation>
    </message>
    <message>
        <source>Refused.</source>
        <translation>Refusé.</translation>
    </message>
    <message>
        <source>Batch %1 was withdrawn.</source>
        <translation>Le lot %1 a été retiré.</translation>
    </message>
    <message>
        <source>Write batch %1</source>
        <translation>Écrire le lot %1</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Text (*.csv *.txt);;All files (*)</source>
        <translation>Texte (*.csv *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Stopped. There is no file, and nobody counts as given a PIN.</source>
        <translation>Arrêté. Il n&apos;y a pas de fichier, et personne ne compte comme ayant reçu un PIN.</translation>
    </message>
    <message numerus="yes">
        <source>Batch %1 is written: %Ln PINs.</source>
        <translation>
            <numerusform>Le lot %1 est écrit : %Ln PIN.</numerusform>
            <numerusform>Le lot %1 est écrit : %Ln PIN.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Batch %1 is written: %Ln PINs. Look at who was left out.</source>
        <translation>
            <numerusform>Le lot %1 est écrit : %Ln PIN. Regardez qui est resté dehors.</numerusform>
            <numerusform>Le lot %1 est écrit : %Ln PIN. Regardez qui est resté dehors.</numerusform>
        </translation>
    </message>
    <message>
        <source>A batch of PINs is being written. Stop it? There will be no file, and it can be written again.</source>
        <translation>Un lot de PIN s&apos;écrit. L&apos;arrêter ? Il n&apos;y aura pas de fichier, et il pourra être écrit à nouveau.</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::CallerForm</name>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Location ID</source>
        <translation>ID du lieu</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>ID du client</translation>
    </message>
    <message>
        <source>SSN</source>
        <translation>SSN</translation>
    </message>
    <message>
        <source>ZIP code</source>
        <translation>Code ZIP</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Telephone numbers</source>
        <translation>Numéros de téléphone</translation>
    </message>
    <message>
        <source>Has already set up a PIN</source>
        <translation>A déjà choisi un PIN</translation>
    </message>
    <message>
        <source>PIN set on</source>
        <translation>PIN défini le</translation>
    </message>
    <message>
        <source>nine digits, or the last four</source>
        <translation>neuf chiffres, ou les quatre derniers</translation>
    </message>
    <message>
        <source>empty: United States</source>
        <translation>vide : États-Unis</translation>
    </message>
    <message>
        <source>several with ; between</source>
        <translation>plusieurs, séparés par ;</translation>
    </message>
    <message>
        <source>This cannot be used: %1.</source>
        <translation>Inutilisable : %1.</translation>
    </message>
    <message>
        <source>Must change the PIN</source>
        <translation>Doit changer de PIN</translation>
    </message>
    <message>
        <source>What the customer system says.</source>
        <translation>Ce que dit le système des clients.</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::ChangePasswordPage</name>
    <message>
        <source>Change the password of %1</source>
        <translation>Changer le mot de passe de %1</translation>
    </message>
    <message>
        <source>&amp;Current password</source>
        <translation>Mot de passe a&amp;ctuel</translation>
    </message>
    <message>
        <source>New &amp;password</source>
        <translation>&amp;Nouveau mot de passe</translation>
    </message>
    <message>
        <source>New password once &amp;more</source>
        <translation>Nouveau mot de passe encore une &amp;fois</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Changer le mot de passe</translation>
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
        <source>Type the password that you have now.</source>
        <translation>Tapez le mot de passe que vous avez maintenant.</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::ChecklistEditor</name>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Choose an item in the list.</source>
        <translation>Choisissez un élément dans la liste.</translation>
    </message>
    <message>
        <source>It is the first one.</source>
        <translation>C’est le premier.</translation>
    </message>
    <message>
        <source>It is the last one.</source>
        <translation>C’est le dernier.</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>La vôtre</translation>
    </message>
    <message>
        <source>%1, one of your own</source>
        <translation>%1, une à vous</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Type a text first.</source>
        <translation>Saisissez d’abord un texte.</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::ChoiceStep</name>
    <message>
        <source>Welcome to PinDesk</source>
        <translation>Bienvenue dans PinDesk</translation>
    </message>
    <message>
        <source>This workstation has no site yet. What would you like to do?</source>
        <translation>Ce poste de travail n’a pas encore de site. Que voulez-vous faire&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Try the practice site</source>
        <translation>&amp;Essayer le site d’entraînement</translation>
    </message>
    <message>
        <source>Invented customers and calls to try. Nothing is real, nothing is mailed.</source>
        <translation>Des clients inventés et des appels à essayer. Rien n’est réel, aucun courriel ne part.</translation>
    </message>
    <message>
        <source>Make a site on this &amp;computer</source>
        <translation>Créer un site sur cet &amp;ordinateur</translation>
    </message>
    <message>
        <source>One file. For one desk, or for some on the same computer.</source>
        <translation>Un fichier. Pour un poste, ou pour plusieurs sur le même ordinateur.</translation>
    </message>
    <message>
        <source>Make a site in a &amp;shared database</source>
        <translation>Créer un site dans une &amp;base de données partagée</translation>
    </message>
    <message>
        <source>PostgreSQL. For many desks that work at the same time.</source>
        <translation>PostgreSQL. Pour beaucoup de postes qui travaillent en même temps.</translation>
    </message>
    <message>
        <source>&amp;Open a site that is there</source>
        <translation>Ouvrir un site e&amp;xistant</translation>
    </message>
    <message>
        <source>Your administrator gives you its address.</source>
        <translation>Votre administrateur vous donne son adresse.</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::CodePage</name>
    <message>
        <source>Invitation or reset code</source>
        <translation>Code d’invitation ou de mot de passe</translation>
    </message>
    <message>
        <source>&amp;Link or code</source>
        <translation>&amp;Lien ou code</translation>
    </message>
    <message>
        <source>Paste the link or the code from the mail that you have received. Spaces, line breaks and small letters do not matter.</source>
        <translation>Collez le lien ou le code du courriel que vous avez reçu. Espaces, retours à la ligne et minuscules sont sans importance.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The code has 14 groups of 4 characters; the link has it at its end.</source>
        <translation>Le code a 14 groupes de 4 caractères&#x202f;; il est à la fin du lien.</translation>
    </message>
    <message>
        <source>✓ The code is complete.</source>
        <translation>✓ Le code est complet.</translation>
    </message>
    <message>
        <source>The code is not complete yet.</source>
        <translation>Le code n’est pas encore complet.</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::ColumnPicker</name>
    <message>
        <source>Joins another column</source>
        <translation>Joint une autre colonne</translation>
    </message>
    <message>
        <source>%1: join another column</source>
        <translation>%1 : joindre une autre colonne</translation>
    </message>
    <message>
        <source>%1: another column</source>
        <translation>%1 : autre colonne</translation>
    </message>
    <message>
        <source>Choose a column in the last field first.</source>
        <translation>Choisissez d’abord une colonne dans le dernier champ.</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::ColumnsEditor</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nº</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Positions</translation>
    </message>
    <message>
        <source>Title or text</source>
        <translation>Titre ou texte</translation>
    </message>
    <message>
        <source>To mend</source>
        <translation>À corriger</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Written as</source>
        <translation>Écrit comme</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>Placé</translation>
    </message>
    <message>
        <source>Filled up with</source>
        <translation>Rempli avec</translation>
    </message>
    <message>
        <source>Content to add</source>
        <translation>Contenu à ajouter</translation>
    </message>
    <message>
        <source>Alt with the arrows moves a column, Delete removes it.</source>
        <translation>Alt avec les flèches déplace une colonne, Suppr la retire.</translation>
    </message>
    <message>
        <source>at the left</source>
        <translation>à gauche</translation>
    </message>
    <message>
        <source>at the right</source>
        <translation>à droite</translation>
    </message>
    <message>
        <source>space</source>
        <translation>espace</translation>
    </message>
    <message>
        <source>%1 added as column %2.</source>
        <translation>%1 ajouté comme colonne %2.</translation>
    </message>
    <message>
        <source>%1 removed.</source>
        <translation>%1 retiré.</translation>
    </message>
    <message>
        <source>%1 is column %2 now.</source>
        <translation>%1 est maintenant la colonne %2.</translation>
    </message>
    <message>
        <source>Column %1: %2</source>
        <translation>Colonne %1 : %2</translation>
    </message>
    <message>
        <source>as long as it is</source>
        <translation>aussi long qu’il est</translation>
    </message>
    <message>
        <source>Choose a column first.</source>
        <translation>Choisissez d’abord une colonne.</translation>
    </message>
    <message>
        <source>There are 64 columns already.</source>
        <translation>Il y a déjà 64 colonnes.</translation>
    </message>
    <message>
        <source>It is the first.</source>
        <translation>C’est la première.</translation>
    </message>
    <message>
        <source>It is the last.</source>
        <translation>C’est la dernière.</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Type a page, an action or an account number</source>
        <translation>Tapez une page, une action ou un numéro de compte</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Matching commands</source>
        <translation>Commandes trouvées</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Rien ne correspond</translation>
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
        <translation>Le client a abandonné l&apos;inscription de %1.</translation>
    </message>
    <message>
        <source>The registration of %1 has ended: nobody used the form for five minutes.</source>
        <translation>L&apos;inscription de %1 est terminée : personne n&apos;a utilisé le formulaire pendant cinq minutes.</translation>
    </message>
    <message>
        <source>no account is on the screen</source>
        <translation>aucun compte n’est à l’écran</translation>
    </message>
    <message>
        <source>the customer has registered already</source>
        <translation>le client est déjà inscrit</translation>
    </message>
    <message>
        <source>an administrator has to set the address of the pages for customers first</source>
        <translation>un administrateur doit d&apos;abord indiquer l&apos;adresse des pages des clients</translation>
    </message>
    <message>
        <source>a customer is at it already</source>
        <translation>un client y est déjà</translation>
    </message>
    <message>
        <source>%1 is being registered at the counter: waiting for the customer.</source>
        <translation>%1 s&apos;inscrit au guichet : en attente du client.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The registration of %1 was cancelled.</source>
        <translation>L&apos;inscription de %1 a été annulée.</translation>
    </message>
    <message>
        <source>The customer of %1 has registered. The link that confirms the e-mail address is on its way.</source>
        <translation>Le client de %1 s&apos;est inscrit. Le lien qui confirme l&apos;adresse e-mail est en route.</translation>
    </message>
    <message>
        <source>The form for %1 is over: it took longer than a quarter of an hour, or the record was changed. Look at the account, then begin again.</source>
        <translation>Le formulaire de %1 est terminé : plus d&apos;un quart d&apos;heure a passé, ou l&apos;enregistrement a changé. Regardez le compte, puis recommencez.</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::CounterWindow</name>
    <message>
        <source>Registration – %1</source>
        <translation>Inscription – %1</translation>
    </message>
    <message>
        <source>Choose your own PIN</source>
        <translation>Choisissez votre propre PIN</translation>
    </message>
    <message>
        <source>Account number %1</source>
        <translation>Numéro de compte %1</translation>
    </message>
    <message>
        <source>Nobody at the counter sees what you enter here.</source>
        <translation>Personne au guichet ne voit ce que vous saisissez ici.</translation>
    </message>
    <message>
        <source>PIN that you were given</source>
        <translation>PIN qui vous a été donné</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Nouveau PIN</translation>
    </message>
    <message>
        <source>One that nobody can guess: no birth date, no number of yours, no row such as 1234.</source>
        <translation>Un PIN que personne ne devine : ni date de naissance, ni numéro à vous, ni suite comme 1234.</translation>
    </message>
    <message>
        <source>New PIN, once more</source>
        <translation>Nouveau PIN, encore une fois</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Indice</translation>
    </message>
    <message>
        <source>Reminds you of the PIN when you call us. It must not contain the PIN.</source>
        <translation>Vous rappelle le PIN quand vous nous appelez. Il ne doit pas contenir le PIN.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>A link to confirm it is sent there at once.</source>
        <translation>Un lien pour la confirmer y est envoyé aussitôt.</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>S&apos;inscrire</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Thank you. One step is left</source>
        <translation>Merci. Il reste une étape</translation>
    </message>
    <message>
        <source>This form is over</source>
        <translation>Ce formulaire est terminé</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>This is missing.</source>
        <translation>Ceci manque.</translation>
    </message>
    <message>
        <source>The two PINs are not the same. Enter the new PIN twice.</source>
        <translation>Les deux PIN ne sont pas identiques. Saisissez deux fois le nouveau PIN.</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::CustomerCard</name>
    <message>
        <source>Play the customer</source>
        <translation>Jouer le client</translation>
    </message>
    <message>
        <source>Start the customer&apos;s pages</source>
        <translation>Démarrer les pages du client</translation>
    </message>
    <message>
        <source>Open the customer&apos;s pages</source>
        <translation>Ouvrir les pages du client</translation>
    </message>
    <message>
        <source>Open the mails</source>
        <translation>Ouvrir les messages</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop the customer&apos;s pages</source>
        <translation>Arrêter les pages du client</translation>
    </message>
    <message>
        <source>The customer&apos;s own pages open in your browser. Their mails stay on this computer.</source>
        <translation>Les pages du client s&apos;ouvrent dans votre navigateur. Ses messages restent sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The pages are starting…</source>
        <translation>Les pages démarrent…</translation>
    </message>
    <message>
        <source>The pages are at %1</source>
        <translation>Les pages sont à %1</translation>
    </message>
    <message>
        <source>Reset an account at the Desk and read its initial PIN; sign in with it in the browser, choose a PIN of your own, open the link in the mail, and watch the Desk change.</source>
        <translation>Réinitialisez un compte au Guichet et lisez son PIN initial ; connectez-vous avec lui dans le navigateur, choisissez un PIN à vous, ouvrez le lien du message et regardez le Guichet changer.</translation>
    </message>
    <message>
        <source>No browser could be opened. Open %1 in one yourself.</source>
        <translation>Aucun navigateur n&apos;a pu s&apos;ouvrir. Ouvrez vous-même %1 dans l&apos;un d&apos;eux.</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::DayBars</name>
    <message>
        <source>Registered</source>
        <translation>Inscrits</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmés</translation>
    </message>
    <message>
        <source>Nobody registered on these days.</source>
        <translation>Personne ne s’est inscrit ces jours-là.</translation>
    </message>
    <message>
        <source>Bars of the registrations; the table has the same numbers</source>
        <translation>Barres des inscriptions&#x202f;; le tableau a les mêmes nombres</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::DeskPage</name>
    <message>
        <source>Desk</source>
        <translation>Guichet</translation>
    </message>
    <message>
        <source>Verify the caller</source>
        <translation>Vérifier l’appelant</translation>
    </message>
    <message>
        <source>type what the caller answers</source>
        <translation>tapez les réponses de l’appelant</translation>
    </message>
    <message>
        <source>Give hint</source>
        <translation>Donner l’indice</translation>
    </message>
    <message>
        <source>read the caller their own hint</source>
        <translation>lire à l’appelant son propre indice</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>with a new initial PIN the customer can remember</source>
        <translation>avec un nouveau PIN initial que le client peut retenir</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Révéler</translation>
    </message>
    <message>
        <source>show the initial PIN and read it out</source>
        <translation>afficher le PIN initial et le lire à voix haute</translation>
    </message>
    <message>
        <source>Undo the reset</source>
        <translation>Annuler la réinitialisation</translation>
    </message>
    <message>
        <source>bring back what it replaced</source>
        <translation>rétablir ce qu’elle a remplacé</translation>
    </message>
    <message>
        <source>Copy the PIN</source>
        <translation>Copier le PIN</translation>
    </message>
    <message>
        <source>for ten seconds</source>
        <translation>pour dix secondes</translation>
    </message>
    <message>
        <source>Override the verification</source>
        <translation>Passer outre la vérification</translation>
    </message>
    <message>
        <source>a supervisor answers for the caller</source>
        <translation>un superviseur répond de l’appelant</translation>
    </message>
    <message>
        <source>Read the account again</source>
        <translation>Relire le compte</translation>
    </message>
    <message>
        <source>The reset of %1 is undone.</source>
        <translation>La réinitialisation de %1 est annulée.</translation>
    </message>
    <message>
        <source>no account is on the screen</source>
        <translation>aucun compte n’est à l’écran</translation>
    </message>
    <message>
        <source>unlocked by one more right answer</source>
        <translation>encore une réponse juste pour déverrouiller</translation>
    </message>
    <message>
        <source>unlocked by %1 right answers</source>
        <translation>%1 réponses justes pour déverrouiller</translation>
    </message>
    <message>
        <source>your role does not include it</source>
        <translation>votre rôle ne le permet pas</translation>
    </message>
    <message>
        <source>the caller is verified</source>
        <translation>l’appelant est vérifié</translation>
    </message>
    <message>
        <source>this site gives no hints</source>
        <translation>ce site ne donne pas d’indices</translation>
    </message>
    <message>
        <source>the customer has left none</source>
        <translation>le client n’en a pas laissé</translation>
    </message>
    <message>
        <source>the customer chose the PIN</source>
        <translation>le client a choisi le PIN</translation>
    </message>
    <message>
        <source>there is no reset to undo</source>
        <translation>il n’y a pas de réinitialisation à annuler</translation>
    </message>
    <message>
        <source>no PIN is shown</source>
        <translation>aucun PIN n’est affiché</translation>
    </message>
    <message>
        <source>Send the link again</source>
        <translation>Renvoyer le lien</translation>
    </message>
    <message>
        <source>to the address on record; older links end</source>
        <translation>à l’adresse enregistrée ; les liens précédents cessent de valoir</translation>
    </message>
    <message>
        <source>the account does not wait for a confirmation</source>
        <translation>le compte n’attend aucune confirmation</translation>
    </message>
    <message>
        <source>the customer has given no e-mail address</source>
        <translation>le client n’a pas donné d’adresse courriel</translation>
    </message>
    <message>
        <source>A new link is on its way to %1.</source>
        <translation>Un nouveau lien est en route vers %1.</translation>
    </message>
    <message>
        <source>No link was sent: three within an hour are enough. The next can be sent at %1.</source>
        <translation>Aucun lien n’a été envoyé : trois en une heure suffisent. Le prochain peut partir à %1.</translation>
    </message>
    <message>
        <source>Register in person</source>
        <translation>Inscrire au guichet</translation>
    </message>
    <message>
        <source>the customer types, in a window apart</source>
        <translation>le client saisit, dans une autre fenêtre</translation>
    </message>
    <message>
        <source>Reply by e-mail…</source>
        <translation>Répondre par e-mail…</translation>
    </message>
    <message>
        <source>the initial PIN, for who asked by e-mail</source>
        <translation>le PIN initial, à qui l’a demandé par e-mail</translation>
    </message>
    <message>
        <source>the initial PIN has expired: reset it</source>
        <translation>le PIN initial a expiré : réinitialisez-le</translation>
    </message>
    <message>
        <source>the customer&apos;s answers must be typed and agree; somebody&apos;s word is not enough</source>
        <translation>les réponses du client doivent être saisies et concorder ; la parole de quelqu’un ne suffit pas</translation>
    </message>
    <message>
        <source>The reply for %1 is in the outbox, to %2.</source>
        <translation>La réponse pour %1 est dans la boîte d’envoi, à %2.</translation>
    </message>
    <message>
        <source>The reply for %1 was not sent. %2</source>
        <translation>La réponse pour %1 n’a pas été envoyée. %2</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::DiagnosisCard</name>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Known: %1.</source>
        <translation>Ce que l’on sait&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Also possible: %1</source>
        <translation>Aussi possible&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::DisableForm</name>
    <message>
        <source>They cannot do anything any more, from this moment on, and their keys and open links are gone. What they did stays in the audit trail. To have them back they are invited again.</source>
        <translation>Dès cet instant cette personne ne peut plus rien faire, et ses clés et liens ouverts disparaissent. Ce qu’elle a fait reste dans le journal d’audit. Pour qu’elle revienne, on l’invite de nouveau.</translation>
    </message>
    <message>
        <source>Disable %1?</source>
        <translation>Désactiver %1&#x202f;?</translation>
    </message>
    <message>
        <source>Disable %1 (%2)?</source>
        <translation>Désactiver %1 (%2)&#x202f;?</translation>
    </message>
    <message>
        <source>Disable %1</source>
        <translation>Désactiver %1</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>Garder %1</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::DistributionPage</name>
    <message>
        <source>Distribution</source>
        <translation>Distribution</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Lots</translation>
    </message>
    <message>
        <source>New batch</source>
        <translation>Nouveau lot</translation>
    </message>
    <message>
        <source>Parts of the distribution</source>
        <translation>Parties de la distribution</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>initial PINs for bills or letters</source>
        <translation>PIN initiaux pour factures ou lettres</translation>
    </message>
    <message>
        <source>A supervisor asks for batches.</source>
        <translation>Un superviseur demande les lots.</translation>
    </message>
    <message>
        <source>Layouts</source>
        <translation>Formats</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::DoneStep</name>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>The site is made, and this workstation opens it from now on.</source>
        <translation>Le site est créé, et ce poste de travail l’ouvre désormais.</translation>
    </message>
    <message>
        <source>Run %1 is at work.</source>
        <translation>L’exécution %1 est en cours.</translation>
    </message>
    <message>
        <source>Your customers are in. Before they can register, each needs an initial PIN: generate them now, or sign in and do it later on the page Generation.</source>
        <translation>Vos clients sont importés. Avant de s’inscrire, chacun a besoin d’un PIN initial : générez-les maintenant, ou connectez-vous et faites-le plus tard à la page Génération.</translation>
    </message>
    <message>
        <source>Sign in as the administrator next. On the page Generation, bring your customers in and give each a PIN.</source>
        <translation>Connectez-vous ensuite comme administrateur. À la page Génération, importez vos clients et donnez un PIN à chacun.</translation>
    </message>
    <message>
        <source>The PINs are being generated.</source>
        <translation>Les PIN sont en cours de génération.</translation>
    </message>
    <message>
        <source>%1 PINs are generated. Everything is ready for the first call.</source>
        <translation>%1 PIN ont été générés. Tout est prêt pour le premier appel.</translation>
    </message>
    <message>
        <source>Cancelled after %1 PINs. Nothing is half done; go on at any time.</source>
        <translation>Annulé après %1 PIN. Rien n’est à moitié fait ; continuez quand vous voulez.</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>Se &amp;connecter</translation>
    </message>
    <message>
        <source>PINs are being generated. Stop the run and close the window? Nothing is lost: the run can be resumed.</source>
        <translation>Des PIN sont en cours de génération. Arrêter l’exécution et fermer la fenêtre&#x202f;? Rien n’est perdu&#x202f;: elle pourra être reprise.</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::DualList</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Add all</source>
        <translation>Tout ajouter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>Tout retirer</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Added “%1” at position %2</source>
        <translation>«&#x202f;%1&#x202f;» ajouté en position %2</translation>
    </message>
    <message>
        <source>Moved “%1” to position %2</source>
        <translation>«&#x202f;%1&#x202f;» déplacé en position %2</translation>
    </message>
    <message>
        <source>Added %1 at positions %2 to %3</source>
        <translation>%1 ajoutés aux positions %2 à %3</translation>
    </message>
    <message>
        <source>Moved %1 to positions %2 to %3</source>
        <translation>%1 déplacés aux positions %2 à %3</translation>
    </message>
    <message>
        <source>Removed “%1”</source>
        <translation>«&#x202f;%1&#x202f;» retiré</translation>
    </message>
    <message>
        <source>Removed %1</source>
        <translation>%1 retirés</translation>
    </message>
    <message>
        <source>Moved %1 up</source>
        <translation>%1 montés</translation>
    </message>
    <message>
        <source>Moved %1 down</source>
        <translation>%1 descendus</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé&#x202f;: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rétabli&#x202f;: %1</translation>
    </message>
    <message>
        <source>Nothing configured. Choose under “%1”, press Enter.</source>
        <translation>Rien n’est configuré. Choisissez sous «&#x202f;%1&#x202f;», puis Entrée.</translation>
    </message>
    <message>
        <source>Nothing configured.</source>
        <translation>Rien n’est configuré.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <translation>%1 · %2 sur %3</translation>
    </message>
    <message>
        <source>There is nothing to choose from.</source>
        <translation>Il n’y a rien à choisir.</translation>
    </message>
    <message>
        <source>Everything is configured.</source>
        <translation>Tout est configuré.</translation>
    </message>
    <message>
        <source>Nothing fits “%1”.</source>
        <translation>Rien ne correspond à «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Enter moves across, Alt+Up and Alt+Down order, Ctrl+Z undoes.</source>
        <translation>Entrée fait passer de l’autre côté, Alt+haut et Alt+bas ordonnent, Ctrl+Z annule.</translation>
    </message>
    <message>
        <source>Choose what to add first.</source>
        <translation>Choisissez d’abord quoi ajouter.</translation>
    </message>
    <message>
        <source>Nothing is configured.</source>
        <translation>Rien n’est configuré.</translation>
    </message>
    <message>
        <source>Choose what to remove first.</source>
        <translation>Choisissez d’abord quoi retirer.</translation>
    </message>
    <message>
        <source>Choose what to move first.</source>
        <translation>Choisissez d’abord quoi déplacer.</translation>
    </message>
    <message>
        <source>It stands first already.</source>
        <translation>C’est déjà le premier.</translation>
    </message>
    <message>
        <source>It stands last already.</source>
        <translation>C’est déjà le dernier.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::DualListFooter</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::DualListModel</name>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 sur %3</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::DualListPanel</name>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::DualListView</name>
    <message>
        <source>%1 entries</source>
        <translation>%1 entrées</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::EmptyDesk</name>
    <message>
        <source>Who is on the line?</source>
        <translation>Qui est en ligne&#x202f;?</translation>
    </message>
    <message>
        <source>Type the account number at the top and press Enter. No number? Type a name, an address, a phone number or an e-mail address: what is found stands here.</source>
        <translation>Tapez le numéro de compte en haut, puis Entrée. Pas de numéro&#x202f;? Tapez un nom, une adresse, un téléphone ou une adresse courriel&#x202f;: les résultats s’affichent ici.</translation>
    </message>
    <message>
        <source>the account field, from anywhere</source>
        <translation>le champ du compte, de partout</translation>
    </message>
    <message>
        <source>every command by its name</source>
        <translation>chaque commande par son nom</translation>
    </message>
    <message>
        <source>help for this page</source>
        <translation>l’aide de cette page</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::EnrolmentPage</name>
    <message>
        <source>Enrol</source>
        <translation>Inscription</translation>
    </message>
    <message>
        <source>Choose a new password</source>
        <translation>Choisir un nouveau mot de passe</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nom d’&amp;utilisateur</translation>
    </message>
    <message>
        <source>New &amp;password</source>
        <translation>&amp;Nouveau mot de passe</translation>
    </message>
    <message>
        <source>New password once &amp;more</source>
        <translation>Nouveau mot de passe encore une &amp;fois</translation>
    </message>
    <message>
        <source>Choose the password that you will sign in with. Your user name is in the mail.</source>
        <translation>Choisissez le mot de passe avec lequel vous vous connecterez. Votre nom d’utilisateur est dans le courriel.</translation>
    </message>
    <message>
        <source>Your user name is in the mail with the link.</source>
        <translation>Votre nom d’utilisateur est dans le courriel du lien.</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The link is good for another %1.</source>
        <translation>Le lien vaut encore %1.</translation>
    </message>
    <message>
        <source>The link has become too old. Ask for a new one.</source>
        <translation>Le lien est devenu trop ancien. Demandez-en un nouveau.</translation>
    </message>
    <message>
        <source>Type the password again: it is not kept.</source>
        <translation>Tapez le mot de passe à nouveau&#x202f;: il n’est pas gardé.</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::Entrance</name>
    <message>
        <source>You are enrolled</source>
        <translation>Vous êtes inscrit</translation>
    </message>
    <message>
        <source>The password is changed</source>
        <translation>Le mot de passe est changé</translation>
    </message>
    <message>
        <source>Sign in as %1 with the password that you have just chosen.</source>
        <translation>Connectez-vous en tant que %1 avec le mot de passe que vous venez de choisir.</translation>
    </message>
    <message>
        <source>To work with PINs you also need keys, which an administrator gives you again: call %1.</source>
        <translation>Pour travailler avec les PIN il vous faut aussi des clés, qu’un administrateur vous redonne&#x202f;: appelez le %1.</translation>
    </message>
    <message>
        <source>Go to sign-in</source>
        <translation>Aller à la connexion</translation>
    </message>
    <message>
        <source>Look into your mail</source>
        <translation>Regardez votre courriel</translation>
    </message>
    <message>
        <source>If that was right, a mail with a link is on its way to the address on record. Open the link, or paste its code here.</source>
        <translation>Si c’était juste, un courriel avec un lien est en route vers l’adresse enregistrée. Ouvrez le lien, ou collez son code ici.</translation>
    </message>
    <message>
        <source>It does not come? Look among unwanted mail, then ask an administrator.</source>
        <translation>Il n’arrive pas&#x202f;? Regardez parmi les indésirables, puis demandez à un administrateur.</translation>
    </message>
    <message>
        <source>It does not come? Look among unwanted mail, then call %1.</source>
        <translation>Il n’arrive pas&#x202f;? Regardez parmi les indésirables, puis appelez le %1.</translation>
    </message>
    <message>
        <source>I have the code</source>
        <translation>J’ai le code</translation>
    </message>
    <message>
        <source>Back to sign-in</source>
        <translation>Retour à la connexion</translation>
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
        <translation>Événement</translation>
    </message>
    <message>
        <source>All of this account</source>
        <translation>Tout sur ce compte</translation>
    </message>
    <message>
        <source>Open at the Desk</source>
        <translation>Ouvrir au guichet</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1, à %2</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>Sur quoi</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Place in the trail</source>
        <translation>Place dans le journal</translation>
    </message>
    <message>
        <source>event %1 of chain %2</source>
        <translation>événement %1 de la chaîne %2</translation>
    </message>
    <message>
        <source>This event is not about one account.</source>
        <translation>Cet événement ne porte pas sur un seul compte.</translation>
    </message>
    <message>
        <source>You may not look up accounts.</source>
        <translation>Vous ne pouvez pas consulter des comptes.</translation>
    </message>
    <message>
        <source>Choose an event in the list.</source>
        <translation>Choisissez un événement dans la liste.</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::EventModel</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>Sur quoi</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::ExtractFileForm</name>
    <message>
        <source>Titles in the f&amp;irst line</source>
        <translation>Titres dans la prem&amp;ière ligne</translation>
    </message>
    <message>
        <source>Read by a &amp;billing system and no spreadsheet</source>
        <translation>Lu par un système de factu&amp;ration et aucun tableur</translation>
    </message>
    <message>
        <source>&amp;Name of the layout</source>
        <translation>&amp;Nom du modèle</translation>
    </message>
    <message>
        <source>How the PIN &amp;travels</source>
        <translation>Comment le PIN &amp;voyage</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Encodage</translation>
    </message>
    <message>
        <source>&amp;Line ends</source>
        <translation>Fins de &amp;ligne</translation>
    </message>
    <message>
        <source>&amp;Separator of columns</source>
        <translation>&amp;Séparateur de colonnes</translation>
    </message>
    <message>
        <source>&amp;Quotes</source>
        <translation>&amp;Guillemets</translation>
    </message>
    <message>
        <source>Formulas in names and addresses</source>
        <translation>Formules dans les noms et adresses</translation>
    </message>
    <message>
        <source>CSV: columns with a separator</source>
        <translation>CSV : colonnes avec séparateur</translation>
    </message>
    <message>
        <source>Fixed width: columns at fixed places</source>
        <translation>Largeur fixe : colonnes à positions fixes</translation>
    </message>
    <message>
        <source>Inside an envelope or a folded bill</source>
        <translation>Dans une enveloppe ou une facture pliée</translation>
    </message>
    <message>
        <source>On a postcard</source>
        <translation>Sur une carte postale</translation>
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
        <translation>Virgule ,</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>Point-virgule ;</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>Bar |</source>
        <translation>Barre |</translation>
    </message>
    <message>
        <source>Only where needed</source>
        <translation>Seulement où il en faut</translation>
    </message>
    <message>
        <source>Around every value</source>
        <translation>Autour de chaque valeur</translation>
    </message>
    <message>
        <source>Made harmless with an apostrophe</source>
        <translation>Rendues inoffensives par une apostrophe</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>Telles quelles</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::ExtractLayoutEditor</name>
    <message>
        <source>Columns of an account&apos;s line</source>
        <translation>Colonnes de la ligne d’un compte</translation>
    </message>
    <message>
        <source>Columns of the record before all accounts</source>
        <translation>Colonnes de l’enregistrement avant tous les comptes</translation>
    </message>
    <message>
        <source>Columns of the record after all accounts</source>
        <translation>Colonnes de l’enregistrement après tous les comptes</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Records of the file</source>
        <translation>Enregistrements du fichier</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Each account</source>
        <translation>Chaque compte</translation>
    </message>
    <message>
        <source>Before all</source>
        <translation>Avant tout</translation>
    </message>
    <message>
        <source>After all</source>
        <translation>Après tout</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n to mend</source>
        <translation>
            <numerusform>%1 : %n à corriger</numerusform>
            <numerusform>%1 : %n à corriger</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pindesk::ui::ExtractPreviewBox</name>
    <message>
        <source>What the file looks like</source>
        <translation>À quoi ressemble le fichier</translation>
    </message>
    <message>
        <source>The lines come back when nothing is left to mend.</source>
        <translation>Les lignes reviennent quand il n’y a plus rien à corriger.</translation>
    </message>
    <message>
        <source>Five invented customers, some of them demanding.</source>
        <translation>Cinq clients inventés, dont certains exigeants.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them left out: the number or the PIN does not fit.</source>
        <translation>
            <numerusform>%n est laissé de côté : le numéro ou le PIN ne tient pas.</numerusform>
            <numerusform>%n sont laissés de côté : le numéro ou le PIN ne tient pas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters that the encoding lacks became “?”.</source>
        <translation>
            <numerusform>%n caractère absent de l’encodage est devenu « ? ».</numerusform>
            <numerusform>%n caractères absents de l’encodage sont devenus « ? ».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pindesk::ui::FilterBar</name>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>N’importe quand</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Les 7 derniers jours</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Les 30 derniers jours</translation>
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
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Compte</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Personne</translation>
    </message>
    <message>
        <source>&amp;Event</source>
        <translation>É&amp;vénement</translation>
    </message>
    <message>
        <source>Pe&amp;riod</source>
        <translation>Pé&amp;riode</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Du</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Au</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::ForceForm</name>
    <message>
        <source>Shortest PIN</source>
        <translation>PIN le plus court</translation>
    </message>
    <message>
        <source>Longest PIN</source>
        <translation>PIN le plus long</translation>
    </message>
    <message>
        <source>PIN &amp;length</source>
        <translation>&amp;Longueur du PIN</translation>
    </message>
    <message>
        <source>&amp;Identify the caller with</source>
        <translation>&amp;Identifier l’appelant avec</translation>
    </message>
    <message>
        <source>Scenarios of a forced change</source>
        <translation>Scénarios du changement forcé</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>caractères</translation>
    </message>
    <message>
        <source>A PIN is &amp;old after</source>
        <translation>Un PIN est &amp;ancien après</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>nobody: choose the questions</source>
        <translation>personne&#x202f;: choisissez les questions</translation>
    </message>
    <message>
        <source>%1 (not there)</source>
        <translation>%1 (n’existe pas)</translation>
    </message>
    <message>
        <source>&amp;Force a PIN change</source>
        <translation>&amp;Forcer un changement de PIN</translation>
    </message>
    <message>
        <source>Also chec&amp;k customers&apos; own PINs</source>
        <translation>&amp;Vérifier aussi les PIN des clients</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::ForcePinPage</name>
    <message>
        <source>Force PIN</source>
        <translation>Changement forcé</translation>
    </message>
    <message>
        <source>Choose a profile, or make a new one.</source>
        <translation>Choisissez un profil, ou créez-en un.</translation>
    </message>
    <message>
        <source>Import a profile</source>
        <translation>Importer un profil</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>Profils (*.json)</translation>
    </message>
    <message>
        <source>The impact of a profile is being counted. Stop it and close the window?</source>
        <translation>L’effet d’un profil est en cours de calcul. L’arrêter et fermer la fenêtre&#x202f;?</translation>
    </message>
    <message>
        <source>A profile has changes that are not saved. Close the window and lose them?</source>
        <translation>Un profil a des changements non enregistrés. Fermer la fenêtre et les perdre&#x202f;?</translation>
    </message>
    <message>
        <source>The draft of %1 is saved. Nothing that decides has changed.</source>
        <translation>Le brouillon de %1 est enregistré. Rien de ce qui décide n’a changé.</translation>
    </message>
    <message>
        <source>%1: version %2 was in force already.</source>
        <translation>%1&#x202f;: la version %2 était déjà en vigueur.</translation>
    </message>
    <message>
        <source>%1 is rolled back: version %2 is in force from now on.</source>
        <translation>%1 est rétabli&#x202f;: la version %2 est en vigueur dès maintenant.</translation>
    </message>
    <message>
        <source>%1: version %2 is in force from now on.</source>
        <translation>%1&#x202f;: la version %2 est en vigueur dès maintenant.</translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>%1 est supprimé.</translation>
    </message>
    <message>
        <source>%1 has been read from the file. Look at it, then save or publish it.</source>
        <translation>%1 a été lu du fichier. Regardez-le, puis enregistrez-le ou publiez-le.</translation>
    </message>
    <message>
        <source>Export the profile</source>
        <translation>Exporter le profil</translation>
    </message>
    <message>
        <source>The profile is in %1.</source>
        <translation>Le profil est dans %1.</translation>
    </message>
    <message>
        <source>%1 changed this profile meanwhile. What you changed is still here; “Discard changes” shows theirs.</source>
        <translation>%1 a modifié ce profil entre-temps. Ce que vous avez changé est toujours là&#x202f;; «&#x202f;Abandonner&#x202f;» montre l’autre version.</translation>
    </message>
    <message>
        <source>Save mine over it</source>
        <translation>Enregistrer le mien à la place</translation>
    </message>
    <message>
        <source>What is here is not saved. %1 from the file would replace it.</source>
        <translation>Ce qui est ici n&apos;est pas enregistré. %1 du fichier le remplacerait.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Remplacer</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::ForgotPage</name>
    <message>
        <source>Forgot password</source>
        <translation>Mot de passe oublié</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nom d’&amp;utilisateur</translation>
    </message>
    <message>
        <source>&amp;Employee number</source>
        <translation>Numéro d’&amp;employé</translation>
    </message>
    <message>
        <source>Security &amp;question</source>
        <translation>&amp;Question de sécurité</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>&amp;Réponse</translation>
    </message>
    <message>
        <source>Say who you are. If it is right, a mail with a link is sent to the address on record, by which you choose a new password.</source>
        <translation>Dites qui vous êtes. Si c’est juste, un courriel avec un lien est envoyé à l’adresse enregistrée, pour choisir un nouveau mot de passe.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Answer one of your security questions.</source>
        <translation>Répondez à l’une de vos questions de sécurité.</translation>
    </message>
    <message>
        <source>Answer your security question.</source>
        <translation>Répondez à votre question de sécurité.</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::FormatForm</name>
    <message>
        <source>comma</source>
        <translation>virgule</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>point-virgule</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulation</translation>
    </message>
    <message>
        <source>2026-11-22 or 11/22/2026</source>
        <translation>2026-11-22 ou 11/22/2026</translation>
    </message>
    <message>
        <source>Columns are separated by</source>
        <translation>Les colonnes sont séparées par</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Birth dates are written as</source>
        <translation>Les dates de naissance s’écrivent</translation>
    </message>
    <message>
        <source>Some rows are not in this encoding. Choose another.</source>
        <translation>Des lignes n’ont pas cet encodage. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Write day, month and year with d, M and y, such as dd.MM.yyyy. Several are separated by semicolons.</source>
        <translation>Écrivez jour, mois et année avec d, M et y, comme dd.MM.yyyy. Plusieurs se séparent par des points-virgules.</translation>
    </message>
    <message>
        <source>as found: %1</source>
        <translation>comme trouvé : %1</translation>
    </message>
    <message>
        <source>as found</source>
        <translation>comme trouvé</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::FunnelBars</name>
    <message>
        <source>Batch %1 (%2)</source>
        <translation>Lot %1 (%2)</translation>
    </message>
    <message>
        <source>Bars of how far customers came; the table has the same numbers</source>
        <translation>Barres indiquant jusqu&apos;où les clients sont allés ; le tableau a les mêmes nombres</translation>
    </message>
    <message numerus="yes">
        <source>%Ln replaced</source>
        <translation>
            <numerusform>%Ln remplacé</numerusform>
            <numerusform>%Ln remplacés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln came back</source>
        <translation>
            <numerusform>%Ln revenu</numerusform>
            <numerusform>%Ln revenus</numerusform>
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
        <translation>Remplacés</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Revenus</translation>
    </message>
    <message>
        <source>How far customers came</source>
        <translation>Jusqu&apos;où les clients sont allés</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::GenerationPage</name>
    <message>
        <source>Generation</source>
        <translation>Génération</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Not in the newest extract</source>
        <translation>Absents du dernier extrait</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Essai</translation>
    </message>
    <message>
        <source>Compares the whole directory with the PINs and changes nothing.</source>
        <translation>Compare tout le répertoire avec les PIN et ne change rien.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Why it gets no PIN</source>
        <translation>Pourquoi il ne reçoit pas de PIN</translation>
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
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créés</translation>
    </message>
    <message>
        <source>Had one</source>
        <translation>En avaient un</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetés</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Répertoire</translation>
    </message>
    <message>
        <source>Accounts of the directory by status</source>
        <translation>Comptes du répertoire par statut</translation>
    </message>
    <message>
        <source>Accounts that would be rejected</source>
        <translation>Comptes qui seraient rejetés</translation>
    </message>
    <message>
        <source>Runs so far</source>
        <translation>Exécutions jusqu’ici</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(aucun)</translation>
    </message>
    <message>
        <source>Last import: %1 by %2, from %3</source>
        <translation>Dernière importation&#x202f;: %1 par %2, depuis %3</translation>
    </message>
    <message>
        <source>The directory is empty: import an extract of the customer system first.</source>
        <translation>Le répertoire est vide&#x202f;: importez d’abord un extrait du système des clients.</translation>
    </message>
    <message>
        <source>No import has been recorded.</source>
        <translation>Aucune importation n’est enregistrée.</translation>
    </message>
    <message>
        <source>Accounts in the directory</source>
        <translation>Comptes du répertoire</translation>
    </message>
    <message>
        <source>Have a PIN already</source>
        <translation>Ont déjà un PIN</translation>
    </message>
    <message>
        <source>Would be created</source>
        <translation>Seraient créés</translation>
    </message>
    <message>
        <source>Would be rejected</source>
        <translation>Seraient rejetés</translation>
    </message>
    <message>
        <source>Estimated time</source>
        <translation>Durée estimée</translation>
    </message>
    <message>
        <source>Dry run again</source>
        <translation>Refaire l’essai</translation>
    </message>
    <message>
        <source>The receipt is in %1. Only you may read it.</source>
        <translation>Le reçu est dans %1. Vous seul pouvez le lire.</translation>
    </message>
    <message>
        <source>PINs are being generated. Stop the run and close the window? Nothing is lost: the run can be resumed.</source>
        <translation>Des PIN sont en cours de génération. Arrêter l’exécution et fermer la fenêtre&#x202f;? Rien n’est perdu&#x202f;: elle pourra être reprise.</translation>
    </message>
    <message>
        <source>Cancel the dry run</source>
        <translation>Annuler l’essai</translation>
    </message>
    <message>
        <source>Import customers</source>
        <translation>Importer des clients</translation>
    </message>
    <message>
        <source>An import is at work.</source>
        <translation>Une importation est en cours.</translation>
    </message>
    <message>
        <source>Close the import</source>
        <translation>Fermer l’importation</translation>
    </message>
    <message>
        <source>Import customers…</source>
        <translation>Importer des clients…</translation>
    </message>
    <message>
        <source>The work is ending; the window closes after it.</source>
        <translation>Le travail se termine ; la fenêtre se fermera ensuite.</translation>
    </message>
    <message numerus="yes">
        <source>Run %1 was cancelled after %Ln PINs. Nothing is half done; resume it at any time.</source>
        <translation>
            <numerusform>L’exécution %1 a été annulée après %Ln PIN. Rien n’est fait à moitié ; reprenez-la quand vous voulez.</numerusform>
            <numerusform>L’exécution %1 a été annulée après %Ln PIN. Rien n’est fait à moitié ; reprenez-la quand vous voulez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Run %1 created %2 PINs. %Ln accounts were rejected: a dry run lists them.</source>
        <translation>
            <numerusform>L’exécution %1 a créé %2 PIN. %Ln compte a été rejeté : un essai en donne la liste.</numerusform>
            <numerusform>L’exécution %1 a créé %2 PIN. %Ln comptes ont été rejetés : un essai en donne la liste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Run %1 is complete: %Ln PINs created.</source>
        <translation>
            <numerusform>L’exécution %1 est terminée : %Ln PIN créé.</numerusform>
            <numerusform>L’exécution %1 est terminée : %Ln PIN créés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pindesk::ui::HelpPanel</name>
    <message>
        <source>Close the help</source>
        <translation>Fermer l’aide</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::HistoryCard</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Show older</source>
        <translation>Afficher les plus anciens</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::HistoryModel</name>
    <message>
        <source>%1, at workstation %2</source>
        <translation>%1, au poste de travail %2</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::HistoryView</name>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publiée</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Versions of the profile, newest first</source>
        <translation>Versions du profil, la plus récente d’abord</translation>
    </message>
    <message>
        <source>Nothing has been published yet. What is published stays here, and can be brought back.</source>
        <translation>Rien n’a encore été publié. Ce qui est publié reste ici et peut être rétabli.</translation>
    </message>
    <message>
        <source>Keep what is in force</source>
        <translation>Garder ce qui est en vigueur</translation>
    </message>
    <message>
        <source>version %1 again</source>
        <translation>à nouveau la version %1</translation>
    </message>
    <message>
        <source>the draft</source>
        <translation>le brouillon</translation>
    </message>
    <message>
        <source>Version %1 was the first.</source>
        <translation>La version %1 était la première.</translation>
    </message>
    <message>
        <source>What version %1 changed</source>
        <translation>Ce que la version %1 a changé</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Rien.</translation>
    </message>
    <message>
        <source>Roll back to version %1…</source>
        <translation>Rétablir la version %1…</translation>
    </message>
    <message>
        <source>This version is the one in force.</source>
        <translation>Cette version est celle en vigueur.</translation>
    </message>
    <message>
        <source>Version %1 decides again from the next call on. Different from now:</source>
        <translation>La version %1 décide à nouveau dès le prochain appel. Différent d’actuellement&#x202f;:</translation>
    </message>
    <message>
        <source>Roll back to version %1</source>
        <translation>Rétablir la version %1</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::ImpactTable</name>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>Fires first</source>
        <translation>En premier</translation>
    </message>
    <message>
        <source>Fires</source>
        <translation>Rempli</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>Seul</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>In bars</source>
        <translation>En barres</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::ImpactView</name>
    <message>
        <source>no change</source>
        <translation>aucun changement</translation>
    </message>
    <message>
        <source>Judges everybody as if they called now with the right PIN. Nothing is changed, and no PIN is shown.</source>
        <translation>Évalue chacun comme s’il appelait maintenant avec le bon PIN. Rien n’est modifié, et aucun PIN n’est montré.</translation>
    </message>
    <message>
        <source>Cancel the preview</source>
        <translation>Annuler le calcul</translation>
    </message>
    <message>
        <source>Progress of the preview</source>
        <translation>Avancement du calcul</translation>
    </message>
    <message>
        <source>Counted for an earlier state of the profile. Preview again.</source>
        <translation>Calculé pour un état antérieur du profil. Recalculez.</translation>
    </message>
    <message>
        <source>Impact of each scenario</source>
        <translation>Effet de chaque scénario</translation>
    </message>
    <message>
        <source>The preview was cancelled. What was counted is dropped.</source>
        <translation>Le calcul a été annulé. Ce qui était compté est abandonné.</translation>
    </message>
    <message>
        <source>Preview again</source>
        <translation>Recalculer</translation>
    </message>
    <message>
        <source>Preview the impact</source>
        <translation>Calculer l’effet</translation>
    </message>
    <message>
        <source>The desk is locked.</source>
        <translation>Le poste est verrouillé.</translation>
    </message>
    <message>
        <source>The preview is being cancelled…</source>
        <translation>Annulation du calcul…</translation>
    </message>
    <message>
        <source>Counting under “%1”…</source>
        <translation>Comptage selon « %1 »…</translation>
    </message>
    <message>
        <source>%1 of %2 accounts · %3 a second · %4 left</source>
        <translation>%1 comptes sur %2 · %3 par seconde · reste %4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 would be forced</source>
        <translation>
            <numerusform>%Ln sur %1 devrait le changer</numerusform>
            <numerusform>%Ln sur %1 devraient le changer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln would go to customer activation</source>
        <translation>
            <numerusform>%Ln passerait à l&apos;activation du client</numerusform>
            <numerusform>%Ln passeraient à l&apos;activation du client</numerusform>
        </translation>
    </message>
    <message>
        <source>no version is in force now</source>
        <translation>aucune version n’est en vigueur</translation>
    </message>
    <message>
        <source>now, under version %1: %2</source>
        <translation>actuellement, avec la version %1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln PINs cannot be read with your keys; these accounts are not counted.</source>
        <translation>
            <numerusform>%Ln PIN ne peut pas être lu avec vos clés ; ce compte n&apos;est pas compté.</numerusform>
            <numerusform>%Ln PIN ne peuvent pas être lus avec vos clés ; ces comptes ne sont pas comptés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compared with version %1</source>
        <translation>Comparé à la version %1</translation>
    </message>
    <message>
        <source>%1 now, %2 then</source>
        <translation>Actuellement : %1 ; ensuite : %2</translation>
    </message>
    <message>
        <source>The same as now</source>
        <translation>Comme actuellement</translation>
    </message>
    <message>
        <source>The preview needs the keys of a supervisor. %1</source>
        <translation>Le calcul a besoin des clés d’un superviseur. %1</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::ImportPanel</name>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>&amp;Dry run</source>
        <translation>&amp;Essai</translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation>Annuler l’importation</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Avancement de l’importation</translation>
    </message>
    <message>
        <source>&amp;Load a map…</source>
        <translation>C&amp;harger une table…</translation>
    </message>
    <message>
        <source>&amp;Save the map…</source>
        <translation>Enregi&amp;strer la table…</translation>
    </message>
    <message>
        <source>The first rows as they would be imported</source>
        <translation>Les premières lignes, comme elles seraient importées</translation>
    </message>
    <message>
        <source>Which column is what</source>
        <translation>À quoi sert chaque colonne</translation>
    </message>
    <message>
        <source>Load a column map</source>
        <translation>Charger une table de colonnes</translation>
    </message>
    <message>
        <source>Column maps (*.json)</source>
        <translation>Tables de colonnes (*.json)</translation>
    </message>
    <message>
        <source>Save the column map</source>
        <translation>Enregistrer la table de colonnes</translation>
    </message>
    <message>
        <source>No column has a name that is known. Does the first row name the columns? If it does, choose below which is what.</source>
        <translation>Aucune colonne n’a un nom connu. La première ligne nomme-t-elle les colonnes ? Si oui, choisissez ci-dessous à quoi sert chacune.</translation>
    </message>
    <message>
        <source>The map is loaded.</source>
        <translation>La table est chargée.</translation>
    </message>
    <message>
        <source>The map is loaded, but the file has no column %1.</source>
        <translation>La table est chargée, mais le fichier n’a pas de colonne %1.</translation>
    </message>
    <message>
        <source>The map is in %1; pindeskctl import-directory --map reads it too.</source>
        <translation>La table est dans %1 ; pindeskctl import-directory --map la lit aussi.</translation>
    </message>
    <message>
        <source>It ends behind the rows that it is at.</source>
        <translation>Elle se termine après les lignes en cours.</translation>
    </message>
    <message>
        <source>Mark them missing</source>
        <translation>Les marquer comme absents</translation>
    </message>
    <message>
        <source>The rejected rows are in %1. Only you may read it.</source>
        <translation>Les lignes rejetées sont dans %1. Vous seul pouvez le lire.</translation>
    </message>
    <message>
        <source>An import is at work.</source>
        <translation>Une importation est en cours.</translation>
    </message>
    <message>
        <source>Choose first which column is what.</source>
        <translation>Choisissez d’abord à quoi sert chaque colonne.</translation>
    </message>
    <message>
        <source>Say first how dates are written.</source>
        <translation>Indiquez d’abord comment les dates s’écrivent.</translation>
    </message>
    <message>
        <source>There are no rows that could be imported.</source>
        <translation>Il n’y a pas de lignes à importer.</translation>
    </message>
    <message>
        <source>Customers are being imported. Stop the import and close the window? Nothing is lost: importing again does the rest.</source>
        <translation>Des clients sont en cours d’importation. Arrêter l’importation et fermer la fenêtre ? Rien n’est perdu : importer de nouveau fait le reste.</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::ImportResult</name>
    <message>
        <source>What was wrong with rows</source>
        <translation>Ce qui n’allait pas dans les lignes</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Ce qu’elle devient</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <source>Save the rejected rows…</source>
        <translation>Enregistrer les lignes rejetées…</translation>
    </message>
    <message>
        <source>Save the rejected rows</source>
        <translation>Enregistrer les lignes rejetées</translation>
    </message>
    <message>
        <source>rejected-rows.csv</source>
        <translation>lignes-rejetees.csv</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>Cancelled half-way</source>
        <translation>Annulée en chemin</translation>
    </message>
    <message>
        <source>Dry run: nothing was changed</source>
        <translation>Essai : rien n’a été changé</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importée</translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation>Lignes lues</translation>
    </message>
    <message>
        <source>Would be added</source>
        <translation>Seraient ajoutés</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajoutés</translation>
    </message>
    <message>
        <source>Would be changed</source>
        <translation>Seraient modifiés</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiés</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangés</translation>
    </message>
    <message>
        <source>Would be marked missing</source>
        <translation>Seraient marqués absents</translation>
    </message>
    <message>
        <source>Marked missing</source>
        <translation>Marqués absents</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>Lignes rejetées</translation>
    </message>
    <message>
        <source>Emptied fields</source>
        <translation>Champs vidés</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Row rejected</source>
        <translation>Ligne rejetée</translation>
    </message>
    <message>
        <source>Field left empty</source>
        <translation>Champ laissé vide</translation>
    </message>
    <message>
        <source>… and %1 more: the saved file has all.</source>
        <translation>… et %1 autres : le fichier enregistré les a toutes.</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::ImportStep</name>
    <message>
        <source>The customers</source>
        <translation>Les clients</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The work in this step is not at its end.</source>
        <translation>Le travail de cette étape n’est pas terminé.</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>Import &amp;later</source>
        <translation>Importer p&amp;lus tard</translation>
    </message>
    <message>
        <source>Bring your customers in from the customer system, now or later on the page Generation. Nothing is changed before you press Import.</source>
        <translation>Importez vos clients du système des clients, maintenant ou plus tard à la page Génération. Rien ne change avant que vous appuyiez sur Importer.</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::InviteForm</name>
    <message>
        <source>Invite somebody</source>
        <translation>Inviter quelqu’un</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nom d’&amp;utilisateur</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>E-&amp;mail address</source>
        <translation>Adresse de c&amp;ourriel</translation>
    </message>
    <message>
        <source>Employee num&amp;ber</source>
        <translation>Numéro d’&amp;employé</translation>
    </message>
    <message>
        <source>Send the invitation</source>
        <translation>Envoyer l’invitation</translation>
    </message>
    <message>
        <source>To sign in with; cannot be changed later.</source>
        <translation>Pour se connecter&#x202f;; ne peut plus être changé ensuite.</translation>
    </message>
    <message>
        <source>Asked for behind “Forgot password?”; without it an administrator has to help.</source>
        <translation>Demandé sous «&#x202f;Mot de passe oublié&#x202f;?&#x202f;»&#x202f;; sans lui, un administrateur doit aider.</translation>
    </message>
    <message>
        <source>&amp;Language of the mail</source>
        <translation>&amp;Langue du courriel</translation>
    </message>
    <message>
        <source>A mail with a link is sent. It is good for a few hours and only once; whoever opens it chooses the password. If it does not come, send a new link from here: nobody sees the link but who gets the mail.</source>
        <translation>Un courriel avec un lien est envoyé. Il vaut quelques heures et une seule fois&#x202f;; qui l’ouvre choisit le mot de passe. S’il n’arrive pas, envoyez un nouveau lien d’ici&#x202f;: seul le destinataire du courriel voit le lien.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::IssueFilterBar</name>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Compte</translation>
    </message>
    <message>
        <source>Only PINs that st&amp;ill count</source>
        <translation>Seulement les PIN qui comptent &amp;encore</translation>
    </message>
    <message>
        <source>12345/678</source>
        <translation>12345/678</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>&amp;Channel</source>
        <translation>Ca&amp;nal</translation>
    </message>
    <message>
        <source>How &amp;far</source>
        <translation>&amp;Jusqu&apos;où</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::IssueListCard</name>
    <message>
        <source>PINs given out</source>
        <translation>PIN remis</translation>
    </message>
    <message>
        <source>No PIN that was given out meets these conditions.</source>
        <translation>Aucun PIN remis ne répond à ces conditions.</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Afficher plus</translation>
    </message>
    <message>
        <source>Letter came back…</source>
        <translation>Lettre revenue…</translation>
    </message>
    <message>
        <source>PINs given out: %1</source>
        <translation>PIN remis : %1</translation>
    </message>
    <message>
        <source>Supervisors mark letters that came back.</source>
        <translation>Les superviseurs notent les lettres revenues.</translation>
    </message>
    <message>
        <source>Choose a letter in the list.</source>
        <translation>Choisissez une lettre dans la liste.</translation>
    </message>
    <message>
        <source>This PIN did not go out in a letter.</source>
        <translation>Ce PIN n&apos;est pas parti dans une lettre.</translation>
    </message>
    <message>
        <source>This letter is marked already.</source>
        <translation>Cette lettre est déjà notée.</translation>
    </message>
    <message>
        <source>This PIN was replaced: it does not matter where its letter is.</source>
        <translation>Ce PIN a été remplacé : peu importe où est sa lettre.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln; there are more.</source>
        <translation>
            <numerusform>Le premier ; il y en a d&apos;autres.</numerusform>
            <numerusform>Les %Ln premiers ; il y en a d&apos;autres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in all. Enter opens an account at the Desk.</source>
        <translation>
            <numerusform>%Ln en tout. Entrée ouvre un compte au guichet.</numerusform>
            <numerusform>%Ln en tout. Entrée ouvre un compte au guichet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in all.</source>
        <translation>
            <numerusform>%Ln en tout.</numerusform>
            <numerusform>%Ln en tout.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pindesk::ui::IssueModel</name>
    <message>
        <source>Letter came back</source>
        <translation>Lettre revenue</translation>
    </message>
    <message>
        <source>Replaced %1</source>
        <translation>Remplacé le %1</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Valable</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Jusqu&apos;où</translation>
    </message>
    <message>
        <source>Brought by</source>
        <translation>Amené par</translation>
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
        <translation>PIN remis</translation>
    </message>
    <message>
        <source>Go to Distribution</source>
        <translation>Aller à Distribution</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::KeysCard</name>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Every PIN, hint and birth date is sealed with a key of the site. Rotate a key when somebody who held it leaves: everything under it is sealed anew, desks go on working meanwhile.</source>
        <translation>Chaque PIN, indice et date de naissance est scellé par une clé du site. Changez une clé quand quelqu’un qui la détenait s’en va : tout ce qu’elle scelle est scellé à nouveau, les postes continuent de travailler.</translation>
    </message>
    <message>
        <source>Progress of the rotation</source>
        <translation>Avancement de la rotation</translation>
    </message>
    <message>
        <source>Stop the rotation</source>
        <translation>Arrêter la rotation</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Accorder</translation>
    </message>
    <message>
        <source>Grant %1 the missing keys</source>
        <translation>Accorder à %1 les clés manquantes</translation>
    </message>
    <message>
        <source>%1 lacks keys</source>
        <translation>Il manque des clés à %1</translation>
    </message>
    <message>
        <source>Of their roles they should have those for %1. After a new role or a forgotten password an administrator grants them.</source>
        <translation>D’après ses rôles, il faudrait celles pour %1. Après un nouveau rôle ou un mot de passe oublié, un administrateur les accorde.</translation>
    </message>
    <message>
        <source>The rotation that %1 began on %2 has not come to its end: %3 of %4 are sealed anew. Both keys are in use until it has.</source>
        <translation>La rotation que %1 a commencée le %2 n’est pas terminée : %3 sur %4 sont scellés à nouveau. D’ici là, les deux clés servent.</translation>
    </message>
    <message>
        <source>%1 held this key and should not any more: rotate it.</source>
        <translation>%1 détenait cette clé et ne le devrait plus : changez-la.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Go on with the rotation of the key for %1</source>
        <translation>Continuer la rotation de la clé pour %1</translation>
    </message>
    <message>
        <source>Rotate the key for %1</source>
        <translation>Changer la clé pour %1</translation>
    </message>
    <message>
        <source>A rotation is at work here.</source>
        <translation>Une rotation est en cours ici.</translation>
    </message>
    <message>
        <source>Key %1: %2</source>
        <translation>Clé %1 : %2</translation>
    </message>
    <message>
        <source>Made %1.</source>
        <translation>Créée le %1.</translation>
    </message>
    <message>
        <source>Held by %1.</source>
        <translation>Détenue par %1.</translation>
    </message>
    <message>
        <source>It ends after the batch it is at.</source>
        <translation>Elle s’arrête après le lot en cours.</translation>
    </message>
    <message>
        <source>The rotation is being stopped…</source>
        <translation>La rotation s’arrête…</translation>
    </message>
    <message>
        <source>The key for %1 is being rotated. You may lock the desk or go to another page.</source>
        <translation>La clé pour %1 est en train d’être changée. Vous pouvez verrouiller le poste ou changer de page.</translation>
    </message>
    <message>
        <source>%1 of %2 sealed anew · %3 a second · %4 left</source>
        <translation>%1 sur %2 scellés à nouveau · %3 par seconde · reste %4</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::LayoutBar</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Everything is saved.</source>
        <translation>Tout est enregistré.</translation>
    </message>
    <message>
        <source>This version of PinDesk cannot read it.</source>
        <translation>Cette version de PinDesk ne peut pas le lire.</translation>
    </message>
    <message>
        <source>It has not been saved yet.</source>
        <translation>Il n’a pas encore été enregistré.</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::LayoutForm</name>
    <message>
        <source>The name stays, batches remember it. Copy for another name.</source>
        <translation>Le nom reste : des lots s&apos;en souviennent. Copiez pour un autre nom.</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::LayoutListCard</name>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>Layouts</source>
        <translation>Formats</translation>
    </message>
    <message>
        <source>There is no letter yet. Begin with the one that we made for you.</source>
        <translation>Il n&apos;y a pas encore de lettre. Commencez par celle que nous avons faite pour vous.</translation>
    </message>
    <message>
        <source>There is no layout yet. Begin with one that we made for you.</source>
        <translation>Il n&apos;y a pas encore de format. Commencez par un que nous avons fait pour vous.</translation>
    </message>
    <message>
        <source>New letter</source>
        <translation>Nouvelle lettre</translation>
    </message>
    <message>
        <source>New CSV file</source>
        <translation>Nouveau fichier CSV</translation>
    </message>
    <message>
        <source>New fixed width</source>
        <translation>Nouvelle largeur fixe</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::LayoutsTab</name>
    <message>
        <source>Only supervisors change this.</source>
        <translation>Seuls les superviseurs changent ceci.</translation>
    </message>
    <message>
        <source>A layout or letter has changes that are not saved. Close the window and lose them?</source>
        <translation>Un format ou une lettre a des changements non enregistrés. Fermer la fenêtre et les perdre ?</translation>
    </message>
    <message>
        <source>Your role does not include looking at this.</source>
        <translation>Votre rôle ne comprend pas de voir ceci.</translation>
    </message>
    <message>
        <source>saved by %1, %2</source>
        <translation>enregistré par %1, %2</translation>
    </message>
    <message>
        <source>changed, not saved</source>
        <translation>modifié, non enregistré</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>pas encore enregistré</translation>
    </message>
    <message>
        <source>First mend what is marked below.</source>
        <translation>Corrigez d&apos;abord ce qui est marqué dessous.</translation>
    </message>
    <message>
        <source>Give it a name first.</source>
        <translation>Donnez-lui d&apos;abord un nom.</translation>
    </message>
    <message>
        <source>%1 is saved. New batches can use it.</source>
        <translation>%1 est enregistré. Les nouveaux lots peuvent l&apos;utiliser.</translation>
    </message>
    <message>
        <source>%1 changed it meanwhile. What you changed is still here; “Discard changes” shows theirs.</source>
        <translation>%1 l&apos;a changé entre-temps. Ce que vous avez changé est encore là ; « Abandonner les changements » montre le sien.</translation>
    </message>
    <message>
        <source>Save mine over it</source>
        <translation>Enregistrer le mien à la place</translation>
    </message>
    <message>
        <source>Delete %1 for everybody? Batches that were asked for with it keep theirs. Export it first if you may want it again.</source>
        <translation>Supprimer %1 pour tous ? Les lots demandés avec lui gardent le leur. Exportez-le d&apos;abord si vous pouvez en avoir besoin.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>%1 est supprimé.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Layouts and letters (*.json)</source>
        <translation>Formats et lettres (*.json)</translation>
    </message>
    <message>
        <source>It has been read from the file. Look at it, then save it.</source>
        <translation>Il a été lu du fichier. Regardez-le, puis enregistrez-le.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>It is in %1.</source>
        <translation>Il est dans %1.</translation>
    </message>
    <message>
        <source>Choose one, or begin a new one.</source>
        <translation>Choisissez-en un, ou commencez-en un nouveau.</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::LedgerTab</name>
    <message>
        <source>Nothing was given out yet. A PIN comes here when the Desk gives it out by telephone or e-mail, or when a batch of bills or letters is written.</source>
        <translation>Rien n&apos;a encore été remis. Un PIN apparaît ici quand le guichet le donne par téléphone ou par e-mail, ou quand un lot de factures ou de lettres est écrit.</translation>
    </message>
    <message>
        <source>How far customers came</source>
        <translation>Jusqu&apos;où les clients sont allés</translation>
    </message>
    <message>
        <source>&amp;Batch</source>
        <translation>&amp;Lot</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>The letter to account %1 is marked: its PIN can go out again.</source>
        <translation>La lettre au compte %1 est notée : son PIN peut repartir.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>All that was given out</source>
        <translation>Tout ce qui a été remis</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>What brought callers here: %1</source>
        <translation>Ce qui a amené les appelants : %1</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::LetterLanguages</name>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Customers of &amp;other languages get this text</source>
        <translation>Les clients d&apos;&amp;autres langues reçoivent ce texte</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Another language</source>
        <translation>Autre langue</translation>
    </message>
    <message>
        <source>Customers of other languages get this text. Let them get another first.</source>
        <translation>Les clients d&apos;autres langues reçoivent ce texte. Faites d&apos;abord qu&apos;ils en reçoivent un autre.</translation>
    </message>
    <message>
        <source>Choose it at another language instead.</source>
        <translation>Choisissez-le à une autre langue.</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::LetterPreview</name>
    <message>
        <source>What the letter looks like</source>
        <translation>À quoi ressemble la lettre</translation>
    </message>
    <message>
        <source>The page comes back when nothing is left to mend.</source>
        <translation>La page revient quand il n&apos;y a plus rien à corriger.</translation>
    </message>
    <message>
        <source>Name and address do not fit the window: this customer would get no letter.</source>
        <translation>Le nom et l&apos;adresse ne tiennent pas dans la fenêtre : ce client ne recevrait pas de lettre.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages. The dashed line is the envelope&apos;s window.</source>
        <translation>
            <numerusform>%Ln page. La ligne en tirets est la fenêtre de l’enveloppe.</numerusform>
            <numerusform>%Ln pages. La ligne en tirets est la fenêtre de l’enveloppe.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pindesk::ui::LetterSampleBar</name>
    <message>
        <source>Print a sample…</source>
        <translation>Imprimer un exemple…</translation>
    </message>
    <message>
        <source>Save a sample as PDF…</source>
        <translation>Enregistrer un exemple en PDF…</translation>
    </message>
    <message>
        <source>Sample of a letter</source>
        <translation>Exemple d&apos;une lettre</translation>
    </message>
    <message>
        <source>The sample is on its way to the printer.</source>
        <translation>L&apos;exemple part vers l&apos;imprimante.</translation>
    </message>
    <message>
        <source>Save a sample</source>
        <translation>Enregistrer un exemple</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>exemple</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The sample is in %1.</source>
        <translation>L&apos;exemple est dans %1.</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::LetterTemplateEditor</name>
    <message>
        <source>Printed on &amp;both sides: each letter begins on a new sheet</source>
        <translation>Imprimé &amp;recto verso : chaque lettre commence sur une nouvelle feuille</translation>
    </message>
    <message>
        <source>Window from the left</source>
        <translation>Fenêtre depuis la gauche</translation>
    </message>
    <message>
        <source>Window from the top</source>
        <translation>Fenêtre depuis le haut</translation>
    </message>
    <message>
        <source>Width of the window</source>
        <translation>Largeur de la fenêtre</translation>
    </message>
    <message>
        <source>Height of the window</source>
        <translation>Hauteur de la fenêtre</translation>
    </message>
    <message>
        <source>Left margin</source>
        <translation>Marge de gauche</translation>
    </message>
    <message>
        <source>Top margin</source>
        <translation>Marge du haut</translation>
    </message>
    <message>
        <source>Right margin</source>
        <translation>Marge de droite</translation>
    </message>
    <message>
        <source>Bottom margin</source>
        <translation>Marge du bas</translation>
    </message>
    <message>
        <source>Choose &amp;logo…</source>
        <translation>Choisir un &amp;logo…</translation>
    </message>
    <message>
        <source>&amp;Remove logo</source>
        <translation>&amp;Retirer le logo</translation>
    </message>
    <message>
        <source>Letter, 8 1/2 x 11 in</source>
        <translation>Lettre US, 8 1/2 x 11 po</translation>
    </message>
    <message>
        <source>A4, 210 x 297 mm</source>
        <translation>A4, 210 x 297 mm</translation>
    </message>
    <message>
        <source>US number 10, left</source>
        <translation>US nº 10, à gauche</translation>
    </message>
    <message>
        <source>DIN long, left</source>
        <translation>DIN long, à gauche</translation>
    </message>
    <message>
        <source>DIN long, right</source>
        <translation>DIN long, à droite</translation>
    </message>
    <message>
        <source>Another place</source>
        <translation>Un autre endroit</translation>
    </message>
    <message>
        <source>The program&apos;s choice</source>
        <translation>Au choix du programme</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>&amp;Name of the letter</source>
        <translation>&amp;Nom de la lettre</translation>
    </message>
    <message>
        <source>&amp;Window of the envelope</source>
        <translation>&amp;Fenêtre de l&apos;enveloppe</translation>
    </message>
    <message>
        <source>Left, top, width, height</source>
        <translation>Gauche, haut, largeur, hauteur</translation>
    </message>
    <message>
        <source>&amp;Margins: left, top, right, bottom</source>
        <translation>&amp;Marges : gauche, haut, droite, bas</translation>
    </message>
    <message>
        <source>&amp;Font</source>
        <translation>&amp;Police</translation>
    </message>
    <message>
        <source>Font si&amp;ze</source>
        <translation>&amp;Taille de la police</translation>
    </message>
    <message>
        <source>S&amp;ender, one line at the top</source>
        <translation>&amp;Expéditeur, une ligne en haut</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>PNG or JPEG, up to 256 KB and 4 million pixels.</source>
        <translation>PNG ou JPEG, jusqu&apos;à 256 Ko et 4 millions de pixels.</translation>
    </message>
    <message>
        <source>&amp;Page size</source>
        <translation>&amp;Taille de page</translation>
    </message>
    <message>
        <source>Insert %1</source>
        <translation>Insérer %1</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>S&amp;ubject</source>
        <translation>Ob&amp;jet</translation>
    </message>
    <message>
        <source>Te&amp;xt in Markdown</source>
        <translation>Te&amp;xte en Markdown</translation>
    </message>
    <message>
        <source>A customer like most</source>
        <translation>Un client comme la plupart</translation>
    </message>
    <message>
        <source>A customer with a long name and address</source>
        <translation>Un client au nom et à l&apos;adresse longs</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Letter t&amp;o</source>
        <translation>Lettre &amp;à</translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation>%1 Ko</translation>
    </message>
    <message>
        <source>None: the site&apos;s name stands there.</source>
        <translation>Aucun : le nom du site s&apos;y trouve.</translation>
    </message>
    <message>
        <source>There is no logo.</source>
        <translation>Il n&apos;y a pas de logo.</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Choisir un logo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Images (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>First mend what is marked.</source>
        <translation>Corrigez d&apos;abord ce qui est marqué.</translation>
    </message>
    <message>
        <source>This customer would get no letter.</source>
        <translation>Ce client ne recevrait pas de lettre.</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::LockReportCard</name>
    <message>
        <source>Locked and reactivated</source>
        <translation>Bloqués et réactivés</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Reactivated</source>
        <translation>Réactivé</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Locked now, longest first</source>
        <translation>Bloqués maintenant, les plus anciens d’abord</translation>
    </message>
    <message>
        <source>Reactivated, newest first</source>
        <translation>Réactivés, les plus récents d’abord</translation>
    </message>
    <message>
        <source>Nobody is locked.</source>
        <translation>Personne n’est bloqué.</translation>
    </message>
    <message>
        <source>Nobody has been reactivated yet.</source>
        <translation>Personne n’a encore été réactivé.</translation>
    </message>
    <message>
        <source>the recovery key</source>
        <translation>la clé de récupération</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::LockStep</name>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>Type the password of the administrator you have made, and go on where you were.</source>
        <translation>Tapez le mot de passe de l’administrateur que vous avez créé et reprenez où vous étiez.</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Tapez votre mot de passe.</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Déverrouiller</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::LockoutClock</name>
    <message>
        <source>This has locked the person</source>
        <translation>C’est ce qui a bloqué la personne</translation>
    </message>
    <message>
        <source>Locks on the next failure</source>
        <translation>Bloque au prochain échec</translation>
    </message>
    <message>
        <source>%1 of %2 used</source>
        <translation>%1 sur %2 utilisés</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>all %1 used</source>
        <translation>les %1 utilisés</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::MailHostCard</name>
    <message>
        <source>Mail: password, check, texts</source>
        <translation>Courrier : mot de passe, vérification, textes</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Check the mail host</source>
        <translation>Vérifier le serveur de courrier</translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation>Envoyer un essai</translation>
    </message>
    <message>
        <source>Trying the mail host…</source>
        <translation>Essai du serveur de courrier…</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>Password of the mail host</source>
        <translation>Mot de passe du serveur de courrier</translation>
    </message>
    <message>
        <source>Save the password of the mail host</source>
        <translation>Enregistrer le mot de passe du serveur de courrier</translation>
    </message>
    <message>
        <source>Erase the password of the mail host</source>
        <translation>Effacer le mot de passe du serveur de courrier</translation>
    </message>
    <message>
        <source>Kept sealed: only administrators and the service that sends can open it. Saved empty, there is none.</source>
        <translation>Gardé scellé : seuls les administrateurs et le service qui envoie peuvent l’ouvrir. Enregistré vide, il n’y en a pas.</translation>
    </message>
    <message>
        <source>Does it work?</source>
        <translation>Est-ce que cela marche ?</translation>
    </message>
    <message>
        <source>Address for the test mail</source>
        <translation>Adresse pour le message d’essai</translation>
    </message>
    <message>
        <source>What the mails say</source>
        <translation>Ce que disent les messages</translation>
    </message>
    <message>
        <source>Which mail</source>
        <translation>Quel message</translation>
    </message>
    <message>
        <source>In which language</source>
        <translation>En quelle langue</translation>
    </message>
    <message>
        <source>Text of the mail</source>
        <translation>Texte du message</translation>
    </message>
    <message>
        <source>A password is set.</source>
        <translation>Un mot de passe est réglé.</translation>
    </message>
    <message>
        <source>No password is set.</source>
        <translation>Aucun mot de passe n’est réglé.</translation>
    </message>
    <message>
        <source>The mail host took the test for %1. Look whether it arrives.</source>
        <translation>Le serveur de courrier a pris l’essai pour %1. Regardez s’il arrive.</translation>
    </message>
    <message>
        <source>Administrators do this.</source>
        <translation>Les administrateurs font cela.</translation>
    </message>
    <message>
        <source>Nothing was typed.</source>
        <translation>Rien n’a été tapé.</translation>
    </message>
    <message>
        <source>The mail host is being tried.</source>
        <translation>Le serveur de courrier est en cours d’essai.</translation>
    </message>
    <message>
        <source>Supervisors and administrators do this.</source>
        <translation>Les superviseurs et les administrateurs font cela.</translation>
    </message>
    <message>
        <source>Type the address that it goes to.</source>
        <translation>Tapez l’adresse à laquelle il va.</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::MailPage</name>
    <message>
        <source>Mail</source>
        <translation>Courrier</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Mis en file</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Prochain essai</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Older mails</source>
        <translation>Messages plus anciens</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Envoyer de nouveau</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Boîte d’envoi</translation>
    </message>
    <message>
        <source>Which mails</source>
        <translation>Quels messages</translation>
    </message>
    <message>
        <source>All mails</source>
        <translation>Tous les messages</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>This mail</source>
        <translation>Ce message</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>There is no mail yet.</source>
        <translation>Il n’y a pas encore de courrier.</translation>
    </message>
    <message>
        <source>There is no such mail.</source>
        <translation>Il n’y a pas de tel message.</translation>
    </message>
    <message>
        <source>account %1</source>
        <translation>compte %1</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>utilisateur %1</translation>
    </message>
    <message>
        <source>tried %1 times</source>
        <translation>essais : %1</translation>
    </message>
    <message>
        <source>sent %1</source>
        <translation>envoyé : %1</translation>
    </message>
    <message>
        <source>its link ends %1</source>
        <translation>son lien prend fin : %1</translation>
    </message>
    <message>
        <source>It waited until its link was no longer good. Have a new one made.</source>
        <translation>Il a attendu jusqu’à ce que son lien ne vaille plus. Faites-en faire un nouveau.</translation>
    </message>
    <message>
        <source>This mail has left, or its text is erased.</source>
        <translation>Ce message est parti, ou son texte est effacé.</translation>
    </message>
    <message>
        <source>Administrators send mail again.</source>
        <translation>Les administrateurs renvoient le courrier.</translation>
    </message>
    <message>
        <source>It is sent again at the next opportunity.</source>
        <translation>Il est renvoyé à la prochaine occasion.</translation>
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
        <translation>Le poste est resté inutilisé un moment. Ce que vous avez tapé est toujours là.</translation>
    </message>
    <message>
        <source>You locked the desk. What you typed is still there.</source>
        <translation>Vous avez verrouillé le poste. Ce que vous avez tapé est toujours là.</translation>
    </message>
    <message>
        <source>%1 – PinDesk</source>
        <translation>%1 – PinDesk</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Aller à&#x202f;: %1</translation>
    </message>
    <message>
        <source>Lock the desk</source>
        <translation>Verrouiller le poste</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L</source>
        <translation>Ctrl+Maj+L</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Get PIN of %1</source>
        <translation>Ouvrir la fiche de %1</translation>
    </message>
    <message>
        <source>The database does not answer. It is tried again all the time; what you typed stays, and nothing is done twice.</source>
        <translation>La base de données ne répond pas. De nouveaux essais sont faits sans cesse&#x202f;; ce que vous avez tapé reste, et rien n’est fait deux fois.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Arrêter et fermer</translation>
    </message>
    <message>
        <source>Change my password…</source>
        <translation>Changer mon mot de passe…</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::MappingForm</name>
    <message>
        <source>%1 (needed)</source>
        <translation>%1 (nécessaire)</translation>
    </message>
    <message>
        <source>Choose its column: location ID and customer ID together are the account number.</source>
        <translation>Choisissez sa colonne : l’ID du lieu et celui du client forment ensemble le numéro de compte.</translation>
    </message>
    <message>
        <source>The column %1 is chosen for %2 too. Choose another for one of them.</source>
        <translation>La colonne %1 est aussi choisie pour %2. Choisissez-en une autre pour l’un des deux.</translation>
    </message>
    <message>
        <source>The column %1 is chosen twice.</source>
        <translation>La colonne %1 est choisie deux fois.</translation>
    </message>
    <message>
        <source>Kept as items of the site&apos;s own: %1</source>
        <translation>Gardés comme données propres au site : %1</translation>
    </message>
    <message>
        <source>Not used: %1</source>
        <translation>Non utilisées : %1</translation>
    </message>
    <message>
        <source>Cannot be used, because the name stands more than once: %1</source>
        <translation>Inutilisables, car le nom y est plus d’une fois : %1</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(aucune)</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::MessageBar</name>
    <message>
        <source>Dismiss the message</source>
        <translation>Fermer le message</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
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
        <translation>Masquer ce que vous tapez</translation>
    </message>
    <message>
        <source>Show what you type</source>
        <translation>Montrer ce que vous tapez</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::OverrideForm</name>
    <message>
        <source>Override</source>
        <translation>Passer outre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>For the supervisor: this account, once; you are not signed in here.</source>
        <translation>Pour le superviseur&#x202f;: ce compte, une fois&#x202f;; vous n’êtes pas connecté ici.</translation>
    </message>
    <message>
        <source>Supervisor: %1</source>
        <translation>Superviseur&#x202f;: %1</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Known in person …</source>
        <translation>Connu personnellement …</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Not counted yet</source>
        <translation>Pas encore compté</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>Sur quoi</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Last imports and runs of generation</source>
        <translation>Dernières importations et générations</translation>
    </message>
    <message>
        <source>Last events</source>
        <translation>Derniers événements</translation>
    </message>
    <message>
        <source>Accounts by state</source>
        <translation>Comptes par état</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Que faire ensuite</translation>
    </message>
    <message>
        <source>Auditors see numbers, not accounts.</source>
        <translation>Les auditeurs voient des nombres, pas des comptes.</translation>
    </message>
    <message>
        <source>Counting again; these numbers are of %1</source>
        <translation>Nouveau comptage&#x202f;; ces chiffres sont de&#x202f;: %1</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
    <message>
        <source>Counted %1</source>
        <translation>Compté&#x202f;: %1</translation>
    </message>
    <message>
        <source>Generation, run %1</source>
        <translation>Génération, exécution %1</translation>
    </message>
    <message>
        <source>%1 PINs created, %2 rejected</source>
        <translation>%1 PIN créés, %2 rejetés</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Importation de %1</translation>
    </message>
    <message>
        <source>%1 added, %2 changed, %3 missing, %4 rejected</source>
        <translation>%1 ajoutés, %2 modifiés, %3 absents, %4 rejetés</translation>
    </message>
    <message>
        <source>The accounts are being counted.</source>
        <translation>Les comptes sont en train d’être comptés.</translation>
    </message>
    <message>
        <source>The ticket is in the clipboard. Paste it into a mail to technical support.</source>
        <translation>Le ticket est dans le presse-papiers. Collez-le dans un courriel à l’assistance technique.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts in the directory · counted %1 · Enter on a state lists its accounts</source>
        <translation>
            <numerusform>%Ln compte dans le répertoire · compté : %1 · Entrée sur un état liste ses comptes</numerusform>
            <numerusform>%Ln comptes dans le répertoire · compté : %1 · Entrée sur un état liste ses comptes</numerusform>
        </translation>
    </message>
    <message>
        <source>The request is granted, and what was asked for is done.</source>
        <translation>La demande est accordée, et ce qui était demandé est fait.</translation>
    </message>
    <message>
        <source>The request is refused.</source>
        <translation>La demande est refusée.</translation>
    </message>
    <message>
        <source>The ticket is saved: %1</source>
        <translation>Le ticket est enregistré : %1</translation>
    </message>
    <message>
        <source>The request is granted: the batch can be written now.</source>
        <translation>La demande est accordée : le lot peut maintenant être écrit.</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::Page</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Arrêter et fermer</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::PasswordRulesView</name>
    <message>
        <source>at least %1 characters</source>
        <translation>au moins %1 caractères</translation>
    </message>
    <message>
        <source>at most %1 characters</source>
        <translation>au plus %1 caractères</translation>
    </message>
    <message>
        <source>a capital letter</source>
        <translation>une majuscule</translation>
    </message>
    <message>
        <source>a small letter</source>
        <translation>une minuscule</translation>
    </message>
    <message>
        <source>a letter</source>
        <translation>une lettre</translation>
    </message>
    <message>
        <source>a digit</source>
        <translation>un chiffre</translation>
    </message>
    <message>
        <source>no space</source>
        <translation>aucun espace</translation>
    </message>
    <message>
        <source>not the user name</source>
        <translation>pas le nom d’utilisateur</translation>
    </message>
    <message>
        <source>not a common password</source>
        <translation>pas un mot de passe courant</translation>
    </message>
    <message>
        <source>not the one you had before</source>
        <translation>pas celui d’avant</translation>
    </message>
    <message>
        <source>none of the last %1</source>
        <translation>aucun des %1 derniers</translation>
    </message>
    <message>
        <source>%1: yes</source>
        <translation>%1&#x202f;: oui</translation>
    </message>
    <message>
        <source>%1: not yet</source>
        <translation>%1&#x202f;: pas encore</translation>
    </message>
    <message>
        <source>%1: told when you submit</source>
        <translation>%1&#x202f;: dit à l’envoi</translation>
    </message>
    <message>
        <source>twice the same</source>
        <translation>deux fois le même</translation>
    </message>
    <message>
        <source>Every rule is kept.</source>
        <translation>Toutes les règles sont respectées.</translation>
    </message>
    <message>
        <source>Still missing: %1.</source>
        <translation>Il manque encore&#x202f;: %1.</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::PersonCard</name>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Lockout clock</source>
        <translation>Compteur de blocage</translation>
    </message>
    <message>
        <source>Choose somebody in the list.</source>
        <translation>Choisissez quelqu’un dans la liste.</translation>
    </message>
    <message>
        <source>Disable…</source>
        <translation>Désactiver…</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Employee number</source>
        <translation>Numéro d’employé</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Dernière connexion</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>chosen %1</source>
        <translation>choisi %1</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>Locked %1, %2 ago: %3.</source>
        <translation>Bloqué %1, il y a %2&#x202f;: %3.</translation>
    </message>
    <message>
        <source>The invitation of %1 is good for another %2.</source>
        <translation>L’invitation de %1 vaut encore %2.</translation>
    </message>
    <message>
        <source>The link for a new password of %1 is good for another %2.</source>
        <translation>Le lien pour un nouveau mot de passe de %1 vaut encore %2.</translation>
    </message>
    <message>
        <source>The link has not been used in time: it locks.</source>
        <translation>Le lien n’a pas été utilisé à temps&#x202f;: il bloque.</translation>
    </message>
    <message>
        <source>Nobody does this to their own account. Ask another administrator.</source>
        <translation>Personne ne fait cela sur son propre compte. Demandez à un autre administrateur.</translation>
    </message>
    <message>
        <source>Reactivate…</source>
        <translation>Réactiver…</translation>
    </message>
    <message>
        <source>Invite again…</source>
        <translation>Inviter de nouveau…</translation>
    </message>
    <message>
        <source>Send a new link…</source>
        <translation>Envoyer un nouveau lien…</translation>
    </message>
    <message>
        <source>%1 is active: a forgotten password is changed by “Forgot password?” on the sign-in page.</source>
        <translation>%1 est actif&#x202f;: un mot de passe oublié se change par «&#x202f;Mot de passe oublié&#x202f;?&#x202f;» sur la page de connexion.</translation>
    </message>
    <message>
        <source>%1 is disabled already.</source>
        <translation>%1 est déjà désactivé.</translation>
    </message>
    <message>
        <source>Change roles…</source>
        <translation>Changer les rôles…</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::PlaceStep</name>
    <message>
        <source>The database</source>
        <translation>La base de données</translation>
    </message>
    <message>
        <source>Where PINs, customers and the audit trail are kept. It is tested before you go on.</source>
        <translation>L’endroit où sont gardés les PIN, les clients et le journal d’audit. Elle est testée avant de continuer.</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>&amp;Choose …</source>
        <translation>&amp;Choisir …</translation>
    </message>
    <message>
        <source>Encrypted, certificate and name checked</source>
        <translation>Chiffrée, certificat et nom vérifiés</translation>
    </message>
    <message>
        <source>Encrypted, certificate checked</source>
        <translation>Chiffrée, certificat vérifié</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Chiffrée</translation>
    </message>
    <message>
        <source>Encrypted if the server can</source>
        <translation>Chiffrée si le serveur le peut</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Serveur</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>&amp;Base de données</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Utilisateur</translation>
    </message>
    <message>
        <source>Co&amp;nnection</source>
        <translation>Co&amp;nnexion</translation>
    </message>
    <message>
        <source>The password stays where the system keeps it: in ~/.pgpass, or in a certificate.</source>
        <translation>Le mot de passe reste là où le système le garde&#x202f;: dans ~/.pgpass, ou dans un certificat.</translation>
    </message>
    <message>
        <source>There is already a site here: %1.</source>
        <translation>Il y a déjà un site ici&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Use this site</source>
        <translation>Utiliser ce site</translation>
    </message>
    <message>
        <source>There is no site here. Check the address, or go back and make one.</source>
        <translation>Il n’y a pas de site ici. Vérifiez l’adresse, ou revenez en arrière pour en créer un.</translation>
    </message>
    <message>
        <source>File of the site</source>
        <translation>Fichier du site</translation>
    </message>
    <message>
        <source>PinDesk sites (*.db)</source>
        <translation>Sites PinDesk (*.db)</translation>
    </message>
    <message>
        <source>Test and go &amp;on</source>
        <translation>&amp;Tester et continuer</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::PopulationModel</name>
    <message>
        <source>No PIN yet</source>
        <translation>Pas encore de PIN</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::PracticePage</name>
    <message>
        <source>“%1”</source>
        <translation>«&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>%1, reason “%2”</source>
        <translation>%1, motif «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>%1, with a note</source>
        <translation>%1, avec une note</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>The call</source>
        <translation>L’appel</translation>
    </message>
    <message>
        <source>Go to the &amp;Desk</source>
        <translation>Aller au &amp;guichet</translation>
    </message>
    <message>
        <source>Calls to try</source>
        <translation>Appels à essayer</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>What the audit trail shows</source>
        <translation>Ce que montre le journal d’audit</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1, fait</translation>
    </message>
    <message>
        <source>All %1 calls are done. Well answered!</source>
        <translation>Les %1 appels sont faits. Bien répondu&#x202f;!</translation>
    </message>
    <message>
        <source>%1 of %2 done. Nothing here is real, and nothing is mailed: try whatever you like.</source>
        <translation>%1 sur %2 faits. Rien ici n’est réel, et rien n’est envoyé&#x202f;: essayez ce que vous voulez.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>C’est fait.</translation>
    </message>
    <message>
        <source>%1 – done</source>
        <translation>%1 – fait</translation>
    </message>
    <message>
        <source>Start this call again</source>
        <translation>Recommencer cet appel</translation>
    </message>
    <message>
        <source>This should not have happened: %1. Start the call again.</source>
        <translation>Cela n’aurait pas dû arriver : %1. Recommencez l’appel.</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::PreparingPage</name>
    <message>
        <source>The site and its staff …</source>
        <translation>Le site et son personnel …</translation>
    </message>
    <message>
        <source>5,000 invented customers …</source>
        <translation>5&#x202f;000 clients inventés …</translation>
    </message>
    <message>
        <source>A PIN for each of them …</source>
        <translation>Un PIN pour chacun d’eux …</translation>
    </message>
    <message>
        <source>What has happened to them so far …</source>
        <translation>Ce qui leur est arrivé jusqu’ici …</translation>
    </message>
    <message>
        <source>Making the practice site</source>
        <translation>Création du site d’entraînement</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::PresetCard</name>
    <message>
        <source>Strict</source>
        <translation>Strict</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Jeux de réglages</translation>
    </message>
    <message>
        <source>The preset beside the settings of the site</source>
        <translation>Le jeu à côté des réglages du site</translation>
    </message>
    <message>
        <source>A preset sets these settings together; all others stay. Standard is what a site begins with, strict follows PCI DSS 4 and OWASP. Nothing changes until you apply it.</source>
        <translation>Un jeu fixe ces réglages ensemble ; les autres restent. Standard est l’état de départ d’un site, Strict suit PCI DSS 4 et OWASP. Rien ne change avant que vous l’appliquiez.</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Jeu de réglages</translation>
    </message>
    <message>
        <source>The site has these values already.</source>
        <translation>Le site a déjà ces valeurs.</translation>
    </message>
    <message>
        <source>%1 settings would change; none is loosened.</source>
        <translation>%1 réglages changeraient ; aucun n’est assoupli.</translation>
    </message>
    <message>
        <source>%1 settings would change. %2 would be loosened: look at them first.</source>
        <translation>%1 réglages changeraient. %2 seraient assouplis : regardez-les d’abord.</translation>
    </message>
    <message>
        <source>Apply “%1”</source>
        <translation>Appliquer « %1 »</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::PresetModel</name>
    <message>
        <source>as it is</source>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>loosened</source>
        <translation>assoupli</translation>
    </message>
    <message>
        <source>tightened</source>
        <translation>renforcé</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Réglage</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::PreviewModel</name>
    <message>
        <source>Rejected: %1</source>
        <translation>Rejetée : %1</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importée</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Ce qu’elle devient</translation>
    </message>
    <message>
        <source>Own items</source>
        <translation>Données propres</translation>
    </message>
    <message>
        <source>Imported without: %1</source>
        <translation>Importée sans : %1</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::ProfileEditor</name>
    <message>
        <source>This profile is in &amp;use</source>
        <translation>Ce profil est en &amp;service</translation>
    </message>
    <message>
        <source>&amp;Save draft</source>
        <translation>Enregistrer le &amp;brouillon</translation>
    </message>
    <message>
        <source>&amp;Publish…</source>
        <translation>&amp;Publier…</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Parts of the profile</source>
        <translation>Parties du profil</translation>
    </message>
    <message>
        <source>Force PIN change</source>
        <translation>Changement forcé du PIN</translation>
    </message>
    <message>
        <source>Customer activation</source>
        <translation>Activation du client</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Nouveau profil</translation>
    </message>
    <message>
        <source>New questions</source>
        <translation>Nouvelles questions</translation>
    </message>
    <message>
        <source>Changed, not saved</source>
        <translation>Modifié, non enregistré</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Pas encore enregistré</translation>
    </message>
    <message>
        <source>Draft, never published</source>
        <translation>Brouillon, jamais publié</translation>
    </message>
    <message>
        <source>Draft of version %1</source>
        <translation>Brouillon de la version %1</translation>
    </message>
    <message>
        <source>Version %1 in force</source>
        <translation>Version %1 en vigueur</translation>
    </message>
    <message>
        <source>Version %1, switched off</source>
        <translation>Version %1, désactivée</translation>
    </message>
    <message>
        <source>Nothing is in force before it is published.</source>
        <translation>Rien n’est en vigueur avant d’être publié.</translation>
    </message>
    <message>
        <source>No channel uses it yet: Settings, Force PIN change.</source>
        <translation>Aucun canal ne l’utilise encore&#x202f;: Réglages, Changement forcé du PIN.</translation>
    </message>
    <message>
        <source>No profile uses it yet.</source>
        <translation>Aucun profil ne l’utilise encore.</translation>
    </message>
    <message>
        <source>Used by %1.</source>
        <translation>Utilisé par %1.</translation>
    </message>
    <message>
        <source>Everything is saved.</source>
        <translation>Tout est enregistré.</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>Rien n’a été changé.</translation>
    </message>
    <message>
        <source>What is here is in force already.</source>
        <translation>Ce qui est ici est déjà en vigueur.</translation>
    </message>
    <message>
        <source>It is used by %1. Choose another there first.</source>
        <translation>Il est utilisé par %1. Choisissez-y d’abord un autre.</translation>
    </message>
    <message>
        <source>It has not been saved yet.</source>
        <translation>Il n’a pas encore été enregistré.</translation>
    </message>
    <message>
        <source>Version %1 decides from the next call on.</source>
        <translation>La version %1 décide dès le prochain appel.</translation>
    </message>
    <message>
        <source>Version %1 is asked from the next call on.</source>
        <translation>Les questions de la version %1 sont posées dès le prochain appel.</translation>
    </message>
    <message>
        <source>Different from what is in force:</source>
        <translation>Différent de ce qui est en vigueur&#x202f;:</translation>
    </message>
    <message>
        <source>Publish version %1</source>
        <translation>Publier la version %1</translation>
    </message>
    <message>
        <source>Delete %1 with all its versions? This cannot be undone; an export keeps a copy.</source>
        <translation>Supprimer %1 avec toutes ses versions&#x202f;? C’est définitif&#x202f;; une exportation garde une copie.</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>Give it a name first.</source>
        <translation>Donnez-lui d&apos;abord un nom.</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::ProfileListCard</name>
    <message>
        <source>Profiles</source>
        <translation>Profils</translation>
    </message>
    <message>
        <source>There is no profile yet: nobody is made to change a PIN. Begin with the questions that identify a caller, then make the profile that uses them.</source>
        <translation>Il n’y a pas encore de profil&#x202f;: personne n’est obligé de changer de PIN. Commencez par les questions qui identifient un appelant, puis créez le profil qui les utilise.</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Nouveau profil</translation>
    </message>
    <message>
        <source>New questions</source>
        <translation>Nouvelles questions</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>pas encore enregistré</translation>
    </message>
    <message>
        <source>changed, not saved</source>
        <translation>modifié, non enregistré</translation>
    </message>
    <message>
        <source>draft, never published</source>
        <translation>brouillon, jamais publié</translation>
    </message>
    <message>
        <source>draft of version %1</source>
        <translation>brouillon de la version %1</translation>
    </message>
    <message>
        <source>version %1 in force</source>
        <translation>version %1 en vigueur</translation>
    </message>
    <message>
        <source>version %1, switched off</source>
        <translation>version %1, désactivée</translation>
    </message>
    <message>
        <source>Who changes the PIN</source>
        <translation>Qui change de PIN</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::QueryForm</name>
    <message>
        <source>&amp;Read the first rows</source>
        <translation>&amp;Lire les premières lignes</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>PinDesk only reads there. Keep a password where libpq (~/.pgpass) or the ODBC manager looks for it.</source>
        <translation>PinDesk n’y fait que lire. Gardez le mot de passe là où libpq (~/.pgpass) ou le gestionnaire ODBC le cherche.</translation>
    </message>
    <message>
        <source>Fill in the connection and the query first.</source>
        <translation>Remplissez d’abord la connexion et la requête.</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::QuestionRow</name>
    <message>
        <source>Security &amp;question</source>
        <translation>&amp;Question de sécurité</translation>
    </message>
    <message>
        <source>Security question %1</source>
        <translation>Question de sécurité %1</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>&amp;Réponse</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>Réponse %1</translation>
    </message>
    <message>
        <source>Choose a question</source>
        <translation>Choisissez une question</translation>
    </message>
    <message>
        <source>You are asked for it when you forget your password: choose what you will write in the same way again.</source>
        <translation>On vous la demande quand vous oubliez votre mot de passe&#x202f;: choisissez ce que vous écrirez à nouveau de la même façon.</translation>
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
        <translation>Configurées · posées dans cet ordre</translation>
    </message>
    <message>
        <source>&amp;Right answers needed</source>
        <translation>&amp;Réponses justes requises</translation>
    </message>
    <message>
        <source>A question of the site&apos;s &amp;own</source>
        <translation>Une question pr&amp;opre au site</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>The name of an item that the directory has beside the usual ones.</source>
        <translation>Le nom d’une donnée que le répertoire a en plus des données usuelles.</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>Type the item&apos;s name, as the import calls it.</source>
        <translation>Tapez le nom de la donnée, comme l’importation l’appelle.</translation>
    </message>
    <message>
        <source>“%1” can be chosen now.</source>
        <translation>«&#x202f;%1&#x202f;» peut maintenant être choisi.</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::ReactivateForm</name>
    <message>
        <source>%1 can sign in again at once with the password they have, and is mailed a link to choose another.</source>
        <translation>%1 peut se reconnecter aussitôt avec son mot de passe, et reçoit par courriel un lien pour en choisir un autre.</translation>
    </message>
    <message>
        <source>%1 is invited again, with the same user name and roles.</source>
        <translation>%1 est invité de nouveau, avec le même nom d’utilisateur et les mêmes rôles.</translation>
    </message>
    <message>
        <source>%1 is mailed a new link. The last one is void from then on.</source>
        <translation>%1 reçoit un nouveau lien par courriel. Le précédent ne vaut plus.</translation>
    </message>
    <message>
        <source>Mail the link &amp;to</source>
        <translation>Envoyer le lien &amp;à</translation>
    </message>
    <message>
        <source>Reactivate</source>
        <translation>Réactiver</translation>
    </message>
    <message>
        <source>Send the link</source>
        <translation>Envoyer le lien</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::ReasonBox</name>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Choisissez un motif</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::ReceiptCard</name>
    <message>
        <source>Receipt</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>The receipt of a run appears here: of the one that has just ended, or of the one chosen in the list.</source>
        <translation>Le reçu d’une exécution s’affiche ici&#x202f;: de celle qui vient de se terminer, ou de celle choisie dans la liste.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Enregistrer le reçu</translation>
    </message>
    <message>
        <source>generation-%1.txt</source>
        <translation>generation-%1.txt</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>There is no receipt yet.</source>
        <translation>Il n’y a pas encore de reçu.</translation>
    </message>
    <message>
        <source>Receipt of run %1</source>
        <translation>Reçu de l’exécution %1</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::RecoveryKeyDisplay</name>
    <message>
        <source>Recovery key</source>
        <translation>Clé de récupération</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::RecoveryStep</name>
    <message>
        <source>The recovery key</source>
        <translation>La clé de récupération</translation>
    </message>
    <message>
        <source>It gives the site back when nobody can sign in any more. It is shown this once and stored nowhere: keep it on paper, locked away.</source>
        <translation>Elle rend le site quand plus personne ne peut se connecter. Elle n’est affichée que cette fois et n’est enregistrée nulle part&#x202f;: gardez-la sur papier, sous clé.</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>&amp;Imprimer …</translation>
    </message>
    <message>
        <source>&amp;Save to a file …</source>
        <translation>&amp;Enregistrer dans un fichier …</translation>
    </message>
    <message>
        <source>Type it back from the paper (case and spaces do not &amp;count)</source>
        <translation>Retapez-la d’après le &amp;papier (majuscules et espaces ne comptent pas)</translation>
    </message>
    <message>
        <source>The printer does not answer. Save the key to a file instead.</source>
        <translation>L’imprimante ne répond pas. Enregistrez plutôt la clé dans un fichier.</translation>
    </message>
    <message>
        <source>File for the recovery key</source>
        <translation>Fichier pour la clé de récupération</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>Saved to %1. Print it, lock the paper away, and delete the file.</source>
        <translation>Enregistrée dans %1. Imprimez-la, mettez le papier sous clé, et supprimez le fichier.</translation>
    </message>
    <message>
        <source>&amp;Make the site</source>
        <translation>&amp;Créer le site</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clé de récupération</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::RegistrationsCard</name>
    <message>
        <source>Registrations of the last 14 days</source>
        <translation>Inscriptions des 14 derniers jours</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Inscrits</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmés</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Registrations by day</source>
        <translation>Inscriptions par jour</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::ReplyCard</name>
    <message>
        <source>Reply by e-mail</source>
        <translation>Répondre par e-mail</translation>
    </message>
    <message>
        <source>Send through the outbox</source>
        <translation>Envoyer par la boîte d’envoi</translation>
    </message>
    <message>
        <source>Use my mail program</source>
        <translation>Utiliser ma messagerie</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Copy again</source>
        <translation>Copier à nouveau</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>The text is gone. What you did not send has to be prepared again.</source>
        <translation>Le texte n’est plus là. Ce qui n’a pas été envoyé est à préparer à nouveau.</translation>
    </message>
    <message>
        <source>A mail is not as safe as a call: whoever reads the mailbox reads the PIN.</source>
        <translation>Un e-mail n’est pas aussi sûr qu’un appel : qui lit la boîte lit le PIN.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Address the customer wrote from</source>
        <translation>Adresse d’où le client a écrit</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Language of the reply</source>
        <translation>Langue de la réponse</translation>
    </message>
    <message>
        <source>The address the customer wrote from</source>
        <translation>L’adresse d’où le client a écrit</translation>
    </message>
    <message>
        <source>The site sends it; the text is not shown</source>
        <translation>Le site l’envoie ; le texte n’est pas affiché</translation>
    </message>
    <message>
        <source>Opens a mail with recipient and subject; you paste the text</source>
        <translation>Ouvre un e-mail avec destinataire et objet ; vous collez le texte</translation>
    </message>
    <message>
        <source>Text of the reply</source>
        <translation>Texte de la réponse</translation>
    </message>
    <message>
        <source>Copy the text of the reply again</source>
        <translation>Copier à nouveau le texte de la réponse</translation>
    </message>
    <message>
        <source>The directory has no address.</source>
        <translation>L’annuaire n’a pas d’adresse.</translation>
    </message>
    <message>
        <source>This is the address on record.</source>
        <translation>C’est l’adresse enregistrée.</translation>
    </message>
    <message>
        <source>Not the address on record: be sure that the customer wrote.</source>
        <translation>Ce n’est pas l’adresse enregistrée : assurez-vous que le client a écrit.</translation>
    </message>
    <message>
        <source>The reply: paste it into the mail</source>
        <translation>La réponse : collez-la dans l’e-mail</translation>
    </message>
    <message>
        <source>To: %1
Subject: %2</source>
        <translation>À : %1
Objet : %2</translation>
    </message>
    <message>
        <source>The text is on the clipboard, for one minute. Paste it into the mail that has opened, look at the address, and send it.</source>
        <translation>Le texte est dans le presse-papiers pour une minute. Collez-le dans l’e-mail qui s’est ouvert, vérifiez l’adresse et envoyez.</translation>
    </message>
    <message>
        <source>No mail program has opened. Write a mail to this address yourself; the text is on the clipboard, for one minute.</source>
        <translation>Aucune messagerie ne s’est ouverte. Écrivez vous-même à cette adresse ; le texte est dans le presse-papiers pour une minute.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Hide the text of the reply</source>
        <translation>Masquer le texte de la réponse</translation>
    </message>
    <message>
        <source>Show the text of the reply</source>
        <translation>Afficher le texte de la réponse</translation>
    </message>
    <message>
        <source>gone in %1 s</source>
        <translation>disparaît dans %1 s</translation>
    </message>
    <message>
        <source>%1 · copied, for %2 s</source>
        <translation>%1 · copié, encore %2 s</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::ResetCard</name>
    <message>
        <source>Reset the PIN</source>
        <translation>Réinitialiser le PIN</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Générer</translation>
    </message>
    <message>
        <source>Reset PIN</source>
        <translation>Réinitialiser le PIN</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The new PIN is hidden again. To show it once more, verify the caller and reveal it under Secrets.</source>
        <translation>Le nouveau PIN est de nouveau masqué. Pour le revoir, vérifiez l’appelant et révélez-le sous Secrets.</translation>
    </message>
    <message>
        <source>Undo the reset</source>
        <translation>Annuler la réinitialisation</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Nouveau PIN</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>A PIN in the site&apos;s format is made with the reset</source>
        <translation>Un PIN au format du site est créé avec la réinitialisation</translation>
    </message>
    <message>
        <source>Optional; never a PIN</source>
        <translation>Facultatif&#x202f;; jamais un PIN</translation>
    </message>
    <message>
        <source>Say: %1</source>
        <translation>À dire&#x202f;: %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>On this site initial PINs are generated, not typed.</source>
        <translation>Sur ce site, les PIN initiaux sont générés, pas tapés.</translation>
    </message>
    <message>
        <source>Hide what you type</source>
        <translation>Masquer ce que vous tapez</translation>
    </message>
    <message>
        <source>Show what you type</source>
        <translation>Afficher ce que vous tapez</translation>
    </message>
    <message>
        <source>Choose the reason first.</source>
        <translation>Choisissez d’abord le motif.</translation>
    </message>
    <message>
        <source>The new PIN</source>
        <translation>Le nouveau PIN</translation>
    </message>
    <message>
        <source>Somebody else changed the record: see above. What you typed is still here; reset again if it is still right.</source>
        <translation>Quelqu’un d’autre a modifié la fiche&#x202f;: voyez ci-dessus. Ce que vous avez tapé est toujours là&#x202f;; réinitialisez de nouveau si c’est encore juste.</translation>
    </message>
    <message>
        <source>The new PIN: read it out</source>
        <translation>Le nouveau PIN&#x202f;: lisez-le à voix haute</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>Généré</translation>
    </message>
    <message>
        <source>Say, in %1: %2</source>
        <translation>À dire, en %1 : %2</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::ReturnForm</name>
    <message>
        <source>The letter came back</source>
        <translation>La lettre est revenue</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Its PIN does not count as given out any more and can go out again in a new batch. This cannot be taken back.</source>
        <translation>Son PIN ne compte plus comme remis et peut repartir dans un nouveau lot. Cela ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>Did the letter of %1 to account %2 come back?</source>
        <translation>La lettre du %1 au compte %2 est-elle revenue ?</translation>
    </message>
    <message>
        <source>The letter to account %1 came back</source>
        <translation>La lettre au compte %1 est revenue</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::RolesBox</name>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::RolesForm</name>
    <message>
        <source>Save the roles</source>
        <translation>Enregistrer les rôles</translation>
    </message>
    <message>
        <source>Keys come and go with the roles, as far as you hold them. To make an administrator may take a second one.</source>
        <translation>Les clés viennent et partent avec les rôles, dans la mesure où vous les avez. Pour nommer un administrateur il en faut parfois un second.</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::RunCard</name>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Cancel the run</source>
        <translation>Annuler l’exécution</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Avancement de l’exécution</translation>
    </message>
    <message>
        <source>Run %1 of %2 has not ended; it compared %3 accounts and created %4 PINs. If it is at work on another computer, resuming takes it over.</source>
        <translation>L’exécution %1 (%2) n’est pas terminée&#x202f;; elle a comparé %3 comptes et créé %4 PIN. Si elle tourne sur un autre ordinateur, la reprendre la transfère ici.</translation>
    </message>
    <message>
        <source>Resume run %1</source>
        <translation>Reprendre l’exécution %1</translation>
    </message>
    <message>
        <source>Start a new run instead</source>
        <translation>Lancer plutôt une nouvelle exécution</translation>
    </message>
    <message>
        <source>Every account of the directory that has no PIN gets a random initial one. Existing PINs are never touched; running it again creates nothing twice.</source>
        <translation>Chaque compte du répertoire sans PIN reçoit un PIN initial au hasard. Les PIN existants ne sont jamais touchés&#x202f;; recommencer ne crée rien deux fois.</translation>
    </message>
    <message>
        <source>Generate PINs</source>
        <translation>Générer les PIN</translation>
    </message>
    <message>
        <source>The dry run found no account without a PIN.</source>
        <translation>L’essai n’a trouvé aucun compte sans PIN.</translation>
    </message>
    <message>
        <source>The run ends after the batch it is at.</source>
        <translation>L’exécution se termine après le lot en cours.</translation>
    </message>
    <message>
        <source>The run begins…</source>
        <translation>L’exécution commence…</translation>
    </message>
    <message>
        <source>Run %1 is being cancelled…</source>
        <translation>Annulation de l’exécution %1…</translation>
    </message>
    <message>
        <source>Run %1 is at work. You may lock the desk or go to another page.</source>
        <translation>L’exécution %1 est en cours. Vous pouvez verrouiller le poste ou aller à une autre page.</translation>
    </message>
    <message>
        <source>%1 of %2 accounts · %3 a second · %4 left</source>
        <translation>%1 comptes sur %2 · %3 par seconde · reste %4</translation>
    </message>
    <message>
        <source>Generate PINs (%1)</source>
        <translation>Générer les PIN (%1)</translation>
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
        <translation>Configurés · vérifiés dans cet ordre</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::SearchModel</name>
    <message>
        <source>No PIN yet</source>
        <translation>Pas encore de PIN</translation>
    </message>
    <message>
        <source>%1 · not in the newest extract</source>
        <translation>%1 · absent du dernier extrait</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message>
        <source>by number</source>
        <translation>par le numéro</translation>
    </message>
    <message>
        <source>inside the number</source>
        <translation>dans le numéro</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>par le nom</translation>
    </message>
    <message>
        <source>inside the name</source>
        <translation>dans le nom</translation>
    </message>
    <message>
        <source>by address</source>
        <translation>par l’adresse</translation>
    </message>
    <message>
        <source>inside the address</source>
        <translation>dans l’adresse</translation>
    </message>
    <message>
        <source>by phone number</source>
        <translation>par le téléphone</translation>
    </message>
    <message>
        <source>inside the phone number</source>
        <translation>dans le téléphone</translation>
    </message>
    <message>
        <source>by e-mail address</source>
        <translation>par l’adresse courriel</translation>
    </message>
    <message>
        <source>inside the e-mail address</source>
        <translation>dans l’adresse courriel</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::SearchResults</name>
    <message>
        <source>Look for more</source>
        <translation>Chercher plus loin</translation>
    </message>
    <message>
        <source>Accounts found</source>
        <translation>Comptes trouvés</translation>
    </message>
    <message>
        <source>Looking for “%1”…</source>
        <translation>Recherche de «&#x202f;%1&#x202f;»…</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>Rien trouvé pour «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>“%1”: the first %2</source>
        <translation>«&#x202f;%1&#x202f;»&#x202f;: les %2 premiers</translation>
    </message>
    <message>
        <source>“%1”: one account</source>
        <translation>«&#x202f;%1&#x202f;»&#x202f;: un compte</translation>
    </message>
    <message>
        <source>“%1”: %2 accounts</source>
        <translation>«&#x202f;%1&#x202f;»&#x202f;: %2 comptes</translation>
    </message>
    <message>
        <source>Down goes into the list, Enter opens the account, Esc comes back.</source>
        <translation>Flèche bas entre dans la liste, Entrée ouvre le compte, Échap en revient.</translation>
    </message>
    <message>
        <source>Try fewer letters, another word of the name, the address, the phone number or the e-mail address.</source>
        <translation>Essayez moins de lettres, un autre mot du nom, l’adresse, le téléphone ou l’adresse courriel.</translation>
    </message>
    <message>
        <source>Only beginnings are searched until the search index is complete.</source>
        <translation>Seuls les débuts sont cherchés tant que l’index de recherche n’est pas complet.</translation>
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
        <translation>%1 minuscule</translation>
    </message>
    <message>
        <source>zero</source>
        <translation>zéro</translation>
    </message>
    <message>
        <source>one</source>
        <translation>un</translation>
    </message>
    <message>
        <source>two</source>
        <translation>deux</translation>
    </message>
    <message>
        <source>three</source>
        <translation>trois</translation>
    </message>
    <message>
        <source>four</source>
        <translation>quatre</translation>
    </message>
    <message>
        <source>five</source>
        <translation>cinq</translation>
    </message>
    <message>
        <source>six</source>
        <translation>six</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>sept</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>huit</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>neuf</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::SecretsCard</name>
    <message>
        <source>Secrets</source>
        <translation>Secrets</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Révéler</translation>
    </message>
    <message>
        <source>Reveal the PIN</source>
        <translation>Révéler le PIN</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Indice</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Reason for revealing the PIN</source>
        <translation>Motif pour révéler le PIN</translation>
    </message>
    <message>
        <source>Show the hint</source>
        <translation>Afficher l’indice</translation>
    </message>
    <message>
        <source>Hide the hint</source>
        <translation>Masquer l’indice</translation>
    </message>
    <message>
        <source>Reveal the initial PIN</source>
        <translation>Révéler le PIN initial</translation>
    </message>
    <message>
        <source>••••••  initial PIN</source>
        <translation>••••••  PIN initial</translation>
    </message>
    <message>
        <source>chosen by the customer, never shown</source>
        <translation>choisi par le client, jamais affiché</translation>
    </message>
    <message>
        <source>none given</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>%1 (confirmed)</source>
        <translation>%1 (confirmé)</translation>
    </message>
    <message>
        <source>%1 (not confirmed)</source>
        <translation>%1 (non confirmé)</translation>
    </message>
    <message>
        <source>this site gives no hints</source>
        <translation>ce site ne donne pas d’indices</translation>
    </message>
    <message>
        <source>none left by the customer</source>
        <translation>le client n’en a pas laissé</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Choose the reason first.</source>
        <translation>Choisissez d’abord le motif.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::SettingEditor</name>
    <message>
        <source>%1, at least</source>
        <translation>%1, au moins</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>%1, at most</source>
        <translation>%1, au plus</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Oui</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::SettingRow</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>Save: %1</source>
        <translation>Enregistrer&#x202f;: %1</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>Par défaut&#x202f;: %1</translation>
    </message>
    <message>
        <source> Set by %1, %2.</source>
        <translation> Réglé par %1, %2.</translation>
    </message>
    <message>
        <source>the command line</source>
        <translation>la ligne de commande</translation>
    </message>
    <message>
        <source>Supervisors change the rules for PINs.</source>
        <translation>Les superviseurs modifient les règles des PIN.</translation>
    </message>
    <message>
        <source>Administrators change this.</source>
        <translation>Les administrateurs modifient ceci.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>It is the default.</source>
        <translation>C’est la valeur par défaut.</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>PINs</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Verifying callers</source>
        <translation>Vérification des appelants</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>Au guichet</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>As the system</source>
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
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>For everybody at this computer. A new language is used from the next start on.</source>
        <translation>Pour tous sur cet ordinateur. Une nouvelle langue s’applique au prochain démarrage.</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Support &amp;telephone</source>
        <translation>&amp;Téléphone de l’assistance</translation>
    </message>
    <message>
        <source>Name of the site</source>
        <translation>Nom du site</translation>
    </message>
    <message>
        <source>Support telephone</source>
        <translation>Téléphone de l’assistance</translation>
    </message>
    <message>
        <source>The name stands on every screen; the number is given to people who cannot sign in.</source>
        <translation>Le nom figure sur chaque écran&#x202f;; le numéro est donné aux personnes qui ne peuvent pas se connecter.</translation>
    </message>
    <message>
        <source>Save the name and telephone number of the site</source>
        <translation>Enregistrer le nom et le téléphone du site</translation>
    </message>
    <message>
        <source>Administrators change this.</source>
        <translation>Les administrateurs modifient ceci.</translation>
    </message>
    <message>
        <source>Saved: %1 is now %2.</source>
        <translation>Enregistré&#x202f;: %1 vaut maintenant %2.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Force PIN change</source>
        <translation>Changement forcé du PIN</translation>
    </message>
    <message>
        <source>The password of the mail host is erased.</source>
        <translation>Le mot de passe du serveur de courrier est effacé.</translation>
    </message>
    <message>
        <source>The password of the mail host is saved. Check the mail host to try it.</source>
        <translation>Le mot de passe du serveur de courrier est enregistré. Vérifiez le serveur de courrier pour l’essayer.</translation>
    </message>
    <message>
        <source>Mail: the mail host</source>
        <translation>Courrier : le serveur de courrier</translation>
    </message>
    <message>
        <source>%1 has the keys for %2 now.</source>
        <translation>%1 a maintenant les clés pour %2.</translation>
    </message>
    <message>
        <source>You lack these keys yourself. Another administrator, or the recovery key, has them.</source>
        <translation>Ces clés vous manquent aussi. Un autre administrateur, ou la clé de secours, les a.</translation>
    </message>
    <message>
        <source>The key for %1 is rotated: %2 sealed anew, the old key is retired.</source>
        <translation>La clé pour %1 est changée : %2 scellés à nouveau, l’ancienne clé est retirée.</translation>
    </message>
    <message>
        <source>The key for %1 is rotated, but %2 could not be read and stay under the old key. Mend them, and rotate again.</source>
        <translation>La clé pour %1 est changée, mais %2 n’ont pu être lus et restent sous l’ancienne clé. Réparez-les, puis recommencez.</translation>
    </message>
    <message>
        <source>The rotation is stopped; both keys are in use. Go on with it when it suits.</source>
        <translation>La rotation est arrêtée ; les deux clés servent. Continuez-la quand cela convient.</translation>
    </message>
    <message>
        <source>A key is being rotated. Stop the rotation and close the window? Nothing is lost: it can be gone on with.</source>
        <translation>Une clé est en train d’être changée. Arrêter et fermer la fenêtre ? Rien n’est perdu : on peut continuer.</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Sections des réglages</translation>
    </message>
    <message>
        <source>Invitation and lockout</source>
        <translation>Invitation et verrouillage</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>Mots de passe</translation>
    </message>
    <message>
        <source>Security questions</source>
        <translation>Questions de sécurité</translation>
    </message>
    <message>
        <source>Four eyes</source>
        <translation>Quatre yeux</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Courrier</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Jeux de réglages</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>The preset is applied: %1 settings changed.</source>
        <translation>Le jeu est appliqué : %1 réglages modifiés.</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarmes</translation>
    </message>
    <message>
        <source>Giving PINs out</source>
        <translation>Donner les PIN</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::SetupStep</name>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>Fill in this step first.</source>
        <translation>Remplissez d’abord cette étape.</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::SetupWizard</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Maintenant&#x202f;: %1</translation>
    </message>
    <message>
        <source>Nobody used the desk for a while. What you entered is still there.</source>
        <translation>Personne n’a utilisé le poste depuis un moment. Ce que vous avez saisi est toujours là.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Arrêter et fermer</translation>
    </message>
    <message>
        <source>The work is ending; the window closes after it.</source>
        <translation>Le travail se termine ; la fenêtre se fermera ensuite.</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::SignInPage</name>
    <message>
        <source>Sign in as somebody else</source>
        <translation>Se connecter sous un autre nom</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Nom d’utilisateur</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
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
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Type your user name.</source>
        <translation>Tapez votre nom d’utilisateur.</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Tapez votre mot de passe.</translation>
    </message>
    <message>
        <source>Help: %1.</source>
        <translation>Aide&#x202f;: %1.</translation>
    </message>
    <message>
        <source>This is a practice site with invented customers. Sign in as:</source>
        <translation>Ceci est un site d’entraînement avec des clients inventés. Se connecter comme&#x202f;:</translation>
    </message>
    <message>
        <source>%1 · %2 · password %3</source>
        <translation>%1 · %2 · mot de passe %3</translation>
    </message>
    <message>
        <source>Forgot password?</source>
        <translation>Mot de passe oublié&#x202f;?</translation>
    </message>
    <message>
        <source>I have an invitation or reset code</source>
        <translation>J’ai un code d’invitation ou de mot de passe</translation>
    </message>
    <message>
        <source>Choose a new password</source>
        <translation>Choisir un nouveau mot de passe</translation>
    </message>
    <message>
        <source>PinDesk cannot start</source>
        <translation>PinDesk ne peut pas démarrer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::SiteStep</name>
    <message>
        <source>The site</source>
        <translation>Le site</translation>
    </message>
    <message>
        <source>What everybody sees at the top of every page.</source>
        <translation>Ce que tous voient en haut de chaque page.</translation>
    </message>
    <message>
        <source>Name of the &amp;utility</source>
        <translation>Nom de l’&amp;entreprise</translation>
    </message>
    <message>
        <source>&amp;Telephone number for staff who are locked out</source>
        <translation>&amp;Téléphone pour le personnel bloqué</translation>
    </message>
    <message>
        <source>PRODUCTION: real customers</source>
        <translation>PRODUCTION&#x202f;: de vrais clients</translation>
    </message>
    <message>
        <source>TEST: to see how it works with your data</source>
        <translation>TEST&#x202f;: pour voir comment cela marche avec vos données</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>En&amp;vironnement</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::SourceForm</name>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>&amp;Choisir un fichier…</translation>
    </message>
    <message>
        <source>File of the customer system</source>
        <translation>Fichier du système des clients</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tableaux (*.csv *.tsv *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>A &amp;file (CSV)</source>
        <translation>Un &amp;fichier (CSV)</translation>
    </message>
    <message>
        <source>Its first row names the columns</source>
        <translation>La première ligne nomme les colonnes</translation>
    </message>
    <message>
        <source>A database &amp;query</source>
        <translation>Une re&amp;quête de base de données</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::StaffForm</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::StaffListCard</name>
    <message>
        <source>Staff</source>
        <translation>Personnel</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>Inviter…</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Find by name, user name or number</source>
        <translation>Chercher par nom, nom d’utilisateur ou numéro</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>Encore personne.</translation>
    </message>
    <message>
        <source>Nobody has this status and these letters in the name.</source>
        <translation>Personne n’a cet état et ces lettres dans le nom.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::StaffModel</name>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Dernière connexion</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::StaffPage</name>
    <message>
        <source>Staff</source>
        <translation>Personnel</translation>
    </message>
    <message>
        <source>Invite somebody…</source>
        <translation>Inviter quelqu’un…</translation>
    </message>
    <message>
        <source>This is a practice site: nothing is mailed.</source>
        <translation>Ceci est un site d’exercice&#x202f;: aucun courriel n’est envoyé.</translation>
    </message>
    <message>
        <source>This site sends no mail yet: invitations wait until a mail host is set on the page Settings. A link that has waited too long is sent anew from here.</source>
        <translation>Ce site n’envoie pas encore de courriel&#x202f;: les invitations attendent qu’un serveur de courriel soit réglé sur la page Réglages. Un lien qui a trop attendu est renvoyé d’ici.</translation>
    </message>
    <message>
        <source>%1 is invited. A mail to %2 with the link is queued; the link is good until %3. If it does not come, send a new link from here.</source>
        <translation>%1 est invité. Un courriel à %2 avec le lien est en file&#x202f;; le lien vaut jusqu’à %3. S’il n’arrive pas, envoyez un nouveau lien d’ici.</translation>
    </message>
    <message>
        <source>%1 can sign in again.</source>
        <translation>%1 peut de nouveau se connecter.</translation>
    </message>
    <message>
        <source>%1 is invited again.</source>
        <translation>%1 est invité de nouveau.</translation>
    </message>
    <message>
        <source>A mail to %1 with a new link is queued; the link is good until %2.</source>
        <translation>Un courriel à %1 avec un nouveau lien est en file&#x202f;; le lien vaut jusqu’à %2.</translation>
    </message>
    <message>
        <source>There is no address on record, so no link was mailed.</source>
        <translation>Aucune adresse n’est enregistrée&#x202f;: aucun lien n’a été envoyé.</translation>
    </message>
    <message>
        <source>%1 is disabled.</source>
        <translation>%1 est désactivé.</translation>
    </message>
    <message>
        <source>To make %1 an administrator takes a second administrator: the change waits on their page Overview until %2.</source>
        <translation>Pour faire de %1 un administrateur il faut un second administrateur&#x202f;: le changement attend sur sa page Vue d’ensemble jusqu’à %2.</translation>
    </message>
    <message>
        <source>%1 now is: %2.</source>
        <translation>%1 est maintenant&#x202f;: %2.</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::StatusLine</name>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Connection lost; trying again</source>
        <translation>Connexion perdue&#x202f;; nouvel essai</translation>
    </message>
    <message>
        <source>PIN of %1 reset</source>
        <translation>PIN de %1 réinitialisé</translation>
    </message>
    <message>
        <source>locks in %1</source>
        <translation>verrouillage dans %1</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Annuler %1</translation>
    </message>
    <message>
        <source>Undo the reset of %1</source>
        <translation>Annuler la réinitialisation de %1</translation>
    </message>
    <message>
        <source>1 mail waiting</source>
        <translation>1 message en attente</translation>
    </message>
    <message>
        <source>%1 mails waiting</source>
        <translation>%1 messages en attente</translation>
    </message>
    <message>
        <source>%1, %2 tried in vain</source>
        <translation>%1, %2 essayés en vain</translation>
    </message>
    <message>
        <source>Supervisors and administrators see which.</source>
        <translation>Les superviseurs et les administrateurs voient lesquels.</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::SurveyRow</name>
    <message>
        <source>What brought the caller here?</source>
        <translation>Qu’est-ce qui amène l’appelant ?</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Change what brought the caller here</source>
        <translation>Modifier ce qui amène l’appelant</translation>
    </message>
    <message>
        <source>Noted, what brought the caller here: %1.</source>
        <translation>Noté, ce qui amène l’appelant : %1.</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::TimedSecret</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Copy the PIN</source>
        <translation>Copier le PIN</translation>
    </message>
    <message>
        <source>Hide the PIN</source>
        <translation>Masquer le PIN</translation>
    </message>
    <message>
        <source>hides in %1 s</source>
        <translation>masqué dans %1 s</translation>
    </message>
    <message>
        <source>%1 · copied, for %2 s</source>
        <translation>%1 · copié, pour %2 s</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::TopBar</name>
    <message>
        <source>CSR</source>
        <translation>agent</translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation>superviseur</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>administrateur</translation>
    </message>
    <message>
        <source>auditor</source>
        <translation>auditeur</translation>
    </message>
    <message>
        <source>service</source>
        <translation>service</translation>
    </message>
    <message>
        <source>TEST</source>
        <translation>TEST</translation>
    </message>
    <message>
        <source>PRACTICE</source>
        <translation>ENTRAÎNEMENT</translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <translation>PRODUCTION</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Commands (Ctrl+K)</source>
        <translation>Commandes (Ctrl+K)</translation>
    </message>
    <message>
        <source>Lock the desk (Ctrl+Shift+L)</source>
        <translation>Verrouiller le poste (Ctrl+Maj+L)</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Environment: %1</source>
        <translation>Environnement&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 · %2 (%3)</source>
        <translation>%1 · %2 (%3)</translation>
    </message>
    <message>
        <source>My account</source>
        <translation>Mon compte</translation>
    </message>
    <message>
        <source>My account: password, sign out</source>
        <translation>Mon compte&#x202f;: mot de passe, déconnexion</translation>
    </message>
    <message>
        <source>Change my password…</source>
        <translation>Changer mon mot de passe…</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::TraceTable</name>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::TrailCheckCard</name>
    <message>
        <source>Is the trail whole?</source>
        <translation>Le journal est-il intact&#x202f;?</translation>
    </message>
    <message>
        <source>Verify the trail</source>
        <translation>Vérifier le journal</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Progress of the verification</source>
        <translation>Avancement de la vérification</translation>
    </message>
    <message>
        <source>Administrators and auditors verify the trail.</source>
        <translation>Les administrateurs et les auditeurs vérifient le journal.</translation>
    </message>
    <message>
        <source>The trail is being verified.</source>
        <translation>Le journal est en cours de vérification.</translation>
    </message>
    <message>
        <source>Every event is linked to the one before it with a key. Verifying finds any event that was changed, moved or removed.</source>
        <translation>Chaque événement est lié au précédent par une clé. La vérification trouve tout événement modifié, déplacé ou supprimé.</translation>
    </message>
    <message>
        <source>%1 of %2 events verified</source>
        <translation>%1 événements vérifiés sur %2</translation>
    </message>
    <message>
        <source>Cancelled: nothing was found out.</source>
        <translation>Annulé&#x202f;: rien n’a été constaté.</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::TryView</name>
    <message>
        <source>An account</source>
        <translation>Un compte</translation>
    </message>
    <message>
        <source>An invented caller</source>
        <translation>Un appelant inventé</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>Numéro de compte</translation>
    </message>
    <message>
        <source>PIN that is entered</source>
        <translation>PIN saisi</translation>
    </message>
    <message>
        <source>This was found before the profile or the caller was changed. Try again.</source>
        <translation>Ce résultat date d’avant le dernier changement du profil ou de l’appelant. Essayez à nouveau.</translation>
    </message>
    <message>
        <source>Scenarios in the order in which they were checked</source>
        <translation>Scénarios dans l’ordre où ils ont été vérifiés</translation>
    </message>
    <message>
        <source>The desk is locked.</source>
        <translation>Le poste est verrouillé.</translation>
    </message>
    <message>
        <source>Trigger: %1</source>
        <translation>Déclencheur : %1</translation>
    </message>
    <message>
        <source>The profile has no scenario.</source>
        <translation>Le profil n’a aucun scénario.</translation>
    </message>
    <message>
        <source>No scenario fires.</source>
        <translation>Aucun scénario n’est rempli.</translation>
    </message>
</context>
<context>
    <name>pindesk::ui::VerifyCard</name>
    <message>
        <source>Verify the caller</source>
        <translation>Vérifier l’appelant</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Ask a supervisor to override…</source>
        <translation>Demander à un superviseur de passer outre…</translation>
    </message>
    <message>
        <source>Check the answers</source>
        <translation>Vérifier les réponses</translation>
    </message>
    <message>
        <source>not on record</source>
        <translation>non enregistré</translation>
    </message>
    <message>
        <source>right</source>
        <translation>juste</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>faux</translation>
    </message>
    <message>
        <source>Verify the caller · verified</source>
        <translation>Vérifier l’appelant · vérifié</translation>
    </message>
    <message>
        <source>Verified until %1.</source>
        <translation>Vérifié jusqu’à %1.</translation>
    </message>
    <message>
        <source>Verify the caller (%1 of %2)</source>
        <translation>Vérifier l’appelant (%1 sur %2)</translation>
    </message>
    <message>
        <source>One more right answer unlocks hint and reset.</source>
        <translation>Encore une réponse juste pour déverrouiller l’indice et la réinitialisation.</translation>
    </message>
    <message>
        <source>%1 right answers unlock hint and reset.</source>
        <translation>Il faut %1 réponses justes pour déverrouiller l’indice et la réinitialisation.</translation>
    </message>
</context>
<context>
    <name>pindeskctl</name>
    <message>
        <source>--state is one of not_registered, waiting, active and inconsistent.</source>
        <translation>--state vaut not_registered, waiting, active ou inconsistent.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>There may be more: --after %1</source>
        <translation>Il peut y en avoir d’autres&#x202f;: --after %1</translation>
    </message>
    <message>
        <source>PIN records</source>
        <translation>Fiches PIN</translation>
    </message>
    <message>
        <source>Accounts in the directory</source>
        <translation>Comptes du répertoire</translation>
    </message>
    <message>
        <source>Of them without PIN</source>
        <translation>Dont sans PIN</translation>
    </message>
    <message>
        <source>shows an account&apos;s state, why it is so and what to do; no secret</source>
        <translation>montre l’état d’un compte, pourquoi et que faire&#x202f;; aucun secret</translation>
    </message>
    <message>
        <source>lists the PIN records in the order of their numbers</source>
        <translation>liste les fiches PIN dans l’ordre de leurs numéros</translation>
    </message>
    <message>
        <source>only not_registered, waiting, active or inconsistent</source>
        <translation>seulement not_registered, waiting, active ou inconsistent</translation>
    </message>
    <message>
        <source>begin behind this account</source>
        <translation>commencer après ce compte</translation>
    </message>
    <message>
        <source>at most so many (100 unless said otherwise)</source>
        <translation>au plus autant (100 sauf indication contraire)</translation>
    </message>
    <message>
        <source>counts the PIN records by state</source>
        <translation>compte les fiches PIN par état</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 par %2</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Missing since</source>
        <translation>Absent depuis</translation>
    </message>
    <message>
        <source>Initialized</source>
        <translation>Initialisé</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>initial, set %1</source>
        <translation>initial, défini&#x202f;: %1</translation>
    </message>
    <message>
        <source>the customer&apos;s own, set %1</source>
        <translation>celui du client, défini&#x202f;: %1</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Indice</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>%1 (not verified)</source>
        <translation>%1 (non vérifié)</translation>
    </message>
    <message>
        <source>Last reset</source>
        <translation>Dernière réinitialisation</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Why the customer cannot sign in, the most likely first:</source>
        <translation>Pourquoi le client ne peut pas se connecter, le plus probable d’abord&#x202f;:</translation>
    </message>
    <message>
        <source>What to do:</source>
        <translation>Que faire&#x202f;:</translation>
    </message>
    <message>
        <source>Say: &quot;%1&quot;</source>
        <translation>À dire&#x202f;: «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>--%1 takes a date or time such as 2026-03-01 or 2026-03-01T08:00:00Z.</source>
        <translation>--%1 demande une date ou un moment comme 2026-03-01 ou 2026-03-01T08:00:00Z.</translation>
    </message>
    <message>
        <source>only this account</source>
        <translation>seulement ce compte</translation>
    </message>
    <message>
        <source>only what this person did</source>
        <translation>seulement ce que cette personne a fait</translation>
    </message>
    <message>
        <source>only this action, such as pin_reset</source>
        <translation>seulement cette action, par exemple pin_reset</translation>
    </message>
    <message>
        <source>from this time on (ISO 8601)</source>
        <translation>à partir de ce moment (ISO 8601)</translation>
    </message>
    <message>
        <source>before this time (ISO 8601)</source>
        <translation>avant ce moment (ISO 8601)</translation>
    </message>
    <message>
        <source>Chains</source>
        <translation>Chaînes</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>Points de contrôle</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>The first broken row: writer %1, event %2: %3.</source>
        <translation>La première ligne altérée&#x202f;: auteur %1, événement %2&#x202f;: %3.</translation>
    </message>
    <message>
        <source>The audit trail is whole.</source>
        <translation>Le journal d’audit est intact.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Moment</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>There are older events: narrow the time with --to, or export.</source>
        <translation>Il y a des événements plus anciens&#x202f;: limitez la période avec --to, ou exportez.</translation>
    </message>
    <message>
        <source>With --json and no --output the format is json.</source>
        <translation>Avec --json et sans --output, le format est json.</translation>
    </message>
    <message>
        <source>--format is csv, json or jsonl.</source>
        <translation>--format vaut csv, json ou jsonl.</translation>
    </message>
    <message>
        <source>checks that no event was changed, moved or removed</source>
        <translation>vérifie qu’aucun événement n’a été modifié, déplacé ou supprimé</translation>
    </message>
    <message>
        <source>lists events, the newest first</source>
        <translation>liste les événements, le plus récent d’abord</translation>
    </message>
    <message>
        <source>writes events to a file, or to standard output</source>
        <translation>écrit les événements dans un fichier, ou sur la sortie standard</translation>
    </message>
    <message>
        <source>a file, mode 0600</source>
        <translation>un fichier, mode 0600</translation>
    </message>
    <message>
        <source>csv, json or jsonl</source>
        <translation>csv, json ou jsonl</translation>
    </message>
    <message>
        <source>%1 what? One of: %2.</source>
        <translation>%1 quoi&#x202f;? Au choix&#x202f;: %2.</translation>
    </message>
    <message>
        <source>There is no command %1; see pindeskctl --help.</source>
        <translation>Il n’y a pas de commande %1&#x202f;; voyez pindeskctl --help.</translation>
    </message>
    <message>
        <source>Name a command; see pindeskctl --help.</source>
        <translation>Indiquez une commande&#x202f;; voyez pindeskctl --help.</translation>
    </message>
    <message>
        <source>%1 needs %2.</source>
        <translation>%1 demande %2.</translation>
    </message>
    <message>
        <source>%1 takes no further argument, and a value with spaces needs quotes.</source>
        <translation>%1 ne prend pas d’autre argument, et une valeur avec des espaces demande des guillemets.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Commandes&#x202f;:</translation>
    </message>
    <message>
        <source>Global options:</source>
        <translation>Options globales&#x202f;:</translation>
    </message>
    <message>
        <source>Exit: 0 done, 1 failed, 2 usage, 3 not permitted or sign-in refused, 4 changed by somebody else, 5 database unavailable, 6 input had rejected rows, 130 cancelled.</source>
        <translation>Code de sortie&#x202f;: 0 fait, 1 échec, 2 utilisation, 3 non permis ou connexion refusée, 4 modifié par quelqu’un d’autre, 5 base de données indisponible, 6 lignes rejetées dans les données, 130 annulé.</translation>
    </message>
    <message>
        <source>%1 needs --%2.</source>
        <translation>%1 demande --%2.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3.</source>
        <translation>--%1 demande un nombre entier de %2 à %3.</translation>
    </message>
    <message>
        <source>No site is named: give --site sqlite:///absolute/path.db or --site postgresql://user@host/database, or write site=URL into %1.</source>
        <translation>Aucun site n’est indiqué&#x202f;: donnez --site sqlite:///absolute/path.db ou --site postgresql://user@host/database, ou écrivez site=URL dans %1.</translation>
    </message>
    <message>
        <source>Say who you are: give --user NAME, or write user=NAME into %1.</source>
        <translation>Dites qui vous êtes&#x202f;: donnez --user NAME, ou écrivez user=NAME dans %1.</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>Mot de passe de %1</translation>
    </message>
    <message>
        <source>The cryptography is there and computes right.</source>
        <translation>La cryptographie est là et calcule juste.</translation>
    </message>
    <message>
        <source>The server&apos;s disk is not seen from here.</source>
        <translation>Le disque du serveur n’est pas visible d’ici.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator how much room is left.</source>
        <translation>Demandez à l’administrateur du serveur combien de place il reste.</translation>
    </message>
    <message>
        <source>%1 are free; the database has %2.</source>
        <translation>%1 sont libres&#x202f;; la base de données occupe %2.</translation>
    </message>
    <message>
        <source>Free some room on the disk, or move the database.</source>
        <translation>Libérez de la place sur le disque, ou déplacez la base de données.</translation>
    </message>
    <message>
        <source>Only its owner may read the database file.</source>
        <translation>Seul son propriétaire peut lire le fichier de la base de données.</translation>
    </message>
    <message>
        <source>Others may read or write the database file, and with it names and addresses.</source>
        <translation>D’autres peuvent lire ou écrire le fichier de la base de données, et donc les noms et adresses.</translation>
    </message>
    <message>
        <source>Restrict it: chmod 600 %1</source>
        <translation>Limitez les droits&#x202f;: chmod 600 %1</translation>
    </message>
    <message>
        <source>The schema is up to date, at version %1.</source>
        <translation>Le schéma est à jour, à la version %1.</translation>
    </message>
    <message>
        <source>The database is damaged: %1</source>
        <translation>La base de données est endommagée&#x202f;: %1</translation>
    </message>
    <message>
        <source>Stop working with it and restore a backup.</source>
        <translation>Cessez de l’utiliser et restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>The database&apos;s own check finds no damage.</source>
        <translation>Le contrôle de la base de données ne trouve aucun dégât.</translation>
    </message>
    <message>
        <source>%1, a site for %2.</source>
        <translation>%1, un site pour %2.</translation>
    </message>
    <message>
        <source>Nobody who can sign in holds the keys for %1.</source>
        <translation>Personne qui puisse se connecter ne détient les clés pour %1.</translation>
    </message>
    <message>
        <source>Run recover with the recovery key.</source>
        <translation>Lancez recover avec la clé de récupération.</translation>
    </message>
    <message>
        <source>The recovery key does not open the keys for %1.</source>
        <translation>La clé de récupération n’ouvre pas les clés pour %1.</translation>
    </message>
    <message>
        <source>Restore the key grants from a backup while their holders can still sign in.</source>
        <translation>Restaurez les attributions de clés d’une sauvegarde tant que leurs détenteurs peuvent encore se connecter.</translation>
    </message>
    <message>
        <source>Every key is held by somebody who can sign in, and by the recovery key.</source>
        <translation>Chaque clé est détenue par quelqu’un qui peut se connecter, et par la clé de récupération.</translation>
    </message>
    <message>
        <source>This workstation&apos;s clock and the database&apos;s differ by %1 s.</source>
        <translation>L’horloge de ce poste de travail et celle de la base de données diffèrent de %1 s.</translation>
    </message>
    <message>
        <source>Set both by a time service: expiries are judged by the database&apos;s clock.</source>
        <translation>Réglez les deux sur un service de temps&#x202f;: les expirations suivent l’horloge de la base de données.</translation>
    </message>
    <message>
        <source>This workstation&apos;s clock and the database&apos;s differ by %1 ms.</source>
        <translation>L’horloge de ce poste de travail et celle de la base de données diffèrent de %1 ms.</translation>
    </message>
    <message>
        <source>No mail host is set: no mail is sent.</source>
        <translation>Aucun serveur de courriel n’est réglé&#x202f;: aucun courriel ne part.</translation>
    </message>
    <message>
        <source>The directory is empty: there is nothing to search.</source>
        <translation>Le répertoire est vide&#x202f;: il n’y a rien à chercher.</translation>
    </message>
    <message>
        <source>Run import-directory.</source>
        <translation>Lancez import-directory.</translation>
    </message>
    <message>
        <source>Searches find beginnings only: the database has no extension pg_trgm.</source>
        <translation>Les recherches ne trouvent que les débuts&#x202f;: la base de données n’a pas l’extension pg_trgm.</translation>
    </message>
    <message>
        <source>Let the database&apos;s owner run CREATE EXTENSION pg_trgm, then import again.</source>
        <translation>Faites exécuter CREATE EXTENSION pg_trgm par le propriétaire de la base de données, puis importez de nouveau.</translation>
    </message>
    <message>
        <source>The search index has come to account %1 of %2; behind it, searches find beginnings only.</source>
        <translation>L’index de recherche en est au compte %1 sur %2&#x202f;; au-delà, les recherches ne trouvent que les débuts.</translation>
    </message>
    <message>
        <source>Run import-directory once more: it builds the rest.</source>
        <translation>Relancez import-directory&#x202f;: il construit le reste.</translation>
    </message>
    <message>
        <source>The search index has all %1 accounts.</source>
        <translation>L’index de recherche a tous les comptes (%1).</translation>
    </message>
    <message>
        <source>%1 can sign in but lacks the keys for %2.</source>
        <translation>%1 peut se connecter mais n’a pas les clés pour %2.</translation>
    </message>
    <message>
        <source>An administrator grants them.</source>
        <translation>Un administrateur les attribue.</translation>
    </message>
    <message>
        <source>%1 can sign in and holds all keys of their roles.</source>
        <translation>%1 peut se connecter et détient toutes les clés de ses rôles.</translation>
    </message>
    <message>
        <source>%1 at %2.</source>
        <translation>%1 à %2.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>checks database, schema, keys, clock, disk, mail and cryptography, and says what to do</source>
        <translation>contrôle base de données, schéma, clés, horloge, disque, courriel et cryptographie, et dit que faire</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetés</translation>
    </message>
    <message>
        <source>Have a PIN</source>
        <translation>Ont un PIN</translation>
    </message>
    <message>
        <source>Would be created</source>
        <translation>Seraient créés</translation>
    </message>
    <message>
        <source>Would be rejected</source>
        <translation>Seraient rejetés</translation>
    </message>
    <message>
        <source>Estimated seconds</source>
        <translation>Secondes estimées</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>No longer in the extract</source>
        <translation>Absents de l’extrait</translation>
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
        <source>Created</source>
        <translation>Créés</translation>
    </message>
    <message>
        <source>Existing</source>
        <translation>Existants</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Somme de contrôle</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Secondes</translation>
    </message>
    <message>
        <source>Rows a second</source>
        <translation>Lignes par seconde</translation>
    </message>
    <message>
        <source>Run %1: %2 of %3 accounts, %4 a second, %5 s left</source>
        <translation>Exécution %1&#x202f;: %2 comptes sur %3, %4 par seconde, reste %5 s</translation>
    </message>
    <message>
        <source>Cancelled; nothing is half done. Go on with: pindeskctl generate --resume %1</source>
        <translation>Annulé&#x202f;; rien n’est fait à moitié. Pour continuer&#x202f;: pindeskctl generate --resume %1</translation>
    </message>
    <message>
        <source>Give either --dry-run or --resume, not both.</source>
        <translation>Donnez --dry-run ou --resume, pas les deux.</translation>
    </message>
    <message>
        <source>makes a random initial PIN for every account of the directory that has none</source>
        <translation>crée un PIN initial au hasard pour chaque compte du répertoire qui n’en a pas</translation>
    </message>
    <message>
        <source>counts what would be done, and changes nothing</source>
        <translation>compte ce qui serait fait, et ne change rien</translation>
    </message>
    <message>
        <source>goes on with a run that was cancelled or killed</source>
        <translation>reprend une exécution annulée ou interrompue</translation>
    </message>
    <message>
        <source>import-directory needs either a FILE or --source-driver, --source-connection and --query.</source>
        <translation>import-directory demande un FILE, ou --source-driver, --source-connection et --query.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>… and %1 more: --rejects FILE lists all.</source>
        <translation>… et %1 autres&#x202f;: --rejects FILE les liste tous.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lus</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajoutés</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiés</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangés</translation>
    </message>
    <message>
        <source>Now missing</source>
        <translation>Absents maintenant</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>Seconds for the index</source>
        <translation>Secondes pour l’index</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>Lignes rejetées</translation>
    </message>
    <message>
        <source>Emptied fields</source>
        <translation>Champs vidés</translation>
    </message>
    <message>
        <source>%1 accounts, more than half, are not in this source: is it the right one? None was marked missing; --allow-many-missing marks them.</source>
        <translation>%1 comptes, plus de la moitié, ne sont pas dans cette source&#x202f;: est-ce la bonne&#x202f;? Aucun n’a été marqué absent&#x202f;; --allow-many-missing les marque.</translation>
    </message>
    <message>
        <source>Cancelled; what was read is in. The same command finds what is there and does the rest.</source>
        <translation>Annulé&#x202f;; ce qui a été lu est enregistré. La même commande retrouve ce qui est là et fait le reste.</translation>
    </message>
    <message>
        <source>The import is done, but not the search index: %1</source>
        <translation>L’importation est faite, mais pas l’index de recherche&#x202f;: %1</translation>
    </message>
    <message>
        <source>Searches find beginnings only: the database has no extension pg_trgm, and this role may not create it. Let the database&apos;s owner run CREATE EXTENSION pg_trgm, then import again.</source>
        <translation>Les recherches ne trouvent que les débuts&#x202f;: la base de données n’a pas l’extension pg_trgm, et ce rôle ne peut pas la créer. Faites exécuter CREATE EXTENSION pg_trgm par le propriétaire de la base de données, puis importez de nouveau.</translation>
    </message>
    <message>
        <source>The import is done; the search index was stopped and goes on with the next import-directory. Searches find beginnings until then.</source>
        <translation>L’importation est faite&#x202f;; l’index de recherche a été arrêté et continuera au prochain import-directory. D’ici là, les recherches trouvent les débuts.</translation>
    </message>
    <message>
        <source>Search index: %1 of %2 accounts</source>
        <translation>Index de recherche&#x202f;: %1 comptes sur %2</translation>
    </message>
    <message>
        <source> (%1%)</source>
        <translation> (%1&#x202f;%)</translation>
    </message>
    <message>
        <source>%1 rows%2</source>
        <translation>%1 lignes%2</translation>
    </message>
    <message>
        <source>brings the directory up to date with an extract of the customer information system</source>
        <translation>met à jour le répertoire avec un extrait du système des clients</translation>
    </message>
    <message>
        <source>which columns feed which fields; without it they bear the fields&apos; names</source>
        <translation>quelles colonnes vont dans quels champs&#x202f;; sans elle, elles portent les noms des champs</translation>
    </message>
    <message>
        <source>a CSV file for every rejected row and every emptied field</source>
        <translation>un fichier CSV pour chaque ligne rejetée et chaque champ vidé</translation>
    </message>
    <message>
        <source>marks accounts missing even when more than half are not in the extract</source>
        <translation>marque les comptes absents même si plus de la moitié manquent dans l’extrait</translation>
    </message>
    <message>
        <source>instead of FILE: QPSQL, QODBC or QSQLITE</source>
        <translation>au lieu de FILE&#x202f;: QPSQL, QODBC ou QSQLITE</translation>
    </message>
    <message>
        <source>key=value;…  A password is better kept where libpq or the ODBC manager looks</source>
        <translation>key=value;…  Un mot de passe est mieux gardé là où libpq ou le gestionnaire ODBC le cherche</translation>
    </message>
    <message>
        <source>a file with the SELECT that gives the customers</source>
        <translation>un fichier avec le SELECT qui donne les clients</translation>
    </message>
    <message>
        <source>New password of %1</source>
        <translation>Nouveau mot de passe de %1</translation>
    </message>
    <message>
        <source>The site %1 is made; its administrator is %2.</source>
        <translation>Le site %1 est créé&#x202f;; son administrateur est %2.</translation>
    </message>
    <message>
        <source>The recovery key is in %1: print it, lock the paper away, and delete the file.</source>
        <translation>La clé de récupération est dans %1&#x202f;: imprimez-la, mettez le papier sous clé, et supprimez le fichier.</translation>
    </message>
    <message>
        <source>This is the recovery key. It is shown once: keep it on paper, locked away.</source>
        <translation>Voici la clé de récupération. Elle n’est affichée qu’une fois&#x202f;: gardez-la sur papier, sous clé.</translation>
    </message>
    <message>
        <source>makes a site: schema, keys and the first administrator</source>
        <translation>crée un site&#x202f;: schéma, clés et premier administrateur</translation>
    </message>
    <message>
        <source>what the site is called</source>
        <translation>le nom du site</translation>
    </message>
    <message>
        <source>whom staff call when they are locked out</source>
        <translation>qui le personnel appelle quand il est bloqué</translation>
    </message>
    <message>
        <source>user name of the first administrator</source>
        <translation>nom d’utilisateur du premier administrateur</translation>
    </message>
    <message>
        <source>production (unless said otherwise), test or practice</source>
        <translation>production (sauf indication contraire), test ou practice</translation>
    </message>
    <message>
        <source>a new file for the recovery key, instead of showing it</source>
        <translation>un nouveau fichier pour la clé de récupération, au lieu de l’afficher</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Créée</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Détenue par</translation>
    </message>
    <message>
        <source>The schema is now at version %1; steps done: %2.</source>
        <translation>Le schéma est maintenant à la version %1&#x202f;; étapes faites&#x202f;: %2.</translation>
    </message>
    <message>
        <source>brings the database&apos;s schema up to date</source>
        <translation>met à jour le schéma de la base de données</translation>
    </message>
    <message>
        <source>the site&apos;s database: sqlite:///absolute/path.db or postgresql://user@host:port/database?sslmode=…</source>
        <translation>la base de données du site&#x202f;: sqlite:///absolute/path.db ou postgresql://user@host:port/database?sslmode=…</translation>
    </message>
    <message>
        <source>who is at work</source>
        <translation>qui travaille</translation>
    </message>
    <message>
        <source>the first line of standard input is the password</source>
        <translation>la première ligne de l’entrée standard est le mot de passe</translation>
    </message>
    <message>
        <source>the first line this program prints is the password (also PINDESK_PASSWORD_COMMAND)</source>
        <translation>la première ligne qu’affiche ce programme est le mot de passe (aussi PINDESK_PASSWORD_COMMAND)</translation>
    </message>
    <message>
        <source>the result as one JSON document on standard output</source>
        <translation>le résultat en un document JSON sur la sortie standard</translation>
    </message>
    <message>
        <source>no messages but errors</source>
        <translation>aucun message, sauf les erreurs</translation>
    </message>
    <message>
        <source>the workstation&apos;s configuration (site=URL, user=NAME)</source>
        <translation>la configuration du poste de travail (site=URL, user=NAME)</translation>
    </message>
    <message>
        <source>shows the version</source>
        <translation>affiche la version</translation>
    </message>
    <message>
        <source>shows this help, or a command&apos;s</source>
        <translation>affiche cette aide, ou celle d’une commande</translation>
    </message>
    <message>
        <source>Give either --password-stdin or --password-command, not both.</source>
        <translation>Donnez --password-stdin ou --password-command, pas les deux.</translation>
    </message>
    <message>
        <source>--password-command names no program.</source>
        <translation>--password-command n’indique aucun programme.</translation>
    </message>
    <message>
        <source>your statement of how the caller was verified, if not by verify</source>
        <translation>comment l’appelant a été vérifié, selon vous, si ce n’est par verify</translation>
    </message>
    <message>
        <source>forgot, email_change, not_received, suspected, caller, other or one of the site&apos;s own</source>
        <translation>forgot, email_change, not_received, suspected, caller, other ou un motif propre au site</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>concorde</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>diffère</translation>
    </message>
    <message>
        <source>not on record: ask for something else</source>
        <translation>non enregistré&#x202f;: demandez autre chose</translation>
    </message>
    <message>
        <source>The caller is verified for %1 until %2.</source>
        <translation>L’appelant est vérifié pour %1 jusqu’au %2.</translation>
    </message>
    <message>
        <source>The caller is not verified: %1 of %2 agree.</source>
        <translation>L’appelant n’est pas vérifié&#x202f;: %1 sur %2 concordent.</translation>
    </message>
    <message>
        <source>The caller&apos;s answers as one JSON object, such as {&quot;name&quot;: &quot;…&quot;}, then Ctrl-D:</source>
        <translation>Les réponses de l’appelant en un objet JSON, par exemple {&quot;name&quot;: &quot;…&quot;}, puis Ctrl-D&#x202f;:</translation>
    </message>
    <message>
        <source>account reset needs either --pin-stdin or --generate.</source>
        <translation>account reset demande --pin-stdin ou --generate.</translation>
    </message>
    <message>
        <source>New initial PIN</source>
        <translation>Nouveau PIN initial</translation>
    </message>
    <message>
        <source>The PIN of %1 is reset; the customer must register again.</source>
        <translation>Le PIN de %1 est réinitialisé&#x202f;; le client doit s’inscrire de nouveau.</translation>
    </message>
    <message>
        <source>It can be undone until %1, unless the customer uses the new PIN.</source>
        <translation>On peut l’annuler jusqu’au %1, sauf si le client utilise le nouveau PIN.</translation>
    </message>
    <message>
        <source>The reset of %1 is undone: PIN, hint and flags are as before.</source>
        <translation>La réinitialisation de %1 est annulée&#x202f;: PIN, indice et indicateurs sont comme avant.</translation>
    </message>
    <message>
        <source>compares a caller&apos;s answers, one JSON object on standard input, with the directory</source>
        <translation>compare les réponses d’un appelant, un objet JSON sur l’entrée standard, avec le répertoire</translation>
    </message>
    <message>
        <source>shows the customer&apos;s hint, to read to a verified caller</source>
        <translation>affiche l’indice du client, à lire à un appelant vérifié</translation>
    </message>
    <message>
        <source>shows an initial PIN, to read to a verified caller</source>
        <translation>affiche un PIN initial, à lire à un appelant vérifié</translation>
    </message>
    <message>
        <source>gives the account a new initial PIN</source>
        <translation>donne au compte un nouveau PIN initial</translation>
    </message>
    <message>
        <source>in your own words</source>
        <translation>dans vos propres mots</translation>
    </message>
    <message>
        <source>the PIN follows on standard input</source>
        <translation>le PIN suit sur l’entrée standard</translation>
    </message>
    <message>
        <source>a random PIN, which is not shown</source>
        <translation>un PIN au hasard, qui n’est pas affiché</translation>
    </message>
    <message>
        <source>refuse if the record has another version by now</source>
        <translation>refuser si la fiche a changé de version entre-temps</translation>
    </message>
    <message>
        <source>takes the last reset back</source>
        <translation>annule la dernière réinitialisation</translation>
    </message>
    <message>
        <source>%1 is an administrator with all keys and can sign in.</source>
        <translation>%1 est administrateur avec toutes les clés et peut se connecter.</translation>
    </message>
    <message>
        <source>gives the site back to an administrator who has the recovery key</source>
        <translation>rend le site à un administrateur qui a la clé de récupération</translation>
    </message>
    <message>
        <source>the file that holds the recovery key</source>
        <translation>le fichier qui contient la clé de récupération</translation>
    </message>
    <message>
        <source>user name of the administrator</source>
        <translation>nom d’utilisateur de l’administrateur</translation>
    </message>
    <message>
        <source>No PIN yet</source>
        <translation>Pas encore de PIN</translation>
    </message>
    <message>
        <source>%1; missing from the extract</source>
        <translation>%1&#x202f;; absent de l’extrait</translation>
    </message>
    <message>
        <source>--by is one of number, name, address, phone, email and any.</source>
        <translation>--by vaut number, name, address, phone, email ou any.</translation>
    </message>
    <message>
        <source>--after takes what the page before ended with.</source>
        <translation>--after demande ce par quoi la page précédente s’est terminée.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Rien trouvé.</translation>
    </message>
    <message>
        <source>Only beginnings were searched, of some accounts or all: the search index is not complete. import-directory builds it.</source>
        <translation>Seuls les débuts ont été cherchés, pour une partie des comptes ou tous&#x202f;: l’index de recherche n’est pas complet. import-directory le construit.</translation>
    </message>
    <message>
        <source>finds accounts by a beginning, or from three characters on by any part, of what is known of them; case and accents do not count</source>
        <translation>trouve des comptes par un début ou, dès trois caractères, par une partie de ce qu’on en sait&#x202f;; majuscules et accents ne comptent pas</translation>
    </message>
    <message>
        <source>number, name, address, phone, email, or any (the default)</source>
        <translation>number, name, address, phone, email ou any (par défaut)</translation>
    </message>
    <message>
        <source>at most so many (50 unless said otherwise)</source>
        <translation>au plus autant (50 sauf indication contraire)</translation>
    </message>
    <message>
        <source>go on where another page of the same search ended</source>
        <translation>continuer là où une autre page de la même recherche s’est arrêtée</translation>
    </message>
    <message>
        <source>%1, once more</source>
        <translation>%1, encore une fois</translation>
    </message>
    <message>
        <source>%1 can sign in now, as %2.</source>
        <translation>%1 peut maintenant se connecter, comme %2.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Dernière connexion</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>adds somebody who can sign in at once; their password follows yours</source>
        <translation>ajoute quelqu’un qui peut se connecter aussitôt&#x202f;; son mot de passe suit le vôtre</translation>
    </message>
    <message>
        <source>csr, supervisor, administrator, auditor, service; several with commas</source>
        <translation>csr, supervisor, administrator, auditor, service&#x202f;; plusieurs avec des virgules</translation>
    </message>
    <message>
        <source>the person&apos;s name</source>
        <translation>le nom de la personne</translation>
    </message>
    <message>
        <source>the person&apos;s address</source>
        <translation>l’adresse de la personne</translation>
    </message>
    <message>
        <source>the person&apos;s number in the company</source>
        <translation>le matricule de la personne</translation>
    </message>
    <message>
        <source>lists everybody on the staff</source>
        <translation>liste tout le personnel</translation>
    </message>
    <message>
        <source>Practice site: %1%</source>
        <translation>Site d’entraînement&#x202f;: %1&#x202f;%</translation>
    </message>
    <message>
        <source>A practice site with 5,000 invented customers. Its staff:</source>
        <translation>Un site d’entraînement avec 5&#x202f;000 clients inventés. Son personnel&#x202f;:</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>makes an embedded practice site: invented customers in every state, and staff</source>
        <translation>crée un site d’entraînement intégré&#x202f;: des clients inventés dans chaque état, et du personnel</translation>
    </message>
    <message>
        <source>the practice calls, and which of them you have done, by the audit trail</source>
        <translation>les appels d’entraînement, et ceux que vous avez faits, selon le journal d’audit</translation>
    </message>
    <message>
        <source>How much room is left on the disk cannot be told.</source>
        <translation>Impossible de savoir combien d’espace il reste sur le disque.</translation>
    </message>
    <message>
        <source>The mail host %1 answers, and its certificate is right; mails that wait: %2.</source>
        <translation>Le serveur de courrier %1 répond, et son certificat est le bon ; messages en attente : %2.</translation>
    </message>
    <message>
        <source>Run mail run from a timer, or nobody sends them.</source>
        <translation>Lancez mail run par une minuterie, sinon personne ne les envoie.</translation>
    </message>
    <message>
        <source>A mail is named by its number, or by the Message-ID in its header.</source>
        <translation>Un message est désigné par son numéro, ou par le Message-ID de son en-tête.</translation>
    </message>
    <message>
        <source>Sent: %1, refused: %2, postponed: %3, given up: %4; still waiting: %5.</source>
        <translation>Envoyés : %1, refusés : %2, reportés : %3, abandonnés : %4 ; encore en attente : %5.</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Courrier</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Mis en file</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Pourquoi non</translation>
    </message>
    <message>
        <source>Mails that the next mail run sends again: %1.</source>
        <translation>Messages que le prochain mail run envoie de nouveau : %1.</translation>
    </message>
    <message>
        <source>Noted: the mail came back. The account&apos;s diagnosis knows it now.</source>
        <translation>Noté : le message est revenu. Le diagnostic du compte le sait maintenant.</translation>
    </message>
    <message>
        <source>Password of the mail host</source>
        <translation>Mot de passe du serveur de courrier</translation>
    </message>
    <message>
        <source>The password of the mail host is set. mail check tries it.</source>
        <translation>Le mot de passe du serveur de courrier est réglé. mail check l’essaie.</translation>
    </message>
    <message>
        <source>sends the mail that waits; to be called by a timer</source>
        <translation>envoie le courrier en attente ; à appeler par une minuterie</translation>
    </message>
    <message>
        <source>lists the mail of the outbox, newest first</source>
        <translation>liste le courrier de la boîte d’envoi, le plus récent d’abord</translation>
    </message>
    <message>
        <source>only waiting, sent, refused, bounced or cancelled</source>
        <translation>seulement waiting, sent, refused, bounced ou cancelled</translation>
    </message>
    <message>
        <source>at most so many, 1 to 1000; 100 unless said otherwise</source>
        <translation>au plus autant, de 1 à 1000 ; 100 sauf indication contraire</translation>
    </message>
    <message>
        <source>lets a mail, or all that have not left, be sent at the next run</source>
        <translation>fait envoyer un message, ou tous ceux qui ne sont pas partis, au prochain passage</translation>
    </message>
    <message>
        <source>tries the mail host step by step and sends nothing</source>
        <translation>essaie le serveur de courrier pas à pas et n’envoie rien</translation>
    </message>
    <message>
        <source>notes that a mail came back</source>
        <translation>note qu’un message est revenu</translation>
    </message>
    <message>
        <source>what the returned mail says, in one line</source>
        <translation>ce que dit le message revenu, en une ligne</translation>
    </message>
    <message>
        <source>sets the password of the mail host; it follows yours</source>
        <translation>règle le mot de passe du serveur de courrier ; il suit le vôtre</translation>
    </message>
    <message>
        <source>Code or link from the mail</source>
        <translation>Code ou lien du courriel</translation>
    </message>
    <message>
        <source>%1 can sign in now.</source>
        <translation>%1 peut maintenant se connecter.</translation>
    </message>
    <message>
        <source>%1 can sign in now. An administrator grants the keys again.</source>
        <translation>%1 peut maintenant se connecter. Un administrateur accorde de nouveau les clés.</translation>
    </message>
    <message>
        <source>The password of %1 is changed.</source>
        <translation>Le mot de passe de %1 est changé.</translation>
    </message>
    <message>
        <source>A link for a new password is on its way by mail.</source>
        <translation>Un lien pour un nouveau mot de passe arrive par courriel.</translation>
    </message>
    <message>
        <source>Answer one of your questions: call this again with --question.</source>
        <translation>Répondez à l’une de vos questions&#x202f;: relancez avec --question.</translation>
    </message>
    <message>
        <source>a security question: childhood_friend, first_kiss, where_met_partner, first_car, first_grade_school, or one of the site&apos;s own</source>
        <translation>une question de sécurité&#x202f;: childhood_friend, first_kiss, where_met_partner, first_car, first_grade_school ou une question du site</translation>
    </message>
    <message>
        <source>takes up an invitation, or a link for a new password: code, new password and answers on standard input</source>
        <translation>accepte une invitation ou un lien pour un nouveau mot de passe&#x202f;: code, nouveau mot de passe et réponses sur l’entrée standard</translation>
    </message>
    <message>
        <source>the code or link is the first line of standard input</source>
        <translation>le code ou le lien est la première ligne de l’entrée standard</translation>
    </message>
    <message>
        <source>changes your password; the new one follows it</source>
        <translation>change votre mot de passe&#x202f;; le nouveau le suit</translation>
    </message>
    <message>
        <source>tells your security questions, or takes an answer and mails a link for a new password</source>
        <translation>donne vos questions de sécurité, ou prend une réponse et envoie un lien pour un nouveau mot de passe</translation>
    </message>
    <message>
        <source>your number in the company</source>
        <translation>votre numéro dans l’entreprise</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Reactivated</source>
        <translation>Réactivé</translation>
    </message>
    <message>
        <source>Locked at</source>
        <translation>Verrouillé le</translation>
    </message>
    <message>
        <source>Reactivated at</source>
        <translation>Réactivé le</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>lists who is locked, why and for how long, and who was let in again by whom</source>
        <translation>liste qui est verrouillé, pourquoi et depuis quand, et qui a réactivé qui</translation>
    </message>
    <message>
        <source>%1 is invited: a mail to %2 is queued. Its link is good until %3.</source>
        <translation>%1 est invité&#x202f;: un courriel pour %2 attend dans la file. Son lien vaut jusqu’au %3.</translation>
    </message>
    <message>
        <source>%1 can sign in again. There is no address to mail a link to.</source>
        <translation>%1 peut se connecter de nouveau. Il n’y a pas d’adresse où envoyer un lien.</translation>
    </message>
    <message>
        <source>%1 can sign in again. A link for a new password is queued for %2.</source>
        <translation>%1 peut se connecter de nouveau. Un lien pour un nouveau mot de passe attend dans la file pour %2.</translation>
    </message>
    <message>
        <source>%1 cannot sign in any more and holds no keys.</source>
        <translation>%1 ne peut plus se connecter et n’a plus de clés.</translation>
    </message>
    <message>
        <source>of the mail: en, es or fr</source>
        <translation>du courriel&#x202f;: en, es ou fr</translation>
    </message>
    <message>
        <source>the person&apos;s new address</source>
        <translation>la nouvelle adresse de la personne</translation>
    </message>
    <message>
        <source>adds somebody who chooses their own password by a link that is mailed to them</source>
        <translation>ajoute quelqu’un qui choisit son mot de passe par un lien reçu par courriel</translation>
    </message>
    <message>
        <source>shows one person, and how far they are from being locked</source>
        <translation>montre une personne et ce qui la sépare d’un verrouillage</translation>
    </message>
    <message>
        <source>lets somebody who is locked in again and mails a fresh link, or mails an invitation anew</source>
        <translation>rend l’accès à une personne verrouillée et envoie un nouveau lien, ou renvoie une invitation</translation>
    </message>
    <message>
        <source>keeps somebody from signing in and takes their keys away</source>
        <translation>empêche quelqu’un de se connecter et lui retire ses clés</translation>
    </message>
    <message>
        <source>Wrong passwords</source>
        <translation>Mots de passe faux</translation>
    </message>
    <message>
        <source>Wrong employee numbers</source>
        <translation>Numéros d’employé faux</translation>
    </message>
    <message>
        <source>Wrong answers</source>
        <translation>Réponses fausses</translation>
    </message>
    <message>
        <source>%1 of %2 allowed</source>
        <translation>%1 sur %2 permis</translation>
    </message>
    <message>
        <source>%1; the next one locks</source>
        <translation>%1&#x202f;; le suivant verrouille</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>to enrol, good for %1</source>
        <translation>pour s’inscrire, valable encore %1</translation>
    </message>
    <message>
        <source>for a new password, good for %1</source>
        <translation>pour un nouveau mot de passe, valable encore %1</translation>
    </message>
    <message>
        <source>%1 since %2: %3</source>
        <translation>%1 depuis %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>Employee number</source>
        <translation>Numéro d’employé</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message numerus="yes">
        <source>%n events, SHA-256 %1</source>
        <translation>
            <numerusform>%n événement, SHA-256 %1</numerusform>
            <numerusform>%n événements, SHA-256 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events are in %1, SHA-256 %2.</source>
        <translation>
            <numerusform>%n événement est dans %1, SHA-256 %2.</numerusform>
            <numerusform>%n événements sont dans %1, SHA-256 %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>only if the record still has this version</source>
        <translation>seulement si l’enregistrement a encore cette version</translation>
    </message>
    <message>
        <source>the version that is in force, not what is being worked on</source>
        <translation>la version en vigueur, non celle à laquelle on travaille</translation>
    </message>
    <message>
        <source>changes not published</source>
        <translation>changements non publiés</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Sorte</translation>
    </message>
    <message>
        <source>%1 is saved. It decides nothing until it is published.</source>
        <translation>%1 est enregistré. Il ne décide rien avant d’être publié.</translation>
    </message>
    <message>
        <source>Version %1 of %2 is in force already.</source>
        <translation>La version %1 de %2 est déjà en vigueur.</translation>
    </message>
    <message>
        <source>Version %1 of %2 is in force now.</source>
        <translation>La version %1 de %2 est maintenant en vigueur.</translation>
    </message>
    <message>
        <source>VERSION is the number of a published version.</source>
        <translation>VERSION est le numéro d’une version publiée.</translation>
    </message>
    <message>
        <source>PIN that is entered: </source>
        <translation>PIN saisi : </translation>
    </message>
    <message>
        <source>Give either --account LID/CID or --caller FILE.</source>
        <translation>Indiquez --account LID/CID ou --caller FILE.</translation>
    </message>
    <message>
        <source>Give --pin-stdin: the PIN comes on standard input.</source>
        <translation>Indiquez --pin-stdin : le PIN vient de l’entrée standard.</translation>
    </message>
    <message>
        <source>%1 of %2 accounts, %3 a second</source>
        <translation>%1 comptes sur %2, %3 par seconde</translation>
    </message>
    <message>
        <source>lists the Force PIN profiles</source>
        <translation>liste les profils de changement forcé</translation>
    </message>
    <message>
        <source>shows a profile, its history and what to know before publishing</source>
        <translation>montre un profil, son histoire et ce qu’il faut savoir avant de publier</translation>
    </message>
    <message>
        <source>saves a profile from a JSON file as a draft</source>
        <translation>enregistre un profil d’un fichier JSON comme brouillon</translation>
    </message>
    <message>
        <source>writes a profile as JSON</source>
        <translation>écrit un profil en JSON</translation>
    </message>
    <message>
        <source>puts a profile in force</source>
        <translation>met un profil en vigueur</translation>
    </message>
    <message>
        <source>puts an earlier version in force again</source>
        <translation>remet en vigueur une version antérieure</translation>
    </message>
    <message>
        <source>says what would become of a caller who enters a PIN, and why</source>
        <translation>dit ce qu’il adviendrait de qui saisit un PIN, et pourquoi</translation>
    </message>
    <message>
        <source>a customer&apos;s account</source>
        <translation>le compte d’un client</translation>
    </message>
    <message>
        <source>a caller&apos;s data as JSON, with the keys of an extract and initialized</source>
        <translation>les données d’un appelant en JSON, avec les clés d’un extrait et initialized</translation>
    </message>
    <message>
        <source>the PIN comes on standard input</source>
        <translation>le PIN vient de l’entrée standard</translation>
    </message>
    <message>
        <source>counts what a profile would do to all accounts; changes nothing</source>
        <translation>compte ce qu’un profil ferait à tous les comptes ; ne change rien</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>version %1, %2 by %3</source>
        <translation>version %1, %2 par %3</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>Version of the record</source>
        <translation>Version de l’enregistrement</translation>
    </message>
    <message>
        <source>Not published yet:</source>
        <translation>Pas encore publié :</translation>
    </message>
    <message>
        <source>Version %1, %2 by %3:</source>
        <translation>Version %1, %2 par %3 :</translation>
    </message>
    <message>
        <source>Cannot be published: %1</source>
        <translation>Ne peut pas être publié : %1</translation>
    </message>
    <message>
        <source>Advice: %1 (%2, %3)</source>
        <translation>Conseil : %1 (%2, %3)</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Déclencheur</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Would be forced</source>
        <translation>Seraient obligés</translation>
    </message>
    <message>
        <source>Would be activated</source>
        <translation>Seraient activés</translation>
    </message>
    <message>
        <source>PIN cannot be read</source>
        <translation>PIN illisible</translation>
    </message>
    <message>
        <source>Fires</source>
        <translation>Se vérifie</translation>
    </message>
    <message>
        <source>Fires first</source>
        <translation>Se vérifie en premier</translation>
    </message>
    <message>
        <source>Fires alone</source>
        <translation>Se vérifie seul</translation>
    </message>
    <message>
        <source>Compared with the published version, %1 accounts more and %2 fewer are made to act.</source>
        <translation>Par rapport à la version publiée, %1 comptes de plus et %2 de moins doivent agir.</translation>
    </message>
    <message>
        <source>Request %1 waits for somebody else until %2. They run: pindeskctl approve grant %1</source>
        <translation>La demande %1 attend quelqu’un d’autre jusqu’à %2. Cette personne lance : pindeskctl approve grant %1</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos de</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Souhaité</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>Four eyes are switched off on this site (setting four_eyes).</source>
        <translation>Les quatre yeux sont désactivés sur ce site (réglage four_eyes).</translation>
    </message>
    <message>
        <source>%1 takes the number of a request; see approve list.</source>
        <translation>%1 prend le numéro d’une demande ; voir approve list.</translation>
    </message>
    <message>
        <source>Granted, and done.</source>
        <translation>Accordé, et fait.</translation>
    </message>
    <message>
        <source>Refused.</source>
        <translation>Refusé.</translation>
    </message>
    <message>
        <source>%1 is now %2.</source>
        <translation>%1 est maintenant %2.</translation>
    </message>
    <message>
        <source>why</source>
        <translation>pourquoi</translation>
    </message>
    <message>
        <source>gives a person other roles; an administrator takes four eyes</source>
        <translation>donne d’autres rôles à une personne ; un administrateur demande quatre yeux</translation>
    </message>
    <message>
        <source>requests what takes four eyes: %1</source>
        <translation>demande ce qui exige quatre yeux : %1</translation>
    </message>
    <message>
        <source>lists what waits for a decision</source>
        <translation>liste ce qui attend une décision</translation>
    </message>
    <message>
        <source>also what was decided or has expired</source>
        <translation>aussi ce qui est décidé ou expiré</translation>
    </message>
    <message>
        <source>grants a request of somebody else; it is done at once</source>
        <translation>accorde la demande de quelqu’un d’autre ; c’est fait aussitôt</translation>
    </message>
    <message>
        <source>refuses a request of somebody else</source>
        <translation>refuse la demande de quelqu’un d’autre</translation>
    </message>
    <message>
        <source>%1 held the key for %2 and should not any more.</source>
        <translation>%1 détenait la clé pour %2 et ne le devrait plus.</translation>
    </message>
    <message>
        <source>Run key rotate %1.</source>
        <translation>Lancez key rotate %1.</translation>
    </message>
    <message>
        <source>%1 lacks keys that go with their roles.</source>
        <translation>Il manque à %1 des clés qui vont avec ses rôles.</translation>
    </message>
    <message>
        <source>Run key grant.</source>
        <translation>Lancez key grant.</translation>
    </message>
    <message>
        <source>Four eyes are switched off on this site.</source>
        <translation>Les quatre yeux sont désactivés sur ce site.</translation>
    </message>
    <message>
        <source>Switch them on when it has a second person: setting set four_eyes true.</source>
        <translation>Activez-les quand il y a une deuxième personne : setting set four_eyes true.</translation>
    </message>
    <message>
        <source>It takes two people to make an administrator.</source>
        <translation>Il faut deux personnes pour nommer un administrateur.</translation>
    </message>
    <message>
        <source>%1 held the key for %2 and should not any more. Run: pindeskctl key rotate %2</source>
        <translation>%1 détenait la clé pour %2 et ne le devrait plus. Lancez : pindeskctl key rotate %2</translation>
    </message>
    <message>
        <source>%1 lacks the keys for %2. Run: pindeskctl key grant %1</source>
        <translation>Il manque à %1 les clés pour %2. Lancez : pindeskctl key grant %1</translation>
    </message>
    <message>
        <source>The rotation of %1 has not come to its end. Run: pindeskctl key rotate %1</source>
        <translation>La rotation de %1 n’est pas terminée. Lancez : pindeskctl key rotate %1</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nouvelle clé</translation>
    </message>
    <message>
        <source>Sealed anew</source>
        <translation>Scellé à nouveau</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Illisibles</translation>
    </message>
    <message>
        <source>What could not be read is as it was, and the old key stays in use for it. Mend it, and rotate again.</source>
        <translation>Ce qui n’a pu être lu reste tel quel, et l’ancienne clé reste en usage pour cela. Réparez, puis recommencez.</translation>
    </message>
    <message>
        <source>Key %1: %2 of %3 sealed anew, %4 a second</source>
        <translation>Clé %1 : %2 sur %3 scellés à nouveau, %4 par seconde</translation>
    </message>
    <message>
        <source>Stopped; both keys open meanwhile. Go on with: pindeskctl key rotate %1</source>
        <translation>Arrêté ; les deux clés ouvrent en attendant. Continuez avec : pindeskctl key rotate %1</translation>
    </message>
    <message>
        <source>%1 has the keys for %2 now.</source>
        <translation>%1 a maintenant les clés pour %2.</translation>
    </message>
    <message>
        <source>No key is missing.</source>
        <translation>Il ne manque aucune clé.</translation>
    </message>
    <message>
        <source>lists the site&apos;s keys, who holds them and who lacks some</source>
        <translation>liste les clés du site, qui les détient et à qui il en manque</translation>
    </message>
    <message>
        <source>makes a new key and seals everything anew under it; goes on where it was stopped</source>
        <translation>crée une nouvelle clé et rescelle tout sous elle ; reprend là où elle s’est arrêtée</translation>
    </message>
    <message>
        <source>only goes on, begins none</source>
        <translation>continue seulement, n’en commence aucune</translation>
    </message>
    <message>
        <source>grants the keys that somebody, or everybody, lacks</source>
        <translation>accorde les clés qui manquent à quelqu’un, ou à tous</translation>
    </message>
    <message>
        <source>default</source>
        <translation>par défaut</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Réglage</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>Fixé par</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>LOOSENED</source>
        <translation>ASSOUPLI</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Nothing was changed. Apply it with: pindeskctl setting preset %1 --apply</source>
        <translation>Rien n’a été changé. Appliquez avec : pindeskctl setting preset %1 --apply</translation>
    </message>
    <message>
        <source>lists all settings with their values</source>
        <translation>liste tous les réglages avec leurs valeurs</translation>
    </message>
    <message>
        <source>shows one setting</source>
        <translation>affiche un réglage</translation>
    </message>
    <message>
        <source>changes a setting; the value is JSON, or a word</source>
        <translation>change un réglage ; la valeur est du JSON ou un mot</translation>
    </message>
    <message>
        <source>refuse when somebody has changed it since</source>
        <translation>refuser si quelqu’un l’a changé depuis</translation>
    </message>
    <message>
        <source>compares the site with a preset: %1</source>
        <translation>compare le site à un jeu de réglages : %1</translation>
    </message>
    <message>
        <source>sets all its settings</source>
        <translation>fixe tous ses réglages</translation>
    </message>
    <message>
        <source>The keys that %1 held should be rotated; see pindeskctl key list.</source>
        <translation>Les clés que détenait %1 devraient être changées ; voir pindeskctl key list.</translation>
    </message>
    <message>
        <source>gateway (without it), counter or telephone</source>
        <translation>gateway (par défaut), counter ou telephone</translation>
    </message>
    <message>
        <source>telephone: the client whose profile decides</source>
        <translation>telephone : le client dont le profil décide</translation>
    </message>
    <message>
        <source>the network or telephone number that failures are counted by</source>
        <translation>le réseau ou le numéro de téléphone d’après lesquels les échecs sont comptés</translation>
    </message>
    <message>
        <source>--channel is gateway, counter or telephone.</source>
        <translation>--channel est gateway, counter ou telephone.</translation>
    </message>
    <message>
        <source>PIN of %1</source>
        <translation>PIN de %1</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Nouveau PIN</translation>
    </message>
    <message>
        <source>Too many failures. Try again later.</source>
        <translation>Trop d’échecs. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The PIN is right. The customer registers now.</source>
        <translation>Le PIN est juste. Le client s’inscrit maintenant.</translation>
    </message>
    <message>
        <source>The PIN is right. The customer uses the link that was mailed.</source>
        <translation>Le PIN est juste. Le client utilise le lien reçu par e-mail.</translation>
    </message>
    <message>
        <source>The PIN is right, and has to be changed.</source>
        <translation>Le PIN est juste et doit être changé.</translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation>Connecté.</translation>
    </message>
    <message>
        <source>Account number and PIN do not fit.</source>
        <translation>Le numéro de compte et le PIN ne correspondent pas.</translation>
    </message>
    <message>
        <source>Registered. A link to confirm the address is on its way to %1.</source>
        <translation>Inscrit. Un lien pour confirmer l’adresse est en route vers %1.</translation>
    </message>
    <message>
        <source>Code at the end of the link</source>
        <translation>Code à la fin du lien</translation>
    </message>
    <message>
        <source>The account is enabled.</source>
        <translation>Le compte est activé.</translation>
    </message>
    <message>
        <source>The link is used, too old or not this account&apos;s. Send a new one.</source>
        <translation>Le lien a déjà servi, est trop vieux ou n’est pas celui de ce compte. Envoyez-en un autre.</translation>
    </message>
    <message>
        <source>If this account has a confirmed address, a mail is on its way there.</source>
        <translation>Si ce compte a une adresse confirmée, un message y est en route.</translation>
    </message>
    <message>
        <source>The new PIN is good from now on.</source>
        <translation>Le nouveau PIN est valable dès maintenant.</translation>
    </message>
    <message>
        <source>Three links within an hour are enough. Try again later.</source>
        <translation>Trois liens en une heure suffisent. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>A new link is on its way to %1.</source>
        <translation>Un nouveau lien est en route vers %1.</translation>
    </message>
    <message>
        <source>signs a customer in; the PIN is the next line of standard input</source>
        <translation>connecte un client ; le PIN est la ligne suivante de l’entrée standard</translation>
    </message>
    <message>
        <source>registers a customer: initial PIN, new PIN and hint on standard input</source>
        <translation>inscrit un client : PIN initial, nouveau PIN et indice sur l’entrée standard</translation>
    </message>
    <message>
        <source>where the link to confirm it goes</source>
        <translation>où va le lien pour la confirmer</translation>
    </message>
    <message>
        <source>confirms the address: the code of the link and the PIN on standard input</source>
        <translation>confirme l’adresse : le code du lien et le PIN sur l’entrée standard</translation>
    </message>
    <message>
        <source>sends the link again; the PIN on standard input, or --desk</source>
        <translation>renvoie le lien ; le PIN sur l’entrée standard, ou --desk</translation>
    </message>
    <message>
        <source>for a caller, as staff; without a PIN</source>
        <translation>pour un appelant, en tant que personnel ; sans PIN</translation>
    </message>
    <message>
        <source>mails the PIN or a link for a new one to the confirmed address</source>
        <translation>envoie le PIN ou un lien pour un nouveau à l’adresse confirmée</translation>
    </message>
    <message>
        <source>a new PIN by the mailed link: its code, the new PIN and a hint on standard input</source>
        <translation>un nouveau PIN par le lien reçu : son code, le nouveau PIN et un indice sur l’entrée standard</translation>
    </message>
    <message>
        <source>The key of %1. Keep it now: it is not shown again.</source>
        <translation>La clé de %1. Conservez-la maintenant : elle n&apos;est plus montrée ensuite.</translation>
    </message>
    <message>
        <source>The key of %1 is good for nothing from now on.</source>
        <translation>La clé de %1 ne vaut plus rien à partir de maintenant.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Révoquée</translation>
    </message>
    <message>
        <source>makes the key of a telephone system, and shows it this once</source>
        <translation>crée la clé d&apos;un système téléphonique et la montre cette seule fois</translation>
    </message>
    <message>
        <source>makes a telephone system&apos;s key good for nothing</source>
        <translation>révoque la clé d&apos;un système téléphonique</translation>
    </message>
    <message>
        <source>lists the keys of telephone systems, and those that were revoked</source>
        <translation>liste les clés des systèmes téléphoniques, y compris celles qui sont révoquées</translation>
    </message>
    <message>
        <source>ALARM: %1</source>
        <translation>ALARME : %1</translation>
    </message>
    <message>
        <source>No alarm.</source>
        <translation>Aucune alarme.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Inscrits</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmés</translation>
    </message>
    <message>
        <source>the alarms of the population watch, accounts by state, registrations of the last 14 days</source>
        <translation>les alarmes de la surveillance des comptes, les comptes par état et les inscriptions des 14 derniers jours</translation>
    </message>
    <message>
        <source>also drafts a ticket for technical support of each alarm</source>
        <translation>rédige aussi un ticket à l’assistance technique pour chaque alarme</translation>
    </message>
    <message>
        <source>checks that the program is whole, and ends</source>
        <translation>vérifie que le programme est complet, puis se termine</translation>
    </message>
    <message>
        <source>%1 for %2 accounts: %3</source>
        <translation>%1 pour %2 comptes : %3</translation>
    </message>
    <message>
        <source>Line %1 of %2 is no account number: %3</source>
        <translation>La ligne %1 de %2 n&apos;est pas un numéro de compte : %3</translation>
    </message>
    <message>
        <source>%1 has no account number.</source>
        <translation>%1 n&apos;a aucun numéro de compte.</translation>
    </message>
    <message>
        <source>--issued-before takes a day such as 2026-11-22.</source>
        <translation>--issued-before prend un jour tel que 2026-11-22.</translation>
    </message>
    <message>
        <source>Give either --%1 FILE or --stored NAME.</source>
        <translation>Donnez soit --%1 FILE, soit --stored NAME.</translation>
    </message>
    <message>
        <source>Cancelled; there is no file, and nothing counts as given out. The same command begins anew.</source>
        <translation>Annulé ; il n&apos;y a pas de fichier, et rien ne compte comme donné. La même commande recommence.</translation>
    </message>
    <message>
        <source>Batch %1 for %2 accounts.</source>
        <translation>Lot %1 pour %2 comptes.</translation>
    </message>
    <message>
        <source>It waits for another supervisor: pindeskctl approve grant %1</source>
        <translation>Il attend un autre superviseur : pindeskctl approve grant %1</translation>
    </message>
    <message>
        <source>Then: pindeskctl %1 --batch %2 --output FILE</source>
        <translation>Ensuite : pindeskctl %1 --batch %2 --output FILE</translation>
    </message>
    <message>
        <source>one that the site keeps, by its name</source>
        <translation>un que le site garde, par son nom</translation>
    </message>
    <message>
        <source>the file to be written; one that is there is replaced</source>
        <translation>le fichier à écrire ; celui qui est là est remplacé</translation>
    </message>
    <message>
        <source>writes a batch that has been approved</source>
        <translation>écrit un lot qui a été accordé</translation>
    </message>
    <message>
        <source>PINs given out before that day and unused; else those never given out</source>
        <translation>PIN donnés avant ce jour et non utilisés ; sinon ceux jamais donnés</translation>
    </message>
    <message>
        <source>accounts with this status only; may be given several times</source>
        <translation>seulement les comptes de ce statut ; peut être donné plusieurs fois</translation>
    </message>
    <message>
        <source>accounts of this file only, one number a line</source>
        <translation>seulement les comptes de ce fichier, un numéro par ligne</translation>
    </message>
    <message>
        <source>what it is for</source>
        <translation>son but</translation>
    </message>
    <message>
        <source>counts whom it would be for, and asks for nothing</source>
        <translation>compte pour qui ce serait, et ne demande rien</translation>
    </message>
    <message>
        <source>asks for a file of initial PINs for bills or for a letter shop, or writes one</source>
        <translation>demande un fichier de PIN initiaux pour les factures ou un imprimeur, ou l&apos;écrit</translation>
    </message>
    <message>
        <source>bill or letter</source>
        <translation>bill ou letter</translation>
    </message>
    <message>
        <source>its columns (docs/extract-layouts.md)</source>
        <translation>ses colonnes (docs/extract-layouts.md)</translation>
    </message>
    <message>
        <source>asks for letters with initial PINs as one PDF, or writes them</source>
        <translation>demande des lettres avec les PIN initiaux en un PDF, ou les écrit</translation>
    </message>
    <message>
        <source>what they say (docs/letters.md)</source>
        <translation>ce qu&apos;elles disent (docs/letters.md)</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écrit</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Resté dehors : %1</translation>
    </message>
    <message>
        <source>Reset while it was written</source>
        <translation>Réinitialisés pendant l&apos;écriture</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>Of the chosen, without an address</source>
        <translation>Parmi les choisis, sans adresse</translation>
    </message>
    <message>
        <source>Of the list, nobody&apos;s number</source>
        <translation>De la liste, numéros de personne</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Voie</translation>
    </message>
    <message>
        <source>Replaced unused</source>
        <translation>Remplacés sans usage</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Revenues</translation>
    </message>
    <message>
        <source>%1 takes the number of a batch; see distribution batches.</source>
        <translation>%1 prend le numéro d&apos;un lot ; voir distribution batches.</translation>
    </message>
    <message>
        <source>--%1 does not know %2.</source>
        <translation>--%1 ne connaît pas %2.</translation>
    </message>
    <message>
        <source>--after takes what the page before told as next.</source>
        <translation>--after prend ce que la page d&apos;avant a donné comme suite.</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>More: --after %1</source>
        <translation>Suite : --after %1</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Demandé par</translation>
    </message>
    <message>
        <source>There are these examples: %1.</source>
        <translation>Il y a ces exemples : %1.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>Noted. The PIN can go out again.</source>
        <translation>Noté. Le PIN peut repartir.</translation>
    </message>
    <message>
        <source>lists the initial PINs that were given out, and how far the customers came</source>
        <translation>liste les PIN initiaux donnés, et jusqu&apos;où les clients sont allés</translation>
    </message>
    <message>
        <source>of one account</source>
        <translation>d&apos;un compte</translation>
    </message>
    <message>
        <source>telephone, email, bill or letter</source>
        <translation>telephone, email, bill ou letter</translation>
    </message>
    <message>
        <source>of one batch</source>
        <translation>d&apos;un lot</translation>
    </message>
    <message>
        <source>issued, signed_in, registered or enabled</source>
        <translation>issued, signed_in, registered ou enabled</translation>
    </message>
    <message>
        <source>only PINs that the account still has</source>
        <translation>seulement les PIN que le compte a encore</translation>
    </message>
    <message>
        <source>where the page before ended</source>
        <translation>où la page d&apos;avant a fini</translation>
    </message>
    <message>
        <source>at most so many</source>
        <translation>au plus autant</translation>
    </message>
    <message>
        <source>counts them by channel, batch and survey answer</source>
        <translation>les compte par voie, lot et réponse au sondage</translation>
    </message>
    <message>
        <source>lists the batches, the newest first</source>
        <translation>liste les lots, les plus récents d&apos;abord</translation>
    </message>
    <message>
        <source>lists who was chosen and is not in the file, and why</source>
        <translation>liste qui a été choisi et n&apos;est pas dans le fichier, et pourquoi</translation>
    </message>
    <message>
        <source>prints a letter or a layout to begin with</source>
        <translation>affiche une lettre ou un format pour commencer</translation>
    </message>
    <message>
        <source>withdraws a batch that is not written</source>
        <translation>retire un lot qui n&apos;est pas écrit</translation>
    </message>
    <message>
        <source>notes that the post brought a letter back</source>
        <translation>note que la poste a rapporté une lettre</translation>
    </message>
    <message>
        <source>Given out</source>
        <translation>Remis</translation>
    </message>
    <message>
        <source>What brought the caller of %1 is noted.</source>
        <translation>Ce qui a amené l’appelant de %1 est noté.</translation>
    </message>
    <message>
        <source>--language is one of %1.</source>
        <translation>--language est l’un de %1.</translation>
    </message>
    <message>
        <source>The reply for %1 is in the outbox.</source>
        <translation>La réponse pour %1 est dans la boîte d’envoi.</translation>
    </message>
    <message>
        <source>answers a customer who asked by e-mail for the initial PIN; their answers must be verified</source>
        <translation>répond à un client qui a demandé le PIN initial par e-mail ; ses réponses doivent être vérifiées</translation>
    </message>
    <message>
        <source>the address the customer wrote from</source>
        <translation>l’adresse d’où le client a écrit</translation>
    </message>
    <message>
        <source>of the reply (the customer&apos;s unless said otherwise)</source>
        <translation>de la réponse (celle du client sauf indication contraire)</translation>
    </message>
    <message>
        <source>shows the text, to be sent by yourself, in place of the outbox</source>
        <translation>affiche le texte, à envoyer vous-même, au lieu de la boîte d’envoi</translation>
    </message>
    <message>
        <source>notes what brought a caller who was given the initial PIN</source>
        <translation>note ce qui a amené un appelant qui a reçu le PIN initial</translation>
    </message>
    <message>
        <source>one of the setting distribution.survey_answers</source>
        <translation>l’une du réglage distribution.survey_answers</translation>
    </message>
</context>
<context>
    <name>pindeskgateway</name>
    <message>
        <source>a file with these options, as NAME=VALUE lines</source>
        <translation>un fichier avec ces options, en lignes NOM=VALEUR</translation>
    </message>
    <message>
        <source>the site&apos;s database</source>
        <translation>la base de données du site</translation>
    </message>
    <message>
        <source>who serves: somebody on the staff with the role service</source>
        <translation>qui sert : quelqu&apos;un du personnel avec le rôle de service</translation>
    </message>
    <message>
        <source>a program whose first line is their password</source>
        <translation>un programme dont la première ligne est son mot de passe</translation>
    </message>
    <message>
        <source>where customers come in (127.0.0.1:8080)</source>
        <translation>par où entrent les clients (127.0.0.1:8080)</translation>
    </message>
    <message>
        <source>where /health and /metrics are; without it they are nowhere</source>
        <translation>où sont /health et /metrics ; sans cela, nulle part</translation>
    </message>
    <message>
        <source>speak TLS with this certificate chain (PEM)</source>
        <translation>parler TLS avec cette chaîne de certificats (PEM)</translation>
    </message>
    <message>
        <source>the key of the certificate (PEM)</source>
        <translation>la clé du certificat (PEM)</translation>
    </message>
    <message>
        <source>a proxy of ours, whose X-Forwarded-For is believed; may be given again</source>
        <translation>un proxy à nous, dont le X-Forwarded-For est cru ; peut être répété</translation>
    </message>
    <message>
        <source>connections to the database (8; 1 for SQLite)</source>
        <translation>connexions à la base de données (8 ; 1 avec SQLite)</translation>
    </message>
    <message>
        <source>connections of customers (512)</source>
        <translation>connexions de clients (512)</translation>
    </message>
    <message>
        <source>leave the mail queue to others</source>
        <translation>laisser la file de courrier à d&apos;autres</translation>
    </message>
    <message>
        <source>--%1 takes an address and a port, as 127.0.0.1:8080 or [::1]:8080.</source>
        <translation>--%1 prend une adresse et un port, comme 127.0.0.1:8080 ou [::1]:8080.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3.</source>
        <translation>--%1 prend un nombre entier de %2 à %3.</translation>
    </message>
    <message>
        <source>--certificate and --private-key go together.</source>
        <translation>--certificate et --private-key vont ensemble.</translation>
    </message>
    <message>
        <source>--proxy takes an address, not a name or a network.</source>
        <translation>--proxy prend une adresse, pas un nom ni un réseau.</translation>
    </message>
    <message>
        <source>No site is named: give --site URL.</source>
        <translation>Aucun site n&apos;est nommé : indiquez --site URL.</translation>
    </message>
    <message>
        <source>Say who serves: give --user NAME and --key-command CMD.</source>
        <translation>Dites qui sert : indiquez --user NOM et --key-command CMD.</translation>
    </message>
    <message>
        <source>The customer&apos;s pages, and the interface for telephone systems.</source>
        <translation>Les pages du client et l&apos;interface pour les systèmes téléphoniques.</translation>
    </message>
    <message>
        <source>%1 is no option.</source>
        <translation>%1 n&apos;est pas une option.</translation>
    </message>
    <message>
        <source>Enable your account</source>
        <translation>Activez votre compte</translation>
    </message>
    <message>
        <source>Enter your account number and the PIN that you chose.</source>
        <translation>Saisissez votre numéro de compte et le PIN que vous avez choisi.</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Your account is enabled</source>
        <translation>Votre compte est activé</translation>
    </message>
    <message>
        <source>From now on you sign in with your account number and your PIN.</source>
        <translation>Désormais, vous vous connectez avec votre numéro de compte et votre PIN.</translation>
    </message>
    <message>
        <source>Go to sign-in</source>
        <translation>Aller à la connexion</translation>
    </message>
    <message>
        <source>This link does not work any more</source>
        <translation>Ce lien ne fonctionne plus</translation>
    </message>
    <message>
        <source>It was used, is too old, or a newer one was sent. We can send you a new one.</source>
        <translation>Il a été utilisé, est trop ancien, ou un plus récent a été envoyé. Nous pouvons vous en envoyer un nouveau.</translation>
    </message>
    <message>
        <source>Send the link again</source>
        <translation>Envoyer à nouveau le lien</translation>
    </message>
    <message>
        <source>There is no such page</source>
        <translation>Cette page n&apos;existe pas</translation>
    </message>
    <message>
        <source>If you typed the address, compare it with the one you were sent.</source>
        <translation>Si vous avez tapé l&apos;adresse, comparez-la à celle que vous avez reçue.</translation>
    </message>
    <message>
        <source>That cannot be done here</source>
        <translation>Cela n&apos;est pas possible ici</translation>
    </message>
    <message>
        <source>Begin again with the sign-in page.</source>
        <translation>Recommencez par la page de connexion.</translation>
    </message>
    <message>
        <source>That is too long</source>
        <translation>C&apos;est trop long</translation>
    </message>
    <message>
        <source>Go back, and enter less.</source>
        <translation>Revenez en arrière et saisissez moins de texte.</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Trop de demandes</translation>
    </message>
    <message>
        <source>Wait ten seconds, and try again.</source>
        <translation>Attendez dix secondes, puis réessayez.</translation>
    </message>
    <message>
        <source>Not possible at the moment</source>
        <translation>Pas possible pour le moment</translation>
    </message>
    <message>
        <source>Nothing was changed. Go back, and try again in a minute.</source>
        <translation>Rien n&apos;a été changé. Revenez en arrière et réessayez dans une minute.</translation>
    </message>
    <message>
        <source>Something went wrong on our side</source>
        <translation>Quelque chose a échoué de notre côté</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Réessayez dans une minute.</translation>
    </message>
    <message>
        <source>Your browser sent something that we do not understand</source>
        <translation>Votre navigateur a envoyé quelque chose que nous ne comprenons pas</translation>
    </message>
    <message>
        <source>Please begin again</source>
        <translation>Veuillez recommencer</translation>
    </message>
    <message>
        <source>This form is too old, or your browser does not keep cookies for this page. Nothing was changed.</source>
        <translation>Ce formulaire est trop ancien, ou votre navigateur ne garde pas les cookies de cette page. Rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>Please sign in again</source>
        <translation>Veuillez vous reconnecter</translation>
    </message>
    <message>
        <source>It took too long, or your account was changed meanwhile. Nothing of what you entered was kept.</source>
        <translation>Cela a pris trop de temps, ou votre compte a changé entre-temps. Rien de votre saisie n&apos;a été gardé.</translation>
    </message>
    <message numerus="yes">
        <source>There were too many failures. Try again in %n minute(s).</source>
        <translation>
            <numerusform>Il y a eu trop d&apos;échecs. Réessayez dans %n minute.</numerusform>
            <numerusform>Il y a eu trop d&apos;échecs. Réessayez dans %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Account number and PIN do not belong together. Compare both with your bill or letter. Capital and small letters are not the same.</source>
        <translation>Le numéro de compte et le PIN ne vont pas ensemble. Comparez les deux à votre facture ou à votre lettre. Majuscules et minuscules comptent.</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>Numéro de compte</translation>
    </message>
    <message>
        <source>As on your bill: two numbers with a stroke between them, such as 12345/678.</source>
        <translation>Comme sur votre facture : deux nombres séparés par une barre, comme 12345/678.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Nouveau PIN</translation>
    </message>
    <message>
        <source>One that nobody can guess: no birth date, no number of yours, no row such as 1234.</source>
        <translation>Un PIN que personne ne devine : ni date de naissance, ni numéro à vous, ni suite comme 1234.</translation>
    </message>
    <message>
        <source>New PIN, once more</source>
        <translation>Nouveau PIN, encore une fois</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Indice</translation>
    </message>
    <message>
        <source>Reminds you of the PIN when you call us. It must not contain the PIN.</source>
        <translation>Vous rappelle le PIN quand vous nous appelez. Il ne doit pas contenir le PIN.</translation>
    </message>
    <message>
        <source>The two PINs are not the same. Enter the new PIN twice.</source>
        <translation>Les deux PIN ne sont pas identiques. Saisissez deux fois le nouveau PIN.</translation>
    </message>
    <message>
        <source>This is missing.</source>
        <translation>Ceci manque.</translation>
    </message>
    <message>
        <source>Forgot your PIN?</source>
        <translation>PIN oublié ?</translation>
    </message>
    <message>
        <source>We send a mail to the address that you confirmed.</source>
        <translation>Nous envoyons un message à l&apos;adresse que vous avez confirmée.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Look into your mail</source>
        <translation>Regardez votre courrier</translation>
    </message>
    <message>
        <source>If there is such an account with a confirmed e-mail address, a mail is on its way there.</source>
        <translation>Si ce compte existe et a une adresse e-mail confirmée, un message est en route.</translation>
    </message>
    <message>
        <source>No mail after ten minutes? Compare the account number with your bill, or call us.</source>
        <translation>Rien après dix minutes ? Comparez le numéro de compte à votre facture, ou appelez-nous.</translation>
    </message>
    <message>
        <source>Confirm your e-mail address</source>
        <translation>Confirmez votre adresse e-mail</translation>
    </message>
    <message>
        <source>You have chosen your PIN. Open the link that we mailed to you, and enter your account number and your PIN there.</source>
        <translation>Vous avez choisi votre PIN. Ouvrez le lien que nous vous avons envoyé, et saisissez-y votre numéro de compte et votre PIN.</translation>
    </message>
    <message>
        <source>Did no mail come? We can send it again, to the address that you gave.</source>
        <translation>Aucun message n&apos;est arrivé ? Nous pouvons le renvoyer, à l&apos;adresse que vous avez donnée.</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non envoyé</translation>
    </message>
    <message>
        <source>Three links within an hour are enough. Use the newest, or try again later.</source>
        <translation>Trois liens en une heure suffisent. Utilisez le dernier, ou réessayez plus tard.</translation>
    </message>
    <message>
        <source>The link is on its way</source>
        <translation>Le lien est en route</translation>
    </message>
    <message>
        <source>A new link goes to %1. Links that were sent before do not work any more.</source>
        <translation>Un nouveau lien part vers %1. Les liens envoyés avant ne fonctionnent plus.</translation>
    </message>
    <message>
        <source>Is the address wrong? Call us: we then give you a new PIN to begin with.</source>
        <translation>L&apos;adresse est fausse ? Appelez-nous : nous vous donnerons un nouveau PIN pour recommencer.</translation>
    </message>
    <message>
        <source>Test pages: nothing here is real.</source>
        <translation>Pages d&apos;essai : rien ici n&apos;est réel.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Need help? Call %1.</source>
        <translation>Besoin d&apos;aide ? Appelez le %1.</translation>
    </message>
    <message>
        <source>Choose your own PIN</source>
        <translation>Choisissez votre propre PIN</translation>
    </message>
    <message>
        <source>The PIN you were given is for once only. The new one is known to you alone.</source>
        <translation>Le PIN que vous avez reçu ne sert qu&apos;une fois. Le nouveau n&apos;est connu que de vous.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>A link to confirm it is sent there at once.</source>
        <translation>Un lien pour la confirmer y est envoyé aussitôt.</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>S&apos;inscrire</translation>
    </message>
    <message>
        <source>Thank you. One step is left</source>
        <translation>Merci. Il reste une étape</translation>
    </message>
    <message>
        <source>We have sent you a mail with a link. Open it, and enter your account number and your new PIN. Then your account is enabled.</source>
        <translation>Nous vous avons envoyé un message avec un lien. Ouvrez-le, et saisissez votre numéro de compte et votre nouveau PIN. Votre compte est alors activé.</translation>
    </message>
    <message>
        <source>No mail after ten minutes? Look where unwanted mail goes. Then sign in, and have it sent again.</source>
        <translation>Rien après dix minutes ? Regardez dans les indésirables. Puis connectez-vous et faites-le renvoyer.</translation>
    </message>
    <message>
        <source>Choose a new PIN</source>
        <translation>Choisissez un nouveau PIN</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>Changer le PIN</translation>
    </message>
    <message>
        <source>Your PIN is changed</source>
        <translation>Votre PIN est changé</translation>
    </message>
    <message>
        <source>Link and account number do not belong together, or the link was used or is too old. Have a new one sent: Forgot your PIN?</source>
        <translation>Le lien et le numéro de compte ne vont pas ensemble, ou le lien a été utilisé ou est trop ancien. Demandez-en un autre : PIN oublié ?</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>You are signed in</source>
        <translation>Vous êtes connecté</translation>
    </message>
    <message>
        <source>Account number and PIN are right. You can close this page.</source>
        <translation>Le numéro de compte et le PIN sont justes. Vous pouvez fermer cette page.</translation>
    </message>
    <message>
        <source>The last four digits of your social security number</source>
        <translation>Les quatre derniers chiffres de votre numéro de sécurité sociale</translation>
    </message>
    <message>
        <source>Your date of birth (year-month-day)</source>
        <translation>Votre date de naissance (année-mois-jour)</translation>
    </message>
    <message>
        <source>The ZIP code of your service address</source>
        <translation>Le code postal de l&apos;adresse desservie</translation>
    </message>
    <message>
        <source>A telephone number that we have of you</source>
        <translation>Un numéro de téléphone que nous avons de vous</translation>
    </message>
    <message>
        <source>Your account number</source>
        <translation>Votre numéro de compte</translation>
    </message>
    <message>
        <source>The name on your bill</source>
        <translation>Le nom sur votre facture</translation>
    </message>
    <message>
        <source>Your service address: street and number</source>
        <translation>Votre adresse desservie : rue et numéro</translation>
    </message>
    <message>
        <source>Your e-mail address</source>
        <translation>Votre adresse e-mail</translation>
    </message>
    <message>
        <source>A question before you choose a new PIN</source>
        <translation>Une question avant de choisir un nouveau PIN</translation>
    </message>
    <message>
        <source>Your PIN is one that others could find out, so it has to be changed. First we want to be sure that it is you.</source>
        <translation>Votre PIN est de ceux que d&apos;autres peuvent trouver : il faut le changer. D&apos;abord, nous voulons être sûrs que c&apos;est vous.</translation>
    </message>
    <message>
        <source>Not all answers were right. Please answer once more.</source>
        <translation>Toutes les réponses n&apos;étaient pas justes. Répondez encore une fois.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Your PIN is one that others could find out, so it has to be changed.</source>
        <translation>Votre PIN est de ceux que d&apos;autres peuvent trouver : il faut le changer.</translation>
    </message>
    <message>
        <source>The PIN was not changed</source>
        <translation>Le PIN n&apos;a pas été changé</translation>
    </message>
    <message>
        <source>It took too long, or too many answers or PINs were not right. Sign in again, or call us.</source>
        <translation>Cela a pris trop de temps, ou trop de réponses ou de PIN étaient faux. Reconnectez-vous ou appelez-nous.</translation>
    </message>
    <message>
        <source>send no mail, show it at /mail; on a practice site alone</source>
        <translation>ne pas envoyer de courrier, le montrer sous /mail ; sur un site d&apos;entraînement seulement</translation>
    </message>
    <message>
        <source>--catch-mail and --no-mail do not go together.</source>
        <translation>--catch-mail et --no-mail ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>There is no mail yet. It comes here some seconds after it was caused.</source>
        <translation>Pas encore de message. Il arrive ici quelques secondes après ce qui le cause.</translation>
    </message>
    <message>
        <source>What would have been mailed, the newest first.</source>
        <translation>Ce qui aurait été envoyé, le plus récent d&apos;abord.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Regarder à nouveau</translation>
    </message>
    <message>
        <source>To %1, at %2</source>
        <translation>À %1, à %2</translation>
    </message>
    <message>
        <source>All mails</source>
        <translation>Tous les messages</translation>
    </message>
    <message>
        <source>--catch-mail is for practice sites; “%1” is none.</source>
        <translation>--catch-mail est pour les sites d&apos;entraînement ; « %1 » n&apos;en est pas un.</translation>
    </message>
    <message>
        <source>checks that the program is whole, and ends</source>
        <translation>vérifie que le programme est complet, puis se termine</translation>
    </message>
</context>
<context>
    <name>profiles</name>
    <message>
        <source>PIN length</source>
        <translation>Longueur du PIN</translation>
    </message>
    <message>
        <source>PIN = last 4 of SSN</source>
        <translation>PIN = 4 derniers du SSN</translation>
    </message>
    <message>
        <source>PIN = last 4 of ZIP</source>
        <translation>PIN = 4 derniers du ZIP</translation>
    </message>
    <message>
        <source>PIN = first 4 of ZIP</source>
        <translation>PIN = 4 premiers du ZIP</translation>
    </message>
    <message>
        <source>PIN of repeating digits</source>
        <translation>PIN de chiffres répétés</translation>
    </message>
    <message>
        <source>PIN = last 4 of a phone number</source>
        <translation>PIN = 4 derniers d’un téléphone</translation>
    </message>
    <message>
        <source>Core information</source>
        <translation>Information du système des clients</translation>
    </message>
    <message>
        <source>Blocklisted PIN</source>
        <translation>PIN de la liste interdite</translation>
    </message>
    <message>
        <source>Sequential run</source>
        <translation>Suite de chiffres</translation>
    </message>
    <message>
        <source>Birth date or year</source>
        <translation>Date ou année de naissance</translation>
    </message>
    <message>
        <source>PIN = part of the account number</source>
        <translation>PIN = partie du numéro de compte</translation>
    </message>
    <message>
        <source>Old PIN</source>
        <translation>PIN ancien</translation>
    </message>
    <message>
        <source>The PIN is shorter or longer than this profile allows.</source>
        <translation>Le PIN est plus court ou plus long que ce profil ne le permet.</translation>
    </message>
    <message>
        <source>The PIN is the last four digits of the social security number.</source>
        <translation>Le PIN est les quatre derniers chiffres du numéro de sécurité sociale.</translation>
    </message>
    <message>
        <source>The PIN is the last four digits of the five-digit ZIP code.</source>
        <translation>Le PIN est les quatre derniers chiffres du code ZIP à cinq chiffres.</translation>
    </message>
    <message>
        <source>The PIN is the first four digits of the five-digit ZIP code.</source>
        <translation>Le PIN est les quatre premiers chiffres du code ZIP à cinq chiffres.</translation>
    </message>
    <message>
        <source>The whole PIN is one digit: 1111, 222222.</source>
        <translation>Tout le PIN est un même chiffre : 1111, 222222.</translation>
    </message>
    <message>
        <source>The PIN is the last four digits of any telephone number on record.</source>
        <translation>Le PIN est les quatre derniers chiffres d’un numéro de téléphone enregistré.</translation>
    </message>
    <message>
        <source>The customer system says that the PIN must be changed.</source>
        <translation>Le système des clients dit que le PIN doit être changé.</translation>
    </message>
    <message>
        <source>The PIN is on the site&apos;s list of PINs that are too easy.</source>
        <translation>Le PIN est sur la liste des PIN trop faciles.</translation>
    </message>
    <message>
        <source>The digits go up or down by one: 1234, 4321.</source>
        <translation>Les chiffres montent ou descendent un à un : 1234, 4321.</translation>
    </message>
    <message>
        <source>The PIN is the year or the date of birth, in any usual way of writing.</source>
        <translation>Le PIN est l’année ou la date de naissance, sous toute forme usuelle.</translation>
    </message>
    <message>
        <source>The PIN is the location ID or the customer ID.</source>
        <translation>Le PIN est l’ID de lieu ou l’ID de client.</translation>
    </message>
    <message>
        <source>The PIN was set more days ago than this profile allows.</source>
        <translation>Le PIN a été défini il y a plus de jours que ce profil ne le permet.</translation>
    </message>
    <message>
        <source>Force PIN change</source>
        <translation>Changement forcé du PIN</translation>
    </message>
    <message>
        <source>Customer activation</source>
        <translation>Activation du client</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Fired</source>
        <translation>Rempli</translation>
    </message>
    <message>
        <source>Did not fire</source>
        <translation>Non rempli</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omis</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Sans objet</translation>
    </message>
    <message>
        <source>The PIN is too short</source>
        <translation>Le PIN est trop court</translation>
    </message>
    <message>
        <source>The PIN is too long</source>
        <translation>Le PIN est trop long</translation>
    </message>
    <message>
        <source>The PIN equals it</source>
        <translation>Le PIN est identique</translation>
    </message>
    <message>
        <source>The PIN is on the list</source>
        <translation>Le PIN est sur la liste</translation>
    </message>
    <message>
        <source>The PIN is too old</source>
        <translation>Le PIN est trop ancien</translation>
    </message>
    <message>
        <source>The length is allowed</source>
        <translation>La longueur est permise</translation>
    </message>
    <message>
        <source>The PIN differs from it</source>
        <translation>Le PIN est différent</translation>
    </message>
    <message>
        <source>The PIN is not on the list</source>
        <translation>Le PIN n’est pas sur la liste</translation>
    </message>
    <message>
        <source>The PIN is not that old</source>
        <translation>Le PIN n’est pas si ancien</translation>
    </message>
    <message>
        <source>This section is switched off</source>
        <translation>Cette section est désactivée</translation>
    </message>
    <message>
        <source>The profile is switched off</source>
        <translation>Le profil est désactivé</translation>
    </message>
    <message>
        <source>The postal code is no ZIP code</source>
        <translation>Le code postal n’est pas un code ZIP</translation>
    </message>
    <message>
        <source>No number has four digits</source>
        <translation>Aucun numéro n’a quatre chiffres</translation>
    </message>
    <message>
        <source>%1: “%2” is never the trigger, because “%3” comes before it and fires for the same PINs.</source>
        <translation>%1 : « %2 » n’est jamais le déclencheur, car « %3 » vient avant et est rempli par les mêmes PIN.</translation>
    </message>
    <message>
        <source>%1 is switched off: its scenarios do nothing.</source>
        <translation>%1 est désactivé : ses scénarios ne font rien.</translation>
    </message>
    <message>
        <source>Nobody is judged: the profile or both of its sections are switched off.</source>
        <translation>Personne n’est évalué : le profil ou ses deux sections sont désactivés.</translation>
    </message>
    <message>
        <source>“%1” is in both lists: who has not set up a PIN goes to customer activation.</source>
        <translation>« %1 » est dans les deux listes : qui n’a pas choisi de PIN passe à l’activation du client.</translation>
    </message>
    <message>
        <source>%1: “%2” compares four digits, which the lengths of this profile do not allow: “%3” fires first.</source>
        <translation>%1 : « %2 » compare quatre chiffres, que les longueurs de ce profil ne permettent pas : « %3 » est rempli avant.</translation>
    </message>
    <message>
        <source>%1: “%2” compares four digits, and the PIN policy allows no PIN so short.</source>
        <translation>%1 : « %2 » compare quatre chiffres, et les règles du PIN ne permettent pas un PIN si court.</translation>
    </message>
    <message>
        <source>%1: “%2” never fires, because the lengths are those of the PIN policy.</source>
        <translation>%1 : « %2 » n’est jamais rempli, car les longueurs sont celles des règles du PIN.</translation>
    </message>
    <message>
        <source>It is of this pattern</source>
        <translation>C’est ce motif</translation>
    </message>
    <message>
        <source>The customer system asks for it</source>
        <translation>Le système des clients le demande</translation>
    </message>
    <message>
        <source>It is not of this pattern</source>
        <translation>Ce n’est pas ce motif</translation>
    </message>
    <message>
        <source>Nobody asks for a change</source>
        <translation>Personne ne demande de changement</translation>
    </message>
    <message>
        <source>The customer has set up a PIN</source>
        <translation>Le client a déjà choisi un PIN</translation>
    </message>
    <message>
        <source>It is not on record</source>
        <translation>Ce n’est pas enregistré</translation>
    </message>
    <message>
        <source>The address is abroad</source>
        <translation>L’adresse est à l’étranger</translation>
    </message>
    <message>
        <source>It is not known since when</source>
        <translation>On ne sait pas depuis quand</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Profile in use</source>
        <translation>Profil en service</translation>
    </message>
    <message>
        <source>Shortest PIN</source>
        <translation>PIN le plus court</translation>
    </message>
    <message>
        <source>Longest PIN</source>
        <translation>PIN le plus long</translation>
    </message>
    <message>
        <source>Days until a PIN is old</source>
        <translation>Jours avant qu’un PIN soit ancien</translation>
    </message>
    <message>
        <source>Identify the caller with</source>
        <translation>Identifier l’appelant avec</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Right answers needed</source>
        <translation>Réponses justes requises</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>%1: “%2” added</source>
        <translation>%1&#x202f;: «&#x202f;%2&#x202f;» ajouté</translation>
    </message>
    <message>
        <source>%1: “%2” removed</source>
        <translation>%1&#x202f;: «&#x202f;%2&#x202f;» retiré</translation>
    </message>
    <message>
        <source>%1: the order is now %2</source>
        <translation>%1&#x202f;: l’ordre est maintenant %2</translation>
    </message>
    <message>
        <source>%1: %2, before %3</source>
        <translation>%1&#x202f;: %2, avant %3</translation>
    </message>
    <message>
        <source>profile %1</source>
        <translation>le profil %1</translation>
    </message>
    <message>
        <source>the customers&apos; pages</source>
        <translation>les pages des clients</translation>
    </message>
    <message>
        <source>the counter</source>
        <translation>le guichet</translation>
    </message>
    <message>
        <source>the telephone</source>
        <translation>le téléphone</translation>
    </message>
    <message>
        <source>Also check customers&apos; own PINs</source>
        <translation>Vérifier aussi les PIN des clients</translation>
    </message>
</context>
<context>
    <name>questions</name>
    <message>
        <source>Who was your best friend when you were a child?</source>
        <translation>Qui était votre meilleur ami ou meilleure amie d’enfance ?</translation>
    </message>
    <message>
        <source>Whom did you kiss first?</source>
        <translation>Qui avez-vous embrassé en premier ?</translation>
    </message>
    <message>
        <source>Where did you and your spouse or partner meet?</source>
        <translation>Où avez-vous rencontré votre conjoint ou partenaire ?</translation>
    </message>
    <message>
        <source>Which make or model was your first car?</source>
        <translation>De quelle marque ou de quel modèle était votre première voiture ?</translation>
    </message>
    <message>
        <source>Which school did you go to in first grade?</source>
        <translation>Dans quelle école étiez-vous au cours préparatoire ?</translation>
    </message>
</context>
<context>
    <name>receipt</name>
    <message>
        <source>Receipt of PIN generation</source>
        <translation>Reçu de la génération de PIN</translation>
    </message>
    <message>
        <source>The checksum covers every account number and sealed PIN of this run, in order. The audit trail holds the same one.</source>
        <translation>La somme de contrôle couvre chaque numéro de compte et chaque PIN scellé de cette exécution, dans l’ordre. Le journal d’audit contient la même.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>Lancée par</translation>
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
        <source>not ended</source>
        <translation>pas terminée</translation>
    </message>
    <message>
        <source>PINs created</source>
        <translation>PIN créés</translation>
    </message>
    <message>
        <source>Had a PIN already</source>
        <translation>Avaient déjà un PIN</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Comptes rejetés</translation>
    </message>
    <message>
        <source>Time at work</source>
        <translation>Temps de travail</translation>
    </message>
    <message>
        <source>PINs a second</source>
        <translation>PIN par seconde</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Somme de contrôle</translation>
    </message>
</context>
<context>
    <name>rows</name>
    <message>
        <source>fewer fields than the first row has</source>
        <translation>moins de champs que la première ligne</translation>
    </message>
    <message>
        <source>more fields than the first row has</source>
        <translation>plus de champs que la première ligne</translation>
    </message>
    <message>
        <source>text behind a closing quote</source>
        <translation>du texte après un guillemet fermant</translation>
    </message>
    <message>
        <source>a quote that is not closed</source>
        <translation>un guillemet non fermé</translation>
    </message>
    <message>
        <source>the row is too long</source>
        <translation>la ligne est trop longue</translation>
    </message>
    <message>
        <source>not in the file&apos;s encoding</source>
        <translation>pas dans l’encodage du fichier</translation>
    </message>
    <message>
        <source>the account came before in this source</source>
        <translation>le compte est déjà apparu dans cette source</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>trop long</translation>
    </message>
    <message>
        <source>a character that is not allowed</source>
        <translation>un caractère non permis</translation>
    </message>
    <message>
        <source>a control character</source>
        <translation>un caractère de contrôle</translation>
    </message>
    <message>
        <source>a character that turns the writing direction</source>
        <translation>un caractère qui inverse le sens d’écriture</translation>
    </message>
    <message>
        <source>not an e-mail address</source>
        <translation>pas une adresse courriel</translation>
    </message>
    <message>
        <source>not a date</source>
        <translation>pas une date</translation>
    </message>
    <message>
        <source>a year of two digits, and the map has no date format</source>
        <translation>une année à deux chiffres, et la table n’a pas de format de date</translation>
    </message>
    <message>
        <source>in the future</source>
        <translation>dans le futur</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>pas un nombre</translation>
    </message>
    <message>
        <source>too short</source>
        <translation>trop court</translation>
    </message>
    <message>
        <source>too many telephone numbers</source>
        <translation>trop de numéros de téléphone</translation>
    </message>
    <message>
        <source>not a language</source>
        <translation>pas une langue</translation>
    </message>
    <message>
        <source>neither yes nor no</source>
        <translation>ni oui ni non</translation>
    </message>
</context>
<context>
    <name>runs</name>
    <message>
        <source>Running or interrupted</source>
        <translation>En cours ou interrompue</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Replaced by a newer run</source>
        <translation>Remplacée par une exécution plus récente</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échouée</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Format of generated PINs</source>
        <translation>Format des PIN générés</translation>
    </message>
    <message>
        <source>Of new initial PINs, at the desk and in a run. Digits alone suit telephone entry.</source>
        <translation>Pour les nouveaux PIN initiaux, au guichet et dans une exécution. Des chiffres seuls conviennent à la saisie au téléphone.</translation>
    </message>
    <message>
        <source>Length of a PIN</source>
        <translation>Longueur d’un PIN</translation>
    </message>
    <message>
        <source>Whoever chooses it: staff, customer or program. PINs that exist stay as they are.</source>
        <translation>Qui que ce soit qui le choisit&#x202f;: personnel, client ou programme. Les PIN existants restent tels quels.</translation>
    </message>
    <message>
        <source>Words that are no PIN here</source>
        <translation>Mots refusés comme PIN</translation>
    </message>
    <message>
        <source>One to a line, beside the built-in list of PINs that everybody guesses: the site&apos;s name, its town …</source>
        <translation>Un par ligne, en plus de la liste intégrée des PIN que tout le monde devine&#x202f;: le nom du site, sa ville …</translation>
    </message>
    <message>
        <source>Staff may type a new PIN</source>
        <translation>Le personnel peut taper un nouveau PIN</translation>
    </message>
    <message>
        <source>Off: a reset always gives a generated PIN.</source>
        <translation>Non&#x202f;: une réinitialisation donne toujours un PIN généré.</translation>
    </message>
    <message>
        <source>Minutes to undo a reset</source>
        <translation>Minutes pour annuler une réinitialisation</translation>
    </message>
    <message>
        <source>Until the customer uses the new PIN. 0: a reset cannot be undone.</source>
        <translation>Tant que le client n’a pas utilisé le nouveau PIN. 0&#x202f;: une réinitialisation ne peut pas être annulée.</translation>
    </message>
    <message>
        <source>PIN hints</source>
        <translation>Indices des PIN</translation>
    </message>
    <message>
        <source>Whether the desk may give a verified caller the hint.</source>
        <translation>Si le guichet peut donner l’indice à un appelant vérifié.</translation>
    </message>
    <message>
        <source>Reveals in an hour</source>
        <translation>Révélations en une heure</translation>
    </message>
    <message>
        <source>How many initial PINs one person may reveal. 0: none at all.</source>
        <translation>Combien de PIN initiaux une personne peut révéler. 0&#x202f;: aucun.</translation>
    </message>
    <message>
        <source>What callers are asked for</source>
        <translation>Ce qu’on demande aux appelants</translation>
    </message>
    <message>
        <source>In this order. Their answers are compared; what is on record is never shown.</source>
        <translation>Dans cet ordre. Leurs réponses sont comparées&#x202f;; ce qui est enregistré n’est jamais affiché.</translation>
    </message>
    <message>
        <source>Right answers needed</source>
        <translation>Réponses justes requises</translation>
    </message>
    <message>
        <source>Before the hint, a reveal or a reset is open.</source>
        <translation>Avant de pouvoir donner l’indice, révéler ou réinitialiser.</translation>
    </message>
    <message>
        <source>Wrong tries in an hour</source>
        <translation>Essais faux en une heure</translation>
    </message>
    <message>
        <source>For one account by one person; then a supervisor is needed.</source>
        <translation>Pour un compte, par une personne&#x202f;; ensuite il faut un superviseur.</translation>
    </message>
    <message>
        <source>More reasons for a reset</source>
        <translation>Autres motifs de réinitialisation</translation>
    </message>
    <message>
        <source>One to a line, beside the built-in ones: PIN forgotten, new e-mail address, not received, suspected, caller, other.</source>
        <translation>Un par ligne, en plus des motifs intégrés&#x202f;: PIN oublié, nouvelle adresse courriel, non reçu, soupçon, appelant, autre.</translation>
    </message>
    <message>
        <source>Four eyes</source>
        <translation>Quatre yeux</translation>
    </message>
    <message>
        <source>Minutes until an unused desk locks</source>
        <translation>Minutes avant de verrouiller un poste inutilisé</translation>
    </message>
    <message>
        <source>Secrets leave the screen; what was typed stays.</source>
        <translation>Les secrets quittent l’écran&#x202f;; ce qui a été tapé reste.</translation>
    </message>
    <message>
        <source>5 letters and digits (60 million)</source>
        <translation>5 lettres et chiffres (60 millions)</translation>
    </message>
    <message>
        <source>6 characters without look-alikes (887 million)</source>
        <translation>6 caractères sans confusion possible (887 millions)</translation>
    </message>
    <message>
        <source>%1 digits</source>
        <translation>%1 chiffres</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Default: %1.</source>
        <translation>Par défaut&#x202f;: %1.</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>De %1 à %2.</translation>
    </message>
    <message>
        <source>the PIN itself</source>
        <translation>le PIN lui-même</translation>
    </message>
    <message>
        <source>a link to choose a new one</source>
        <translation>un lien pour en choisir un nouveau</translation>
    </message>
    <message>
        <source>Days an initial PIN lives</source>
        <translation>Jours de validité d’un PIN initial</translation>
    </message>
    <message>
        <source>After them a customer who never signed in needs a new one. 0: without end.</source>
        <translation>Ensuite, un client qui ne s’est jamais connecté en a besoin d’un nouveau. 0 : sans limite.</translation>
    </message>
    <message>
        <source>Who forgot the PIN gets by mail</source>
        <translation>Qui a oublié son PIN reçoit par e-mail</translation>
    </message>
    <message>
        <source>Sent to the address that the customer has confirmed, never to another.</source>
        <translation>Envoyé à l’adresse que le client a confirmée, jamais à une autre.</translation>
    </message>
    <message>
        <source>Wrong passwords allowed</source>
        <translation>Mots de passe erronés permis</translation>
    </message>
    <message>
        <source>At sign-in, in a row: %1 allowed, the %2 locks. An administrator reactivates.</source>
        <translation>À la connexion, à la suite : %1 permis, le %2 verrouille. Un administrateur réactive.</translation>
    </message>
    <message>
        <source>Wrong identities allowed</source>
        <translation>Identités erronées permises</translation>
    </message>
    <message>
        <source>After a forgotten password, user name and employee number: %1 allowed, the %2 locks.</source>
        <translation>Après un mot de passe oublié, nom d’utilisateur et numéro d’employé : %1 permises, la %2 verrouille.</translation>
    </message>
    <message>
        <source>Wrong answers allowed</source>
        <translation>Réponses erronées permises</translation>
    </message>
    <message>
        <source>To one&apos;s own security question: %1 allowed, the %2 locks.</source>
        <translation>À sa propre question de sécurité : %1 permises, la %2 verrouille.</translation>
    </message>
    <message>
        <source>Hours a link to staff works</source>
        <translation>Heures de validité d’un lien au personnel</translation>
    </message>
    <message>
        <source>Of an invitation or a new password. Not used in this time, it locks the person, who then needs a new link.</source>
        <translation>D’une invitation ou d’un nouveau mot de passe. Non utilisé à temps, il verrouille la personne, qui a besoin d’un nouveau lien.</translation>
    </message>
    <message>
        <source>Address for links to staff</source>
        <translation>Adresse des liens au personnel</translation>
    </message>
    <message>
        <source>An https:// page that hands the link on, for mail programs that do not open pindesk: links. Empty: the link opens PinDesk.</source>
        <translation>Une page https:// qui transmet le lien, pour les logiciels de messagerie qui n’ouvrent pas les liens pindesk:. Vide : le lien ouvre PinDesk.</translation>
    </message>
    <message>
        <source>Shortest user name</source>
        <translation>Nom d’utilisateur le plus court</translation>
    </message>
    <message>
        <source>Of new people. Names that exist stay as they are.</source>
        <translation>Des nouvelles personnes. Les noms existants restent tels quels.</translation>
    </message>
    <message>
        <source>Length of a password</source>
        <translation>Longueur d’un mot de passe</translation>
    </message>
    <message>
        <source>Of staff. Counts for the next password that each chooses.</source>
        <translation>Du personnel. Vaut pour le prochain mot de passe que chacun choisira.</translation>
    </message>
    <message>
        <source>A password needs an upper-case letter</source>
        <translation>Un mot de passe contient une majuscule</translation>
    </message>
    <message>
        <source>One of A to Z at least.</source>
        <translation>Une au moins, de A à Z.</translation>
    </message>
    <message>
        <source>A password needs a lower-case letter</source>
        <translation>Un mot de passe contient une minuscule</translation>
    </message>
    <message>
        <source>One of a to z at least.</source>
        <translation>Une au moins, de a à z.</translation>
    </message>
    <message>
        <source>A password needs a letter</source>
        <translation>Un mot de passe contient une lettre</translation>
    </message>
    <message>
        <source>Upper or lower case: counts where neither of them is asked for.</source>
        <translation>Majuscule ou minuscule : vaut là où ni l’une ni l’autre n’est demandée.</translation>
    </message>
    <message>
        <source>A password needs a digit</source>
        <translation>Un mot de passe contient un chiffre</translation>
    </message>
    <message>
        <source>One of 0 to 9 at least.</source>
        <translation>Un au moins, de 0 à 9.</translation>
    </message>
    <message>
        <source>Refuse user names as passwords</source>
        <translation>Refuser les noms d’utilisateur comme mot de passe</translation>
    </message>
    <message>
        <source>The person&apos;s own, and the first administrator&apos;s.</source>
        <translation>Celui de la personne et celui du premier administrateur.</translation>
    </message>
    <message>
        <source>Passwords not to be used again</source>
        <translation>Mots de passe à ne pas réutiliser</translation>
    </message>
    <message>
        <source>How many of the latest, the present one included. 0: any may come back.</source>
        <translation>Combien des derniers, l’actuel compris. 0 : tous peuvent revenir.</translation>
    </message>
    <message>
        <source>Days a password lives</source>
        <translation>Jours de validité d’un mot de passe</translation>
    </message>
    <message>
        <source>Then a new one is asked for at sign-in. 0: without end.</source>
        <translation>Ensuite un nouveau est demandé à la connexion. 0 : sans limite.</translation>
    </message>
    <message>
        <source>Words that are no password here</source>
        <translation>Mots qui ne sont pas un mot de passe ici</translation>
    </message>
    <message>
        <source>One to a line, beside the built-in list of the commonest passwords.</source>
        <translation>Un par ligne, en plus de la liste intégrée des mots de passe les plus courants.</translation>
    </message>
    <message>
        <source>Security questions</source>
        <translation>Questions de sécurité</translation>
    </message>
    <message>
        <source>How many each person chooses and answers on enrolment. 0: none, a forgotten password then asks for the identity only.</source>
        <translation>Combien chaque personne en choisit et y répond à l’inscription. 0 : aucune ; un mot de passe oublié ne demande alors que l’identité.</translation>
    </message>
    <message>
        <source>Questions to choose from</source>
        <translation>Questions au choix</translation>
    </message>
    <message>
        <source>Tick those to offer and add your own. Whoever has answered one that goes keeps it.</source>
        <translation>Cochez celles à proposer et ajoutez les vôtres. Qui a répondu à une question retirée la garde.</translation>
    </message>
    <message>
        <source>Length of an answer</source>
        <translation>Longueur d’une réponse</translation>
    </message>
    <message>
        <source>Counted without spaces at its ends, so that spaces alone are no answer.</source>
        <translation>Sans compter les espaces aux extrémités : des espaces seuls ne sont pas une réponse.</translation>
    </message>
    <message>
        <source>STARTTLS (usually port 587)</source>
        <translation>STARTTLS (en général port 587)</translation>
    </message>
    <message>
        <source>TLS from the start (usually port 465)</source>
        <translation>TLS dès le début (en général port 465)</translation>
    </message>
    <message>
        <source>those that the system trusts</source>
        <translation>ceux que le système approuve</translation>
    </message>
    <message>
        <source>the site&apos;s own</source>
        <translation>ceux du site</translation>
    </message>
    <message>
        <source>Mail host</source>
        <translation>Serveur de courrier</translation>
    </message>
    <message>
        <source>The name of the machine that takes the site&apos;s mail. Empty: no mail is sent.</source>
        <translation>Le nom de la machine qui prend le courrier du site. Vide : aucun courrier n’est envoyé.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>587 for STARTTLS and 465 for TLS, unless the provider says otherwise.</source>
        <translation>587 pour STARTTLS et 465 pour TLS, sauf indication contraire du fournisseur.</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>Mail is never handed over without it: links in it let people in.</source>
        <translation>Le courrier n’est jamais remis sans lui : ses liens laissent entrer des personnes.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>As whom PinDesk signs in at the mail host. Empty: without signing in.</source>
        <translation>Au nom de qui PinDesk se connecte au serveur de courrier. Vide : sans connexion.</translation>
    </message>
    <message>
        <source>Sender&apos;s address</source>
        <translation>Adresse de l’expéditeur</translation>
    </message>
    <message>
        <source>Where mails come from, and where the ones that come back go to.</source>
        <translation>D’où viennent les messages, et où vont ceux qui reviennent.</translation>
    </message>
    <message>
        <source>Sender&apos;s name</source>
        <translation>Nom de l’expéditeur</translation>
    </message>
    <message>
        <source>Stands before the address. Empty: the name of the site.</source>
        <translation>Se tient devant l’adresse. Vide : le nom du site.</translation>
    </message>
    <message>
        <source>Certificates to trust</source>
        <translation>Certificats de confiance</translation>
    </message>
    <message>
        <source>Of whoever signed the mail host&apos;s certificate, as PEM text, when it is the site&apos;s own. Empty: those that the system trusts.</source>
        <translation>De qui a signé le certificat du serveur de courrier, en texte PEM, quand il est propre au site. Vide : ceux que le système approuve.</translation>
    </message>
    <message>
        <source>Profile of the customers&apos; pages</source>
        <translation>Profil des pages des clients</translation>
    </message>
    <message>
        <source>The authentication profile that judges PINs entered there. Empty: nobody is made to change a PIN.</source>
        <translation>Le profil d’authentification qui juge les PIN saisis à cet endroit. Vide : personne n’est obligé de changer de PIN.</translation>
    </message>
    <message>
        <source>Profile of the counter</source>
        <translation>Profil du guichet</translation>
    </message>
    <message>
        <source>The same, for customers who register with your help.</source>
        <translation>De même, pour les clients qui s’inscrivent avec votre aide.</translation>
    </message>
    <message>
        <source>Profiles of telephone systems</source>
        <translation>Profils des systèmes téléphoniques</translation>
    </message>
    <message>
        <source>One to a line: the name of the system&apos;s key, =, the profile. A system that is not here makes nobody change a PIN.</source>
        <translation>Un par par ligne : le nom de la clé du système, =, le profil. Un système absent d’ici n’oblige personne à changer de PIN.</translation>
    </message>
    <message>
        <source>Somebody else decides who becomes an administrator, and overrides the verification of a caller. Off: only where one person works alone.</source>
        <translation>Quelqu’un d’autre décide qui devient administrateur et passe outre la vérification d’un client. Désactivé : seulement là où une personne travaille seule.</translation>
    </message>
    <message>
        <source>Hours a request waits</source>
        <translation>Heures d’attente d’une demande</translation>
    </message>
    <message>
        <source>For a second pair of eyes. Then it expires and has to be made anew.</source>
        <translation>D’une deuxième paire d’yeux. Ensuite elle expire et doit être refaite.</translation>
    </message>
    <message>
        <source>Wrong PINs for one account</source>
        <translation>PIN faux pour un même compte</translation>
    </message>
    <message>
        <source>In a row within 15 minutes; then the account waits for the next quarter of an hour.</source>
        <translation>À la suite en 15 minutes ; ensuite le compte attend le quart d’heure suivant.</translation>
    </message>
    <message>
        <source>Wrong PINs from one place</source>
        <translation>PIN faux depuis un même endroit</translation>
    </message>
    <message>
        <source>Within 15 minutes, from one network or telephone.</source>
        <translation>En 15 minutes, depuis un réseau ou un téléphone.</translation>
    </message>
    <message>
        <source>Wrong PINs at the whole site</source>
        <translation>PIN faux sur tout le site</translation>
    </message>
    <message>
        <source>In a minute; more of them, and places that have failed wait. All others sign in as ever.</source>
        <translation>En une minute ; au-delà, les endroits qui ont échoué attendent. Tous les autres se connectent comme d’habitude.</translation>
    </message>
    <message>
        <source>Address of the customers&apos; pages</source>
        <translation>Adresse des pages des clients</translation>
    </message>
    <message>
        <source>https://, as customers reach the gateway. Links in mail begin with it; without it nobody can register.</source>
        <translation>https://, comme les clients atteignent la passerelle. Les liens des messages commencent par elle ; sans elle, personne ne peut s’inscrire.</translation>
    </message>
    <message>
        <source>Hours a link to a customer works</source>
        <translation>Heures de validité d’un lien envoyé à un client</translation>
    </message>
    <message>
        <source>Not used in this time, a new one can be sent.</source>
        <translation>S’il n’est pas utilisé à temps, un autre peut être envoyé.</translation>
    </message>
    <message>
        <source>Slow down guessing of one account&apos;s PIN</source>
        <translation>Ralentir les essais de deviner le PIN d’un compte</translation>
    </message>
    <message>
        <source>After the wrong PINs below, however far apart, each further one makes the account wait twice as long, up to 15 minutes.</source>
        <translation>Après les PIN faux ci-dessous, même espacés, chaque nouveau fait attendre le compte deux fois plus, jusqu’à 15 minutes.</translation>
    </message>
    <message>
        <source>Minutes that are looked at</source>
        <translation>Minutes observées</translation>
    </message>
    <message>
        <source>How many accounts began to wait for the confirmation of their e-mail address in so many minutes, compared with the 14 days before.</source>
        <translation>Combien de comptes ont commencé à attendre la confirmation de leur adresse en ces minutes, comparé aux 14 jours d’avant.</translation>
    </message>
    <message>
        <source>Times as many as usual</source>
        <translation>Fois plus que d’habitude</translation>
    </message>
    <message>
        <source>With more, mail is probably not being delivered: the Overview warns of it.</source>
        <translation>Au-delà, le courrier n’arrive sans doute pas : la Vue d’ensemble le signale.</translation>
    </message>
    <message>
        <source>And at least so many</source>
        <translation>Et au moins autant</translation>
    </message>
    <message>
        <source>Fewer accounts that wait are no alarm.</source>
        <translation>Moins de comptes en attente ne sont pas une alarme.</translation>
    </message>
    <message>
        <source>Inconsistent accounts borne</source>
        <translation>Comptes incohérents tolérés</translation>
    </message>
    <message>
        <source>With more, the Overview and the Desk ask for technical support.</source>
        <translation>Au-delà, la Vue d’ensemble et le Guichet demandent l’assistance technique.</translation>
    </message>
    <message>
        <source>Days until a PIN goes out again</source>
        <translation>Jours avant qu&apos;un PIN reparte</translation>
    </message>
    <message>
        <source>By bill or letter. 0: a batch may repeat yesterday&apos;s.</source>
        <translation>Par facture ou lettre. 0 : un lot peut répéter celui d&apos;hier.</translation>
    </message>
    <message>
        <source>What brought you here?</source>
        <translation>Qu&apos;est-ce qui vous amène ?</translation>
    </message>
    <message>
        <source>Answers to choose from when a PIN is given out at the desk.</source>
        <translation>Réponses à choisir quand un PIN est donné au poste.</translation>
    </message>
</context>
<context>
    <name>staff</name>
    <message>
        <source>Invited</source>
        <translation>Invité</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Locked: passwords</source>
        <translation>Bloqué&#x202f;: mots de passe</translation>
    </message>
    <message>
        <source>Locked: employee numbers</source>
        <translation>Bloqué&#x202f;: numéros d’employé</translation>
    </message>
    <message>
        <source>Locked: security answers</source>
        <translation>Bloqué&#x202f;: réponses</translation>
    </message>
    <message>
        <source>Locked: link not used</source>
        <translation>Bloqué&#x202f;: lien non utilisé</translation>
    </message>
    <message>
        <source>Wrong passwords</source>
        <translation>Mots de passe faux</translation>
    </message>
    <message>
        <source>Wrong employee numbers</source>
        <translation>Numéros d’employé faux</translation>
    </message>
    <message>
        <source>Wrong security answers</source>
        <translation>Réponses fausses</translation>
    </message>
    <message>
        <source>Link not used in time</source>
        <translation>Lien non utilisé à temps</translation>
    </message>
    <message>
        <source>CSR</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Superviseur</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Auditeur</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Looks up customers, verifies callers, gives hints, resets PINs.</source>
        <translation>Consulte les clients, vérifie les appelants, donne des indices, réinitialise les PIN.</translation>
    </message>
    <message>
        <source>As a CSR; also overrides verification, undoes others&apos; resets, sets the rules for PINs, approves.</source>
        <translation>Comme agent&#x202f;; de plus passe outre la vérification, annule les réinitialisations des autres, fixe les règles des PIN, approuve.</translation>
    </message>
    <message>
        <source>Imports customers, generates PINs, manages staff, keys and settings. Sees no PIN.</source>
        <translation>Importe les clients, génère les PIN, gère personnel, clés et réglages. Ne voit aucun PIN.</translation>
    </message>
    <message>
        <source>Reads and verifies the audit trail.</source>
        <translation>Lit et vérifie le journal d’audit.</translation>
    </message>
    <message>
        <source>A program, not a person.</source>
        <translation>Un programme, pas une personne.</translation>
    </message>
    <message>
        <source>It leaves with the next mails; the page Mail shows the queue.</source>
        <translation>Il part avec les prochains courriels ; la page Courrier montre la file.</translation>
    </message>
    <message>
        <source>It is tried again by itself. %1</source>
        <translation>Il est réessayé tout seul. %1</translation>
    </message>
    <message>
        <source>If it has not come, it may lie among the unwanted mail.</source>
        <translation>S’il n’est pas arrivé, il est peut-être parmi les indésirables.</translation>
    </message>
    <message>
        <source>If it has not come, it may lie among the unwanted mail; or send a new link.</source>
        <translation>S’il n’est pas arrivé, il est peut-être parmi les indésirables ; ou envoyez un nouveau lien.</translation>
    </message>
    <message>
        <source>They can ask again by “Forgot password?” on the sign-in page.</source>
        <translation>La personne peut redemander avec « Mot de passe oublié ? » sur la page de connexion.</translation>
    </message>
    <message>
        <source>Send a new link.</source>
        <translation>Envoyez un nouveau lien.</translation>
    </message>
    <message>
        <source>Check the address with them and send a new link: it can be corrected there.</source>
        <translation>Vérifiez l’adresse avec la personne et envoyez un nouveau lien : elle peut y être corrigée.</translation>
    </message>
</context>
<context>
    <name>time</name>
    <message>
        <source>today %1</source>
        <translation>aujourd’hui %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>hier %1</translation>
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
        <translation>moins d’une minute</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minute</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 minutes</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 heure</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 heures</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 jours</translation>
    </message>
</context>
<context>
    <name>values</name>
    <message>
        <source>less than a second</source>
        <translation>moins d’une seconde</translation>
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
        <translation>%1e</translation>
    </message>
    <message>
        <source>%1nd</source>
        <translation>%1e</translation>
    </message>
    <message>
        <source>%1rd</source>
        <translation>%1e</translation>
    </message>
    <message>
        <source>%1th</source>
        <translation>%1e</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>moins d’une minute</translation>
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
        <translation>L’événement %1 de la chaîne %2 n’est pas celui qui a été écrit.</translation>
    </message>
    <message>
        <source>Event %1 of chain %2 was written and is not there any more.</source>
        <translation>L’événement %1 de la chaîne %2 a été écrit et n’y est plus.</translation>
    </message>
    <message>
        <source>Chain %2 was cut: event %1 and all after it are gone.</source>
        <translation>La chaîne %2 a été coupée&#x202f;: l’événement %1 et tous les suivants ont disparu.</translation>
    </message>
    <message>
        <source>Event %1 of chain %2 stands where another one was written.</source>
        <translation>L’événement %1 de la chaîne %2 est à la place d’un autre.</translation>
    </message>
    <message>
        <source>The recorded end of chain %2 is not its end, event %1.</source>
        <translation>La fin enregistrée de la chaîne %2 n’est pas sa fin, l’événement %1.</translation>
    </message>
    <message>
        <source>The trail is whole: %1 events in %2 chains, %3 checkpoints agree.</source>
        <translation>Le journal est intact&#x202f;: %1 événements en %2 chaînes, %3 points de contrôle concordent.</translation>
    </message>
    <message>
        <source>Keep a copy of the database and tell whoever is responsible for security.</source>
        <translation>Gardez une copie de la base de données et prévenez le responsable de la sécurité.</translation>
    </message>
    <message numerus="yes">
        <source>The trail is broken in %Ln places. First: </source>
        <translation>
            <numerusform>Le journal est altéré à %Ln endroit. Le premier : </numerusform>
            <numerusform>Le journal est altéré à %Ln endroits. Le premier : </numerusform>
        </translation>
    </message>
</context>
<context>
    <name>watch</name>
    <message>
        <source>Outgoing mail: %1 waiting, %2 of them tried in vain, %3 refused.</source>
        <translation>Courrier sortant : %1 en attente, dont %2 essayés en vain, %3 refusés.</translation>
    </message>
    <message>
        <source>%1: %2 registered, %3 confirmed</source>
        <translation>%1 : %2 inscrits, %3 confirmés</translation>
    </message>
    <message>
        <source>Mail is probably not being delivered</source>
        <translation>Le courrier n’est sans doute pas distribué</translation>
    </message>
    <message>
        <source>Accounts are inconsistent</source>
        <translation>Des comptes sont incohérents</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts are enabled but not initialized: %1.</source>
        <translation>
            <numerusform>%Ln compte est activé sans être initialisé : %1.</numerusform>
            <numerusform>%Ln comptes sont activés sans être initialisés : %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts began to wait for the confirmation of their e-mail address within %1 minutes. Usually it is %2.</source>
        <translation>
            <numerusform>%Ln compte a commencé à attendre la confirmation de son adresse en %1 minutes. D’habitude, c’est %2.</numerusform>
            <numerusform>%Ln comptes ont commencé à attendre la confirmation de leur adresse en %1 minutes. D’habitude, c’est %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers do not get the link that ends their registration. Check the mail host. If it passes, ask whoever runs it what becomes of the mails.</source>
        <translation>Les clients ne reçoivent pas le lien qui termine leur inscription. Vérifiez le serveur de courrier. S’il répond bien, demandez à qui le gère ce que deviennent les messages.</translation>
    </message>
    <message>
        <source>No operation of PinDesk brings an account into this state. Tell technical support; each of these accounts needs a new initial PIN.</source>
        <translation>Aucune opération de PinDesk ne met un compte dans cet état. Prévenez l’assistance technique ; chacun de ces comptes a besoin d’un nouveau PIN initial.</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <extracomment>a day: short weekday, day, short month</extracomment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>For technical support: %1</source>
        <translation>Pour l’assistance technique : %1</translation>
    </message>
    <message>
        <source>Site: %1 (%2)</source>
        <translation>Site : %1 (%2)</translation>
    </message>
    <message>
        <source>Noticed: %1</source>
        <translation>Constaté : %1</translation>
    </message>
    <message>
        <source>PinDesk: %1</source>
        <translation>PinDesk : %1</translation>
    </message>
    <message>
        <source>Database: %1, schema %2</source>
        <translation>Base de données : %1, schéma %2</translation>
    </message>
    <message>
        <source>What was noticed</source>
        <translation>Ce qui a été constaté</translation>
    </message>
    <message>
        <source>Accounts by state</source>
        <translation>Comptes par état</translation>
    </message>
    <message>
        <source>Registrations of the last days</source>
        <translation>Inscriptions des derniers jours</translation>
    </message>
    <message>
        <source>Check of the mail host</source>
        <translation>Vérification du serveur de courrier</translation>
    </message>
    <message>
        <source>It was not checked.</source>
        <translation>Il n’a pas été vérifié.</translation>
    </message>
    <message>
        <source>What we ask for</source>
        <translation>Ce que nous demandons</translation>
    </message>
    <message>
        <source>Please find out what becomes of mails between the site and the mail host.</source>
        <translation>Merci de trouver ce que deviennent les messages entre le site et le serveur de courrier.</translation>
    </message>
    <message>
        <source>Please find out what wrote these rows.</source>
        <translation>Merci de trouver ce qui a écrit ces lignes.</translation>
    </message>
</context>
</TS>
