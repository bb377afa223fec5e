<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>counter</name>
    <message numerus="yes">
        <source>There were too many failures. Try again in %n minute(s).</source>
        <translation>
            <numerusform>There were too many failures. Try again in %n minute.</numerusform>
            <numerusform>There were too many failures. Try again in %n minutes.</numerusform>
        </translation>
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
</context>
<context>
    <name>pindesk::ui::LetterPreview</name>
    <message numerus="yes">
        <source>%Ln pages. The dashed line is the envelope&apos;s window.</source>
        <translation>
            <numerusform>%Ln page. The dashed line is the envelope&apos;s window.</numerusform>
            <numerusform>%Ln pages. The dashed line is the envelope&apos;s window.</numerusform>
        </translation>
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
</context>
</TS>
