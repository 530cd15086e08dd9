// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/applydialog.h"

#include <QStringList>

#include <functional>

namespace ccj::ui {

class Consequences;

/// Everything a confirmation says, in one language.
struct Confirmation
{
    QString question;    ///< the headline: 'Remove "Hanako Suzuki"?'
    QString explanation; ///< one sentence; may be empty
    QStringList stops;   ///< what stops
    QStringList goesOn;  ///< what goes on
    QString verb;        ///< "Remove"
    QString busy;        ///< "Removing…"
    QString stay = {};   ///< instead of "Cancel", where that could be taken for the act
};

/// Asks before something is taken away: says what stops and what goes on; Cancel is the default. The owner
/// starts the act on confirmed() and ends it with applied() or failed().
class ConfirmDialog : public ApplyDialog
{
    Q_OBJECT
public:
    /// The words are asked for again when the language changes.
    explicit ConfirmDialog(std::function<Confirmation()> words, QWidget *parent = nullptr);

Q_SIGNALS:
    void confirmed();
    /// Given up while the act was running.
    void abandoned();

protected:
    void apply() override;
    void abandon() override;
    void retranslateUi() override;

private:
    std::function<Confirmation()> m_words;
    Consequences *m_consequences;
};

} // namespace ccj::ui
