// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/webpage.h"

#include "app/sandbox/refusal.h"

using namespace Qt::StringLiterals;

namespace ccj::sandbox {

namespace {

constexpr auto style =
    ":root{color-scheme:light dark}"
    "body{font:1rem/1.6 system-ui,'Noto Sans CJK JP',sans-serif;max-width:62rem;margin:2rem auto;padding:0 "
    "1rem}"
    "h1{font-size:1.5rem}h2{font-size:1.15rem;margin-top:2rem}"
    "table{border-collapse:collapse;width:100%}"
    "th,td{text-align:left;vertical-align:top;padding:.4rem .8rem .4rem 0;border-bottom:1px solid #8886}"
    "code{font-size:1.05em}.code{font-size:1.3rem;letter-spacing:.08em}"
    "pre{white-space:pre-wrap;font:inherit;margin:.3rem 0}"
    "article{border:1px solid #8886;border-radius:.5rem;padding:.6rem 1rem;margin:.8rem 0}"
    ".notice{border-left:.3rem solid #c60;padding:.3rem .8rem}"
    "label{display:block;margin:.8rem 0 "
    ".2rem}input[type=password],input[type=text]{font:inherit;padding:.4rem;width:20rem}"
    "button{font:inherit;padding:.45rem 1.1rem;margin:.8rem .6rem 0 0}";

// A form's answer may lead to the console's own loopback address, hence "http:" beside 'self'.
constexpr auto contentPolicy = "default-src 'none'; style-src 'unsafe-inline'; form-action 'self' http:; "
                               "frame-ancestors 'none'; base-uri 'none'";

} // namespace

QString escaped(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\'', u"&#39;"_s);
}

QString hiddenField(const QString &name, const QString &value)
{
    return u"<input type=\"hidden\" name=\"%1\" value=\"%2\">"_s.arg(name, escaped(value));
}

QString accountButton(const QString &value, const QString &name, const QString &address)
{
    return u"<p><button name=\"person\" value=\"%1\">%2 &lt;%3&gt;</button></p>"_s.arg(
        escaped(value), escaped(name), escaped(address));
}

WebPage::WebPage(Language language, const QString &japaneseTitle, const QString &englishTitle)
    : m_language(language), m_title(words(japaneseTitle, englishTitle))
{
}

QString WebPage::words(const QString &japanese, const QString &english) const
{
    return isJapanese() ? japanese : english;
}

void WebPage::paragraph(const QString &text)
{
    m_body += u"<p>"_s + escaped(text) + u"</p>"_s;
}

void WebPage::notice(const QString &text)
{
    m_body += u"<p class=\"notice\" role=\"alert\">"_s + escaped(text) + u"</p>"_s;
}

void WebPage::heading(const QString &text)
{
    m_body += u"<h2>"_s + escaped(text) + u"</h2>"_s;
}

Response WebPage::response(int status) const
{
    auto page =
        u"<!DOCTYPE html><html lang=\"%1\"><head><meta charset=\"utf-8\">"
        "<meta name=\"viewport\" content=\"width=device-width\">"_s.arg(isJapanese() ? u"ja"_s : u"en"_s);
    if (m_refreshSeconds > 0)
        page += u"<meta http-equiv=\"refresh\" content=\"%1\">"_s.arg(m_refreshSeconds);
    page += u"<title>"_s + escaped(m_title) + u"</title><style>"_s + QLatin1StringView(style) +
            u"</style></head><body><main><h1>"_s + escaped(m_title) + u"</h1>"_s + m_body +
            u"</main></body></html>"_s;
    auto response = Response::html(page.toUtf8(), status);
    response.headers = {{"Content-Security-Policy", contentPolicy},
                        {"Referrer-Policy", "same-origin"},
                        {"Vary", "Accept-Language"},
                        {"Content-Language", isJapanese() ? "ja" : "en"}};
    return response;
}

Language languageOf(const Request &request)
{
    return languageFrom(request.header("Accept-Language"));
}

Response refusalPage(const Request &request, int status, const QString &error, const QString &japanese,
                     const QString &english)
{
    if (!request.header("Accept").contains("text/html"))
        return ownError(status, error);
    WebPage page(languageOf(request), u"続行できません"_s, u"This cannot go on"_s);
    page.notice(page.words(japanese, english));
    return page.response(status);
}

} // namespace ccj::sandbox
