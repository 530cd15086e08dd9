// SPDX-License-Identifier: Apache-2.0
#include "ui/administrators/administratorsbanner.h"

#include "ui/administrators/administratorwords.h"

using namespace Qt::StringLiterals;

namespace ccj::ui {

using administrators::AdministratorsController;
using administrators::Operation;
using State = Operation::State;

namespace {

const QString operationMessage = u"operation"_s;
const QString noticeMessage = u"notice"_s;

bool isGoodNews(Banner::Severity severity)
{
    return severity == Banner::Severity::Success || severity == Banner::Severity::Information;
}

} // namespace

AdministratorsBanner::AdministratorsBanner(MessageSlot &messages, AdministratorsController &controller,
                                           QObject *parent)
    : QObject(parent), m_messages(messages)
{
    connect(&controller, &AdministratorsController::cleared, &m_messages, &MessageSlot::clear);
}

void AdministratorsBanner::show(const Operation &operation, bool rowIsHidden)
{
    m_messages.remove(operationMessage);
    const bool isTold =
        operation.kind == Operation::Kind::Remove || operation.kind == Operation::Kind::CancelInvitation;
    if (isTold && operation.state == State::Done)
        return;
    m_messages.dropPassing();
    const auto severity = AdministratorWords::outcome(operation).severity;
    m_messages.put(operationMessage,
                   {.severity = severity,
                    .text = [operation] { return AdministratorWords::outcome(operation).text; },
                    .actionText =
                        [operation, rowIsHidden] {
                            if (operation.state == State::Unknown)
                                return tr("Refresh");
                            return rowIsHidden ? tr("Show in the list") : QString();
                        },
                    .action = [this, operation] { act(operation); },
                    .isPassing = operation.isFinished() && isGoodNews(severity)});
}

void AdministratorsBanner::show(Message notice)
{
    m_messages.remove(noticeMessage);
    notice.isPassing = isGoodNews(notice.severity);
    notice.action = [this, action = std::move(notice.action)] {
        const auto kept = action; // goes with the message
        m_messages.remove(noticeMessage);
        if (kept)
            kept();
    };
    m_messages.put(noticeMessage, std::move(notice));
}

void AdministratorsBanner::act(const Operation &operation)
{
    if (operation.state == State::Unknown)
        Q_EMIT refreshRequested();
    else
        Q_EMIT showRowRequested(operation.target.key());
    m_messages.remove(operationMessage);
}

} // namespace ccj::ui
