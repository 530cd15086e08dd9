// SPDX-License-Identifier: Apache-2.0
#include "ui/preparation/preparationwords.h"

#include "ui/preparation/wordtable.h"

using namespace Qt::StringLiterals;

namespace ccj::ui {

namespace {

const WordTable &tasks()
{
    static const WordTable table{
        {u"prepareMachines"_s, {QT_TRANSLATE_NOOP("PreparationWords", "Task 1: Prepare machines")}},
        {u"verifyConnectivity"_s, {QT_TRANSLATE_NOOP("PreparationWords", "Task 2: Verify connectivity")}},
        {u"installConnectors"_s, {QT_TRANSLATE_NOOP("PreparationWords", "Task 3: Install connectors")}},
    };
    return table;
}

const WordTable &steps()
{
    static const WordTable table{
        {u"reviewRequirements"_s,
         {QT_TRANSLATE_NOOP("PreparationWords", "Read the requirements"),
          QT_TRANSLATE_NOOP("PreparationWords", "Machine requirements, functional levels and FIPS mode stand "
                                                "beside this list.")}},
        {u"prepareMachines"_s,
         {QT_TRANSLATE_NOOP("PreparationWords", "Prepare at least two machines"),
          QT_TRANSLATE_NOOP("PreparationWords", "They meet every requirement and serve no other purpose.")}},
        {u"joinDomain"_s,
         {QT_TRANSLATE_NOOP("PreparationWords", "Join the machines to the domain"),
          QT_TRANSLATE_NOOP("PreparationWords", "It is the domain that holds the resources and the users.")}},
        {u"reviewAddresses"_s,
         {QT_TRANSLATE_NOOP("PreparationWords", "Read which addresses must be reachable"),
          QT_TRANSLATE_NOOP("PreparationWords", "Each service that you use adds its own.")}},
        {u"openPort443"_s,
         {QT_TRANSLATE_NOOP("PreparationWords", "Open port 443 for outbound connections"),
          QT_TRANSLATE_NOOP("PreparationWords", "HTTPS, from the machines to the Internet.")}},
        {u"reachAddresses"_s,
         {QT_TRANSLATE_NOOP("PreparationWords", "Make sure that the addresses can be reached"),
          QT_TRANSLATE_NOOP("PreparationWords",
                            "Try it on the machines themselves: another computer may take "
                            "another way to the Internet.")}},
        {u"reviewProxy"_s,
         {QT_TRANSLATE_NOOP("PreparationWords", "Set up the web proxy, if there is one"),
          QT_TRANSLATE_NOOP("PreparationWords", "The command for it stands under Web proxy.")}},
        {u"downloadInstaller"_s,
         {QT_TRANSLATE_NOOP("PreparationWords", "Download the installer"),
          QT_TRANSLATE_NOOP("PreparationWords", "From Citrix Cloud Japan only: one of another cloud connects "
                                                "there. Take a new one for each installation.")}},
        {u"runInstaller"_s,
         {QT_TRANSLATE_NOOP("PreparationWords", "Start the installer and sign in"),
          QT_TRANSLATE_NOOP("PreparationWords", "It checks the connection first. If you belong to several "
                                                "organizations, it asks which one the connector is for.")}},
        {u"followWizard"_s,
         {QT_TRANSLATE_NOOP("PreparationWords", "Go through the wizard"),
          QT_TRANSLATE_NOOP("PreparationWords",
                            "If there are several resource locations, it asks which one to "
                            "use. It ends with another check of the connection.")}},
        {u"seeDomain"_s,
         {QT_TRANSLATE_NOOP("PreparationWords", "See that the domain has appeared"),
          QT_TRANSLATE_NOOP("PreparationWords", "The web console lists it under [Identity and Access "
                                                "Management].")}},
    };
    return table;
}

const WordTable &fipsSteps()
{
    static const WordTable table{
        {u"uninstall"_s,
         {QT_TRANSLATE_NOOP("PreparationWords", "Uninstall the connector on each machine of the resource "
                                                "location.")}},
        {u"enable"_s, {QT_TRANSLATE_NOOP("PreparationWords", "Enable FIPS mode on each machine.")}},
        {u"install"_s,
         {QT_TRANSLATE_NOOP("PreparationWords", "Install the latest connector on each machine, never over an "
                                                "older one.")}},
    };
    return table;
}

} // namespace

TitledText wordsOf(const WordTable &table, const QString &id)
{
    const auto words = table.value(id);
    const auto translated = [](const char *text) {
        return text ? QCoreApplication::translate("PreparationWords", text) : QString();
    };
    return {translated(words.title), translated(words.text)};
}

QString PreparationWords::task(const QString &id)
{
    return wordsOf(tasks(), id).title;
}

TitledText PreparationWords::step(const QString &id)
{
    return wordsOf(steps(), id);
}

QString PreparationWords::fipsStep(const QString &id)
{
    return wordsOf(fipsSteps(), id).title;
}

QString PreparationWords::windowsServer(const QString &version)
{
    if (version == "other"_L1)
        return tr("Another one");
    return u"Windows Server "_s + QString(version).replace("R2"_L1, " R2"_L1);
}

QString PreparationWords::windowsServers(const QStringList &versions)
{
    QStringList names;
    for (const auto &version : versions)
        names.append(windowsServer(version));
    return names.join(tr(", ", "between names of systems"));
}

QString PreparationWords::source(const QStringList &sections)
{
    return tr("Source: %1").arg(sections.join(u" / "_s));
}

QString PreparationWords::article(const QString &number)
{
    return tr("Citrix article %1").arg(number);
}

} // namespace ccj::ui
