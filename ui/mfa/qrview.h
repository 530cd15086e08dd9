// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/mfa/qrmatrix.h"

#include <QWidget>

#include <optional>

namespace ccj::ui {

/// A QR code for a camera: black on white in every theme, modules of whole pixels of the screen at every
/// scale, a quiet zone of four modules or more. Cannot be dragged, copied or saved as a picture (R76).
class QrView : public QWidget
{
    Q_OBJECT
public:
    explicit QrView(QWidget *parent = nullptr);

    /// What the code says; nothing is shown when it is empty or too long for a code.
    void setText(const auth::SecretString &text);
    void clear();
    bool isEmpty() const { return !m_matrix; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void paintModules(QPainter *painter) const;
    void restyle();

    std::optional<mfa::QrMatrix> m_matrix;
};

} // namespace ccj::ui
