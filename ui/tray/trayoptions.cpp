// SPDX-License-Identifier: Apache-2.0
#include "ui/tray/trayoptions.h"

namespace ccj::ui {

namespace {

const Setting<bool> showIconSetting{"tray/icon", true};
const Setting<bool> hideOnCloseSetting{"tray/hideOnClose", false};
const Setting<bool> startHiddenSetting{"tray/startHidden", false};

} // namespace

TrayOptions TrayOptions::from(const Settings &settings)
{
    return {settings.value(showIconSetting), settings.value(hideOnCloseSetting),
            settings.value(startHiddenSetting)};
}

void TrayOptions::keepIn(Settings &settings) const
{
    settings.setValue(showIconSetting, showIcon);
    settings.setValue(hideOnCloseSetting, hideOnClose);
    settings.setValue(startHiddenSetting, startHidden);
}

} // namespace ccj::ui
