// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/preparation/reference.h"

#include <QCoreApplication>

namespace ccj::ui {

/// A name and what there is to say about it, in the language of the moment. The second may be empty.
struct TitledText
{
    QString title;
    QString text;
};

/// Words the reference data by its ids.
class PreparationWords
{
    Q_DECLARE_TR_FUNCTIONS(PreparationWords)
public:
    static QString task(const QString &id);
    static TitledText step(const QString &id);
    static TitledText requirement(const preparation::Requirement &requirement);
    static QString fipsStep(const QString &id);
    /// What a Windows service does.
    static QString service(const QString &id);
    static TitledText location(const QString &id);
    static TitledText note(const QString &id);

    /// "2012R2" → "Windows Server 2012 R2".
    static QString windowsServer(const QString &version);
    static QString windowsServers(const QStringList &versions);
    static QString source(const QStringList &sections);
    static QString article(const QString &number);
};

} // namespace ccj::ui
