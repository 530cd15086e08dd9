// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLayout>

namespace ccj::ui {

/// Puts its items in a row and goes on in a next one where the width ends, as words do in a text.
class FlowLayout : public QLayout
{
    Q_OBJECT
public:
    using QLayout::QLayout;
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    /// Calls place(item, where) for every item and returns the height that all rows take.
    template <class Place> int flow(const QRect &rect, Place place) const;

    QList<QLayoutItem *> m_items;
};

} // namespace ccj::ui
