// SPDX-License-Identifier: Apache-2.0
#include "ui/administrators/access/policychooser.h"

#include "ui/administrators/access/accesstree.h"
#include "ui/administrators/access/loadgate.h"

#include <QVBoxLayout>

namespace ccj::ui {

PolicyChooser::PolicyChooser(administrators::AdministratorsController &controller, QWidget *parent)
    : QWidget(parent),
      m_tree(new AccessTree(this)),
      m_gate(new LoadGate(
          m_tree, [] { return tr("Loading the permissions…"); }, this)),
      m_catalogue(new Catalogue(controller, m_tree, m_gate))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_gate);
    setFocusProxy(m_tree);
    connect(m_tree, &AccessTree::ticked, this, &PolicyChooser::changed);
}

void PolicyChooser::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_catalogue->start();
}

} // namespace ccj::ui
