// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/metrics.h"

#include <QApplication>
#include <QFontDatabase>

using namespace Qt::StringLiterals;

namespace ccj::ui {

namespace {

constexpr int basePixels = 14;

/// Named one by one, so that shared code points never appear in Chinese shapes.
const QStringList &japaneseFamilies()
{
    static const QStringList families{u"Noto Sans CJK JP"_s, u"Noto Sans JP"_s, u"Yu Gothic UI"_s,
                                      u"Meiryo UI"_s, u"Hiragino Sans"_s};
    return families;
}

/// Every one of them draws a backslash as a backslash, not as a yen sign.
const QStringList &monoFamilies()
{
    static const QStringList families{u"Noto Sans Mono"_s, u"DejaVu Sans Mono"_s,
                                      u"Cascadia Mono"_s,  u"Consolas"_s,
                                      u"Menlo"_s,          u"Noto Sans Mono CJK JP"_s};
    return families;
}

struct Face
{
    int pixels;
    QFont::Weight weight;
};

Face faceOf(TextRole role)
{
    switch (role) {
    case TextRole::Base:
        return {14, QFont::Normal};
    case TextRole::Strong:
        return {14, QFont::DemiBold};
    case TextRole::Secondary:
    case TextRole::Mono:
        return {13, QFont::Normal};
    case TextRole::Header:
        return {13, QFont::DemiBold};
    case TextRole::Caption:
        return {12, QFont::Normal};
    case TextRole::Mark:
        return {12, QFont::DemiBold};
    case TextRole::Heading:
        return {16, QFont::DemiBold};
    case TextRole::Title:
        return {20, QFont::DemiBold};
    case TextRole::Code:
        return {18, QFont::DemiBold};
    }
    Q_UNREACHABLE();
}

} // namespace

QFont baseFont(int zoom)
{
    QFont result;
    const QStringList installed = QFontDatabase::families();
    QStringList families;
    for (const QString &family : japaneseFamilies()) {
        if (installed.contains(family))
            families.append(family);
    }
    families.append(QFontDatabase::systemFont(QFontDatabase::GeneralFont).family());
    result.setFamilies(families);
    result.setPixelSize(basePixels * zoom / 100);
    return result;
}

QFont font(TextRole role)
{
    const Face face = faceOf(role);
    QFont result = QApplication::font();
    result.setPixelSize(scaled(face.pixels));
    result.setWeight(face.weight);
    if (role == TextRole::Mono || role == TextRole::Code) {
        result.setFamilies(monoFamilies());
        result.setStyleHint(QFont::Monospace);
        result.setFixedPitch(true);
    }
    return result;
}

int scaled(int pixels)
{
    const int base = QApplication::font().pixelSize();
    return base > 0 ? (pixels * base + basePixels / 2) / basePixels : pixels;
}

} // namespace ccj::ui
