// SPDX-License-Identifier: Apache-2.0
#include "ui/administrators/administratorsbanner.h"

#include "ui/administrators/administratorwords.h"

namespace ccj::ui {

using administrators::AccessCountdown;
using administrators::Operation;
using State = Operation::State;

AdministratorsBanner::AdministratorsBanner(Banner &banner,
                                           administrators::AdministratorsController &controller,
                                           QObject *parent)
    : QObject(parent), m_banner(banner), m_controller(controller)
{
    connect(&banner, &Banner::actionTriggered, this, &AdministratorsBanner::onAction);
    connect(&banner, &Banner::dismissed, this, [this] {
        m_last.reset();
        m_notice.reset();
    });
    connect(&controller.countdown(), &AccessCountdown::changed, this, [this] {
        if (isCountingDown())
            m_banner.updateText(text());
    });
    connect(&controller.countdown(), &AccessCountdown::finished, this, &AdministratorsBanner::retranslate);
}

void AdministratorsBanner::show(const Operation &operation, bool rowIsHidden)
{
    m_notice.reset();
    m_last = operation;
    m_rowIsHidden = rowIsHidden;
    retranslate();
}

void AdministratorsBanner::show(Notice notice)
{
    m_last.reset();
    m_notice = std::move(notice);
    retranslate();
}

void AdministratorsBanner::retranslate()
{
    if (m_notice) {
        m_banner.setMessage(m_notice->severity, m_notice->text(),
                            m_notice->actionText ? m_notice->actionText() : QString());
        m_banner.setDismissible(true);
    }
    if (!m_last)
        return;
    m_banner.setMessage(AdministratorWords::outcome(*m_last).severity, text(), actionText());
    m_banner.setDismissible(true);
}

bool AdministratorsBanner::isCountingDown() const
{
    return m_last && m_last->kind == Operation::Kind::Remove && m_last->state == State::Done &&
           m_controller.countdown().isRunning();
}

QString AdministratorsBanner::text() const
{
    const auto words = AdministratorWords::outcome(*m_last).text;
    if (m_last->kind != Operation::Kind::Remove || m_last->state != State::Done)
        return words;
    const auto &countdown = m_controller.countdown();
    const auto seconds = static_cast<int>(countdown.left().count());
    if (m_last->onOneself)
        return tr("You are no longer an administrator here. You will be signed out in %n second(s).", nullptr,
                  seconds);
    if (!isCountingDown())
        return tr("%1 Any access that was still open has ended.").arg(words);
    return tr("%1 Whoever is still signed in keeps access for at most %n second(s).", nullptr, seconds)
        .arg(words);
}

QString AdministratorsBanner::actionText() const
{
    if (m_last->state == State::Unknown)
        return tr("Refresh");
    return m_rowIsHidden ? tr("Show in the list") : QString();
}

void AdministratorsBanner::onAction()
{
    if (const auto notice = std::exchange(m_notice, {})) {
        m_banner.clear();
        if (notice->action)
            notice->action();
    }
    if (!m_last)
        return;
    if (m_last->state == State::Unknown)
        Q_EMIT refreshRequested();
    else
        Q_EMIT showRowRequested(m_last->target.key());
    m_banner.clear();
    m_last.reset();
}

} // namespace ccj::ui
