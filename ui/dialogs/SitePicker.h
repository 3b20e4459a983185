// SPDX-License-Identifier: MIT
#pragma once

#include <QUrl>
#include <QWidget>

#include <optional>

class QComboBox;
class QLineEdit;

namespace Keycutter {

class FieldNote;
class Service;

//! Where a service is: one of its own sites, or the address of another server. Focusing it focuses
//! the list of sites.
class SitePicker : public QWidget
{
    Q_OBJECT

public:
    explicit SitePicker(QWidget* parent = nullptr);

    //! Offers the sites of @p service, and its first or @p site when that is valid.
    void setService(const Service& service, const QUrl& site);
    //! The chosen site; nothing where what is typed is no address, which is then said below it.
    [[nodiscard]] std::optional<QUrl> site();
    //! What is chosen or typed is that site.
    [[nodiscard]] bool isAt(const QUrl& site) const;
    //! The words for it in the name of a connection: "EU", a host; empty where there is one only.
    [[nodiscard]] QString shortName() const;
    //! What is to be said about the site.
    [[nodiscard]] FieldNote& note() { return *m_note; }
    //! The control that a problem is about.
    [[nodiscard]] QWidget* input() const;
    //! The one that a label's shortcut leads to.
    [[nodiscard]] QWidget* firstControl() const;

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] bool isOwn() const;
    [[nodiscard]] QString typed() const;
    void chosen();

    const Service* m_service = nullptr;
    QComboBox* m_box;
    QLineEdit* m_edit;
    FieldNote* m_note;
};

} // namespace Keycutter
