// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractButton>
#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QMouseEvent>
#include <QTableView>
#include <QTest>

#include <algorithm>

//! What a person does with a form, in short.
namespace Keycutter::Steps {

//! The widget of that object name; the test ends when there is none.
template <class T> T* part(const QWidget* root, const QString& name)
{
    T* found = root->findChild<T*>(name);
    if (found == nullptr)
        qFatal("no part called %s", qPrintable(name));
    return found;
}

inline void press(const QWidget* root, const QString& button)
{
    QTest::mouseClick(part<QAbstractButton>(root, button), Qt::LeftButton);
}

//! Gives the answer that is not harmless.
inline void agree(const QMessageBox* question)
{
    const QList<QAbstractButton*> buttons = question->buttons();
    const auto found = std::ranges::find_if(buttons, [question](QAbstractButton* button) {
        return question->buttonRole(button) == QMessageBox::DestructiveRole;
    });
    if (found == buttons.cend())
        qFatal("the question has only harmless answers");
    QTest::mouseClick(*found, Qt::LeftButton);
}

//! Replaces what is in @p edit.
inline void type(QLineEdit* edit, const QString& text)
{
    edit->setFocus();
    edit->selectAll();
    QTest::keyClick(edit, Qt::Key_Delete);
    QTest::keyClicks(edit, text);
}

//! Makes a column @p width wide by its border in the header.
inline void dragColumn(const QTableView& table, int column, int width)
{
    const QHeaderView* header = table.horizontalHeader();
    QWidget* viewport = header->viewport();
    const int middle = viewport->height() / 2;
    const int start = header->sectionViewportPosition(column) + header->sectionSize(column) - 1;
    const QPoint from(start, middle);
    const QPoint to(start + width - header->sectionSize(column), middle);
    QTest::mousePress(viewport, Qt::LeftButton, {}, from);
    QMouseEvent move(
        QEvent::MouseMove, to, viewport->mapToGlobal(to), Qt::NoButton, Qt::LeftButton,
        Qt::NoModifier);
    QApplication::sendEvent(viewport, &move);
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, to);
}

//! True when a visible label below @p root holds @p text.
inline bool shows(const QWidget* root, const QString& text)
{
    const QList<QLabel*> labels = root->findChildren<QLabel*>();
    return std::ranges::any_of(labels, [&](const QLabel* label) {
        return label->isVisible() && label->text().contains(text);
    });
}

//! True when a label below @p root says just @p text, whether it is unfolded or not.
inline bool holds(const QWidget* root, const QString& text)
{
    const QList<QLabel*> labels = root->findChildren<QLabel*>();
    return std::ranges::any_of(labels, [&](const QLabel* label) { return label->text() == text; });
}

} // namespace Keycutter::Steps
