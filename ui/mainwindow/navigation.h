// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractButton>
#include <QButtonGroup>
#include <QMap>

class QVBoxLayout;

namespace ccj::ui {

class OrganizationBox;

/// One page in the navigation: icon, name, and how many things wait there.
class NavigationItem : public QAbstractButton
{
    Q_OBJECT
public:
    NavigationItem(const QString &icon, QWidget *parent);
    /// No badge for zero.
    void setBadge(int count);
    QSize sizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();
    QSize badgeSize() const;
    void paintBadge(QPainter *painter);

    QString m_icon;
    int m_badge = 0;
};

/// The rail at the left: the organisation above, the pages that exist below. One Tab stop; the arrow
/// keys walk through the pages.
class Navigation : public QWidget
{
    Q_OBJECT
public:
    explicit Navigation(QWidget *parent = nullptr);

    OrganizationBox *organization() const { return m_organization; }
    void addItem(const QString &id, const QString &icon);
    void removeItem(const QString &id);
    void setText(const QString &id, const QString &text);
    void setBadge(const QString &id, int count);
    void setCurrent(const QString &id);

Q_SIGNALS:
    void chosen(const QString &id);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslateUi();

    OrganizationBox *m_organization;
    QVBoxLayout *m_list;
    QButtonGroup m_group;
    QMap<QString, NavigationItem *> m_items;
};

} // namespace ccj::ui
