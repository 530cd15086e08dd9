<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>AdministratorWords</name>
    <message numerus="yes">
        <source>Invite sent, %n day(s) ago</source>
        <translation>
            <numerusform>Invite sent, %n day ago</numerusform>
            <numerusform>Invite sent, %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Invite expired, %n day(s) ago</source>
        <translation>
            <numerusform>Invite expired, %n day ago</numerusform>
            <numerusform>Invite expired, %n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AdviceWords</name>
    <message numerus="yes">
        <source>%n people have full access</source>
        <translation>
            <numerusform>%n person has full access</numerusform>
            <numerusform>%n people have full access</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) have full access</source>
        <translation>
            <numerusform>%n group has full access</numerusform>
            <numerusform>%n groups have full access</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) have expired</source>
        <translation>
            <numerusform>%n invitation has expired</numerusform>
            <numerusform>%n invitations have expired</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) are still not accepted</source>
        <translation>
            <numerusform>%n invitation is still not accepted</numerusform>
            <numerusform>%n invitations are still not accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) have custom access without any permission</source>
        <translation>
            <numerusform>%n person has custom access without any permission</numerusform>
            <numerusform>%n people have custom access without any permission</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service principal(s) have access</source>
        <translation>
            <numerusform>%n service principal has access</numerusform>
            <numerusform>%n service principals have access</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The oldest was sent %n day(s) ago. Its link no longer works: send it again, or cancel it if it is not needed.</source>
        <translation>
            <numerusform>The oldest was sent %n day ago. Its link no longer works: send it again, or cancel it if it is not needed.</numerusform>
            <numerusform>The oldest was sent %n days ago. Its link no longer works: send it again, or cancel it if it is not needed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The oldest was sent %n day(s) ago. Ask whether the mail arrived: it comes from cloud@citrix.com and may be in the junk folder.</source>
        <translation>
            <numerusform>The oldest was sent %n day ago. Ask whether the mail arrived: it comes from cloud@citrix.com and may be in the junk folder.</numerusform>
            <numerusform>The oldest was sent %n days ago. Ask whether the mail arrived: it comes from cloud@citrix.com and may be in the junk folder.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BlastRadiusWords</name>
    <message numerus="yes">
        <source>%n active administrator(s) remain(s).</source>
        <translation>
            <numerusform>%n active administrator remains.</numerusform>
            <numerusform>%n active administrators remain.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n active administrator(s) remain(s), as far as the list has been read.</source>
        <translation>
            <numerusform>%n active administrator remains, as far as the list has been read.</numerusform>
            <numerusform>%n active administrators remain, as far as the list has been read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Full access stays with %1 and %n more.</source>
        <translation>
            <numerusform>Full access stays with %1 and %n more.</numerusform>
            <numerusform>Full access stays with %1 and %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodeWords</name>
    <message numerus="yes">
        <source>%n attempt(s) left.</source>
        <translation>
            <numerusform>%n attempt left.</numerusform>
            <numerusform>%n attempts left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectivityWords</name>
    <message numerus="yes">
        <source>%n unreachable</source>
        <translation>
            <numerusform>%n unreachable</numerusform>
            <numerusform>%n unreachable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suspicious</source>
        <translation>
            <numerusform>%n suspicious</numerusform>
            <numerusform>%n suspicious</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reachable</source>
        <translation>
            <numerusform>%n reachable</numerusform>
            <numerusform>%n reachable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchecked</source>
        <translation>
            <numerusform>%n unchecked</numerusform>
            <numerusform>%n unchecked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) cannot be reached.</source>
        <translation>
            <numerusform>%n address cannot be reached.</numerusform>
            <numerusform>%n addresses cannot be reached.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) seem to be decrypted on the way.</source>
        <translation>
            <numerusform>%n connection seems to be decrypted on the way.</numerusform>
            <numerusform>%n connections seem to be decrypted on the way.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worse than before.</source>
        <translation>
            <numerusform>%n worse than before.</numerusform>
            <numerusform>%n worse than before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message numerus="yes">
        <source>%n attempt(s) left.</source>
        <translation>
            <numerusform>%n attempt left.</numerusform>
            <numerusform>%n attempts left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FleetAdviceWords</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Cloud Connectors work: one of them can be restarted without losing redundancy.</source>
        <translation>
            <numerusform>%n Cloud Connector works: one of them can be restarted without losing redundancy.</numerusform>
            <numerusform>%n Cloud Connectors work: one of them can be restarted without losing redundancy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Cloud Connectors reach the forest %1: one of them can be restarted without losing redundancy.</source>
        <translation>
            <numerusform>%n Cloud Connector reaches the forest %1: one of them can be restarted without losing redundancy.</numerusform>
            <numerusform>%n Cloud Connectors reach the forest %1: one of them can be restarted without losing redundancy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without it, %n connectors go on working: redundancy stays.</source>
        <translation>
            <numerusform>Without it, %n connector goes on working: redundancy stays.</numerusform>
            <numerusform>Without it, %n connectors go on working: redundancy stays.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It carries no load now, and %n other connector(s) work(s).</source>
        <translation>
            <numerusform>It carries no load now, and %n other connector works.</numerusform>
            <numerusform>It carries no load now, and %n other connectors work.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is being updated: better wait until that is done, about ten minutes. %n other connectors work meanwhile.</source>
        <translation>
            <numerusform>%1 is being updated: better wait until that is done, about ten minutes. %n other connector works meanwhile.</numerusform>
            <numerusform>%1 is being updated: better wait until that is done, about ten minutes. %n other connectors work meanwhile.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Whether it works is not known. Without it, %n connectors go on working.</source>
        <translation>
            <numerusform>Whether it works is not known. Without it, %n connector goes on working.</numerusform>
            <numerusform>Whether it works is not known. Without it, %n connectors go on working.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The load needs %1 Cloud Connectors (N+1), and only %n work(s).</source>
        <translation>
            <numerusform>The load needs %1 Cloud Connectors (N+1), and only %n works.</numerusform>
            <numerusform>The load needs %1 Cloud Connectors (N+1), and only %n work.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FleetChangeWords</name>
    <message numerus="yes">
        <source>The resource location “%1” and its %n connector(s) were deleted. The software stays on the machines until it is uninstalled there.</source>
        <translation>
            <numerusform>The resource location “%1” and its connector were deleted. The software stays on the machine until it is uninstalled there.</numerusform>
            <numerusform>The resource location “%1” and its %n connectors were deleted. The software stays on the machines until it is uninstalled there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InstallationWords</name>
    <message numerus="yes">
        <source>The file is older than %n day(s). An installer should not be used over a long period: download a new one.</source>
        <translation>
            <numerusform>The file is older than %n day. An installer should not be used over a long period: download a new one.</numerusform>
            <numerusform>The file is older than %n days. An installer should not be used over a long period: download a new one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LimitText</name>
    <message numerus="yes">
        <source>There is no activity: you will be signed out in %n minute(s). Press a key to keep working.</source>
        <translation>
            <numerusform>There is no activity: you will be signed out in %n minute. Press a key to keep working.</numerusform>
            <numerusform>There is no activity: you will be signed out in %n minutes. Press a key to keep working.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This session reaches its limit of 24 hours in %n minute(s). Save what you are working on: unsaved changes are lost and you sign in again.</source>
        <translation>
            <numerusform>This session reaches its limit of 24 hours in %n minute. Save what you are working on: unsaved changes are lost and you sign in again.</numerusform>
            <numerusform>This session reaches its limit of 24 hours in %n minutes. Save what you are working on: unsaved changes are lost and you sign in again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotificationWords</name>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotificationsSummary</name>
    <message numerus="yes">
        <source>%n open · as of %1</source>
        <translation>
            <numerusform>%n open · as of %1</numerusform>
            <numerusform>%n open · as of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept on this computer since %1; at most %2</source>
        <translation>
            <numerusform>%n kept on this computer since %1; at most %2</numerusform>
            <numerusform>%n kept on this computer since %1; at most %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemovalWords</name>
    <message numerus="yes">
        <source>%n more secure client(s) of this person stop(s) working.</source>
        <translation>
            <numerusform>%n more secure client of this person stops working.</numerusform>
            <numerusform>%n more secure clients of this person stop working.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SummaryWords</name>
    <message numerus="yes">
        <source>The first %n entries</source>
        <translation>
            <numerusform>The first entry</numerusform>
            <numerusform>The first %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <comment>service principals and the like</comment>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrayWords</name>
    <message numerus="yes">
        <source>%n open notification(s)</source>
        <translation>
            <numerusform>%n open notification</numerusform>
            <numerusform>%n open notifications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccj::ui::AdministratorsList</name>
    <message numerus="yes">
        <source>%n read so far…</source>
        <translation>
            <numerusform>%n read so far…</numerusform>
            <numerusform>%n read so far…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n entries.</source>
        <translation>
            <numerusform>Stopped after %n entry.</numerusform>
            <numerusform>Stopped after %n entries.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccj::ui::AdviceDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccj::ui::AdviceFeature</name>
    <message numerus="yes">
        <source>%n piece(s) of advice</source>
        <translation>
            <numerusform>%n piece of advice</numerusform>
            <numerusform>%n pieces of advice</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccj::ui::ArchiveDesk</name>
    <message numerus="yes">
        <source>%n notifications were saved in %1.</source>
        <translation>
            <numerusform>%n notification was saved in %1.</numerusform>
            <numerusform>%n notifications were saved in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notifications that the cloud does not list any more are gone for good</source>
        <translation>
            <numerusform>%n notification that the cloud does not list any more is gone for good</numerusform>
            <numerusform>%n notifications that the cloud does not list any more are gone for good</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccj::ui::AzureChooser</name>
    <message numerus="yes">
        <source>The first %n person(s) of more who match. Type more of the name.</source>
        <translation>
            <numerusform>The first person of more who match. Type more of the name.</numerusform>
            <numerusform>The first %n people of more who match. Type more of the name.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) found.</source>
        <translation>
            <numerusform>%n person found.</numerusform>
            <numerusform>%n people found.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccj::ui::BulkAccessStep</name>
    <message numerus="yes">
        <source>%n rows with Custom access have no permissions yet; they will not be invited.</source>
        <translation>
            <numerusform>%n row with Custom access has no permissions yet; it will not be invited.</numerusform>
            <numerusform>%n rows with Custom access have no permissions yet; they will not be invited.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccj::ui::BulkCheckStep</name>
    <message numerus="yes">
        <source>%n rows hold characters that could not be read. Another encoding may help.</source>
        <translation>
            <numerusform>%n row holds characters that could not be read. Another encoding may help.</numerusform>
            <numerusform>%n rows hold characters that could not be read. Another encoding may help.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccj::ui::BulkInviteFeature</name>
    <message numerus="yes">
        <source>The batch is finished: %n people were invited.</source>
        <translation>
            <numerusform>The batch is finished: %n person was invited.</numerusform>
            <numerusform>The batch is finished: %n people were invited.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccj::ui::BulkResultStep</name>
    <message numerus="yes">
        <source>%n invited</source>
        <translation>
            <numerusform>%n invited</numerusform>
            <numerusform>%n invited</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n listed already</source>
        <translation>
            <numerusform>%n listed already</numerusform>
            <numerusform>%n listed already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stopped before</source>
        <translation>
            <numerusform>%n stopped before</numerusform>
            <numerusform>%n stopped before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <translation>
            <numerusform>%n not sent</numerusform>
            <numerusform>%n not sent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccj::ui::BulkSendStep</name>
    <message numerus="yes">
        <source>Send %n invites</source>
        <translation>
            <numerusform>Send %n invite</numerusform>
            <numerusform>Send %n invites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n refused</source>
        <translation>
            <numerusform>%1 · %n refused</numerusform>
            <numerusform>%1 · %n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccj::ui::BulkSourceStep</name>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccj::ui::CopyAccessDialog</name>
    <message numerus="yes">
        <source>The first %n. Type more of the name to narrow it down.</source>
        <translation>
            <numerusform>The first %n. Type more of the name to narrow it down.</numerusform>
            <numerusform>The first %n. Type more of the name to narrow it down.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccj::ui::DeleteLocationDialog</name>
    <message numerus="yes">
        <source>It still has %n connector(s), and only an empty resource location can be deleted. Better uninstall the connectors on their machines first.</source>
        <translation>
            <numerusform>It still has %n connector, and only an empty resource location can be deleted. Better uninstall the connector on its machine first.</numerusform>
            <numerusform>It still has %n connectors, and only an empty resource location can be deleted. Better uninstall the connectors on their machines first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccj::ui::DesktopAnnouncer</name>
    <message numerus="yes">
        <source>%n new notification(s)</source>
        <translation>
            <numerusform>%n new notification</numerusform>
            <numerusform>%n new notifications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notification(s) came while it was quiet</source>
        <translation>
            <numerusform>%n notification came while it was quiet</numerusform>
            <numerusform>%n notifications came while it was quiet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Today&apos;s digest: %n notification(s)</source>
        <translation>
            <numerusform>Today&apos;s digest: %n notification</numerusform>
            <numerusform>Today&apos;s digest: %n notifications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccj::ui::DetailPane</name>
    <message numerus="yes">
        <source>%1 (%n permission(s))</source>
        <translation>
            <numerusform>%1 (%n permission)</numerusform>
            <numerusform>%1 (%n permissions)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccj::ui::DismissalMessages</name>
    <message numerus="yes">
        <source>%n notifications dismissed.</source>
        <translation>
            <numerusform>%n notification dismissed.</numerusform>
            <numerusform>%n notifications dismissed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You can undo this for %n seconds.</source>
        <translation>
            <numerusform>You can undo this for %n second.</numerusform>
            <numerusform>You can undo this for %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notifications were not dismissed.</source>
        <translation>
            <numerusform>%n notification was not dismissed.</numerusform>
            <numerusform>%n notifications were not dismissed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No answer came, and %n notifications are still open.</source>
        <translation>
            <numerusform>No answer came, and %n notification is still open.</numerusform>
            <numerusform>No answer came, and %n notifications are still open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The session ended before %n notifications were dismissed. They are still open.</source>
        <translation>
            <numerusform>The session ended before %n notification was dismissed. It is still open.</numerusform>
            <numerusform>The session ended before %n notifications were dismissed. They are still open.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccj::ui::ExportFeature</name>
    <message numerus="yes">
        <source>%n rows were saved in %1.</source>
        <translation>
            <numerusform>%n row was saved in %1.</numerusform>
            <numerusform>%n rows were saved in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows were saved in %1. The list had not been read to its end.</source>
        <translation>
            <numerusform>%n row was saved in %1. The list had not been read to its end.</numerusform>
            <numerusform>%n rows were saved in %1. The list had not been read to its end.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccj::ui::HistorySection</name>
    <message numerus="yes">
        <source>The newest %n records; there may be older ones. What was done elsewhere is not here.</source>
        <translation>
            <numerusform>The newest record; there may be older ones. What was done elsewhere is not here.</numerusform>
            <numerusform>The newest %n records; there may be older ones. What was done elsewhere is not here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccj::ui::LocationsPage</name>
    <message numerus="yes">
        <source>%n locations</source>
        <translation>
            <numerusform>%n location</numerusform>
            <numerusform>%n locations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connectors</source>
        <translation>
            <numerusform>%n connector</numerusform>
            <numerusform>%n connectors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccj::ui::MuteDialog</name>
    <message numerus="yes">
        <source>For %n days</source>
        <translation>
            <numerusform>For %n day</numerusform>
            <numerusform>For %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccj::ui::NavigationItem</name>
    <message numerus="yes">
        <source>%n open item(s)</source>
        <comment>on a page</comment>
        <translation>
            <numerusform>%n open item</numerusform>
            <numerusform>%n open items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccj::ui::NotificationPane</name>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier ones are not listed here.</source>
        <translation>
            <numerusform>%n earlier one is not listed here.</numerusform>
            <numerusform>%n earlier ones are not listed here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccj::ui::NotificationsTable</name>
    <message numerus="yes">
        <source>%n times, first %1, last %2</source>
        <translation>
            <numerusform>%n time, first %1, last %2</numerusform>
            <numerusform>%n times, first %1, last %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccj::ui::ProfilePage</name>
    <message numerus="yes">
        <source>%n way(s) back into your account without the authenticator app</source>
        <translation>
            <numerusform>%n way back into your account without the authenticator app</numerusform>
            <numerusform>%n ways back into your account without the authenticator app</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccj::ui::RecentRemovalsModel</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccj::ui::RecoveryNotice</name>
    <message numerus="yes">
        <source>%n backup code(s) left.</source>
        <translation>
            <numerusform>%n backup code left.</numerusform>
            <numerusform>%n backup codes left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccj::ui::RemovalMessages</name>
    <message numerus="yes">
        <source>You are no longer an administrator here. You will be signed out in %n second(s).</source>
        <translation>
            <numerusform>You are no longer an administrator here. You will be signed out in %n second.</numerusform>
            <numerusform>You are no longer an administrator here. You will be signed out in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 Whoever is still signed in keeps access for at most %n second(s).</source>
        <translation>
            <numerusform>%1 Whoever is still signed in keeps access for at most %n second.</numerusform>
            <numerusform>%1 Whoever is still signed in keeps access for at most %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was removed, but at %2 %n secure client(s) of theirs were still there.</source>
        <translation>
            <numerusform>%1 was removed, but at %2 %n secure client of theirs was still there.</numerusform>
            <numerusform>%1 was removed, but at %2 %n secure clients of theirs were still there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccj::ui::ReviewDesk</name>
    <message numerus="yes">
        <source>Keep %n unchanged…</source>
        <translation>
            <numerusform>Keep %n unchanged…</numerusform>
            <numerusform>Keep %n unchanged…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep all %n who are unchanged?</source>
        <translation>
            <numerusform>Keep the one who is unchanged?</numerusform>
            <numerusform>Keep all %n who are unchanged?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %n</source>
        <translation>
            <numerusform>Keep %n</numerusform>
            <numerusform>Keep %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccj::ui::ReviewDetail</name>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccj::ui::VerificationMethods</name>
    <message numerus="yes">
        <source>Without your authenticator app, %n way(s) back into your account exist.</source>
        <translation>
            <numerusform>Without your authenticator app, %n way back into your account exists.</numerusform>
            <numerusform>Without your authenticator app, %n ways back into your account exist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unused code(s) left</source>
        <translation>
            <numerusform>%n unused code left</numerusform>
            <numerusform>%n unused codes left</numerusform>
        </translation>
    </message>
</context>
</TS>
