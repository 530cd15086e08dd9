// SPDX-License-Identifier: Apache-2.0
#include "ui/common/errortext.h"

#include "ui/common/errorwords.h"
#include "ui/common/sentences.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ccj::ui {

namespace {

QString translated(const char *text, int n = -1)
{
    return QCoreApplication::translate("ErrorText", text, nullptr, n);
}

QString actionText(ErrorText::Action action)
{
    switch (action) {
    case ErrorText::Action::None:
        return {};
    case ErrorText::Action::Retry:
    case ErrorText::Action::RetryKeychain:
        return translated(QT_TRANSLATE_NOOP("ErrorText", "Retry"));
    case ErrorText::Action::SignIn:
        return translated(QT_TRANSLATE_NOOP("ErrorText", "Sign in"));
    }
    Q_UNREACHABLE();
}

ErrorWords wordsFor(const Error &error)
{
    if (error.outcomeUnknown) {
        return {QT_TRANSLATE_NOOP("ErrorText", "It is not known whether this was carried out."),
                QT_TRANSLATE_NOOP("ErrorText",
                                  "The connection broke before the answer came. Look at the present "
                                  "state before you try again.")};
    }
    if (const auto words = wordsForName(error.name()))
        return *words;
    return wordsForKind(error.kind);
}

/// The sentences that depend on what came with the error.
QString sessionLimit(const Error &error)
{
    if (error.name() != "sessionExpired"_L1)
        return {};
    const QString reason = error.parameters.value(u"reason"_s);
    if (reason == "idle"_L1)
        return translated(
            QT_TRANSLATE_NOOP("ErrorText", "There was no activity for 60 minutes. Sign in again to go on."));
    if (reason == "maximum"_L1)
        return translated(QT_TRANSLATE_NOOP(
            "ErrorText", "24 hours have passed since you signed in. Sign in again to go on."));
    return {};
}

QString attemptsLeft(const Error &error)
{
    bool ok = false;
    const int left = error.parameters.value(u"attemptsLeft"_s).toInt(&ok);
    return ok ? translated(QT_TRANSLATE_N_NOOP("ErrorText", "%n attempt(s) left."), left) : QString();
}

QString waitingTime(const Error &error)
{
    if (!error.retryAfter || error.retryAfter <= 0s)
        return {};
    return translated(QT_TRANSLATE_NOOP("ErrorText", "Try again in %1."))
        .arg(durationText(*error.retryAfter));
}

QString advice(const Error &error, const ErrorWords &words)
{
    const QString limit = sessionLimit(error);
    const QString base = limit.isEmpty() ? translated(words.advice) : limit;
    return sentences(sentences(base, attemptsLeft(error)), waitingTime(error));
}

QString details(const Error &error)
{
    QStringList lines;
    if (error.httpStatus)
        lines.append(translated(QT_TRANSLATE_NOOP("ErrorText", "Status: %1")).arg(error.httpStatus));
    if (!error.type.isEmpty())
        lines.append(translated(QT_TRANSLATE_NOOP("ErrorText", "Type: %1")).arg(error.type));
    if (!error.transactionId.isEmpty())
        lines.append(
            translated(QT_TRANSLATE_NOOP("ErrorText", "Transaction ID: %1")).arg(error.transactionId));
    for (auto it = error.parameters.cbegin(); it != error.parameters.cend(); ++it)
        lines.append(u"%1: %2"_s.arg(it.key(), it.value()));
    if (!error.detail.isEmpty())
        lines.append(translated(QT_TRANSLATE_NOOP("ErrorText", "Message: %1")).arg(error.detail));
    return lines.join(u'\n');
}

} // namespace

ErrorText errorText(const Error &error)
{
    const ErrorWords words = wordsFor(error);
    return {translated(words.title), advice(error, words), details(error), words.action,
            actionText(words.action)};
}

QString durationText(std::chrono::seconds duration)
{
    if (duration < 60s)
        return translated(QT_TRANSLATE_N_NOOP("ErrorText", "%n second(s)"),
                          static_cast<int>(duration.count()));
    const auto minutes = std::chrono::ceil<std::chrono::minutes>(duration);
    return translated(QT_TRANSLATE_N_NOOP("ErrorText", "%n minute(s)"), static_cast<int>(minutes.count()));
}

} // namespace ccj::ui
