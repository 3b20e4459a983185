// SPDX-License-Identifier: MIT
#pragma once

#include "plan/Plan.h"
#include "services/ServiceDescriptor.h"

#include <QObject>

#include <vector>

class QCheckBox;
class QGridLayout;
class QRadioButton;

namespace Keycutter {

class IconText;

//! What of the secrets is copied and what happens where a key exists, as rows of a form. Built from
//! the service's descriptor.
class OptionsEditor : public QObject
{
    Q_OBJECT

public:
    //! Appends its rows to @p form.
    OptionsEditor(QGridLayout& form, const ServiceDescriptor& service, QObject* parent);

    void setOptions(const PlanOptions& options);
    [[nodiscard]] PlanOptions options() const;

Q_SIGNALS:
    void changed();

private:
    struct Box
    {
        AttributeOption option;
        QCheckBox* check = nullptr;
    };

    void addAttributes(QGridLayout& form, const ServiceDescriptor& service);
    void addIfExists(QGridLayout& form);
    void optionsChanged();

    std::vector<Box> m_boxes;
    IconText* m_offMeans = nullptr;
    QRadioButton* m_skip = nullptr;
    QRadioButton* m_overwrite = nullptr;
};

} // namespace Keycutter
