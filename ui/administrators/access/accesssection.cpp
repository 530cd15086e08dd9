// SPDX-License-Identifier: Apache-2.0
#include "ui/administrators/access/accesssection.h"

#include "ui/administrators/access/policywords.h"
#include "ui/common/errortext.h"
#include "ui/common/iconlabel.h"
#include "ui/common/label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace ccj::ui {

using administrators::AccessReader;
using administrators::Administrator;
using administrators::Policy;

AccessSection::AccessSection(AccessReader &reader, QWidget *parent)
    : QWidget(parent),
      m_reader(reader),
      m_sentence(new Label(TextRole::Secondary, this)),
      m_retry(new QPushButton(this)),
      m_layout(new QVBoxLayout(this))
{
    m_sentence->setWordWrap(true);
    m_retry->setAutoDefault(false);
    m_layout->setContentsMargins({});
    m_layout->setSpacing(metrics::gap);
    m_layout->addWidget(m_sentence);
    m_layout->addWidget(m_retry, 0, Qt::AlignLeft);
    connect(m_retry, &QPushButton::clicked, &reader, &AccessReader::retry);
    connect(&reader, &AccessReader::changed, this, &AccessSection::fill);
    retranslate();
}

void AccessSection::show(const Administrator &item)
{
    m_item = item;
    fill();
}

void AccessSection::retranslate()
{
    m_retry->setText(tr("Retry"));
    fill();
}

QString AccessSection::sentence() const
{
    if (m_item.hasFullAccess())
        return tr("Everything in this organization, including administrators and their access.");
    if (m_item.pending)
        return tr("What exactly can be seen and edited once the invitation has been accepted.");
    if (!AccessReader::isReadable(m_item))
        return tr("The server gave no ID for this entry, so its permissions cannot be read.");
    const auto &answer = m_reader.answer();
    if (!answer)
        return tr("Reading the permissions…");
    if (answer->has_value())
        return answer->value().givesNothing()
                   ? tr("No permission at all: signing in works, but nothing can be opened.")
                   : QString();
    if (answer->error().kind == Error::Kind::Forbidden)
        return tr("Your own access does not let you see the permissions of others.");
    return tr("The permissions could not be read. %1").arg(errorText(answer->error()).title);
}

void AccessSection::fill()
{
    const auto text = sentence();
    const auto &answer = m_reader.answer();
    const bool reads = AccessReader::isReadable(m_item);
    const bool failed = reads && answer && !*answer;
    m_sentence->setText(text);
    m_sentence->setVisible(!text.isEmpty());
    m_sentence->setTone(failed ? Role::Danger : m_item.hasFullAccess() ? Role::Text : Role::Muted);
    m_retry->setVisible(failed && answer->error().kind != Error::Kind::Forbidden);
    delete std::exchange(m_list, nullptr);
    if (!reads || !answer || !*answer)
        return;
    QList<Policy> granted;
    std::ranges::copy_if(answer->value().policies, std::back_inserter(granted), &Policy::granted);
    addPolicies(granted);
}

void AccessSection::addPolicies(const QList<Policy> &granted)
{
    m_list = new QWidget(this);
    auto *column = new QVBoxLayout(m_list);
    column->setContentsMargins({});
    column->setSpacing(metrics::smallGap);
    QStringList services;
    for (const Policy &policy : granted) {
        if (!services.contains(policy.serviceName))
            services.append(policy.serviceName);
    }
    for (const QString &service : std::as_const(services)) {
        if (column->count() > 0)
            column->addSpacing(metrics::smallGap);
        auto *heading = new Label(TextRole::Caption, m_list, Role::Muted);
        heading->setText(PolicyWords::service(service));
        column->addWidget(heading);
        for (const Policy &policy : granted) {
            if (policy.serviceName == service)
                addPolicy(policy);
        }
    }
    m_layout->addWidget(m_list);
    m_list->show();
}

void AccessSection::addPolicy(const Policy &policy)
{
    auto *line = new QWidget(m_list);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins({});
    row->setSpacing(metrics::smallGap);
    auto *words = new Label(TextRole::Secondary, line);
    words->setWordWrap(true);
    const auto name = PolicyWords::policy(policy);
    const auto reach = PolicyWords::reach(policy);
    words->setText(reach.isEmpty() ? name : tr("%1 (%2)", "role and its scopes").arg(name, reach));
    row->addWidget(new IconLabel(u"check-lg"_s, Role::Success, line), 0, Qt::AlignTop);
    row->addWidget(words, 1);
    m_list->layout()->addWidget(line);
}

} // namespace ccj::ui
