// SPDX-License-Identifier: Apache-2.0
#include "app/connectivity/checkresult.h"

#include "app/connectivity/names.h"

#include <QCryptographicHash>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace ccj::connectivity {

namespace {

using Duration = CheckResult::Duration;

QString firstOf(const QSslCertificate &certificate, bool ofIssuer)
{
    for (const auto kind : {QSslCertificate::CommonName, QSslCertificate::OrganizationalUnitName,
                            QSslCertificate::Organization}) {
        const auto texts = ofIssuer ? certificate.issuerInfo(kind) : certificate.subjectInfo(kind);
        if (!texts.isEmpty() && !texts.first().isEmpty())
            return texts.first();
    }
    return {};
}

QJsonValue jsonOf(const Duration &duration)
{
    return duration ? QJsonValue(qint64(duration->count())) : QJsonValue();
}

Duration durationOf(const QJsonValue &json)
{
    return json.isDouble() ? Duration(std::chrono::milliseconds(json.toInteger())) : std::nullopt;
}

QString jsonOf(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

QDateTime timeOf(const QJsonValue &json)
{
    return QDateTime::fromString(json.toString(), Qt::ISODateWithMs);
}

QJsonObject jsonOf(const CertificateFacts &facts)
{
    return {{u"subject"_s, facts.subject},
            {u"issuer"_s, facts.issuer},
            {u"validFrom"_s, jsonOf(facts.validFrom)},
            {u"validUntil"_s, jsonOf(facts.validUntil)},
            {u"fingerprint"_s, facts.fingerprint}};
}

CertificateFacts factsOf(const QJsonValue &json)
{
    return {json[u"subject"_s].toString(), json[u"issuer"_s].toString(), timeOf(json[u"validFrom"_s]),
            timeOf(json[u"validUntil"_s]), json[u"fingerprint"_s].toString()};
}

} // namespace

CertificateFacts CertificateFacts::of(const QSslCertificate &certificate)
{
    return {firstOf(certificate, false), firstOf(certificate, true), certificate.effectiveDate().toUTC(),
            certificate.expiryDate().toUTC(),
            QString::fromLatin1(certificate.digest(QCryptographicHash::Sha256).toHex())};
}

CheckResult::State CheckResult::state() const
{
    if (problem)
        return State::Failed;
    return isInterceptionSuspected() ? State::Suspicious : State::Good;
}

QJsonObject CheckResult::toJson() const
{
    QJsonArray certificates;
    for (const auto &facts : chain)
        certificates.append(jsonOf(facts));
    return {{u"address"_s, addressId},
            {u"host"_s, checked.host},
            {u"port"_s, checked.port},
            {u"at"_s, jsonOf(at)},
            {u"step"_s, stepNames.nameOf(step)},
            {u"problem"_s, problem ? QJsonValue(problemNames.nameOf(*problem)) : QJsonValue()},
            {u"detail"_s, detail},
            {u"proxy"_s, proxy},
            {u"resolved"_s, QJsonArray::fromStringList(resolved)},
            {u"connectedTo"_s, connectedTo},
            {u"nameMs"_s, jsonOf(nameTime)},
            {u"connectMs"_s, jsonOf(connectTime)},
            {u"tlsMs"_s, jsonOf(tlsTime)},
            {u"answerMs"_s, jsonOf(answerTime)},
            {u"tlsVersion"_s, tlsVersion},
            {u"cipher"_s, cipher},
            {u"chain"_s, certificates},
            {u"authority"_s, authorityNames.nameOf(authority)},
            {u"httpStatus"_s, httpStatus}};
}

std::optional<CheckResult> CheckResult::fromJson(const QJsonObject &json)
{
    const auto step = stepNames.valueOf(json[u"step"_s].toString());
    const auto authority = authorityNames.valueOf(json[u"authority"_s].toString());
    const auto problem = problemNames.valueOf(json[u"problem"_s].toString());
    const QDateTime at = timeOf(json[u"at"_s]);
    if (!step || !authority || !at.isValid() || (json[u"problem"_s].isString() && !problem))
        return std::nullopt;
    QStringList resolved;
    for (const auto names = json[u"resolved"_s].toArray(); const auto &name : names)
        resolved.append(name.toString());
    QList<CertificateFacts> chain;
    for (const auto certificates = json[u"chain"_s].toArray(); const auto &certificate : certificates)
        chain.append(factsOf(certificate));
    return CheckResult{.addressId = json[u"address"_s].toString(),
                       .checked = {json[u"host"_s].toString(), quint16(json[u"port"_s].toInt())},
                       .at = at,
                       .step = *step,
                       .problem = problem,
                       .detail = json[u"detail"_s].toString(),
                       .proxy = json[u"proxy"_s].toString(),
                       .resolved = resolved,
                       .connectedTo = json[u"connectedTo"_s].toString(),
                       .nameTime = durationOf(json[u"nameMs"_s]),
                       .connectTime = durationOf(json[u"connectMs"_s]),
                       .tlsTime = durationOf(json[u"tlsMs"_s]),
                       .answerTime = durationOf(json[u"answerMs"_s]),
                       .tlsVersion = json[u"tlsVersion"_s].toString(),
                       .cipher = json[u"cipher"_s].toString(),
                       .chain = chain,
                       .authority = *authority,
                       .httpStatus = json[u"httpStatus"_s].toInt()};
}

Trend trendOf(const std::optional<CheckResult> &before, const CheckResult &now)
{
    if (!before || before->checked != now.checked)
        return Trend::First;
    if (now.state() != before->state())
        return now.state() > before->state() ? Trend::Worse : Trend::Better;
    const bool bothSeen = !before->chain.isEmpty() && !now.chain.isEmpty();
    return bothSeen && before->issuer() != now.issuer() ? Trend::IssuerChanged : Trend::Same;
}

} // namespace ccj::connectivity
