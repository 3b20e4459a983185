// SPDX-License-Identifier: MIT
#pragma once

#include "domain/Error.h"
#include "theme/Theme.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace Keycutter {

class IconText;

//! What is to be said about a field, right below it: a problem with its advice and, on demand, the
//! technical details; or a hint. Takes no room while there is nothing to say.
class FieldNote : public QWidget
{
    Q_OBJECT

public:
    explicit FieldNote(QWidget* parent = nullptr);

    void setError(const Error& error);
    //! A problem found here, without an answer of the service.
    void setProblem(const QString& text);
    void setWarning(const QString& text);
    void setSuccess(const QString& text);
    void clear();

    [[nodiscard]] bool isProblem() const { return m_isProblem; }
    [[nodiscard]] bool isWarning() const { return m_isWarning; }
    [[nodiscard]] QString text() const;

private:
    void say(const QString& icon, Tone tone, const QString& text, const QString& details = {});

    IconText* m_message;
    QToolButton* m_detailsButton;
    QLabel* m_details;
    bool m_isProblem = false;
    bool m_isWarning = false;
};

} // namespace Keycutter
