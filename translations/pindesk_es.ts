<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>changes</name>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, before: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the PIN was reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a reset was undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is a new PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e-mail confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed by %1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>diagnosis</name>
    <message>
        <source>Not registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for e-mail confirmation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inconsistent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer probably still types a PIN from before the last reset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer has not signed in since the last reset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer tried the initial PIN and mistyped it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer signed in with the initial PIN and did not finish registering.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer has never signed in with the initial PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PIN was changed by telephone, and no e-mail address was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no e-mail address to which the link could go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail with the link was refused: the address is probably mistyped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail with the link came back undelivered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail with the link has not been sent yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail with a link was made for this registration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many customers began to wait at once: mail is probably not being delivered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link ended with a reset that was undone afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link has expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer went to the sign-in page without using the link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail with the link was sent, and was lost, deleted or taken for spam.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The e-mail address may be mistyped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is in order: the customer has forgotten the PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer may type the PIN in the wrong case, or with Caps Lock on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several accounts have flags that must never occur together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account&apos;s flags must never occur together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the caller their hint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You left yourself a hint for your PIN. It is:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the caller check upper and lower case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capital and small letters count in your PIN. Is Caps Lock on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make sure that the caller uses the PIN of the last reset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your PIN was reset. Only the newest PIN you were given is valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reveal the initial PIN and read it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I read you your first PIN now. You will choose your own when you sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset to a new initial PIN, and agree on one the customer can remember.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I give you a new PIN. Which word and hint would you remember?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remind the caller that the new PIN is for one sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you sign in with this PIN you will be asked to choose a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for an e-mail address that works; registration cannot end without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which e-mail address can you read right now? You will be sent a link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain that the link must be used, and used whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please click the link in the mail, or copy all of it, exactly as it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the link sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new link is on its way to you; the older one no longer works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the queue of outgoing mail: the mail is still in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the connection to the mail host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the administrator that mail is probably not being delivered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our mails may be late today. We are looking into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft a ticket for technical support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reset %1 by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reset %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN set %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mail made %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mail sent %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link sent %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link valid until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link ended %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed sign-ins: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sign-ins: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last tried %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the directory has another address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>began to wait in the last hour: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usually in an hour: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accounts concerned: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>account number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>caller&apos;s answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>birth date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>configuration file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new person&apos;s password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>telephone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file for the recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>service address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>site&apos;s URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>site&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file of customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connection to the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>driver of the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last four of the SSN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>support telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>user name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>statement of how the caller was verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look up accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verify callers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer for a caller who was not verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give hints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reset PINs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undo somebody else&apos;s reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reveal initial PINs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change the rules for PINs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>generate PINs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import the directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>manage staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>manage keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change the schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read the audit trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read an account&apos;s audit trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has fewer than 8 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has more than 128 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no upper-case letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no lower-case letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a user name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is one that everybody tries first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password %1. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not %1. Ask somebody whose role includes it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>events</name>
    <message>
        <source>Account looked up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caller verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caller not verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verification overridden by a supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN hint given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initial PIN revealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reveal of the PIN refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generation started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generation resumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PINs generated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generation ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directory imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search index built</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site recovered with its key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person added to the staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit trail exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkpoint of the audit trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN forgotten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN or mail not received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else may know the PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caller asked for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last four of the SSN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initialized</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail address before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Had a hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN generated by the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version of the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open links made void</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PIN before could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Had a PIN already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer in the extract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chains named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the customer chose this PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 of %3 items right)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 created)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 added, %3 changed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>languages</name>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>The desk for customer PINs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the site&apos;s database; the workstation&apos;s own otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>system, light or dark, for this time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PinDesk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pindesk::console::Console</name>
    <message>
        <source>%1 (on this computer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (PostgreSQL)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pindesk::ui::AccountField</name>
    <message>
        <source>Get PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account number or name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account number, or what to search for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account number, name, address, phone or e-mail (Ctrl+L)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pindesk::ui::AccountHeader</name>
    <message>
        <source>Undo the reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brings back flags, hint and PIN; nobody sees the PIN (Alt+U)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name in the directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speaks %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the newest extract since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directory status: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initialized %1 · Enabled %2 · for %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the reset (until %1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pindesk::ui::ActionsCard</name>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the link again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the customer asks for it on the sign-in page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pindesk::ui::ActivityBar</name>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pindesk::ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a page, an action or an account number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matching commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pindesk::ui::DeskPage</name>
    <message>
        <source>Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify the caller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type what the caller answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read the caller their own hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a new initial PIN the customer can remember</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show the initial PIN and read it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bring back what it replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for ten seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Override the verification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a supervisor answers for the caller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the account again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reset of %1 is undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no account is on the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unlocked by one more right answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unlocked by %1 right answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your role does not include it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the caller is verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this site gives no hints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the customer has left none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the customer chose the PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no reset to undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no PIN is shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pindesk::ui::DiagnosisCard</name>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also possible: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pindesk::ui::EmptyDesk</name>
    <message>
        <source>Who is on the line?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the account number at the top and press Enter. No number? Type a name, an address, a phone number or an e-mail address: what is found stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the account field, from anywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every command by its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>help for this page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pindesk::ui::GenerationPage</name>
    <message>
        <source>Generation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the newest extract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compares the whole directory with the PINs and changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it gets no PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Had one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts of the directory by status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts that would be rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(none)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last import: %1 by %2, from %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The directory is empty: import an extract of the customer system first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No import has been recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dry run is at work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts in the directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have a PIN already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would be created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would be rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimated time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dry run again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1 was cancelled after %2 PINs. Nothing is half done; resume it at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1 created %2 PINs. %3 accounts were rejected: a dry run lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1 is complete: %2 PINs created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt is in %1. Only you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PINs are being generated. Stop the run and close the window? Nothing is lost: the run can be resumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run is ending; the window closes after it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pindesk::ui::HelpPanel</name>
    <message>
        <source>Close the help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pindesk::ui::HistoryCard</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show older</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pindesk::ui::HistoryModel</name>
    <message>
        <source>%1, at workstation %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pindesk::ui::MainWindow</name>
    <message>
        <source>PinDesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody used the desk for a while. What you typed is still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You locked the desk. What you typed is still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – PinDesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get PIN of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database does not answer. It is tried again all the time; what you typed stays, and nothing is done twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pindesk::ui::MessageBar</name>
    <message>
        <source>Dismiss the message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pindesk::ui::Navigation</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pindesk::ui::OverrideForm</name>
    <message>
        <source>Override</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the supervisor: this account, once; you are not signed in here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervisor: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How you know the caller</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pindesk::ui::Page</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pindesk::ui::ReasonBox</name>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pindesk::ui::ReceiptCard</name>
    <message>
        <source>Receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt of a run appears here: of the one that has just ended, or of the one chosen in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>generation-%1.txt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no receipt yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt of run %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pindesk::ui::ResetCard</name>
    <message>
        <source>Reset the PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it out, with the words under it:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new PIN is hidden again. To show it once more, verify the caller and reveal it under Secrets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PIN in the site&apos;s format is made with the reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional; never a PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this site initial PINs are generated, not typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type one, or leave empty: one is generated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One is generated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide what you type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what you type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the reason first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else changed the record: see above. What you typed is still here; reset again if it is still right.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pindesk::ui::RunCard</name>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1 of %2 has not ended; it compared %3 accounts and created %4 PINs. If it is at work on another computer, resuming takes it over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume run %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a new run instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every account of the directory that has no PIN gets a random initial one. Existing PINs are never touched; running it again creates nothing twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Generate %n PIN(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Generate PINs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dry run found no account without a PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run ends after the batch it is at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run begins…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1 is being cancelled…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1 is at work. You may lock the desk or go to another page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 accounts · %3 a second · %4 left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pindesk::ui::SearchModel</name>
    <message>
        <source>No PIN yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · not in the newest extract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number begins so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name begins so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address begins so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phone begins so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e-mail begins so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pindesk::ui::SearchResults</name>
    <message>
        <source>Look for more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for “%1”…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: the first %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: one account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: %2 accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down goes into the list, Enter opens the account, Esc comes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try fewer letters, another word of the name, the address, the phone number or the e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only beginnings are searched until the search index is complete.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pindesk::ui::SecretDisplay</name>
    <message>
        <source>PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>small %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>three</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>four</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>five</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>six</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nine</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pindesk::ui::SecretsCard</name>
    <message>
        <source>Secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reveal the PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for revealing the PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reveal the initial PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>••••••  initial PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen by the customer, never shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (confirmed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (not confirmed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this site gives no hints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none left by the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the reason first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pindesk::ui::SignInPage</name>
    <message>
        <source>Sign in as somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PinDesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your user name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a practice site with invented customers. Sign in as:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · password %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pindesk::ui::StatusLine</name>
    <message>
        <source>Connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection lost; trying again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN of %1 reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>locks in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the reset of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pindesk::ui::TimedSecret</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hides in %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · copied, for %2 s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pindesk::ui::TopBar</name>
    <message>
        <source>CSR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auditor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TEST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PRACTICE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands (Ctrl+K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock the desk (Ctrl+Shift+L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pindesk::ui::VerifyCard</name>
    <message>
        <source>Verify the caller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a supervisor to override…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not on record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify the caller · verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified until %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify the caller (%1 of %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more right answer unlocks hint and reset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 right answers unlock hint and reset.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pindeskctl</name>
    <message>
        <source>--state is one of not_registered, waiting, active and inconsistent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There may be more: --after %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts in the directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of them without PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shows an account&apos;s state, why it is so and what to do; no secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lists the PIN records in the order of their numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only not_registered, waiting, active or inconsistent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begin behind this account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most so many (100 unless said otherwise)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counts the PIN records by state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initialized</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>initial, set %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the customer&apos;s own, set %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (not verified)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the customer cannot sign in, the most likely first:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say: &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 takes a date or time such as 2026-03-01 or 2026-03-01T08:00:00Z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only this account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only what this person did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only this action, such as pin_reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from this time on (ISO 8601)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before this time (ISO 8601)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first broken row: writer %1, event %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit trail is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are older events: narrow the time with --to, or export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --json and no --output the format is json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--format is csv, json or jsonl.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 events, SHA-256 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 events are in %2, SHA-256 %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checks that no event was changed, moved or removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lists events, the newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writes events to a file, or to standard output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file, mode 0600</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>csv, json or jsonl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 what? One of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command %1; see pindeskctl --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a command; see pindeskctl --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes no further argument, and a value with spaces needs quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Global options:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit: 0 done, 1 failed, 2 usage, 3 not permitted or sign-in refused, 4 changed by somebody else, 5 database unavailable, 6 input had rejected rows, 130 cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs --%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No site is named: give --site sqlite:///absolute/path.db or --site postgresql://user@host/database, or write site=URL into %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who you are: give --user NAME, or write user=NAME into %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cryptography is there and computes right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s disk is not seen from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator how much room is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are free; the database has %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some room on the disk, or move the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only its owner may read the database file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others may read or write the database file, and with it names and addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restrict it: chmod 600 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schema is up to date, at version %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is damaged: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop working with it and restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database&apos;s own check finds no damage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, a site for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody who can sign in holds the keys for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run recover with the recovery key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery key does not open the keys for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the key grants from a backup while their holders can still sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every key is held by somebody who can sign in, and by the recovery key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workstation&apos;s clock and the database&apos;s differ by %1 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set both by a time service: expiries are judged by the database&apos;s clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workstation&apos;s clock and the database&apos;s differ by %1 ms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail host is set: no mail is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail host is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The directory is empty: there is nothing to search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run import-directory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searches find beginnings only: the database has no extension pg_trgm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the database&apos;s owner run CREATE EXTENSION pg_trgm, then import again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index has come to account %1 of %2; behind it, searches find beginnings only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run import-directory once more: it builds the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index has all %1 accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can sign in but lacks the keys for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An administrator grants them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can sign in and holds all keys of their roles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checks database, schema, keys, clock, disk, mail and cryptography, and says what to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have a PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would be created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would be rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimated seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer in the extract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Existing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1: %2 of %3 accounts, %4 a second, %5 s left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled; nothing is half done. Go on with: pindeskctl generate --resume %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give either --dry-run or --resume, not both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>makes a random initial PIN for every account of the directory that has none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counts what would be done, and changes nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes on with a run that was cancelled or killed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import-directory needs either a FILE or --source-driver, --source-connection and --query.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and %1 more: --rejects FILE lists all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds for the index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emptied fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 accounts, more than half, are not in this source: is it the right one? None was marked missing; --allow-many-missing marks them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled; what was read is in. The same command finds what is there and does the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import is done, but not the search index: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searches find beginnings only: the database has no extension pg_trgm, and this role may not create it. Let the database&apos;s owner run CREATE EXTENSION pg_trgm, then import again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import is done; the search index was stopped and goes on with the next import-directory. Searches find beginnings until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search index: %1 of %2 accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (%1%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brings the directory up to date with an extract of the customer information system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which columns feed which fields; without it they bear the fields&apos; names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a CSV file for every rejected row and every emptied field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marks accounts missing even when more than half are not in the extract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>instead of FILE: QPSQL, QODBC or QSQLITE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key=value;…  A password is better kept where libpq or the ODBC manager looks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file with the SELECT that gives the customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New password of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site %1 is made; its administrator is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery key is in %1: print it, lock the paper away, and delete the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the recovery key. It is shown once: keep it on paper, locked away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>makes a site: schema, keys and the first administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the site is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whom staff call when they are locked out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>user name of the first administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>production (unless said otherwise), test or practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a new file for the recovery key, instead of showing it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lists the site&apos;s keys and who holds them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schema is now at version %1; steps done: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brings the database&apos;s schema up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the site&apos;s database: sqlite:///absolute/path.db or postgresql://user@host:port/database?sslmode=…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who is at work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first line of standard input is the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first line this program prints is the password (also PINDESK_PASSWORD_COMMAND)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the result as one JSON document on standard output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no messages but errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the workstation&apos;s configuration (site=URL, user=NAME)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shows the version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shows this help, or a command&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give either --password-stdin or --password-command, not both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--password-command names no program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your statement of how the caller was verified, if not by verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forgot, email_change, not_received, suspected, caller, other or one of the site&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not on record: ask for something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caller is verified for %1 until %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caller is not verified: %1 of %2 agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caller&apos;s answers as one JSON object, such as {&quot;name&quot;: &quot;…&quot;}, then Ctrl-D:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>account reset needs either --pin-stdin or --generate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New initial PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PIN of %1 is reset; the customer must register again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be undone until %1, unless the customer uses the new PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reset of %1 is undone: PIN, hint and flags are as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compares a caller&apos;s answers, one JSON object on standard input, with the directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shows the customer&apos;s hint, to read to a verified caller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shows an initial PIN, to read to a verified caller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gives the account a new initial PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in your own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the PIN follows on standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a random PIN, which is not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refuse if the record has another version by now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes the last reset back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is an administrator with all keys and can sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gives the site back to an administrator who has the recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file that holds the recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>user name of the administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No PIN yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; missing from the extract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--by is one of number, name, address, phone, email and any.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--after takes what the page before ended with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only beginnings were searched, of some accounts or all: the search index is not complete. import-directory builds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finds accounts by a beginning, or from three characters on by any part, of what is known of them; case and accents do not count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number, name, address, phone, email, or any (the default)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most so many (50 unless said otherwise)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go on where another page of the same search ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can sign in now, as %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adds somebody who can sign in at once; their password follows yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>csr, supervisor, administrator, auditor, service; several with commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the person&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the person&apos;s address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the person&apos;s number in the company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lists everybody on the staff</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>receipt</name>
    <message>
        <source>Receipt of PIN generation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checksum covers every account number and sealed PIN of this run, in order. The audit trail holds the same one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running or interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced by a newer run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PINs created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Had a PIN already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time at work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PINs a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rows</name>
    <message>
        <source>fewer fields than the first row has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more fields than the first row has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text behind a closing quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quote that is not closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the row is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in the file&apos;s encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the account came before in this source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a character that is not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a control character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a character that turns the writing direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not an e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a year of two digits, and the map has no date format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the future</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many telephone numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neither yes nor no</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>time</name>
    <message>
        <source>today %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>a date of this year, and of another: in the forms of QLocale::toString</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>values</name>
    <message>
        <source>less than a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
