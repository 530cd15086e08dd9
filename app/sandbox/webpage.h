// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sandbox/http.h"
#include "app/sandbox/outbox.h"

#include <QByteArray>
#include <QString>

namespace ccj::sandbox {

/// Text for HTML, in elements and in quoted attributes.
QString escaped(const QString &text);

QString hiddenField(const QString &name, const QString &value);
/// One choice of the stand-in for Azure AD: a button named "person" with this value.
QString accountButton(const QString &value, const QString &name, const QString &address);

/// One of the sandbox's few pages for a browser: plain HTML, in Japanese and English, without scripts and
/// without anything from elsewhere. Whatever is put in is escaped unless the function says otherwise.
class WebPage
{
public:
    WebPage(Language language, const QString &japaneseTitle, const QString &englishTitle);

    /// The words of the page's language.
    QString words(const QString &japanese, const QString &english) const;
    bool isJapanese() const { return m_language == Language::Japanese; }

    void paragraph(const QString &text);
    void notice(const QString &text);
    void heading(const QString &text);
    /// HTML as it is; the caller has escaped what is in it.
    void html(const QString &markup) { m_body += markup; }
    /// Loads again by itself, since there are no scripts.
    void refreshEvery(int seconds) { m_refreshSeconds = seconds; }

    Response response(int status = 200) const;

private:
    Language m_language;
    QString m_title;
    QString m_body;
    int m_refreshSeconds = 0;
};

/// The language a browser asks for.
Language languageOf(const Request &request);
/// A page for a browser, the standard error body for any other client.
Response refusalPage(const Request &request, int status, const QString &error, const QString &japanese,
                     const QString &english);

} // namespace ccj::sandbox
