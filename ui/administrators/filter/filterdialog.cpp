// SPDX-License-Identifier: Apache-2.0
#include "ui/administrators/filter/filterdialog.h"

#include "ui/administrators/administratorwords.h"
#include "ui/common/field.h"
#include "ui/common/lineedit.h"
#include "ui/theme/metrics.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ccj::ui {

using administrators::RowRule;
using administrators::SavedFilter;
using administrators::SavedFilters;
using administrators::Status;

namespace {

constexpr int longestName = 60;
constexpr int mostDays = 3650;

/// Fills a box with values of the server and what they are called; the first one stands for any.
void setChoices(QComboBox *box, const QStringList &values, const QString &any,
                const std::function<QString(QString)> &words, const QString &chosen)
{
    box->clear();
    box->addItem(any, QString());
    for (const QString &value : values)
        box->addItem(words(value), value);
    if (box->findData(chosen) < 0) // a value that came from the server and has no name here
        box->addItem(words(chosen), chosen);
    box->setCurrentIndex(box->findData(chosen));
}

const QStringList statusNames{u"active"_s, u"invited"_s, u"expired"_s}; // as Status counts them

} // namespace

FilterDialog::FilterDialog(SavedFilters &filters, SavedFilter filter, QWidget *parent)
    : ApplyDialog(parent),
      m_filters(filters),
      m_filter(std::move(filter)),
      m_name(new LineEdit(this)),
      m_text(new LineEdit(this)),
      m_status(new QComboBox(this)),
      m_access(new QComboBox(this)),
      m_provider(new QComboBox(this)),
      m_type(new QComboBox(this)),
      m_isOld(new QCheckBox(this)),
      m_days(new QSpinBox(this))
{
    m_name->setMaxLength(longestName);
    m_name->setText(m_filter.name);
    m_text->setText(m_filter.rule.text);
    m_days->setRange(0, mostDays);
    m_days->setValue(m_filter.rule.invitedDaysAgo.value_or(3));
    m_isOld->setChecked(m_filter.rule.invitedDaysAgo.has_value());
    m_days->setEnabled(m_isOld->isChecked());
    connect(m_isOld, &QCheckBox::toggled, m_days, &QWidget::setEnabled);
    buildFields();
    fillChoices();
    FilterDialog::retranslateUi();
    m_name->setFocus();
}

void FilterDialog::buildFields()
{
    m_nameField = new Field(m_name, this);
    m_textField = new Field(m_text, this);
    m_statusField = new Field(m_status, this);
    m_accessField = new Field(m_access, this);
    m_providerField = new Field(m_provider, this);
    m_typeField = new Field(m_type, this);
    auto *choices = new QGridLayout;
    choices->setHorizontalSpacing(metrics::fieldGap);
    choices->setVerticalSpacing(metrics::fieldGap);
    choices->addWidget(m_statusField, 0, 0);
    choices->addWidget(m_accessField, 0, 1);
    choices->addWidget(m_providerField, 1, 0);
    choices->addWidget(m_typeField, 1, 1);
    body()->addWidget(m_nameField);
    body()->addWidget(m_textField);
    body()->addLayout(choices);
    body()->addWidget(makeAge());
}

QWidget *FilterDialog::makeAge()
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins({});
    row->setSpacing(metrics::gap);
    row->addWidget(m_isOld);
    row->addWidget(m_days);
    row->addStretch(1);
    return line;
}

void FilterDialog::fillChoices()
{
    const auto asKept = [this](const QComboBox *box, const QString &kept) {
        return box->count() > 0 ? box->currentData().toString() : kept;
    };
    const auto &rule = m_filter.rule;
    const auto keptStatus = rule.status ? statusNames.at(static_cast<int>(*rule.status)) : QString();
    const auto status = asKept(m_status, keptStatus);
    const auto access = asKept(m_access, rule.accessType);
    const auto provider = asKept(m_provider, rule.providerType);
    const auto type = asKept(m_type, rule.type);
    const auto statusWords = [](const QString &name) {
        return AdministratorWords::status(static_cast<Status>(statusNames.indexOf(name)));
    };
    setChoices(m_status, statusNames, tr("Any status"), statusWords, status);
    setChoices(m_access, {u"Full"_s, u"Custom"_s}, tr("Any access"), &AdministratorWords::access, access);
    setChoices(m_provider, {u"CitrixSts"_s, u"AzureAd"_s, u"Ad"_s}, tr("Any provider"),
               &AdministratorWords::provider, provider);
    setChoices(m_type, {u"AdministratorUser"_s, u"AdministratorGroup"_s, u"ServicePrincipal"_s},
               tr("Any type"), &AdministratorWords::type, type);
}

RowRule FilterDialog::rule() const
{
    RowRule rule;
    if (const auto status = statusNames.indexOf(m_status->currentData().toString()); status >= 0)
        rule.status = static_cast<Status>(status);
    rule.accessType = m_access->currentData().toString();
    rule.providerType = m_provider->currentData().toString();
    rule.type = m_type->currentData().toString();
    rule.text = m_text->text().trimmed();
    if (m_isOld->isChecked())
        rule.invitedDaysAgo = m_days->value();
    return rule;
}

bool FilterDialog::validate()
{
    const auto name = m_name->text().trimmed();
    m_nameField->setError(name.isEmpty() ? tr("Give the filter a name.")
                          : m_filters.isTaken(name, m_filter.id)
                              ? tr("There is a filter of this name already.")
                              : QString());
    m_textField->setError(rule().isEmpty()
                              ? tr("Set at least one condition, or the filter lets everybody through.")
                              : QString());
    if (m_nameField->hasError())
        m_name->setFocus();
    else if (m_textField->hasError())
        m_text->setFocus();
    return !m_nameField->hasError() && !m_textField->hasError();
}

void FilterDialog::apply()
{
    m_filter.name = m_name->text().trimmed();
    m_filter.rule = rule();
    if (m_filter.id.isEmpty())
        m_filter.id = m_filters.add(m_filter.name, m_filter.rule);
    else
        m_filters.change(m_filter);
    Q_EMIT saved(m_filter.id);
    applied();
}

void FilterDialog::retranslateUi()
{
    ApplyDialog::retranslateUi();
    const bool isNew = m_filter.id.isEmpty();
    setHeadline(isNew ? tr("Save filter") : tr("Edit filter"));
    setIntroduction(
        tr("Saved filters stand beside the others over the list. They are kept on this computer."));
    setVerb(tr("Save filter"), tr("Saving…"));
    m_nameField->setLabel(tr("Name"));
    m_textField->setLabel(tr("Search words"));
    m_textField->setHelp(tr("All of them must be in the name or the email address."));
    m_statusField->setLabel(tr("Status"));
    m_accessField->setLabel(tr("Access"));
    m_providerField->setLabel(tr("Identity provider"));
    m_typeField->setLabel(tr("Type"));
    m_isOld->setText(tr("Only invitations sent more than this many days ago:"));
    m_days->setAccessibleName(tr("Days since the invitation"));
    fillChoices();
}

} // namespace ccj::ui
