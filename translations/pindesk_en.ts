<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>RecoverySheet</name>
    <message>
        <source>PinDesk recovery key of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made on %1 for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever has this key can make themselves administrator. Keep it locked away, and apart from copies of the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When nobody can sign in any more, type the key into a file (spaces, dashes and case do not count), run this command, and delete the file:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
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
    <name>counter</name>
    <message numerus="yes">
        <source>There were too many failures. Try again in %n minute(s).</source>
        <translation>
            <numerusform>There were too many failures. Try again in %n minute.</numerusform>
            <numerusform>There were too many failures. Try again in %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>No answer came in time. Enter the PINs again and try once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent: the other end could not prove who it is. Please tell the person at the counter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service cannot be reached just now. Please wait a minute, enter the PINs again and try once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We have sent a mail with a link to %1. Open it, and enter your account number and your new PIN. Then your account is enabled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the PIN that belongs to the account. Look again at where you have it from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It took too long, or your account was changed meanwhile. Please ask at the counter to begin again.</source>
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
        <source>The initial PIN has expired: it was not used in time.</source>
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
        <source>The mail with the link is on its way: it was made a few minutes ago.</source>
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
        <source>Give the mail a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail is on its way to you. Please look again in a few minutes, also among spam.</source>
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
        <source>link opened, but not used, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link opened %1, at once, so likely by a mail scanner</source>
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
        <source>began to wait within %1 min: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usually in that time: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accounts concerned: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>directory</name>
    <message>
        <source>Location ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSN (last 4 are kept)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must change PIN</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>distribution</name>
    <message>
        <source>Our letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The web pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody they know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset or registered since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN is damaged: reset it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number or PIN too long for its column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has a character that the encoding, or the fonts here, lack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number or PIN looks like a formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address too long for the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given out already, or not before that day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone from the directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initial PIN expired: needs a reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given out before %1 and unused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never given out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from a list of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the telephone, %1, by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by e-mail, %1, by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a bill, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by letter, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, batch %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; the letter came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given out %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expired on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signs in until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account number (LID/CID)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the person or organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status in the directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checksum (SHA-256)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTF-8 with a mark, for spreadsheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows-1252 (Western Europe)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ISO 8859-1 (Latin-1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>US-ASCII, without accents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused: a postcard shows the PIN to everybody who handles it. Send it inside an envelope or a bill.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a file for a billing system may keep formulas as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no column with the PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no column with the account number, or not both of its parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line breaks, other controls and card numbers are not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The separator of columns and quotes are not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A spreadsheet would take this for a formula.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file&apos;s encoding lacks a character of this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The width must be from 1 to 200.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type one character to fill up with, without accents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This character could be taken for a part of the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The width is too small for what stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of accounts needs a width here, because it is filled in at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checksum can only stand at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such form of a date or time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number became too long for its width. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer version of PinDesk wrote the layout. Update this one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not valid JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an object of JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same name stands here twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This name is not known. Is it mistyped?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This word is not one of those that are possible here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only true or false is possible here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter with the first PIN</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>A PIN does not go out twice within the days that the setting Days until a PIN goes out again asks for. Take an earlier day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list has more than 100,000 accounts. Divide it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list has account numbers that nobody has. Correct them, or take them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nobody to write to: no account that fits has an initial PIN to be given out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters go by the channel letter, extracts by bill or letter. There is no other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no batch with this number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The batch waits for another supervisor&apos;s approval. It can be written then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The batch was refused. Ask for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time of this batch is over. Ask for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The batch is of the other kind: extracts and letters are written each by their own command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The batch was cancelled. Ask for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The batch has been written. PINs that did not arrive go out again in a new batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else works on this batch. Look at it again before you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else has taken over the writing of this batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no layout of this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a layout of this name already. Take another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else changed this layout. Look at it again before you save yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger has no such PIN that was given out and is the account&apos;s still.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PIN goes out by e-mail only when the customer&apos;s answers were typed and agree. Somebody&apos;s word is not enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is none of the site&apos;s answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This initial PIN has expired. Reset it, and give the new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account number has no location ID. Write it as LID/CID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account number has no customer ID. Write it as LID/CID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The location ID has more than 32 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer ID has more than 32 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The location ID has a character other than A-Z a-z 0-9 . _</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer ID has a character other than A-Z a-z 0-9 . _</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account number has spaces at its ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account number has more than two parts. Write it as LID/CID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is in the directory and has no PIN yet. An administrator runs the generation of PINs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such account. Check the number, upper and lower case too, or search by name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site&apos;s URL must begin with sqlite:/// or postgresql://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site&apos;s URL must not hold a password. libpq finds it in PGPASSFILE or a service file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site&apos;s URL needs the absolute path of a file: sqlite:///folder/site.db.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user in the site&apos;s URL is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site&apos;s URL names no database: postgresql://user@host/database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site&apos;s URL has the option %1, which is not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The configuration file %1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no database at %2. Check the site&apos;s URL; a new site is made with init.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a site already: %2. Name another place, or use the site that is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database has the schema but no site. Make one with init.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is empty or not one of PinDesk&apos;s. Make a site with init, or check the URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 is not a file. Check the site&apos;s URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a database of PinDesk (%1). Check the site&apos;s URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This site was last used with an older PinDesk. When the others have signed out, an administrator brings it up to date with “pindeskctl migrate”; nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database&apos;s schema (version %1) is newer than this program. Install the newer program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database cannot be written. Check the rights of the file and its folder, or of the database role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds the database. Try again; if it lasts, find out which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is damaged. Stop working with it, run doctor, and restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source of customers does not answer: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source of customers broke off: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database cannot be reached (%1). Check the network and the server, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left for %2. Free some and try again; nothing is half done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left on the database&apos;s disk. Free some and try again; nothing is half done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database refused a row that breaks a rule of its schema. Run doctor and tell support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else worked on the same record at the same moment. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database refused a statement (%1). Run doctor and tell support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user name or the password is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This site gives no hints. Reset the PIN instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many wrong answers for this account. Ask a supervisor, or try again in an hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have revealed as many PINs as one person may in an hour. Ask a colleague, or wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not permitted: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You hold none of the site&apos;s keys, as after a password that you gave yourself. Ask an administrator to grant them on the page Settings, under Keys; then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You do not hold the key for %1. Ask an administrator to grant it on the page Settings, under Keys; then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type something to search for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text to search for has more than 500 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text to search for has a character that cannot be typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That place to go on from belongs to another search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed data does not open: it was changed, moved, cut short or sealed with another key. Tell the administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caller is not verified for this account. Verify the caller first, or state how it was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caller gave no answer that could be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caller&apos;s answers must be one JSON object of texts, such as {&quot;name&quot;: &quot;…&quot;}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This site&apos;s checklist has no item %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a reason: forgot, email_change, not_received, suspected, caller, other, or one of the site&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason is not known. Reasons are forgot, email_change, not_received, suspected, caller, other and the site&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this site initial PINs are generated, not typed. Generate one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note holds the PIN. Leave it out: notes are kept in clear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hint holds the PIN. Choose a hint that only you understand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site has not said where its pages for customers are. An administrator sets it in Settings, Customers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %2 looks as if it held a card number. Leave it out: none is ever kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PIN is too short for this site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PIN is too long for this site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PIN has a character that is not printable ASCII, or a space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PIN is too easy to guess. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PIN is the one the account has. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules for PINs leave no PIN of the format that is set. Change the format or the rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PIN breaks a rule: %1. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer chose this PIN; nobody is shown it. Give the hint, or reset the PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no reset to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time in which the reset could be undone is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer has used the new PIN: the reset cannot be undone any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reset cannot be undone: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer has left no hint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The format of generated PINs is alphanumeric, readable or numeric:4 to numeric:8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The setting pin.policy makes no sense; an example: {&quot;min&quot;: 4, &quot;max&quot;: 16}. A supervisor sets it right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The setting pin.format is not alphanumeric, readable or numeric:4 to numeric:8. An administrator sets it right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of customers is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source has no row: is it the right one? Nothing was marked missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of customers is not text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of customers is in %1. Save it as UTF-8 or Windows-1252.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first row of the file of customers, with the columns&apos; names, cannot be read (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column map is not valid JSON: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column map must be a JSON object: {&quot;location_id&quot;: &quot;COLUMN&quot;, …}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column map has the key %1, which is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column map has the key %1 twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column map does not say which column holds %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column map names no column for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column map has a format for %1 that is not understood; an example: kind:number;…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column map names the encoding %1; utf-8 and windows-1252 are known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column map names the separator %1; it is one character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column map names the date format %1; an example: dd.MM.yyyy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source has no column %1, which the column map names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source has the column %1 twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The driver %1 is not known; QSQLITE, QPSQL and QODBC are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The driver %1 is not installed on this workstation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to the source is written as key=value;key=value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to the source lacks %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to the source has the key %1, which is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with the query is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The query gives no rows: it must be a SELECT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source refuses the query: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard input ended before the %2: one line is expected for each secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %2 is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no terminal to ask for the %2. Use --password-stdin or --password-command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call is at another step. Ask for that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two entries of the %2 differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %2 cannot be read from standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program that prints the password failed (status %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of %2 is outside of the range it may have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of %2 must be a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of %2 must be true or false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of %2 must be a list of texts: [&quot;one&quot;, &quot;two&quot;].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text in %2 is empty or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of %2 must be written as {&quot;min&quot;:4,&quot;max&quot;:16}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %2 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %2 is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %2 has a character that is not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %2 is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %2 cannot be used: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key for a telephone system of this name is in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This telephone system has a key. Revoke it first, or take another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is such a %2 already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else changed the record: it is now at version %1. Look at it again before you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account waits for no confirmation, so there is no link to send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer has registered already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It took too long. Sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else changed the record. Look at it again before you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cryptography this program needs is missing or wrong: %1. Install QCA with its OpenSSL plug-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 is a folder. Choose a file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 is not a plain file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %2 is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %2 cannot be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery key could not be shown. Give --recovery-file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result could not be written to standard output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 cannot be written: there is no such folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 is a folder. Name a file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not write %2. Choose a folder of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 cannot be written: its disk is read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %2 cannot be written: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1 took this one&apos;s place. Resume that one, or start anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another run took this one&apos;s place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit trail is not whole: %1. Tell the administrator and keep the database as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PinDesk has a defect (%2 %1). Tell support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>account number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>caller&apos;s answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>birth date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code</source>
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
        <source>confirmation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>employee number</source>
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
        <source>password of the mail host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name of the telephone system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind of request</source>
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
        <source>security question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>purpose of the key</source>
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
        <source>decide what colleagues ask for</source>
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
        <source>send mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look at the waiting mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the mail host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>work on Force PIN profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>serve customers without staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>initial PINs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PINs that customers chose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>personal data and hints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has fewer than %1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has more than %1 characters</source>
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
        <source>has no letter</source>
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
        <source>is one you have had before (the last %1 are refused)</source>
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
        <source>The layout cannot be used: %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not %1. Ask somebody whose role includes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter template is not valid JSON: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter template was written by a newer version of PinDesk (%1). Update this one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too long for a letter template: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is too long for a letter template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter template lacks %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter template has %1, which is not known. Is it mistyped?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter template has %1 twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text has a field in braces that there is not (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text has a brace without its partner (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text lacks {pin} (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text lacks {account} (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The subject must not have the PIN (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text has a picture (%1). Only the logo can be one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logo is not in Base64 (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logo is no PNG or JPEG picture (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logo has more than 4 million pixels (%1). Make it smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The envelope&apos;s window is not where windows are on this page (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The margins leave no room for the text (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A language has two or three small letters, such as en (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number at %1 is too small or too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a card number in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a character in %1 that a letter cannot have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter template has a value of the wrong kind: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile is not valid JSON: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile was written by a newer version of PinDesk (%1). Update this one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is too long for a profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile lacks %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile has %1, which is not known. Is it mistyped?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile has %1 twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile&apos;s list has an entry twice: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile names a scenario that there is not: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile names a question that there is not: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shortest PIN would be longer than the longest (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More right answers would be needed than there are questions (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile names itself as the one that asks the questions (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile names another that asks no questions (%1). Choose an additional profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a profile of this name that is of the other kind (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile has a value of the wrong kind: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caller&apos;s data have a mistake: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A section that is active has no scenario (%1). Configure one, or switch it off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing identifies callers who must change their PIN (%1). Choose an additional profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The additional profile that it names is not there (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile that it names asks no questions (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The additional profile that it names has not been published (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its PIN lengths are not within those of the PIN policy (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It asks no question (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs more right answers than it has questions (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This profile only asks questions. Choose an authentication profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such version of the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a profile of this name already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else changed this profile meanwhile (%1). Look at it again; nothing of yours is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile is in use and stays: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no published authentication profile of that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write each line as: name of the key = profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PIN stands in the customer&apos;s own data, where others can find it. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two PINs differ. Enter the new PIN twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More right answers would be needed than there are items to ask for: nobody could pass. Need fewer, or ask for more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An item that callers are asked for has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reason has more than 100 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word has more than 100 characters, or there are more than 100,000 words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More questions would be asked than there are to choose from. Ask fewer, or offer more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address for links must begin with https:// and have neither a user, nor ? nor #. On this computer itself http://localhost will do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail host is the name of a machine, without port, path or spaces: mail.example.org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender&apos;s address is not one that mail hosts take: name@example.org, in plain letters before the @.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are no certificates: paste the text that begins with -----BEGIN CERTIFICATE-----.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail host is set, or no address to send from: an administrator sets both in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such mail for that: it has left already, was given up, or never was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You do not hold the key of the outbox: administrators and the service send mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password of the mail host, or a mail, does not open with the keys there are. Type the password of the mail host again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The e-mail address is written name@example.org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The e-mail address has a character that mail hosts do not take; before the @, letters without accents, digits and . _ + - are fine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such setting. setting list shows them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four eyes cannot be switched off here: only a site in a file with one person on its staff may do without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such preset. Presets are standard and strict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody decides what is about themselves. Ask another supervisor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever asked for it may not ask for it any more. Refuse it, or let somebody else ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such request. Look at the list of requests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same is asked for already and waits for a decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request has expired. It has to be made anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request has been decided already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why the request is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason has more than 200 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of request is not known. There are role_change and distribution.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person has these roles already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the last active administrator: without one nobody could let anybody in again. Make another one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else changed this person&apos;s roles. Look at them again before you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys are for initial_pin, customer_pin, personal_data, outbox or audit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rotation of this key is under way: there is nothing to go on with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A site key was rotated meanwhile. Run it again: what is done stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account is locked. Call %2: an administrator lets you in again, with a new link by mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others are signing in under this name at this moment. Wait a little and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person is disabled. An administrator can enable them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person has not accepted the invitation yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password has become too old. Choose a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user name or the employee number is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not the answer on record. Mind the question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such link or code here. Take the newest mail, or call %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link or code has been used already. Sign in; if that was not you, call %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link or code is void: there is a newer one, or it is not needed any more. Take the newest mail, or call %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link or code is too old. Call %2 for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link or code belongs to another user name. Check the name in the mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link cannot be used any more. Ask for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link or code cannot be used (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the code or the link from the mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code has a character that no code has. It is made of A-Z and 2-9 without I, L and O.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code is not complete: it has 56 characters in 14 groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code has a typing error. Compare it with the mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the user name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the password once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passwords are not the same. Type both again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a security question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose each security question only once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not one of this site&apos;s security questions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type an answer to the security question. Spaces alone are none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer has fewer than %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer has more than %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the employee number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The employee number has more than 64 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The employee number has a character that cannot be seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language is en, es or fr.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nobody with this user name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no e-mail address on record to send a link to. Ask an administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody does this to their own account. Ask another administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person is active: there is nothing to reactivate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person is disabled already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user name has fewer than %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody approves their own request. Ask another supervisor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user name has fewer than 3 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user name has more than 64 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user name has a character other than a-z 0-9 . _ -</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a person with this user name already. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file for the recovery key exists. Name a new one: nothing is overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No role is given. Roles are csr, supervisor, administrator, auditor and service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A role is not known. Roles are csr, supervisor, administrator, auditor and service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The environment is production, test or practice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery key has a character that is not among A-Z and 2-7.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery key is not complete: it has 56 characters in 14 groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery key has a typing error: its checksum is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery key belongs to another site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key has sealed as often as is safe. An administrator makes a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The setting pin.blocklist is not a list of words. A supervisor sets it right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %2 is not valid UTF-8.</source>
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
        <source>Database brought up to date</source>
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
        <source>Person invited to the staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person enrolled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person reactivated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password chosen anew by a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link for a forgotten password sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgotten password: wrong user name or employee number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgotten password: wrong answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four eyes asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request granted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys granted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotation of a key begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key rotated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Force PIN profile changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Force PIN profile published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Force PIN profile rolled back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Force PIN profile deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Force PIN profile tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN must be changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer identified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer not identified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New PIN not taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN changed by the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of the PIN ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration at the counter begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail address confirmed by the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link sent again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN mailed to the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link for a new PIN mailed to the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New PIN chosen by the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key for a telephone system made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key of a telephone system revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch of initial PINs asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initial PINs of a batch opened to be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch of initial PINs written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch of initial PINs cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply with the initial PIN prepared for the person&apos;s own mail program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply with the initial PIN queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer told what brought them here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layout saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layout deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impact of a profile previewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit trail exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail refused by the mail host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail given up: too late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail to be sent again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test mail sent</source>
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
        <source>Too many wrong passwords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many wrong employee numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many wrong answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link not used in time</source>
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
        <source>ZIP code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account number</source>
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
        <source>At the counter of</source>
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
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requested by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose of the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purposes of the keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unreadable</source>
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
        <source>What for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link mailed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Happened at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under the user name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the workstation</source>
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
        <source>Batch %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key %1</source>
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
        <source>Initial PIN given out with a bill, batch %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initial PIN given out by letter, batch %1</source>
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
    <name>import</name>
    <message numerus="yes">
        <source>Nothing is wrong with these %Ln rows.</source>
        <translation>
            <numerusform>Nothing is wrong with this row.</numerusform>
            <numerusform>Nothing is wrong with these %Ln rows.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 accounts, more than half, are not in this file: is it the right one? An import would mark none of them missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 accounts, more than half, are not in this file: is it the right one? None was marked missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import is done, but not the index for searches: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import is done. Searches find beginnings only: the database has no extension pg_trgm. Let the database&apos;s owner run CREATE EXTENSION pg_trgm, then import again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import is done; the index for searches was stopped and goes on with the next import. Searches find beginnings until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no row but the columns&apos; names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of these %1 rows %2 would be rejected; %3 fields would be left empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A dry run reads the rest of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is being cancelled…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is being read…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step 2 of 2: all is in; the index for searches is being made…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dry run: the file is compared with the directory…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step 1 of 2: customers are being imported…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows · %2 a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 accounts · %2 a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dry run was cancelled; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was cancelled. What was read is in; importing again finds what is there and does the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The directory is up to date.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>initial PINs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PINs that customers chose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>personal data and hints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outgoing mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the audit trail</source>
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
    <name>mail</name>
    <message>
        <source>Invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reactivation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link to confirm an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initial PIN, on request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgotten PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link to choose a PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail host&apos;s name is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check how it is written, and this machine&apos;s network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail host does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check name and port, and whether a firewall is between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail host answers, but does not greet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the port: with TLS from the start it is usually 465, with STARTTLS 587.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail host offers no TLS that can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check port and encryption. Mail is never sent without TLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail host&apos;s certificate is not right: another name, expired, or signed by nobody who is trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the name that stands in the certificate; if the site signs its own, paste the signer&apos;s certificate into the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail host does not accept user and password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set user and password anew; some providers ask for a password of its own for programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail host does not take mail from this sender.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the sender&apos;s address, and whether the host asks for user and password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail host does not take mail for this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check how the address is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail host does not take this mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the mail host&apos;s administrator why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail host did not say whether it took the mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It accepts user and password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No user is set: mail is sent without signing in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It offers authentication (%1); the password was not tried, because only administrators and the service can open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers at port %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It greets as a mail host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its certificate is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greeting: not tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption: not tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate: not tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User and password: not tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 It says: %2</source>
        <extracomment>a sentence about what failed, then the mail host&apos;s own words</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail to %1 was sent %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail to %1 was refused. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail to %1 came back: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail to %1 was given up: its link had ended before it could leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail to %1 has waited to be sent since %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail to %1 has not left yet. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail host would take mail. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overview</name>
    <message numerus="yes">
        <source>%Ln accounts have no PIN yet.</source>
        <translation>
            <numerusform>%Ln account has no PIN yet.</numerusform>
            <numerusform>%Ln accounts have no PIN yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln inconsistent accounts need a new initial PIN.</source>
        <translation>
            <numerusform>%Ln inconsistent account needs a new initial PIN.</numerusform>
            <numerusform>%Ln inconsistent accounts need a new initial PIN.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to Generation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The directory is empty. Import an extract of the customer system first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1 has not ended; it can be resumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callers are served at the Desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify that the audit trail is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is waiting for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot work fully: keys of their roles are missing. Grant them in the settings, section Keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 knew keys of the site and should not any more. Rotate them in the settings, section Keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts of Force PIN wait to be published: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Force PIN</source>
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
    <message>
        <source>The password has become too old for this site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with the new one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pindesk::console::PracticeGateway</name>
    <message>
        <source>The customer&apos;s pages have ended. Start them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be started. Install the program pindesk-gateway there, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pindesk::console::Program</name>
    <message>
        <source>--site names no site. Write it with one, for example --site sqlite:///folder/site.db, or leave it out for the workstation&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no option. A site is named with --site URL.</source>
        <translation type="unfinished"></translation>
    </message>
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
        <source>the practice site: invented customers, calls to try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same, made anew: what was tried is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes a picture of every page of the practice site, and ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checks that the program is whole, and ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was given with --site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands in %1.</source>
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
    <name>pindesk::ui::AccountListCard</name>
    <message numerus="yes">
        <source>%Ln accounts. Enter opens one at the Desk.</source>
        <translation>
            <numerusform>%Ln account. Enter opens it at the Desk.</numerusform>
            <numerusform>%Ln accounts. Enter opens one at the Desk.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts</source>
        <translation>
            <numerusform>%Ln account</numerusform>
            <numerusform>%Ln accounts</numerusform>
        </translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pindesk::ui::AccountListModel</name>
    <message>
        <source>confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not confirmed</source>
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
        <source>E-mail address</source>
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
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say, in %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pindesk::ui::ActivationForm</name>
    <message>
        <source>Lead new customers to &amp;registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenarios of the activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only customers who have not set up a PIN of their own. For them it goes before the forced change.</source>
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
    <name>pindesk::ui::AdministratorStep</name>
    <message>
        <source>The first administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds everybody else, imports customers and generates PINs. The user name cannot be changed later.</source>
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
        <source>Password once &amp;more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person also &amp;answers calls and supervises</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pindesk::ui::AdviceCard</name>
    <message>
        <source>Advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stands out: each scenario at work can be the trigger.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pindesk::ui::AlarmCard</name>
    <message>
        <source>Check the mail host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft a ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying the mail host…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft of the ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ticket.txt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervisors and administrators do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft stands below.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pindesk::ui::ApprovalsCard</name>
    <message numerus="yes">
        <source>%1 wants the initial PINs of %Ln accounts to go out (%2)</source>
        <translation>
            <numerusform>%1 wants the initial PIN of %Ln account to go out (%2)</numerusform>
            <numerusform>%1 wants the initial PINs of %Ln accounts to go out (%2)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 wants %2 to be: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In letters: template %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a file: layout %1, channel %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which accounts: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What for: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A supervisor decides this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for a second pair of eyes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four eyes are switched off on this site. Switch them on in the settings as soon as it has a second person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request %1 of %2. It expires %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason (needed to refuse)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grant: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why you refuse.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pindesk::ui::AuditPage</name>
    <message numerus="yes">
        <source>%Ln events are in %1.
SHA-256 %2</source>
        <translation>
            <numerusform>%Ln event is in %1.
SHA-256 %2</numerusform>
            <numerusform>%Ln events are in %1.
SHA-256 %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events written…</source>
        <translation>
            <numerusform>%Ln event written…</numerusform>
            <numerusform>%Ln events written…</numerusform>
        </translation>
    </message>
    <message>
        <source>Audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No event meets these conditions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (spreadsheet)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON (one list)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format of the export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the events found above into a file that only you may read. The export is itself an event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON (*.json *.jsonl)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export is at work.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pindesk::ui::BatchCard</name>
    <message>
        <source>Batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw the batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason (needed to refuse)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; of a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset while it was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another supervisor decides this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why you refuse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A supervisor writes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the file again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A supervisor withdraws it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is being written. You may lock the desk or go to another page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits for another supervisor until %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be written until %1, once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The writing broke off: there is no file, and nobody counts as given a PIN. Write it again; if it is at work on another computer, that takes it over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stops in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 accounts · %3 a second · %4 left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pindesk::ui::BatchForm</name>
    <message>
        <source>New batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only accounts with these statuses (none marked: all)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters, as one PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File for a letter shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File for bills in envelopes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File for postcards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it &amp;becomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La&amp;yout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is &amp;for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the supervisor who approves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never given out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given out before a day, and unused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which initial &amp;PINs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given out before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only these &amp;accounts, one number a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load a list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of account numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text (*.txt *.csv);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(none)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody who handles a postcard reads the PIN on it. Take bills in envelopes, or letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 is no account number: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 accounts · %3 a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the chosen, without an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has these numbers: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nobody to write to.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pindesk::ui::BatchesTab</name>
    <message numerus="yes">
        <source>Batch %1 is written: %Ln PINs.</source>
        <translation>
            <numerusform>Batch %1 is written: %Ln PIN.</numerusform>
            <numerusform>Batch %1 is written: %Ln PINs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Batch %1 is written: %Ln PINs. Look at who was left out.</source>
        <translation>
            <numerusform>Batch %1 is written: %Ln PIN. Look at who was left out.</numerusform>
            <numerusform>Batch %1 is written: %Ln PINs. Look at who was left out.</numerusform>
        </translation>
    </message>
    <message>
        <source>New batch…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No PINs have gone out in a file yet. Ask for a batch: letters, or a file for bills or for a letter shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is not in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts that were left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A supervisor asks for batches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch %1 waits for another supervisor. It can be written when it is approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch %1 can be written: this site asks for no second pair of eyes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved. %1 can write the file now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch %1 was withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write batch %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text (*.csv *.txt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. There is no file, and nobody counts as given a PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A batch of PINs is being written. Stop it? There will be no file, and it can be written again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pindesk::ui::CallerForm</name>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZIP code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must change the PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the customer system says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has already set up a PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN set on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nine digits, or the last four</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty: United States</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several with ; between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be used: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pindesk::ui::ChangePasswordPage</name>
    <message>
        <source>Change the password of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Current password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New password once &amp;more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the password that you have now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pindesk::ui::ChecklistEditor</name>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, one of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an item in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the first one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a text first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the last one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pindesk::ui::ChoiceStep</name>
    <message>
        <source>Welcome to PinDesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workstation has no site yet. What would you like to do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try the practice site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invented customers and calls to try. Nothing is real, nothing is mailed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a site on this &amp;computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file. For one desk, or for some on the same computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a site in a &amp;shared database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL. For many desks that work at the same time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open a site that is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your administrator gives you its address.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pindesk::ui::CodePage</name>
    <message>
        <source>Invitation or reset code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Link or code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the link or the code from the mail that you have received. Spaces, line breaks and small letters do not matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code has 14 groups of 4 characters; the link has it at its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ The code is complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code is not complete yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pindesk::ui::ColumnPicker</name>
    <message>
        <source>Joins another column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: join another column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: another column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a column in the last field first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pindesk::ui::ColumnsEditor</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title or text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To mend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled up with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content to add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt with the arrows moves a column, Delete removes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 added as column %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is column %2 now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as long as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a column first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are 64 columns already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the last.</source>
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
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pindesk::ui::CounterDesk</name>
    <message>
        <source>The customer has ended the registration of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registration of %1 has ended: nobody used the form for five minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no account is on the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the customer has registered already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an administrator has to set the address of the pages for customers first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a customer is at it already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is being registered at the counter: waiting for the customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registration of %1 was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer of %1 has registered. The link that confirms the e-mail address is on its way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form for %1 is over: it took longer than a quarter of an hour, or the record was changed. Look at the account, then begin again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pindesk::ui::CounterWindow</name>
    <message>
        <source>Registration – %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose your own PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account number %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody at the counter sees what you enter here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN that you were given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One that nobody can guess: no birth date, no number of yours, no row such as 1234.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New PIN, once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminds you of the PIN when you call us. It must not contain the PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link to confirm it is sent there at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you. One step is left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This form is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two PINs are not the same. Enter the new PIN twice.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pindesk::ui::CustomerCard</name>
    <message>
        <source>Play the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the customer&apos;s pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the customer&apos;s pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the mails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the customer&apos;s pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer&apos;s own pages open in your browser. Their mails stay on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages are starting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages are at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset an account at the Desk and read its initial PIN; sign in with it in the browser, choose a PIN of your own, open the link in the mail, and watch the Desk change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No browser could be opened. Open %1 in one yourself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pindesk::ui::DayBars</name>
    <message>
        <source>Bars of the registrations; the table has the same numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody registered on these days.</source>
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
        <source>The reset of %1 is undone.</source>
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
        <source>Reply by e-mail…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the initial PIN, for who asked by e-mail</source>
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
        <source>Send the link again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to the address on record; older links end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register in person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the customer types, in a window apart</source>
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
        <source>the customer chose the PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the initial PIN has expired: reset it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the customer&apos;s answers must be typed and agree; somebody&apos;s word is not enough</source>
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
        <source>there is no reset to undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no PIN is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the account does not wait for a confirmation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the customer has given no e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new link is on its way to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No link was sent: three within an hour are enough. The next can be sent at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply for %1 is in the outbox, to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply for %1 was not sent. %2</source>
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
    <name>pindesk::ui::DisableForm</name>
    <message>
        <source>They cannot do anything any more, from this moment on, and their keys and open links are gone. What they did stays in the audit trail. To have them back they are invited again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disable %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disable %1 (%2)?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disable %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pindesk::ui::DistributionPage</name>
    <message>
        <source>Distribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the distribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>initial PINs for bills or letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A supervisor asks for batches.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pindesk::ui::DoneStep</name>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site is made, and this workstation opens it from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1 is at work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your customers are in. Before they can register, each needs an initial PIN: generate them now, or sign in and do it later on the page Generation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in as the administrator next. On the page Generation, bring your customers in and give each a PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PINs are being generated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PINs are being generated. Stop the run and close the window? Nothing is lost: the run can be resumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 PINs are generated. Everything is ready for the first call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled after %1 PINs. Nothing is half done; go on at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pindesk::ui::DualList</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added “%1” at position %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved “%1” to position %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added %1 at positions %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved %1 to positions %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved %1 up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved %1 down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing configured. Choose under “%1”, press Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing configured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to choose from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is configured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fits “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter moves across, Alt+Up and Alt+Down order, Ctrl+Z undoes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what to add first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is configured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what to remove first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what to move first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands first already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands last already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pindesk::ui::DualListFooter</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pindesk::ui::DualListModel</name>
    <message>
        <source>%1, %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pindesk::ui::DualListPanel</name>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pindesk::ui::DualListView</name>
    <message>
        <source>%1 entries</source>
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
    <name>pindesk::ui::EnrolmentPage</name>
    <message>
        <source>Enrol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a new password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New password once &amp;more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the password that you will sign in with. Your user name is in the mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your user name is in the mail with the link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link is good for another %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link has become too old. Ask for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the password again: it is not kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pindesk::ui::Entrance</name>
    <message>
        <source>You are enrolled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in as %1 with the password that you have just chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To work with PINs you also need keys, which an administrator gives you again: call %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look into your mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If that was right, a mail with a link is on its way to the address on record. Open the link, or paste its code here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not come? Look among unwanted mail, then ask an administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not come? Look among unwanted mail, then call %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to sign-in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pindesk::ui::EntrancePage</name>
    <message>
        <source>PinDesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pindesk::ui::EventCard</name>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of this account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open at the Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place in the trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event %1 of chain %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This event is not about one account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not look up accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an event in the list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pindesk::ui::EventModel</name>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pindesk::ui::ExtractFileForm</name>
    <message>
        <source>Titles in the f&amp;irst line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read by a &amp;billing system and no spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name of the layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the PIN &amp;travels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Line ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Separator of columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formulas in names and addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV: columns with a separator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed width: columns at fixed places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside an envelope or a folded bill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a postcard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CR LF (Windows)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LF (Linux)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bar |</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only where needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Around every value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made harmless with an apostrophe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As they are</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pindesk::ui::ExtractLayoutEditor</name>
    <message numerus="yes">
        <source>%1: %n to mend</source>
        <translation>
            <numerusform>%1: %n to mend</numerusform>
            <numerusform>%1: %n to mend</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns of an account&apos;s line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns of the record before all accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns of the record after all accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pindesk::ui::ExtractPreviewBox</name>
    <message numerus="yes">
        <source>%n of them left out: the number or the PIN does not fit.</source>
        <translation>
            <numerusform>%n of them left out: the number or the PIN does not fit.</numerusform>
            <numerusform>%n of them left out: the number or the PIN does not fit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters that the encoding lacks became “?”.</source>
        <translation>
            <numerusform>%n character that the encoding lacks became “?”.</numerusform>
            <numerusform>%n characters that the encoding lacks became “?”.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the file looks like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lines come back when nothing is left to mend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five invented customers, some of them demanding.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pindesk::ui::FilterBar</name>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12345/678</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pe&amp;riod</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pindesk::ui::ForceForm</name>
    <message>
        <source>&amp;Force a PIN change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortest PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also chec&amp;k customers&apos; own PINs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN &amp;length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Identify the caller with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenarios of a forced change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PIN is &amp;old after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody: choose the questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (not there)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pindesk::ui::ForcePinPage</name>
    <message>
        <source>Import a profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has been read from the file. Look at it, then save or publish it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is here is not saved. %1 from the file would replace it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile is in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Force PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a profile, or make a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The impact of a profile is being counted. Stop it and close the window?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A profile has changes that are not saved. Close the window and lose them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft of %1 is saved. Nothing that decides has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: version %2 was in force already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is rolled back: version %2 is in force from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: version %2 is in force from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changed this profile meanwhile. What you changed is still here; “Discard changes” shows theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save mine over it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pindesk::ui::ForgotPage</name>
    <message>
        <source>Forgot password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Employee number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security &amp;question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who you are. If it is right, a mail with a link is sent to the address on record, by which you choose a new password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer one of your security questions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer your security question.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pindesk::ui::FormatForm</name>
    <message>
        <source>comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2026-11-22 or 11/22/2026</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns are separated by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birth dates are written as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some rows are not in this encoding. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write day, month and year with d, M and y, such as dd.MM.yyyy. Several are separated by semicolons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as found: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pindesk::ui::FunnelBars</name>
    <message numerus="yes">
        <source>%Ln replaced</source>
        <translation>
            <numerusform>%Ln replaced</numerusform>
            <numerusform>%Ln replaced</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln came back</source>
        <translation>
            <numerusform>%Ln came back</numerusform>
            <numerusform>%Ln came back</numerusform>
        </translation>
    </message>
    <message>
        <source>Batch %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bars of how far customers came; the table has the same numbers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pindesk::ui::FunnelView</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far customers came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pindesk::ui::GenerationPage</name>
    <message numerus="yes">
        <source>Run %1 was cancelled after %Ln PINs. Nothing is half done; resume it at any time.</source>
        <translation>
            <numerusform>Run %1 was cancelled after %Ln PIN. Nothing is half done; resume it at any time.</numerusform>
            <numerusform>Run %1 was cancelled after %Ln PINs. Nothing is half done; resume it at any time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Run %1 created %2 PINs. %Ln accounts were rejected: a dry run lists them.</source>
        <translation>
            <numerusform>Run %1 created %2 PINs. %Ln account was rejected: a dry run lists it.</numerusform>
            <numerusform>Run %1 created %2 PINs. %Ln accounts were rejected: a dry run lists them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Run %1 is complete: %Ln PINs created.</source>
        <translation>
            <numerusform>Run %1 is complete: %Ln PIN created.</numerusform>
            <numerusform>Run %1 is complete: %Ln PINs created.</numerusform>
        </translation>
    </message>
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
        <source>Import customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An import is at work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import customers…</source>
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
        <source>Cancel the dry run</source>
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
        <source>The receipt is in %1. Only you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PINs are being generated. Stop the run and close the window? Nothing is lost: the run can be resumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work is ending; the window closes after it.</source>
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
    <name>pindesk::ui::HistoryView</name>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions of the profile, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been published yet. What is published stays here, and can be brought back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what is in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version %1 again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1 was the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What version %1 changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll back to version %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version is the one in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1 decides again from the next call on. Different from now:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll back to version %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pindesk::ui::ImpactTable</name>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fires first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In bars</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pindesk::ui::ImpactView</name>
    <message numerus="yes">
        <source>%Ln of %1 would be forced</source>
        <translation>
            <numerusform>%Ln of %1 would be forced</numerusform>
            <numerusform>%Ln of %1 would be forced</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln would go to customer activation</source>
        <translation>
            <numerusform>%Ln would go to customer activation</numerusform>
            <numerusform>%Ln would go to customer activation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln PINs cannot be read with your keys; these accounts are not counted.</source>
        <translation>
            <numerusform>%Ln PIN cannot be read with your keys; this account is not counted.</numerusform>
            <numerusform>%Ln PINs cannot be read with your keys; these accounts are not counted.</numerusform>
        </translation>
    </message>
    <message>
        <source>no change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judges everybody as if they called now with the right PIN. Nothing is changed, and no PIN is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted for an earlier state of the profile. Preview again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impact of each scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preview was cancelled. What was counted is dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preview needs the keys of a supervisor. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview the impact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preview is being cancelled…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting under “%1”…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 accounts · %3 a second · %4 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no version is in force now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now, under version %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 now, %2 then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same as now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pindesk::ui::ImportPanel</name>
    <message>
        <source>&amp;Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dry run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Load a map…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save the map…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first rows as they would be imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which column is what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load a column map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column maps (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the column map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column has a name that is known. Does the first row name the columns? If it does, choose below which is what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map is loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map is loaded, but the file has no column %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map is in %1; pindeskctl import-directory --map reads it too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers are being imported. Stop the import and close the window? Nothing is lost: importing again does the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends behind the rows that it is at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark them missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rejected rows are in %1. Only you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An import is at work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose first which column is what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say first how dates are written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no rows that could be imported.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pindesk::ui::ImportResult</name>
    <message>
        <source>What was wrong with rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the rejected rows…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the rejected rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected-rows.csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled half-way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dry run: nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would be added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would be changed</source>
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
        <source>Would be marked missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked missing</source>
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
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field left empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and %1 more: the saved file has all.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pindesk::ui::ImportStep</name>
    <message>
        <source>The customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring your customers in from the customer system, now or later on the page Generation. Nothing is changed before you press Import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work in this step is not at its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import &amp;later</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pindesk::ui::InviteForm</name>
    <message>
        <source>Invite somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-&amp;mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employee num&amp;ber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To sign in with; cannot be changed later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for behind “Forgot password?”; without it an administrator has to help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language of the mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mail with a link is sent. It is good for a few hours and only once; whoever opens it chooses the password. If it does not come, send a new link from here: nobody sees the link but who gets the mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pindesk::ui::IssueFilterBar</name>
    <message>
        <source>&amp;Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only PINs that st&amp;ill count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12345/678</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How &amp;far</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pindesk::ui::IssueListCard</name>
    <message numerus="yes">
        <source>The first %Ln; there are more.</source>
        <translation>
            <numerusform>The first one; there are more.</numerusform>
            <numerusform>The first %Ln; there are more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in all. Enter opens an account at the Desk.</source>
        <translation>
            <numerusform>%Ln in all. Enter opens an account at the Desk.</numerusform>
            <numerusform>%Ln in all. Enter opens an account at the Desk.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in all.</source>
        <translation>
            <numerusform>%Ln in all.</numerusform>
            <numerusform>%Ln in all.</numerusform>
        </translation>
    </message>
    <message>
        <source>PINs given out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No PIN that was given out meets these conditions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter came back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PINs given out: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervisors mark letters that came back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a letter in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PIN did not go out in a letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This letter is marked already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PIN was replaced: it does not matter where its letter is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pindesk::ui::IssueModel</name>
    <message>
        <source>Letter came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pindesk::ui::IssuedCard</name>
    <message>
        <source>PINs given out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Distribution</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pindesk::ui::KeysCard</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every PIN, hint and birth date is sealed with a key of the site. Rotate a key when somebody who held it leaves: everything under it is sealed anew, desks go on working meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the rotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the rotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grant %1 the missing keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lacks keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of their roles they should have those for %1. After a new role or a forgotten password an administrator grants them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rotation that %1 began on %2 has not come to its end: %3 of %4 are sealed anew. Both keys are in use until it has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 held this key and should not any more: rotate it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the rotation of the key for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotate the key for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rotation is at work here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends after the batch it is at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rotation is being stopped…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key for %1 is being rotated. You may lock the desk or go to another page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 sealed anew · %3 a second · %4 left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pindesk::ui::LayoutBar</name>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version of PinDesk cannot read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has not been saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pindesk::ui::LayoutForm</name>
    <message>
        <source>The name stays, batches remember it. Copy for another name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pindesk::ui::LayoutListCard</name>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no letter yet. Begin with the one that we made for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no layout yet. Begin with one that we made for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New CSV file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New fixed width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pindesk::ui::LayoutsTab</name>
    <message>
        <source>Only supervisors change this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A layout or letter has changes that are not saved. Close the window and lose them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role does not include looking at this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved by %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed, not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one, or begin a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First mend what is marked below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a name first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is saved. New batches can use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changed it meanwhile. What you changed is still here; “Discard changes” shows theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save mine over it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1 for everybody? Batches that were asked for with it keep theirs. Export it first if you may want it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layouts and letters (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has been read from the file. Look at it, then save it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pindesk::ui::LedgerTab</name>
    <message>
        <source>Nothing was given out yet. A PIN comes here when the Desk gives it out by telephone or e-mail, or when a batch of bills or letters is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far customers came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter to account %1 is marked: its PIN can go out again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that was given out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What brought callers here: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pindesk::ui::LetterLanguages</name>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers of &amp;other languages get this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers of other languages get this text. Let them get another first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose it at another language instead.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pindesk::ui::LetterPreview</name>
    <message>
        <source>What the letter looks like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page comes back when nothing is left to mend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and address do not fit the window: this customer would get no letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages. The dashed line is the envelope&apos;s window.</source>
        <translation>
            <numerusform>%Ln page. The dashed line is the envelope&apos;s window.</numerusform>
            <numerusform>%Ln pages. The dashed line is the envelope&apos;s window.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pindesk::ui::LetterSampleBar</name>
    <message>
        <source>Print a sample…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a sample as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample of a letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample is on its way to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample is in %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pindesk::ui::LetterTemplateEditor</name>
    <message>
        <source>Printed on &amp;both sides: each letter begins on a new sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window from the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window from the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bottom margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose &amp;logo…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter, 8 1/2 x 11 in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4, 210 x 297 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>US number 10, left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DIN long, left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DIN long, right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program&apos;s choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> pt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name of the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Window of the envelope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left, top, width, height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Margins: left, top, right, bottom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Font</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Font si&amp;ze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ender, one line at the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG or JPEG, up to 256 KB and 4 million pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Page size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ubject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Te&amp;xt in Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A customer like most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A customer with a long name and address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter t&amp;o</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: the site&apos;s name stands there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no logo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First mend what is marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This customer would get no letter.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pindesk::ui::LockReportCard</name>
    <message>
        <source>Locked and reactivated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reactivated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked now, longest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reactivated, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has been reactivated yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the recovery key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pindesk::ui::LockStep</name>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the password of the administrator you have made, and go on where you were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pindesk::ui::LockoutClock</name>
    <message>
        <source>This has locked the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locks on the next failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all %1 used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pindesk::ui::MailHostCard</name>
    <message>
        <source>Mail: password, check, texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the mail host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying the mail host…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of the mail host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the password of the mail host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase the password of the mail host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept sealed: only administrators and the service that sends can open it. Saved empty, there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does it work?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address for the test mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the mails say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A password is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No password is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail host took the test for %1. Look whether it arrives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrators do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail host is being tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervisors and administrators do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the address that it goes to.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pindesk::ui::MailPage</name>
    <message>
        <source>Mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older mails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which mails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All mails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no mail yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>account %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>user %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tried %1 times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its link ends %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waited until its link was no longer good. Have a new one made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This mail has left, or its text is erased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrators send mail again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is sent again at the next opportunity.</source>
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
        <source>%1 – PinDesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database does not answer. It is tried again all the time; what you typed stays, and nothing is done twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You locked the desk. What you typed is still there.</source>
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
        <source>Change my password…</source>
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
        <source>Stop and close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pindesk::ui::MappingForm</name>
    <message>
        <source>(none)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (needed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose its column: location ID and customer ID together are the account number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column %1 is chosen for %2 too. Choose another for one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column %1 is chosen twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as items of the site&apos;s own: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not used: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be used, because the name stands more than once: %1</source>
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
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pindesk::ui::NewPasswordFields</name>
    <message>
        <source>Hide what you type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what you type</source>
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
        <source>Known in person …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pindesk::ui::OverviewPage</name>
    <message numerus="yes">
        <source>%Ln accounts in the directory · counted %1 · Enter on a state lists its accounts</source>
        <translation>
            <numerusform>%Ln account in the directory · counted %1 · Enter on a state lists its accounts</numerusform>
            <numerusform>%Ln accounts in the directory · counted %1 · Enter on a state lists its accounts</numerusform>
        </translation>
    </message>
    <message>
        <source>The ticket is in the clipboard. Paste it into a mail to technical support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ticket is saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request is granted: the batch can be written now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request is granted, and what was asked for is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not counted yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
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
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last imports and runs of generation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts by state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auditors see numbers, not accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting again; these numbers are of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generation, run %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 PINs created, %2 rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 added, %2 changed, %3 missing, %4 rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The accounts are being counted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pindesk::ui::Page</name>
    <message>
        <source>Stop and close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pindesk::ui::PasswordRulesView</name>
    <message>
        <source>at least %1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most %1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a capital letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a small letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not the user name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a common password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not the one you had before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none of the last %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: told when you submit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>twice the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every rule is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still missing: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pindesk::ui::PersonCard</name>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lockout clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose somebody in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change roles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disable…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employee number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
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
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked %1, %2 ago: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The invitation of %1 is good for another %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link for a new password of %1 is good for another %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link has not been used in time: it locks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody does this to their own account. Ask another administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reactivate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a new link…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is active: a forgotten password is changed by “Forgot password?” on the sign-in page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is disabled already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pindesk::ui::PlaceStep</name>
    <message>
        <source>The database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where PINs, customers and the audit trail are kept. It is tested before you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted, certificate and name checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted, certificate checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted if the server can</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;nnection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password stays where the system keeps it: in ~/.pgpass, or in a certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a site here: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no site here. Check the address, or go back and make one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File of the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PinDesk sites (*.db)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test and go &amp;on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pindesk::ui::PopulationModel</name>
    <message>
        <source>No PIN yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pindesk::ui::PracticePage</name>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, reason “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, with a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the &amp;Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start this call again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls to try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the audit trail shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1 calls are done. Well answered!</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 done. Nothing here is real, and nothing is mailed: try whatever you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This should not have happened: %1. Start the call again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pindesk::ui::PreparingPage</name>
    <message>
        <source>The site and its staff …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5,000 invented customers …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PIN for each of them …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has happened to them so far …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the practice site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pindesk::ui::PresetCard</name>
    <message>
        <source>Strict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preset beside the settings of the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A preset sets these settings together; all others stay. Standard is what a site begins with, strict follows PCI DSS 4 and OWASP. Nothing changes until you apply it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site has these values already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 settings would change; none is loosened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 settings would change. %2 would be loosened: look at them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pindesk::ui::PresetModel</name>
    <message>
        <source>as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loosened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tightened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pindesk::ui::PreviewModel</name>
    <message>
        <source>Rejected: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported without: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own items</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pindesk::ui::ProfileEditor</name>
    <message>
        <source>This profile is in &amp;use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Publish…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Force PIN change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed, not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft, never published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft of version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1 in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1, switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is in force before it is published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No channel uses it yet: Settings, Force PIN change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No profile uses it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is here is in force already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is used by %1. Choose another there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has not been saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a name first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1 decides from the next call on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1 is asked from the next call on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different from what is in force:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1 with all its versions? This cannot be undone; an export keeps a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pindesk::ui::ProfileListCard</name>
    <message>
        <source>Profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no profile yet: nobody is made to change a PIN. Begin with the questions that identify a caller, then make the profile that uses them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed, not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft, never published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft of version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version %1 in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version %1, switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who changes the PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pindesk::ui::QueryForm</name>
    <message>
        <source>&amp;Read the first rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PinDesk only reads there. Keep a password where libpq (~/.pgpass) or the ODBC manager looks for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the connection and the query first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pindesk::ui::QuestionRow</name>
    <message>
        <source>Security &amp;question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security question %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are asked for it when you forget your password: choose what you will write in the same way again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pindesk::ui::QuestionsForm</name>
    <message>
        <source>Available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configured · asked in this order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Right answers needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A question of the site&apos;s &amp;own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of an item that the directory has beside the usual ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the item&apos;s name, as the import calls it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can be chosen now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pindesk::ui::ReactivateForm</name>
    <message>
        <source>%1 can sign in again at once with the password they have, and is mailed a link to choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is invited again, with the same user name and roles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is mailed a new link. The last one is void from then on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail the link &amp;to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reactivate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the link</source>
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
    <name>pindesk::ui::RecoveryKeyDisplay</name>
    <message>
        <source>Recovery key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pindesk::ui::RecoveryStep</name>
    <message>
        <source>The recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It gives the site back when nobody can sign in any more. It is shown this once and stored nowhere: keep it on paper, locked away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save to a file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it back from the paper (case and spaces do not &amp;count)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer does not answer. Save the key to a file instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File for the recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved to %1. Print it, lock the paper away, and delete the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Make the site</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pindesk::ui::RegistrationsCard</name>
    <message>
        <source>Registrations of the last 14 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registrations by day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pindesk::ui::ReplyCard</name>
    <message>
        <source>Reply by e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send through the outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use my mail program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is gone. What you did not send has to be prepared again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mail is not as safe as a call: whoever reads the mailbox reads the PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address the customer wrote from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address the customer wrote from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site sends it; the text is not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens a mail with recipient and subject; you paste the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the text of the reply again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The directory has no address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the address on record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the address on record: be sure that the customer wrote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply: paste it into the mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To: %1
Subject: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is on the clipboard, for one minute. Paste it into the mail that has opened, look at the address, and send it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail program has opened. Write a mail to this address yourself; the text is on the clipboard, for one minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the text of the reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the text of the reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gone in %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · copied, for %2 s</source>
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
        <source>The new PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this site initial PINs are generated, not typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generated</source>
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
        <source>The new PIN: read it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say, in %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else changed the record: see above. What you typed is still here; reset again if it is still right.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pindesk::ui::ReturnForm</name>
    <message>
        <source>The letter came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its PIN does not count as given out any more and can go out again in a new batch. This cannot be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did the letter of %1 to account %2 come back?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter to account %1 came back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pindesk::ui::RolesBox</name>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pindesk::ui::RolesForm</name>
    <message>
        <source>Keys come and go with the roles, as far as you hold them. To make an administrator may take a second one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the roles</source>
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
        <source>Run %1 is at work. You may lock the desk or go to another page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the run</source>
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
    <message>
        <source>Generate PINs (%1)</source>
        <translation type="unfinished"></translation>
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
        <source>%1 of %2 accounts · %3 a second · %4 left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pindesk::ui::ScenarioList</name>
    <message>
        <source>Available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configured · checked in this order</source>
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
        <source>by number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inside the number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inside the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inside the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inside the phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inside the e-mail address</source>
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
        <source>Reason</source>
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
        <source>Hide the hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the reason first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pindesk::ui::SettingEditor</name>
    <message>
        <source>%1, at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pindesk::ui::SettingRow</name>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Set by %1, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the command line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervisors change the rules for PINs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrators change this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the default.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pindesk::ui::SettingsPage</name>
    <message>
        <source>The password of the mail host is erased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password of the mail host is saved. Check the mail host to try it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the keys for %2 now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You lack these keys yourself. Another administrator, or the recovery key, has them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key for %1 is rotated: %2 sealed anew, the old key is retired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key for %1 is rotated, but %2 could not be read and stay under the old key. Mend them, and rotate again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rotation is stopped; both keys are in use. Go on with it when it suits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key is being rotated. Stop the rotation and close the window? Nothing is lost: it can be gone on with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PINs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifying callers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitation and lockout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Giving PINs out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four eyes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Force PIN change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail: the mail host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For everybody at this computer. A new language is used from the next start on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support &amp;telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name stands on every screen; the number is given to people who cannot sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the name and telephone number of the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrators change this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: %1 is now %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preset is applied: %1 settings changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pindesk::ui::SetupStep</name>
    <message>
        <source>Fill in this step first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pindesk::ui::SetupWizard</name>
    <message>
        <source>Nobody used the desk for a while. What you entered is still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work is ending; the window closes after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pindesk::ui::SignInPage</name>
    <message>
        <source>&amp;User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in as somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgot password?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have an invitation or reset code</source>
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
        <source>Choose a new password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PinDesk cannot start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
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
    <name>pindesk::ui::SiteStep</name>
    <message>
        <source>The site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What everybody sees at the top of every page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the &amp;utility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Telephone number for staff who are locked out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PRODUCTION: real customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TEST: to see how it works with your data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pindesk::ui::SourceForm</name>
    <message>
        <source>A &amp;file (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A database &amp;query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File of the customer system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its first row names the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pindesk::ui::StaffForm</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pindesk::ui::StaffListCard</name>
    <message>
        <source>Invite…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find by name, user name or number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has this status and these letters in the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pindesk::ui::StaffModel</name>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pindesk::ui::StaffPage</name>
    <message>
        <source>Staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite somebody…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a practice site: nothing is mailed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This site sends no mail yet: invitations wait until a mail host is set on the page Settings. A link that has waited too long is sent anew from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is invited. A mail to %2 with the link is queued; the link is good until %3. If it does not come, send a new link from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is invited again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mail to %1 with a new link is queued; the link is good until %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no address on record, so no link was mailed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To make %1 an administrator takes a second administrator: the change waits on their page Overview until %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 now is: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is disabled.</source>
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
        <source>1 mail waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 mails waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 tried in vain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervisors and administrators see which.</source>
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
    <name>pindesk::ui::SurveyRow</name>
    <message>
        <source>What brought the caller here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change what brought the caller here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted, what brought the caller here: %1.</source>
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
        <source>My account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My account: password, sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change my password…</source>
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
    <name>pindesk::ui::TraceTable</name>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pindesk::ui::TrailCheckCard</name>
    <message>
        <source>Is the trail whole?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify the trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the verification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrators and auditors verify the trail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trail is being verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every event is linked to the one before it with a key. Verifying finds any event that was changed, moved or removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 events verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled: nothing was found out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pindesk::ui::TryView</name>
    <message>
        <source>An account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An invented caller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN that is entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was found before the profile or the caller was changed. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenarios in the order in which they were checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trigger: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile has no scenario.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No scenario fires.</source>
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
        <source>wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not on record</source>
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
    <message numerus="yes">
        <source>%n events, SHA-256 %1</source>
        <translation>
            <numerusform>%n event, SHA-256 %1</numerusform>
            <numerusform>%n events, SHA-256 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events are in %1, SHA-256 %2.</source>
        <translation>
            <numerusform>%n event is in %1, SHA-256 %2.</numerusform>
            <numerusform>%n events are in %1, SHA-256 %2.</numerusform>
        </translation>
    </message>
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
        <source>Given out</source>
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
        <source>Request %1 waits for somebody else until %2. They run: pindeskctl approve grant %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 for %2 accounts: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four eyes are switched off on this site (setting four_eyes).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes the number of a request; see approve list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Granted, and done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is now %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>csr, supervisor, administrator, auditor, service; several with commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gives a person other roles; an administrator takes four eyes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>requests what takes four eyes: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lists what waits for a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also what was decided or has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grants a request of somebody else; it is done at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refuses a request of somebody else</source>
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
        <source>Line %1 of %2 is no account number: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no account number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--issued-before takes a day such as 2026-11-22.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give either --%1 FILE or --stored NAME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 accounts, %3 a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled; there is no file, and nothing counts as given out. The same command begins anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch %1 for %2 accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits for another supervisor: pindeskctl approve grant %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then: pindeskctl %1 --batch %2 --output FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one that the site keeps, by its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file to be written; one that is there is replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writes a batch that has been approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PINs given out before that day and unused; else those never given out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accounts with this status only; may be given several times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accounts of this file only, one number a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what it is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counts whom it would be for, and asks for nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asks for a file of initial PINs for bills or for a letter shop, or writes one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bill or letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its columns (docs/extract-layouts.md)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asks for letters with initial PINs as one PDF, or writes them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what they say (docs/letters.md)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset while it was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the chosen, without an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the list, nobody&apos;s number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced unused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of %1. Keep it now: it is not shown again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of %1 is good for nothing from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>makes the key of a telephone system, and shows it this once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>makes a telephone system&apos;s key good for nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lists the keys of telephone systems, and those that were revoked</source>
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
        <source>%1 takes the number of a batch; see distribution batches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 does not know %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--after takes what the page before told as next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More: --after %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are these examples: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted. The PIN can go out again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lists the initial PINs that were given out, and how far the customers came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of one account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>telephone, email, bill or letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of one batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>issued, signed_in, registered or enabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only PINs that the account still has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where the page before ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most so many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counts them by channel, batch and survey answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lists the batches, the newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lists who was chosen and is not in the file, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prints a letter or a layout to begin with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdraws a batch that is not written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notes that the post brought a letter back</source>
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
        <source>How much room is left on the disk cannot be told.</source>
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
        <source>%1 held the key for %2 and should not any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run key rotate %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lacks keys that go with their roles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run key grant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every key is held by somebody who can sign in, and by the recovery key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four eyes are switched off on this site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch them on when it has a second person: setting set four_eyes true.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes two people to make an administrator.</source>
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
        <source>The mail host %1 answers, and its certificate is right; mails that wait: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run mail run from a timer, or nobody sends them.</source>
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
        <source>Code or link from the mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New password of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can sign in now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can sign in now. An administrator grants the keys again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password of %1 is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link for a new password is on its way by mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer one of your questions: call this again with --question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a security question: childhood_friend, first_kiss, where_met_partner, first_car, first_grade_school, or one of the site&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes up an invitation, or a link for a new password: code, new password and answers on standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the code or link is the first line of standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes your password; the new one follows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tells your security questions, or takes an answer and mails a link for a new password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your number in the company</source>
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
        <source>%1 held the key for %2 and should not any more. Run: pindeskctl key rotate %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lacks the keys for %2. Run: pindeskctl key grant %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rotation of %1 has not come to its end. Run: pindeskctl key rotate %1</source>
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
        <source>New key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could not be read is as it was, and the old key stays in use for it. Mend it, and rotate again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key %1: %2 of %3 sealed anew, %4 a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped; both keys open meanwhile. Go on with: pindeskctl key rotate %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the keys for %2 now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lists the site&apos;s keys, who holds them and who lacks some</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>makes a new key and seals everything anew under it; goes on where it was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only goes on, begins none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grants the keys that somebody, or everybody, lacks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mail is named by its number, or by the Message-ID in its header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent: %1, refused: %2, postponed: %3, given up: %4; still waiting: %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mails that the next mail run sends again: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted: the mail came back. The account&apos;s diagnosis knows it now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of the mail host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password of the mail host is set. mail check tries it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sends the mail that waits; to be called by a timer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lists the mail of the outbox, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only waiting, sent, refused, bounced or cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most so many, 1 to 1000; 100 unless said otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lets a mail, or all that have not left, be sent at the next run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tries the mail host step by step and sends nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notes that a mail came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the returned mail says, in one line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sets the password of the mail host; it follows yours</source>
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
        <source>checks that the program is whole, and ends</source>
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
        <source>Practice site: %1%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A practice site with 5,000 invented customers. Its staff:</source>
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
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>makes an embedded practice site: invented customers in every state, and staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the practice calls, and which of them you have done, by the audit trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only if the record still has this version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the version that is in force, not what is being worked on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes not published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is saved. It decides nothing until it is published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1 of %2 is in force already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1 of %2 is in force now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VERSION is the number of a published version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN that is entered: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give either --account LID/CID or --caller FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give --pin-stdin: the PIN comes on standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lists the Force PIN profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shows a profile, its history and what to know before publishing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saves a profile from a JSON file as a draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writes a profile as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>puts a profile in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>puts an earlier version in force again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says what would become of a caller who enters a PIN, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a customer&apos;s account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a caller&apos;s data as JSON, with the keys of an extract and initialized</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the PIN comes on standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counts what a profile would do to all accounts; changes nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version %1, %2 by %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version of the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not published yet:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1, %2 by %3:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be published: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advice: %1 (%2, %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would be forced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would be activated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fires first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fires alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with the published version, %1 accounts more and %2 fewer are made to act.</source>
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
        <source>gateway (without it), counter or telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>telephone: the client whose profile decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the network or telephone number that failures are counted by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--channel is gateway, counter or telephone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many failures. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PIN is right. The customer registers now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PIN is right. The customer uses the link that was mailed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PIN is right, and has to be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account number and PIN do not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered. A link to confirm the address is on its way to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code at the end of the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is enabled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link is used, too old or not this account&apos;s. Send a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If this account has a confirmed address, a mail is on its way there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new PIN is good from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three links within an hour are enough. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new link is on its way to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signs a customer in; the PIN is the next line of standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>registers a customer: initial PIN, new PIN and hint on standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where the link to confirm it goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the mail: en, es or fr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirms the address: the code of the link and the PIN on standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sends the link again; the PIN on standard input, or --desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for a caller, as staff; without a PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mails the PIN or a link for a new one to the confirmed address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a new PIN by the mailed link: its code, the new PIN and a hint on standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What brought the caller of %1 is noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--language is one of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply for %1 is in the outbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers a customer who asked by e-mail for the initial PIN; their answers must be verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the address the customer wrote from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the reply (the customer&apos;s unless said otherwise)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shows the text, to be sent by yourself, in place of the outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notes what brought a caller who was given the initial PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of the setting distribution.survey_answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reactivated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reactivated at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ALARM: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No alarm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lists who is locked, why and for how long, and who was let in again by whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the alarms of the population watch, accounts by state, registrations of the last 14 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also drafts a ticket for technical support of each alarm</source>
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
        <source>default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LOOSENED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Apply it with: pindeskctl setting preset %1 --apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lists all settings with their values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shows one setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes a setting; the value is JSON, or a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refuse when somebody has changed it since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compares the site with a preset: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sets all its settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can sign in now, as %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is invited: a mail to %2 is queued. Its link is good until %3.</source>
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
        <source>%1 can sign in again. There is no address to mail a link to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can sign in again. A link for a new password is queued for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot sign in any more and holds no keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys that %1 held should be rotated; see pindeskctl key list.</source>
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
        <source>the person&apos;s new address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adds somebody who can sign in at once; their password follows yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adds somebody who chooses their own password by a link that is mailed to them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lists everybody on the staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shows one person, and how far they are from being locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lets somebody who is locked in again and mails a fresh link, or mails an invitation anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keeps somebody from signing in and takes their keys away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong passwords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong employee numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; the next one locks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to enrol, good for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for a new password, good for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 since %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employee number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pindeskgateway</name>
    <message numerus="yes">
        <source>There were too many failures. Try again in %n minute(s).</source>
        <translation>
            <numerusform>There were too many failures. Try again in %n minute.</numerusform>
            <numerusform>There were too many failures. Try again in %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>a file with these options, as NAME=VALUE lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the site&apos;s database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who serves: somebody on the staff with the role service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a program whose first line is their password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where customers come in (127.0.0.1:8080)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where /health and /metrics are; without it they are nowhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speak TLS with this certificate chain (PEM)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key of the certificate (PEM)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a proxy of ours, whose X-Forwarded-For is believed; may be given again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connections to the database (8; 1 for SQLite)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connections of customers (512)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave the mail queue to others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>send no mail, show it at /mail; on a practice site alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checks that the program is whole, and ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 takes an address and a port, as 127.0.0.1:8080 or [::1]:8080.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--certificate and --private-key go together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--proxy takes an address, not a name or a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No site is named: give --site URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who serves: give --user NAME and --key-command CMD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--catch-mail and --no-mail do not go together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer&apos;s pages, and the interface for telephone systems.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no option.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last four digits of your social security number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your date of birth (year-month-day)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ZIP code of your service address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A telephone number that we have of you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name on your bill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your service address: street and number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A question before you choose a new PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your PIN is one that others could find out, so it has to be changed. First we want to be sure that it is you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all answers were right. Please answer once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a new PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your PIN is one that others could find out, so it has to be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PIN was not changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It took too long, or too many answers or PINs were not right. Sign in again, or call us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enable your account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter your account number and the PIN that you chose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account is enabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on you sign in with your account number and your PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link does not work any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was used, is too old, or a newer one was sent. We can send you a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the link again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you typed the address, compare it with the one you were sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That cannot be done here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin again with the sign-in page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back, and enter less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait ten seconds, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not possible at the moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Go back, and try again in a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong on our side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your browser sent something that we do not understand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please begin again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This form is too old, or your browser does not keep cookies for this page. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please sign in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It took too long, or your account was changed meanwhile. Nothing of what you entered was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account number and PIN do not belong together. Compare both with your bill or letter. Capital and small letters are not the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As on your bill: two numbers with a stroke between them, such as 12345/678.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One that nobody can guess: no birth date, no number of yours, no row such as 1234.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New PIN, once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminds you of the PIN when you call us. It must not contain the PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two PINs are not the same. Enter the new PIN twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgot your PIN?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We send a mail to the address that you confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look into your mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If there is such an account with a confirmed e-mail address, a mail is on its way there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail after ten minutes? Compare the account number with your bill, or call us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm your e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have chosen your PIN. Open the link that we mailed to you, and enter your account number and your PIN there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did no mail come? We can send it again, to the address that you gave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three links within an hour are enough. Use the newest, or try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link is on its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new link goes to %1. Links that were sent before do not work any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the address wrong? Call us: we then give you a new PIN to begin with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no mail yet. It comes here some seconds after it was caused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would have been mailed, the newest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To %1, at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All mails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test pages: nothing here is real.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Need help? Call %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose your own PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PIN you were given is for once only. The new one is known to you alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link to confirm it is sent there at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you. One step is left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We have sent you a mail with a link. Open it, and enter your account number and your new PIN. Then your account is enabled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail after ten minutes? Look where unwanted mail goes. Then sign in, and have it sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your PIN is changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link and account number do not belong together, or the link was used or is too old. Have a new one sent: Forgot your PIN?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account number and PIN are right. You can close this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--catch-mail is for practice sites; “%1” is none.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>profiles</name>
    <message>
        <source>PIN length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN = last 4 of SSN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN = last 4 of ZIP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN = first 4 of ZIP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN of repeating digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN = last 4 of a phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Core information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocklisted PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sequential run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birth date or year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN = part of the account number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PIN is shorter or longer than this profile allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PIN is the last four digits of the social security number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PIN is the last four digits of the five-digit ZIP code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PIN is the first four digits of the five-digit ZIP code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole PIN is one digit: 1111, 222222.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PIN is the last four digits of any telephone number on record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer system says that the PIN must be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PIN is on the site&apos;s list of PINs that are too easy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The digits go up or down by one: 1234, 4321.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PIN is the year or the date of birth, in any usual way of writing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PIN is the location ID or the customer ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PIN was set more days ago than this profile allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Force PIN change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did not fire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PIN is too short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PIN is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PIN equals it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is of this pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PIN is on the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer system asks for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PIN is too old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The length is allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PIN differs from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not of this pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PIN is not on the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody asks for a change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PIN is not that old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer has set up a PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This section is switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile is switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not on record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is abroad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The postal code is no ZIP code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No number has four digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known since when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2” is never the trigger, because “%3” comes before it and fires for the same PINs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is switched off: its scenarios do nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is judged: the profile or both of its sections are switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is in both lists: who has not set up a PIN goes to customer activation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2” compares four digits, which the lengths of this profile do not allow: “%3” fires first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2” compares four digits, and the PIN policy allows no PIN so short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2” never fires, because the lengths are those of the PIN policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortest PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days until a PIN is old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identify the caller with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also check customers&apos; own PINs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right answers needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2” added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2” removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the order is now %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, before %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>profile %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the customers&apos; pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the counter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the telephone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>questions</name>
    <message>
        <source>Who was your best friend when you were a child?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom did you kiss first?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where did you and your spouse or partner meet?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which make or model was your first car?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which school did you go to in first grade?</source>
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
    <name>runs</name>
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
</context>
<context>
    <name>settings</name>
    <message>
        <source>5 letters and digits (60 million)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6 characters without look-alikes (887 million)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the PIN itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a link to choose a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STARTTLS (usually port 587)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS from the start (usually port 465)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>those that the system trusts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the site&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format of generated PINs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of new initial PINs, at the desk and in a run. Digits alone suit telephone entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of a PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever chooses it: staff, customer or program. PINs that exist stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that are no PIN here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One to a line, beside the built-in list of PINs that everybody guesses: the site&apos;s name, its town …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff may type a new PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off: a reset always gives a generated PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes to undo a reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until the customer uses the new PIN. 0: a reset cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN hints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the desk may give a verified caller the hint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reveals in an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many initial PINs one person may reveal. 0: none at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What callers are asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this order. Their answers are compared; what is on record is never shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right answers needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the hint, a reveal or a reset is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong tries in an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For one account by one person; then a supervisor is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More reasons for a reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One to a line, beside the built-in ones: PIN forgotten, new e-mail address, not received, suspected, caller, other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four eyes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else decides who becomes an administrator, and overrides the verification of a caller. Off: only where one person works alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours a request waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a second pair of eyes. Then it expires and has to be made anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes until an unused desk locks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets leave the screen; what was typed stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days an initial PIN lives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After them a customer who never signed in needs a new one. 0: without end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days until a PIN goes out again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By bill or letter. 0: a batch may repeat yesterday&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What brought you here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers to choose from when a PIN is given out at the desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who forgot the PIN gets by mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the address that the customer has confirmed, never to another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow down guessing of one account&apos;s PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the wrong PINs below, however far apart, each further one makes the account wait twice as long, up to 15 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong PINs for one account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a row within 15 minutes; then the account waits for the next quarter of an hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong PINs from one place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within 15 minutes, from one network or telephone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong PINs at the whole site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a minute; more of them, and places that have failed wait. All others sign in as ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the customers&apos; pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>https://, as customers reach the gateway. Links in mail begin with it; without it nobody can register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours a link to a customer works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not used in this time, a new one can be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes that are looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many accounts began to wait for the confirmation of their e-mail address in so many minutes, compared with the 14 days before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times as many as usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With more, mail is probably not being delivered: the Overview warns of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And at least so many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer accounts that wait are no alarm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inconsistent accounts borne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With more, the Overview and the Desk ask for technical support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong passwords allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At sign-in, in a row: %1 allowed, the %2 locks. An administrator reactivates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong identities allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a forgotten password, user name and employee number: %1 allowed, the %2 locks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong answers allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To one&apos;s own security question: %1 allowed, the %2 locks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours a link to staff works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of an invitation or a new password. Not used in this time, it locks the person, who then needs a new link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address for links to staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An https:// page that hands the link on, for mail programs that do not open pindesk: links. Empty: the link opens PinDesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortest user name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of new people. Names that exist stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of staff. Counts for the next password that each chooses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A password needs an upper-case letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of A to Z at least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A password needs a lower-case letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of a to z at least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A password needs a letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper or lower case: counts where neither of them is asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A password needs a digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of 0 to 9 at least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse user names as passwords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person&apos;s own, and the first administrator&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passwords not to be used again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many of the latest, the present one included. 0: any may come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days a password lives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then a new one is asked for at sign-in. 0: without end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that are no password here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One to a line, beside the built-in list of the commonest passwords.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many each person chooses and answers on enrolment. 0: none, a forgotten password then asks for the identity only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions to choose from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick those to offer and add your own. Whoever has answered one that goes keeps it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted without spaces at its ends, so that spaces alone are no answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the machine that takes the site&apos;s mail. Empty: no mail is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>587 for STARTTLS and 465 for TLS, unless the provider says otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail is never handed over without it: links in it let people in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As whom PinDesk signs in at the mail host. Empty: without signing in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender&apos;s address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where mails come from, and where the ones that come back go to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands before the address. Empty: the name of the site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates to trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of whoever signed the mail host&apos;s certificate, as PEM text, when it is the site&apos;s own. Empty: those that the system trusts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile of the customers&apos; pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authentication profile that judges PINs entered there. Empty: nobody is made to change a PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile of the counter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same, for customers who register with your help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profiles of telephone systems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One to a line: the name of the system&apos;s key, =, the profile. A system that is not here makes nobody change a PIN.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>staff</name>
    <message>
        <source>Invited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked: passwords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked: employee numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked: security answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked: link not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong passwords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong employee numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong security answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link not used in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks up customers, verifies callers, gives hints, resets PINs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a CSR; also overrides verification, undoes others&apos; resets, sets the rules for PINs, approves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imports customers, generates PINs, manages staff, keys and settings. Sees no PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads and verifies the audit trail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program, not a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It leaves with the next mails; the page Mail shows the queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is tried again by itself. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it has not come, it may lie among the unwanted mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it has not come, it may lie among the unwanted mail; or send a new link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They can ask again by “Forgot password?” on the sign-in page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a new link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address with them and send a new link: it can be corrected there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>time</name>
    <message>
        <source>d MMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
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
        <source>%1st</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1nd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1rd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1th</source>
        <translation type="unfinished"></translation>
    </message>
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
    <message>
        <source>less than a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>verdict</name>
    <message numerus="yes">
        <source>The trail is broken in %Ln places. First: </source>
        <translation>
            <numerusform>The trail is broken in %Ln place. First: </numerusform>
            <numerusform>The trail is broken in %Ln places. First: </numerusform>
        </translation>
    </message>
    <message>
        <source>Event %1 of chain %2 is not the one that was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event %1 of chain %2 was written and is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chain %2 was cut: event %1 and all after it are gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event %1 of chain %2 stands where another one was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recorded end of chain %2 is not its end, event %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trail is whole: %1 events in %2 chains, %3 checkpoints agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a copy of the database and tell whoever is responsible for security.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>watch</name>
    <message numerus="yes">
        <source>%Ln accounts are enabled but not initialized: %1.</source>
        <translation>
            <numerusform>%Ln account is enabled but not initialized: %1.</numerusform>
            <numerusform>%Ln accounts are enabled but not initialized: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts began to wait for the confirmation of their e-mail address within %1 minutes. Usually it is %2.</source>
        <translation>
            <numerusform>%Ln account began to wait for the confirmation of its e-mail address within %1 minutes. Usually it is %2.</numerusform>
            <numerusform>%Ln accounts began to wait for the confirmation of their e-mail address within %1 minutes. Usually it is %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Outgoing mail: %1 waiting, %2 of them tried in vain, %3 refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 registered, %3 confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail is probably not being delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts are inconsistent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers do not get the link that ends their registration. Check the mail host. If it passes, ask whoever runs it what becomes of the mails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No operation of PinDesk brings an account into this state. Tell technical support; each of these accounts needs a new initial PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <extracomment>a day: short weekday, day, short month</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For technical support: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site: %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noticed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PinDesk: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database: %1, schema %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was noticed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts by state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registrations of the last days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check of the mail host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we ask for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please find out what becomes of mails between the site and the mail host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please find out what wrote these rows.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
