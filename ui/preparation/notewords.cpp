// SPDX-License-Identifier: Apache-2.0
#include "ui/preparation/wordtable.h"

using namespace Qt::StringLiterals;

namespace ccj::ui {

namespace {

const WordTable &notes()
{
    static const WordTable table{
        // the web proxy
        {u"allowed"_s,
         {QT_TRANSLATE_NOOP("PreparationWords", "A web proxy is allowed"),
          QT_TRANSLATE_NOOP("PreparationWords",
                            "It may watch the outbound connections, as long as it works with "
                            "TLS-encrypted ones.")}},
        {u"twoMoments"_s,
         {QT_TRANSLATE_NOOP("PreparationWords", "The installer and the services differ"),
          QT_TRANSLATE_NOOP("PreparationWords",
                            "The installer uses the Internet settings of the user who runs "
                            "it: where a browser gets through, it does too. The services "
                            "do not have these settings. Both need the Internet.")}},
        {u"importSettings"_s,
         {QT_TRANSLATE_NOOP("PreparationWords", "Give the services the settings of the user"),
          QT_TRANSLATE_NOOP("PreparationWords",
                            "Run this in a command prompt on the machine, then restart the "
                            "machine.")}},
        {u"noScripts"_s,
         {QT_TRANSLATE_NOOP("PreparationWords", "No automatic detection and no PAC script"),
          QT_TRANSLATE_NOOP("PreparationWords", "Connectors support neither: enter the proxy itself.")}},
        {u"decryption"_s,
         {QT_TRANSLATE_NOOP("PreparationWords", "Do not decrypt the connections"),
          QT_TRANSLATE_NOOP("PreparationWords",
                            "A proxy with SSL decryption may keep connectors from reaching "
                            "the cloud.")}},
        // good to know
        {u"resourceLocation"_s,
         {QT_TRANSLATE_NOOP("PreparationWords", "What a resource location contains"),
          QT_TRANSLATE_NOOP("PreparationWords",
                            "What the services need in one place. For Virtual Apps and "
                            "Desktops: an Active Directory domain, one or more Virtual "
                            "Delivery Agents (VDA), and a hypervisor or cloud service that "
                            "provides the machines.")}},
        {u"minimumSetUp"_s,
         {QT_TRANSLATE_NOOP("PreparationWords", "The least that is needed"),
          QT_TRANSLATE_NOOP("PreparationWords",
                            "An Active Directory domain, two machines with connectors, and "
                            "machines for the workloads; all machines are in the domain.")}},
        {u"sizing"_s,
         {QT_TRANSLATE_NOOP("PreparationWords", "How large the machines must be"),
          QT_TRANSLATE_NOOP("PreparationWords",
                            "There are no general numbers: size them for your hardware, with "
                            "Citrix's guidance on scale and size for connectors.")}},
        {u"cloning"_s,
         {QT_TRANSLATE_NOOP("PreparationWords", "Cloned machines"),
          QT_TRANSLATE_NOOP("PreparationWords",
                            "Each machine needs its own SID and connector ID. Prepare a "
                            "template without a connector, make the machines from it, then "
                            "install a connector on each. One that was cloned together with "
                            "its machine does not run.")}},
        {u"moving"_s,
         {QT_TRANSLATE_NOOP("PreparationWords", "Moving a machine to another domain"),
          QT_TRANSLATE_NOOP("PreparationWords", "Uninstall the connector first, join the other domain, then "
                                                "install it again.")}},
        {u"upgrading"_s,
         {QT_TRANSLATE_NOOP("PreparationWords", "Newer versions"),
          QT_TRANSLATE_NOOP("PreparationWords",
                            "Connectors update themselves. Never install a newer version over "
                            "an older one by hand: uninstall the old one first.")}},
        {u"restarts"_s,
         {QT_TRANSLATE_NOOP("PreparationWords", "Restarts"),
          QT_TRANSLATE_NOOP("PreparationWords",
                            "The cloud restarts one connector at a time when an update needs "
                            "it. Do not prevent that, but keep Windows Update from "
                            "restarting by itself.")}},
        {u"logOn"_s,
         {QT_TRANSLATE_NOOP("PreparationWords", "Who may log on to the machine"),
          QT_TRANSLATE_NOOP("PreparationWords",
                            "Only the most trusted administrators, and only for maintenance. "
                            "Users never: passwords of administrators are kept there.")}},
        {u"machineAccount"_s,
         {QT_TRANSLATE_NOOP("PreparationWords", "The account of the machine"),
          QT_TRANSLATE_NOOP("PreparationWords",
                            "It should only be able to read in Active Directory, as is usual "
                            "there. You can have Active Directory audit it.")}},
        {u"antivirus"_s,
         {QT_TRANSLATE_NOOP("PreparationWords", "Antivirus software"),
          QT_TRANSLATE_NOOP("PreparationWords", "Citrix tests with McAfee VirusScan Enterprise + AntiSpyware "
                                                "Enterprise 8.8 and supports other standard products.")}},
        {u"checkUtility"_s,
         {QT_TRANSLATE_NOOP("PreparationWords", "If a connector is disconnected"),
          QT_TRANSLATE_NOOP("PreparationWords",
                            "Run Citrix's Cloud Connector Connectivity Check Utility on that "
                            "machine.")}},
    };
    return table;
}

} // namespace

TitledText PreparationWords::note(const QString &id)
{
    return wordsOf(notes(), id);
}

} // namespace ccj::ui
