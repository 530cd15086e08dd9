// SPDX-License-Identifier: Apache-2.0
#include "ui/connectivity/resultpane.h"

#include "ui/common/actionbutton.h"
#include "ui/common/iconlabel.h"
#include "ui/common/label.h"
#include "ui/common/timewords.h"
#include "ui/connectivity/connectivitywords.h"
#include "ui/connectivity/problemwords.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ccj::ui {

using connectivity::AddressRow;
using connectivity::CheckResult;

namespace {

constexpr int leastWidth = 240;
constexpr int sideMargin = 20;

/// Signed by, signed by, …: from the server to the root.
QString chainText(const CheckResult &result)
{
    QStringList subjects;
    for (const auto &certificate : result.chain)
        subjects.append(certificate.subject);
    return subjects.join(u" ← "_s);
}

Label *wrapped(Label *label)
{
    label->setWordWrap(true);
    return label;
}

} // namespace

ResultPane::ResultPane(QAction *check, const Clock &clock, QWidget *parent)
    : QWidget(parent), m_clock(clock), m_scroll(new QScrollArea(this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus); // follows the buttons in it
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(makeBody(check));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_scroll);
    fill();
}

QWidget *ResultPane::makeBody(QAction *check)
{
    auto *body = new QWidget(m_scroll);
    body->setBackgroundRole(QPalette::Base);
    m_address = wrapped(new Label(TextRole::Heading, body));
    m_mark = new IconLabel({}, Role::Text, body, TextRole::Base);
    m_state = wrapped(new Label(TextRole::Base, body));
    auto *state = new QHBoxLayout;
    state->setSpacing(metrics::smallGap);
    state->addWidget(m_mark, 0, Qt::AlignTop);
    state->addWidget(m_state, 1);
    m_advice = wrapped(new Label(TextRole::Base, body));
    m_decryption = wrapped(new Label(TextRole::Base, body, Role::Warning));
    m_wildcard = Label::explanation(body);
    m_about = new FactList(body);
    m_wayHeading = new Label(TextRole::Strong, body);
    m_way = new FactList(body);
    m_certificateHeading = new Label(TextRole::Strong, body);
    m_certificate = new FactList(body);
    m_compared = new FactList(body);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(sideMargin, sideMargin, sideMargin, sideMargin);
    column->setSpacing(metrics::fieldGap);
    column->addWidget(m_address);
    column->addLayout(state);
    for (QWidget *part : {m_advice, m_decryption, m_wildcard})
        column->addWidget(part);
    m_check = new ActionButton(check, ButtonKind::Normal, body);
    column->addWidget(m_check, 0, Qt::AlignLeft);
    for (QWidget *part : std::initializer_list<QWidget *>{m_about, m_wayHeading, m_way, m_certificateHeading,
                                                          m_certificate, m_compared})
        column->addWidget(part);
    column->addStretch(1);
    return body;
}

void ResultPane::takeFocus()
{
    m_scroll->verticalScrollBar()->setValue(0);
    m_check->setFocus(Qt::ShortcutFocusReason);
}

QSize ResultPane::minimumSizeHint() const
{
    return {scaled(leastWidth), 0};
}

void ResultPane::setRow(const std::optional<AddressRow> &row)
{
    if (row == m_row)
        return;
    if (!row || !m_row || row->address.id != m_row->address.id)
        m_scroll->verticalScrollBar()->setValue(0);
    m_row = row;
    fill();
}

void ResultPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fill();
}

void ResultPane::fill()
{
    setAccessibleName(tr("Details"));
    m_wayHeading->setText(tr("The way there"));
    m_certificateHeading->setText(tr("Certificate"));
    if (!m_row)
        return;
    const ToneShape shape = shapeOf(ConnectivityWords::tone(m_row->state()));
    m_scroll->setAccessibleName(tr("Details of %1").arg(m_row->address.text()));
    m_address->setText(m_row->address.text());
    m_mark->setIcon(shape.icon, shape.ink);
    m_state->setText(ConnectivityWords::state(*m_row));
    m_state->setTone(shape.ink);
    fillAdvice();
    const auto wayThere = way();
    const auto facts = certificate();
    m_about->setFacts(about());
    m_way->setFacts(wayThere);
    m_certificate->setFacts(facts);
    m_compared->setFacts(compared());
    m_wayHeading->setVisible(!wayThere.isEmpty());
    m_way->setVisible(!wayThere.isEmpty());
    m_certificateHeading->setVisible(!facts.isEmpty());
    m_certificate->setVisible(!facts.isEmpty());
    m_compared->setVisible(m_row->result.has_value());
}

void ResultPane::fillAdvice()
{
    const bool needsHost = m_row->state() == AddressRow::State::NeedsHost;
    const QString advice =
        needsHost ? tr("No host of this domain is published. Under \"Edit addresses\", enter one that your "
                       "services use; the logs of a Cloud Connector name it.")
                  : (m_row->result && !m_row->isRunning ? ProblemWords::advice(*m_row->result) : QString());
    m_advice->setText(advice);
    m_advice->setVisible(!advice.isEmpty());
    const bool isDecrypted = m_row->result && !m_row->isRunning && m_row->result->isInterceptionSuspected();
    m_decryption->setText(ProblemWords::decryption());
    m_decryption->setVisible(isDecrypted);
    m_wildcard->setText(tr("%1 is a whole domain. A check can ask single hosts only, so %2 is asked in its "
                           "place; a firewall has to allow the whole domain.")
                            .arg(m_row->address.pattern, m_row->address.checked.host));
    m_wildcard->setVisible(m_row->address.isWildcard() && !needsHost);
}

QList<Fact> ResultPane::about() const
{
    const auto &address = m_row->address;
    return {{tr("Needed for"), ConnectivityWords::groups(address)},
            {tr("Purpose"), ConnectivityWords::purpose(address)},
            {tr("Published in"), ConnectivityWords::source(address)},
            {tr("Host checked"), endpointText(address.checked, 0)}};
}

QList<Fact> ResultPane::way() const
{
    if (!m_row->result)
        return {};
    const CheckResult &result = *m_row->result;
    const auto timed = [](const QString &what, const CheckResult::Duration &duration) {
        return duration ? tr("%1 (%2)", "what was found, how long it took")
                              .arg(what, ConnectivityWords::duration(duration))
                        : QString();
    };
    const QString to = result.connectedTo.isEmpty() ? tr("by the proxy") : result.connectedTo;
    const QString tls =
        result.cipher.isEmpty() ? result.tlsVersion : result.tlsVersion + u", "_s + result.cipher;
    return {{tr("Proxy"), result.proxy.isEmpty() ? tr("None") : result.proxy},
            {tr("DNS"), timed(result.resolved.join(u", "_s), result.nameTime)},
            {tr("TCP"), timed(to, result.connectTime)},
            {tr("TLS"), result.tlsVersion.isEmpty() ? QString() : timed(tls, result.tlsTime)},
            {tr("Answer"), result.httpStatus == 0
                               ? QString()
                               : timed(tr("HTTP %1").arg(result.httpStatus), result.answerTime)},
            {tr("Technical details"), result.detail}};
}

QList<Fact> ResultPane::certificate() const
{
    if (!m_row->result || m_row->result->chain.isEmpty())
        return {};
    const CheckResult &result = *m_row->result;
    const auto &own = result.chain.first();
    const Tone tone = result.isInterceptionSuspected() ? Tone::Waiting : Tone::Positive;
    return {{tr("Issued to"), own.subject},
            {tr("Issuer"), own.issuer},
            {tr("Authority"), ConnectivityWords::authority(result.authority), {}, tone},
            {tr("Valid until"), TimeWords::date(own.validUntil), TimeWords::exactTime(own.validUntil)},
            {tr("Chain"), chainText(result)},
            {tr("Fingerprint"), own.fingerprint, {}, {}, true}};
}

QList<Fact> ResultPane::compared() const
{
    if (!m_row->result)
        return {};
    const auto moment = [this](const QDateTime &time) { return TimeWords::clockTime(time, m_clock.now()); };
    const auto &before = m_row->before;
    const bool comparable = before && before->checked == m_row->result->checked;
    const AddressRow earlier{.address = m_row->address, .result = before};
    QString then;
    if (comparable)
        then = tr("%1 (%2)", "state, when").arg(ConnectivityWords::state(earlier), moment(before->at));
    return {{tr("Checked"), moment(m_row->result->at), TimeWords::exactTime(m_row->result->at)},
            {tr("Change"), ConnectivityWords::trend(*m_row)},
            {tr("Before"), then},
            {tr("Issuer before"),
             m_row->trend() == connectivity::Trend::IssuerChanged ? before->issuer() : QString()}};
}

} // namespace ccj::ui
