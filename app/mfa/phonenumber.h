// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFlags>
#include <QString>

#include <expected>

namespace ccj::mfa {

/// A recovery phone as it was typed, in Japanese domestic or international form, with digits and hyphens
/// of any width (R103).
class PhoneNumber
{
public:
    /// Why a text is no number.
    enum class Problem {
        Empty,
        NotANumber,     ///< no digits, or letters among them
        UnknownCountry, ///< begins with + and no country's code
        TooShort,
        TooLong,
        NotInUse, ///< the length fits but no such number is given out
    };
    /// What the owner should think of (R69). A landline of its own has none of these.
    enum Advice {
        TollFree = 1,      ///< 0120, 0800: usually cannot be called from abroad, where support may be
        NotFromAbroad = 2, ///< other numbers that only work inside the country (0570)
        Mobile = 4,        ///< may be lost together with the authenticator
        Extension = 8,     ///< only the main number is kept; support cannot ask for an extension
        NotLandline = 16,  ///< a landline is recommended
    };
    Q_DECLARE_FLAGS(Advices, Advice)

    static std::expected<PhoneNumber, Problem> parse(const QString &typed);

    QString e164() const { return m_e164; }                   ///< "+81312345678": what the server takes
    QString international() const { return m_international; } ///< "+81 3-1234-5678"
    QString domestic() const { return m_domestic; }           ///< "03-1234-5678"; as in its own country
    QString extension() const { return m_extension; }         ///< digits; empty when there is none
    Advices advice() const { return m_advice; }

private:
    QString m_e164;
    QString m_international;
    QString m_domestic;
    QString m_extension;
    Advices m_advice;
};
Q_DECLARE_OPERATORS_FOR_FLAGS(PhoneNumber::Advices)

} // namespace ccj::mfa
