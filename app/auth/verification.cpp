// SPDX-License-Identifier: Apache-2.0
#include "app/auth/verification.h"

#include <algorithm>

namespace ccj::auth {

using namespace Qt::StringLiterals;

namespace {

struct MethodName
{
    Method method;
    QLatin1StringView name;
};

constexpr MethodName methodNames[] = {{Method::Authenticator, "authenticator"_L1},
                                      {Method::BackupCode, "backupCode"_L1},
                                      {Method::RecoveryEmail, "recoveryEmail"_L1}};

/// What people type between the groups of a code: spaces, hyphens of any width, and the long-vowel mark
/// that a Japanese keyboard gives in their place.
bool isSeparator(QChar c)
{
    return c.isSpace() || c.category() == QChar::Punctuation_Dash || c == QChar(0x2212) || c == QChar(0x30FC);
}

} // namespace

QString nameOf(Method method)
{
    return std::ranges::find(methodNames, method, &MethodName::method)->name;
}

QList<Method> methodsFrom(const QStringList &names)
{
    QList<Method> methods;
    for (const auto &[method, name] : methodNames) {
        if (names.contains(name))
            methods.append(method);
    }
    return methods;
}

QString normalizedCode(const QString &typed, Method method)
{
    QString digits;
    for (const auto c : typed.normalized(QString::NormalizationForm_KC)) {
        if (c >= u'0' && c <= u'9')
            digits += c;
        else if (!isSeparator(c))
            return {};
    }
    return digits.size() == codeLength(method) ? digits : QString();
}

} // namespace ccj::auth
