// SPDX-License-Identifier: Apache-2.0
#include "ui/resourcelocations/loadfield.h"

#include "app/resourcelocations/locationscontroller.h"

#include <QLayout>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QWheelEvent>

namespace ccj::ui {

namespace {

constexpr int notGiven = 0;
constexpr int most = 99;

/// Who scrolls past it does not change it.
class LoadBox : public QSpinBox
{
public:
    LoadBox()
    {
        setRange(notGiven, most);
        setFocusPolicy(Qt::StrongFocus);
    }

protected:
    void wheelEvent(QWheelEvent *event) override
    {
        hasFocus() ? QSpinBox::wheelEvent(event) : event->ignore();
    }
};

} // namespace

LoadField::LoadField(resourcelocations::LocationsController &controller, QWidget *parent)
    : Field(new LoadBox, parent), m_controller(controller), m_box(static_cast<QSpinBox *>(editor()))
{
    layout()->setAlignment(m_box, Qt::AlignLeft);
    connect(m_box, &QSpinBox::valueChanged, this, [this](int value) {
        m_controller.setLoad(m_locationId, value == notGiven ? std::nullopt : std::optional(value));
        follow();
    });
}

void LoadField::show(const QString &locationId)
{
    m_locationId = locationId;
    setLabel(tr("Connectors that carry the load (N)"));
    setHelp(tr("Citrix publishes no number. As long as none is given, what is installed counts as N and one "
               "spare. Kept on this computer."));
    m_box->setSpecialValueText(tr("Not given", "number of connectors"));
    m_box->setMinimumWidth(m_box->sizeHint().width()); // its own minimum leaves out that text
    follow();
}

void LoadField::follow()
{
    const QSignalBlocker isNotChosen(m_box);
    m_box->setValue(m_controller.load(m_locationId).value_or(notGiven));
    setWarning(m_controller.loadProblem()
                   ? tr("The profile cannot be written: the number counts until the program is closed.")
                   : QString());
}

} // namespace ccj::ui
