// SPDX-License-Identifier: Apache-2.0
#include "ui/connectivity/connectivitywords.h"

#include "ui/connectivity/problemwords.h"

#include <QLocale>
#include <QMap>

using namespace Qt::StringLiterals;

namespace ccj::ui {

using connectivity::Address;
using connectivity::AddressRow;
using connectivity::Authority;
using connectivity::EndpointProblem;
using connectivity::Group;
using connectivity::Trend;

QString ConnectivityWords::state(const AddressRow &row)
{
    switch (row.state()) {
    case AddressRow::State::Good:
        return tr("Reachable");
    case AddressRow::State::Suspicious:
        return tr("SSL decryption suspected");
    case AddressRow::State::Failed:
        return ProblemWords::title(*row.result->problem);
    case AddressRow::State::Running:
        return tr("Checking…");
    case AddressRow::State::NotChecked:
        return tr("Not checked yet");
    case AddressRow::State::NeedsHost:
        return tr("Host needed");
    case AddressRow::State::LeftOut:
        return tr("Left out");
    }
    Q_UNREACHABLE();
}

Tone ConnectivityWords::tone(AddressRow::State state)
{
    switch (state) {
    case AddressRow::State::Good:
        return Tone::Positive;
    case AddressRow::State::Suspicious:
        return Tone::Waiting;
    case AddressRow::State::Failed:
        return Tone::Negative;
    default:
        return Tone::Neutral;
    }
}

QString ConnectivityWords::trend(const AddressRow &row)
{
    switch (row.trend().value_or(Trend::First)) {
    case Trend::First:
        return {};
    case Trend::Same:
        return tr("As before");
    case Trend::Better:
        return tr("Better");
    case Trend::Worse:
        return tr("Worse");
    case Trend::IssuerChanged:
        return tr("Issuer changed");
    }
    Q_UNREACHABLE();
}

QString ConnectivityWords::group(Group group)
{
    switch (group) {
    case Group::Common:
        return tr("Common");
    case Group::Connector:
        return tr("Cloud Connector");
    case Group::Console:
        return tr("Administration console");
    case Group::Certificates:
        return tr("Certificate validation");
    case Group::Own:
        return tr("Your own");
    }
    Q_UNREACHABLE();
}

QString ConnectivityWords::groups(const Address &address)
{
    QStringList names;
    for (const Group one : address.groups)
        names.append(group(one));
    return names.join(tr(", ", "between those who need an address"));
}

QString ConnectivityWords::purpose(const Address &address)
{
    static const QMap<QString, const char *> words{
        {u"apis"_s, QT_TR_NOOP("Cloud APIs that the services use")},
        {u"signIn"_s, QT_TR_NOOP("Sign-in interface")},
        {u"updates"_s, QT_TR_NOOP("Updates for Cloud Connectors")},
        {u"serviceBus"_s, QT_TR_NOOP("Active Directory agent and machine creation")},
        {u"compute"_s, QT_TR_NOOP("Compute resources and APIs")},
        {u"virtualApps"_s, QT_TR_NOOP("Virtual Apps and Desktops service")},
        {u"webConsole"_s, QT_TR_NOOP("Web console")},
        {u"signInPage"_s, QT_TR_NOOP("Sign-in page of the web console")},
        {u"gateway"_s, QT_TR_NOOP("API that this program uses")},
        {u"onboarding"_s, QT_TR_NOOP("Registration of new organizations")},
        {u"installer"_s, QT_TR_NOOP("Download of the Cloud Connector installer")},
        {u"azureSignIn"_s, QT_TR_NOOP("Sign-in with Azure AD")},
        {u"revocation"_s, QT_TR_NOOP("Certificate revocation lists; Windows fetches them")},
        {u"certificates"_s, QT_TR_NOOP("Certificates of DigiCert")},
    };
    const char *found = words.value(address.purpose);
    return found ? tr(found) : QString();
}

QString ConnectivityWords::source(const Address &address)
{
    if (address.groups.contains(Group::Own))
        return tr("Added by you");
    if (address.isOurAddition())
        return tr("Our addition: needed, but on no published list");
    return tr("Citrix Cloud Japan documentation: %1").arg(address.section);
}

QString ConnectivityWords::authority(Authority authority)
{
    switch (authority) {
    case Authority::Unknown:
        return {};
    case Authority::Public:
        return tr("A public authority");
    case Authority::Local:
        return tr("Not a public authority: trusted on this computer only");
    case Authority::Untrusted:
        return tr("Not a public authority, and not trusted here");
    }
    Q_UNREACHABLE();
}

QString ConnectivityWords::duration(const connectivity::CheckResult::Duration &duration)
{
    return duration ? tr("%1 ms").arg(QLocale().toString(qlonglong(duration->count()))) : u"—"_s;
}

QString ConnectivityWords::counts(const connectivity::Summary &summary)
{
    QStringList parts;
    if (summary.failed > 0)
        parts.append(tr("%n unreachable", nullptr, summary.failed));
    if (summary.suspicious > 0)
        parts.append(tr("%n suspicious", nullptr, summary.suspicious));
    if (summary.good > 0)
        parts.append(tr("%n reachable", nullptr, summary.good));
    if (summary.unchecked > 0)
        parts.append(tr("%n unchecked", nullptr, summary.unchecked));
    return parts.join(tr(", ", "between the parts of a sum"));
}

QString ConnectivityWords::outcome(const connectivity::Summary &summary)
{
    QStringList sentences;
    if (summary.failed > 0)
        sentences << tr("%n address(es) cannot be reached.", nullptr, summary.failed);
    if (summary.cause)
        sentences << tr("All for the same reason: %1.").arg(ProblemWords::title(*summary.cause));
    if (summary.cause && summary.good + summary.suspicious == 0)
        sentences << tr("Look at the network of this computer first.");
    if (summary.suspicious > 0)
        sentences << tr("%n connection(s) seem to be decrypted on the way.", nullptr, summary.suspicious)
                  << ProblemWords::decryption();
    if (sentences.isEmpty())
        sentences << tr("Every address that was checked can be reached.");
    if (summary.worse > 0)
        sentences << tr("%n worse than before.", nullptr, summary.worse);
    return joined(sentences);
}

QString ConnectivityWords::joined(const QStringList &sentences)
{
    QString text = sentences.value(0);
    for (const QString &sentence : sentences.mid(1))
        text = tr("%1 %2", "one sentence and the next").arg(text, sentence);
    return text;
}

QString ConnectivityWords::endpointProblem(EndpointProblem problem)
{
    switch (problem) {
    case EndpointProblem::Empty:
        return tr("Enter a host name.");
    case EndpointProblem::HasScheme:
        return tr("Enter the host name alone, without https://.");
    case EndpointProblem::HasPath:
        return tr("Enter the host name alone, without a path.");
    case EndpointProblem::BadHost:
        return tr("This is no host name. Write it like core.example.jp; a * cannot be asked.");
    case EndpointProblem::BadPort:
        return tr("A port is a number from 1 to 65535.");
    }
    Q_UNREACHABLE();
}

} // namespace ccj::ui
