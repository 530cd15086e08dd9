// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLocale>
#include <QObject>
#include <QTranslator>

namespace ccj::ui {

/// The language of the program, changed while it runs: texts, Qt's own texts, and the forms of numbers
/// and dates. Every window hears of it as QEvent::LanguageChange.
class LanguageController : public QObject
{
    Q_OBJECT
public:
    enum class Language { System, Japanese, English };
    Q_ENUM(Language)

    /// Follows the system until told otherwise: Japanese where that is the system's language, else English.
    explicit LanguageController(QObject *parent = nullptr);
    ~LanguageController() override;

    Language language() const { return m_language; }
    void setLanguage(Language language);
    /// What is shown now; never System.
    Language effective() const;

    /// "ja", "en" or "system", as in settings and on the command line; anything else is System.
    static Language fromName(const QString &name);
    static QString name(Language language);

Q_SIGNALS:
    void languageChanged();

private:
    void install();

    Language m_language = Language::System;
    const QLocale m_system;
    QTranslator m_texts;
    QTranslator m_qtTexts;
};

} // namespace ccj::ui
