// SPDX-License-Identifier: Apache-2.0
#include "ui/i18n/languagecontroller.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ccj::ui {

LanguageController::LanguageController(QObject *parent) : QObject(parent), m_system(QLocale::system())
{
    install();
}

LanguageController::~LanguageController()
{
    QCoreApplication::removeTranslator(&m_texts);
    QCoreApplication::removeTranslator(&m_qtTexts);
}

void LanguageController::setLanguage(Language language)
{
    if (language == m_language)
        return;
    const Language before = effective();
    m_language = language;
    if (effective() != before)
        install();
    Q_EMIT languageChanged();
}

LanguageController::Language LanguageController::effective() const
{
    if (m_language != Language::System)
        return m_language;
    return m_system.language() == QLocale::Japanese ? Language::Japanese : Language::English;
}

/// The default locale goes first: every installed translator announces the change at once.
void LanguageController::install()
{
    const bool japanese = effective() == Language::Japanese;
    // An English text with a system of another English-speaking country keeps that country's dates.
    const bool systemFits = m_system.language() == (japanese ? QLocale::Japanese : QLocale::English);
    QLocale::setDefault(systemFits && m_system.territory() != QLocale::AnyTerritory
                            ? m_system
                            : QLocale(japanese ? QLocale::Japanese : QLocale::English));
    QCoreApplication::removeTranslator(&m_texts);
    QCoreApplication::removeTranslator(&m_qtTexts);
    if (japanese && m_qtTexts.load(u":/i18n/qtbase_ja.qm"_s))
        QCoreApplication::installTranslator(&m_qtTexts);
    // English has a catalogue too: it holds the plural forms.
    if (m_texts.load(japanese ? u":/i18n/ccj_ja.qm"_s : u":/i18n/ccj_en.qm"_s))
        QCoreApplication::installTranslator(&m_texts);
}

LanguageController::Language LanguageController::fromName(const QString &name)
{
    if (name == "ja"_L1)
        return Language::Japanese;
    if (name == "en"_L1)
        return Language::English;
    return Language::System;
}

QString LanguageController::name(Language language)
{
    switch (language) {
    case Language::Japanese:
        return u"ja"_s;
    case Language::English:
        return u"en"_s;
    case Language::System:
        return u"system"_s;
    }
    Q_UNREACHABLE();
}

} // namespace ccj::ui
