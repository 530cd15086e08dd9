// SPDX-License-Identifier: Apache-2.0
#include "ui/preparation/wordtable.h"

using namespace Qt::StringLiterals;

namespace ccj::ui {

namespace {

const WordTable &services()
{
    static const WordTable table{
        {u"agentSystem"_s,
         {QT_TRANSLATE_NOOP("PreparationWords",
                            "Makes the calls that need the rights of the system: "
                            "installation, restarts, registry. Only the Agent WatchDog can "
                            "call it; it does not use the network.")}},
        {u"watchDog"_s,
         {QT_TRANSLATE_NOOP("PreparationWords", "Watches over the other services and updates them.")}},
        {u"agentLogger"_s,
         {QT_TRANSLATE_NOOP("PreparationWords",
                            "Keeps logs for support, for all services of the connector.")}},
        {u"adProvider"_s,
         {QT_TRANSLATE_NOOP("PreparationWords",
                            "Lets the cloud manage resources that belong to the accounts of "
                            "the domain.")}},
        {u"agentDiscovery"_s,
         {QT_TRANSLATE_NOOP("PreparationWords",
                            "Lets the cloud manage older products on-premises: XenApp and "
                            "XenDesktop.")}},
        {u"credentialProvider"_s,
         {QT_TRANSLATE_NOOP("PreparationWords", "Stores encrypted data and reads it again.")}},
        {u"webRelay"_s,
         {QT_TRANSLATE_NOOP("PreparationWords",
                            "Passes HTTP requests of the WebRelay cloud service on to web "
                            "servers on-premises.")}},
        {u"cdfCapture"_s,
         {QT_TRANSLATE_NOOP("PreparationWords",
                            "Records CDF traces of the products that are set up for it.")}},
        {u"configSynchronizer"_s,
         {QT_TRANSLATE_NOOP("PreparationWords", "Copies the brokering configuration for high availability "
                                                "mode.")}},
        {u"highAvailability"_s,
         {QT_TRANSLATE_NOOP("PreparationWords", "Keeps the service going while the central site is down.")}},
        {u"itsmAdapter"_s,
         {QT_TRANSLATE_NOOP("PreparationWords", "Automates how virtual apps and desktops are provisioned and "
                                                "managed.")}},
        {u"netScalerGateway"_s,
         {QT_TRANSLATE_NOOP("PreparationWords",
                            "Connects desktops and apps on-premises to the Internet without "
                            "inbound firewall rules and without a DMZ.")}},
        {u"remoteBroker"_s,
         {QT_TRANSLATE_NOOP("PreparationWords",
                            "Connects local VDAs and StoreFront servers to the remote Broker "
                            "service.")}},
        {u"remoteHcl"_s,
         {QT_TRANSLATE_NOOP("PreparationWords",
                            "Relays between the Delivery Controller and the hypervisors.")}},
        {u"sessionManager"_s,
         {QT_TRANSLATE_NOOP("PreparationWords",
                            "Manages anonymous prelaunched sessions and reports the number of "
                            "sessions to the Session Manager service.")}},
        {u"wemAuthentication"_s,
         {QT_TRANSLATE_NOOP("PreparationWords", "Authenticates WEM agents that connect to servers of the "
                                                "cloud.")}},
        {u"wemMessaging"_s,
         {QT_TRANSLATE_NOOP("PreparationWords", "Receives messages of the cloud's servers for the WEM "
                                                "service.")}},
    };
    return table;
}

const WordTable &locations()
{
    static const WordTable table{
        {u"installUser"_s,
         {QT_TRANSLATE_NOOP("PreparationWords", "Installation (user)"),
          QT_TRANSLATE_NOOP("PreparationWords",
                            "One page of the documentation writes %AppData%\\Local\\Temp, "
                            "which Windows does not have.")}},
        {u"installWindows"_s,
         {QT_TRANSLATE_NOOP("PreparationWords", "Installation (system)"),
          QT_TRANSLATE_NOOP("PreparationWords", "The second folder for logs of the installation.")}},
        {u"installLater"_s,
         {QT_TRANSLATE_NOOP("PreparationWords", "Installation (afterwards)"),
          QT_TRANSLATE_NOOP("PreparationWords", "Logs are added here once the installation has ended.")}},
        {u"sentToCloud"_s,
         {QT_TRANSLATE_NOOP("PreparationWords", "Sent to the cloud"),
          QT_TRANSLATE_NOOP("PreparationWords",
                            "The documentation spells this folder “Loggs”, with two g.")}},
        {u"eventLogs"_s,
         {QT_TRANSLATE_NOOP("PreparationWords", "Event logs"),
          QT_TRANSLATE_NOOP("PreparationWords", "“Log”, with one g: not the folder of what is sent to the "
                                                "cloud.")}},
        {u"sizeLimitKey"_s,
         {QT_TRANSLATE_NOOP("PreparationWords", "Size limit of logs (key)"),
          QT_TRANSLATE_NOOP("PreparationWords",
                            "For what is sent to the cloud: older logs are deleted beyond "
                            "the limit.")}},
        {u"sizeLimitValue"_s,
         {QT_TRANSLATE_NOOP("PreparationWords", "Size limit of logs (value)"),
          QT_TRANSLATE_NOOP("PreparationWords", "In that key, in megabytes.")}},
        {u"agentEvents"_s,
         {QT_TRANSLATE_NOOP("PreparationWords", "Events of the agent"),
          QT_TRANSLATE_NOOP("PreparationWords", "In the Windows Event Log, under this provider.")}},
        {u"watchDogEvents"_s,
         {QT_TRANSLATE_NOOP("PreparationWords", "Events of the WatchDog"),
          QT_TRANSLATE_NOOP("PreparationWords", "In the Windows Event Log, under this provider.")}},
    };
    return table;
}

} // namespace

QString PreparationWords::service(const QString &id)
{
    return wordsOf(services(), id).title;
}

TitledText PreparationWords::location(const QString &id)
{
    return wordsOf(locations(), id);
}

} // namespace ccj::ui
