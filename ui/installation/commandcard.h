// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/card.h"

#include "app/installation/commandline.h"
#include "app/installation/locationchoice.h"

#include <QMap>

#include <optional>

class QAction;
class QComboBox;
class QPlainTextEdit;

namespace ccj::ui {

class FactList;
class Field;
class FilterChips;
class LineEdit;
class NoteLine;

/// The silent installation, written down in one of four forms (R197–R206). What is shown never
/// holds the secret.
class CommandCard : public Card
{
    Q_OBJECT
public:
    /// The buttons under the command, in this order.
    explicit CommandCard(const QList<QAction *> &actions, QWidget *parent = nullptr);

    void setCustomer(const QString &customerId);
    /// The name of the file that was downloaded; a name that was typed stays (X4).
    void setInstaller(const QString &fileName);
    void setLocations(const installation::LocationChoices &choices);
    /// Chooses this location, now or when it is known.
    void chooseLocation(const QString &id);
    /// Forgets what was typed: somebody else, or another organisation.
    void clear();

    installation::Form form() const;
    installation::InstallParameters parameters() const;
    /// The command as it is shown.
    QString text() const;
    /// Marks what is wrong and goes to the first of it; true when the command can be used.
    bool validate();

Q_SIGNALS:
    void formChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildFields();
    void buildText();
    QWidget *makeForm();
    installation::SecretSource source() const;
    installation::InstallParameters shownParameters() const;
    void fillLocations();
    void fillSources();
    void edited(installation::Parameter parameter);
    void follow();
    void showObjections();
    void showLocationNote();
    void fitText();
    void retranslateUi();

    QString m_customerId;
    installation::LocationChoices m_choices;
    std::optional<QString> m_wanted; ///< ID of the chosen location; empty: left out; none: not chosen
    std::optional<installation::SecretSource> m_wantedSource; ///< where the form can
    bool m_isInstallerTyped = false;
    QMap<installation::Parameter, installation::Objection> m_shown; ///< objections under their fields
    FilterChips *m_forms;
    Label *m_purpose;
    LineEdit *m_installer;
    LineEdit *m_clientId;
    QComboBox *m_location;
    QComboBox *m_source;
    QMap<installation::Parameter, Field *> m_fields;
    FactList *m_customer;
    NoteLine *m_note;
    QPlainTextEdit *m_text;
    FactList *m_use;
};

} // namespace ccj::ui
