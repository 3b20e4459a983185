// SPDX-License-Identifier: MIT
#include "dialogs/OptionsEditor.h"

#include "dialogs/FormRows.h"
#include "widgets/FlowLayout.h"
#include "widgets/IconText.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QRadioButton>
#include <QVBoxLayout>

namespace Keycutter {

OptionsEditor::OptionsEditor(QGridLayout& form, const ServiceDescriptor& service, QObject* parent)
    : QObject(parent)
{
    if (!service.attributes.isEmpty())
        addAttributes(form, service);
    if (service.capabilities.canOverwrite)
        addIfExists(form);
}

void OptionsEditor::addAttributes(QGridLayout& form, const ServiceDescriptor& service)
{
    auto* holder = new QWidget(form.parentWidget());
    holder->setAccessibleName(tr("Attributes to copy"));
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::unit / 2);
    auto* boxes = new QWidget(holder);
    auto* flow = new FlowLayout(boxes);
    flow->setSpacing(2 * Theme::unit);
    for (const AttributeOption& option : service.attributes) {
        auto* check = new QCheckBox(option.label, boxes);
        check->setObjectName(attributeId(option.attribute));
        check->setToolTip(option.help);
        check->setChecked(true);
        flow->addWidget(check);
        m_boxes.push_back({option, check});
        connect(check, &QCheckBox::toggled, this, &OptionsEditor::optionsChanged);
    }
    m_offMeans = new IconText(holder);
    column->addWidget(boxes);
    column->addWidget(m_offMeans);
    addButtonsRow(form, tr("&Copy:"), holder, {m_boxes.front().check});
}

void OptionsEditor::addIfExists(QGridLayout& form)
{
    auto* holder = new QWidget(form.parentWidget());
    auto* flow = new FlowLayout(holder);
    flow->setSpacing(2 * Theme::unit);
    m_skip = new QRadioButton(tr("S&kip"), holder);
    m_skip->setObjectName(QStringLiteral("skip"));
    m_skip->setToolTip(tr("The secret at the destination stays as it is"));
    m_skip->setChecked(true);
    m_overwrite = new QRadioButton(tr("&Overwrite"), holder);
    m_overwrite->setObjectName(QStringLiteral("overwrite"));
    m_overwrite->setToolTip(tr("The secret at the destination is replaced"));
    flow->addWidget(m_skip);
    flow->addWidget(m_overwrite);
    addButtonsRow(form, tr("When the key &exists:"), holder, {m_skip, m_overwrite});
    connect(m_overwrite, &QRadioButton::toggled, this, &OptionsEditor::optionsChanged);
}

void OptionsEditor::setOptions(const PlanOptions& options)
{
    for (const Box& box : m_boxes) {
        const QSignalBlocker quiet(box.check);
        box.check->setChecked(options.attributes.testFlag(box.option.attribute));
    }
    if (m_overwrite != nullptr) {
        const QSignalBlocker quiet(m_overwrite);
        (options.ifExists == ExistsAction::Overwrite ? m_overwrite : m_skip)->setChecked(true);
    }
    optionsChanged();
}

PlanOptions OptionsEditor::options() const
{
    PlanOptions options;
    for (const Box& box : m_boxes)
        options.attributes.setFlag(box.option.attribute, box.check->isChecked());
    if (m_overwrite != nullptr && m_overwrite->isChecked())
        options.ifExists = ExistsAction::Overwrite;
    return options;
}

void OptionsEditor::optionsChanged()
{
    QStringList meanings;
    for (const Box& box : m_boxes) {
        if (!box.check->isChecked() && !box.option.offMeans.isEmpty())
            meanings.append(box.option.offMeans);
    }
    if (m_offMeans != nullptr)
        m_offMeans->setContent(QStringLiteral("warning"), Tone::Warning, meanings.join(u'\n'));
    Q_EMIT changed();
}

} // namespace Keycutter
