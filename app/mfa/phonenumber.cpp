// SPDX-License-Identifier: Apache-2.0
#include "app/mfa/phonenumber.h"

// The library's headers are not written for these warnings.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wconversion"
#pragma GCC diagnostic ignored "-Wshadow"
#pragma GCC diagnostic ignored "-Wpedantic"
#pragma GCC diagnostic ignored "-Wunused-parameter"
#include <phonenumbers/phonenumberutil.h>
#pragma GCC diagnostic pop

#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace ccj::mfa {

using namespace Qt::StringLiterals;
using Library = i18n::phonenumbers::PhoneNumberUtil;
using Number = i18n::phonenumbers::PhoneNumber;

namespace {

constexpr auto home = "JP";
constexpr int japan = 81;

const Library &library()
{
    return *Library::GetInstance();
}

/// Mobile numbers in Japan that begin with 060 are newer than the library's tables.
bool isNewJapaneseMobile(const Number &number)
{
    constexpr quint64 first = 60'0000'0000;
    return number.country_code() == japan && number.national_number() / 1'0000'0000 == first / 1'0000'0000;
}

std::optional<PhoneNumber::Problem> problemOf(Library::ErrorType error)
{
    switch (error) {
    case Library::NO_PARSING_ERROR:
        return std::nullopt;
    case Library::INVALID_COUNTRY_CODE_ERROR:
        return PhoneNumber::Problem::UnknownCountry;
    case Library::TOO_SHORT_AFTER_IDD:
    case Library::TOO_SHORT_NSN:
        return PhoneNumber::Problem::TooShort;
    case Library::TOO_LONG_NSN:
        return PhoneNumber::Problem::TooLong;
    default:
        return PhoneNumber::Problem::NotANumber;
    }
}

std::optional<PhoneNumber::Problem> problemOf(const Number &number)
{
    if (isNewJapaneseMobile(number) || library().IsValidNumber(number))
        return std::nullopt;
    // Lengths that only special services have are no reason to call a number complete.
    switch (library().IsPossibleNumberForTypeWithReason(number, Library::FIXED_LINE_OR_MOBILE)) {
    case Library::TOO_SHORT:
        return PhoneNumber::Problem::TooShort;
    case Library::TOO_LONG:
        return PhoneNumber::Problem::TooLong;
    default:
        return PhoneNumber::Problem::NotInUse;
    }
}

PhoneNumber::Advices adviceFor(const Number &number)
{
    if (isNewJapaneseMobile(number))
        return PhoneNumber::Mobile | PhoneNumber::NotLandline;
    const PhoneNumber::Advices dialling =
        library().CanBeInternationallyDialled(number) ? PhoneNumber::Advices() : PhoneNumber::NotFromAbroad;
    switch (library().GetNumberType(number)) {
    case Library::FIXED_LINE:
    case Library::FIXED_LINE_OR_MOBILE:
        return dialling;
    case Library::MOBILE:
        return dialling | PhoneNumber::Mobile | PhoneNumber::NotLandline;
    case Library::TOLL_FREE:
        return PhoneNumber::TollFree | PhoneNumber::NotLandline;
    case Library::SHARED_COST:
    case Library::PREMIUM_RATE:
    case Library::UAN:
        return PhoneNumber::NotFromAbroad | PhoneNumber::NotLandline;
    default:
        return dialling | PhoneNumber::NotLandline;
    }
}

struct Parts
{
    QString main;
    QString extension;
};

/// The library does not know the Japanese word for an extension.
Parts parts(const QString &text)
{
    static const QRegularExpression pattern(
        uR"re(^(.*?)[\s,;(]*(?:内線番号|内線|extension|extn|ext|x|#)[\s.:]*(\d{1,7})\)?$)re"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(text);
    return match.hasMatch() ? Parts{match.captured(1), match.captured(2)} : Parts{text, {}};
}

/// Letters would be read as the keys of a telephone; the long-vowel mark is a Japanese keyboard's hyphen.
bool isForeign(QChar c)
{
    return c.isLetter() && c != QChar(0x30FC);
}

QString formatted(const Number &number, Library::PhoneNumberFormat format)
{
    std::string text;
    library().Format(number, format, &text);
    return QString::fromStdString(text);
}

} // namespace

std::expected<PhoneNumber, PhoneNumber::Problem> PhoneNumber::parse(const QString &typed)
{
    const auto [main, extension] = parts(typed.normalized(QString::NormalizationForm_KC).trimmed());
    if (main.isEmpty())
        return std::unexpected(Problem::Empty);
    if (std::ranges::any_of(main, isForeign))
        return std::unexpected(Problem::NotANumber);
    Number number;
    if (const auto problem = problemOf(library().Parse(main.toStdString(), home, &number)))
        return std::unexpected(*problem);
    if (const auto problem = problemOf(number))
        return std::unexpected(*problem);

    PhoneNumber phone;
    phone.m_e164 = formatted(number, Library::E164);
    phone.m_international = formatted(number, Library::INTERNATIONAL);
    phone.m_domestic = formatted(number, Library::NATIONAL);
    phone.m_extension = extension;
    phone.m_advice = adviceFor(number) | (extension.isEmpty() ? Advices() : Extension);
    return phone;
}

} // namespace ccj::mfa
