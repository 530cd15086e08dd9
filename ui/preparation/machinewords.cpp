// SPDX-License-Identifier: Apache-2.0
#include "ui/preparation/wordtable.h"

using namespace Qt::StringLiterals;

namespace ccj::ui {

namespace {

const WordTable &requirements()
{
    static const WordTable table{
        {u"operatingSystem"_s,
         {QT_TRANSLATE_NOOP("PreparationWords", "Operating system"),
          QT_TRANSLATE_NOOP("PreparationWords", "One of these: %1.")}},
        {u"notServerCore"_s,
         {QT_TRANSLATE_NOOP("PreparationWords", "Desktop Experience, not Server Core"),
          QT_TRANSLATE_NOOP("PreparationWords", "Server Core is not supported.")}},
        {u"dotNet"_s,
         {QT_TRANSLATE_NOOP("PreparationWords", "Version of .NET Framework"),
          QT_TRANSLATE_NOOP("PreparationWords", "%1 or later.")}},
        {u"dedicated"_s,
         {QT_TRANSLATE_NOOP("PreparationWords", "Used for nothing else"),
          QT_TRANSLATE_NOOP("PreparationWords",
                            "Besides the connector, only antivirus software and the tools of "
                            "the hypervisor are installed.")}},
        {u"notDomainController"_s,
         {QT_TRANSLATE_NOOP("PreparationWords", "Not a domain controller"),
          QT_TRANSLATE_NOOP("PreparationWords", "Connectors are not supported on domain controllers.")}},
        {u"clock"_s,
         {QT_TRANSLATE_NOOP("PreparationWords", "Clock is right"),
          QT_TRANSLATE_NOOP("PreparationWords", "The time is correct in UTC.")}},
        {u"enhancedSecurityOff"_s,
         {QT_TRANSLATE_NOOP("PreparationWords", "Internet Explorer Enhanced Security Configuration is off"),
          QT_TRANSLATE_NOOP("PreparationWords", "While it is on, the connector may not reach the cloud.")}},
        {u"windowsUpdate"_s,
         {QT_TRANSLATE_NOOP("PreparationWords", "Windows Update is on and does not restart by itself"),
          QT_TRANSLATE_NOOP("PreparationWords",
                            "Updates are downloaded and installed automatically. Restarts "
                            "are left to the cloud, which allows one connector at a time, "
                            "or to a Group Policy; they are not forbidden.")}},
        {u"domainJoined"_s,
         {QT_TRANSLATE_NOOP("PreparationWords", "Joined to the domain"),
          QT_TRANSLATE_NOOP("PreparationWords", "To one that holds the resources and the users you will "
                                                "offer.")}},
        {u"reachesControllers"_s,
         {QT_TRANSLATE_NOOP("PreparationWords", "Reaches the domain controllers"),
          QT_TRANSLATE_NOOP("PreparationWords", "Those of the root domain and those of the child domains.")}},
        {u"reachesResources"_s,
         {QT_TRANSLATE_NOOP("PreparationWords", "Reaches the resources"),
          QT_TRANSLATE_NOOP("PreparationWords", "Its network leads to everything that the resource location "
                                                "offers.")}},
        {u"privateNetwork"_s,
         {QT_TRANSLATE_NOOP("PreparationWords", "Inside the private network"),
          QT_TRANSLATE_NOOP("PreparationWords", "Not in a DMZ.")}},
        {u"outbound443"_s,
         {QT_TRANSLATE_NOOP("PreparationWords", "May connect to the Internet on port 443"),
          QT_TRANSLATE_NOOP("PreparationWords", "Outbound is enough.")}},
        {u"noInbound"_s,
         {QT_TRANSLATE_NOOP("PreparationWords", "Cannot be reached from the Internet"),
          QT_TRANSLATE_NOOP("PreparationWords", "No inbound port is open there.")}},
    };
    return table;
}

} // namespace

TitledText PreparationWords::requirement(const preparation::Requirement &requirement)
{
    auto words = wordsOf(requirements(), requirement.id);
    if (requirement.kind == preparation::Requirement::Kind::Choice)
        words.text = words.text.arg(windowsServers(requirement.accepted));
    if (requirement.kind == preparation::Requirement::Kind::Version)
        words.text = words.text.arg(requirement.least.toString());
    return words;
}

} // namespace ccj::ui
