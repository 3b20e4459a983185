// SPDX-License-Identifier: MIT
#pragma once

#include "help/GuideTopics.h"

#include <QDialog>

#include <memory>

namespace Keycutter {

namespace Ui {
class GuideDialog;
}

//! The illustrated guide. Beside the window, which stays usable: show it with show(). It deletes
//! itself when closed.
class GuideDialog : public QDialog
{
    Q_OBJECT

public:
    explicit GuideDialog(QWidget* parent);
    ~GuideDialog() override;

private:
    void showTopic(int row);
    void step(int by);

    QList<GuideTopic> m_topics;
    std::unique_ptr<Ui::GuideDialog> m_ui;
};

} // namespace Keycutter
