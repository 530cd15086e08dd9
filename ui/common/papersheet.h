// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QStringList>

#include <functional>
#include <stop_token>

class QPagedPaintDevice;

namespace ccj::ui {

/// Something for paper: A4 across, in the language of the moment.
struct PaperSheet
{
    /// HTML; each begins on a page of its own. They are laid out one by one, so that a stop is heeded between
    /// them.
    QStringList parts;
    QString footer; ///< at the left of every page; its number stands at the right
};

/// How many pages are painted, and of how many; called between pages, from the thread that paints.
using PagesPainted = std::function<void(int done, int all)>;

/// Paints all pages. Safe outside the GUI thread; false when it was stopped on the way.
bool paintSheet(const PaperSheet &sheet, QPagedPaintDevice *device, const std::stop_token &stop = {},
                const PagesPainted &painted = {});
/// The same as a PDF file; empty when it was stopped.
QByteArray sheetAsPdf(const PaperSheet &sheet, const QString &title, const std::stop_token &stop = {},
                      const PagesPainted &painted = {});

} // namespace ccj::ui
