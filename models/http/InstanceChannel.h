// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QStringList>

#include <chrono>
#include <memory>

namespace Keycutter {

//! Lets one instance of the program do what further ones are asked for. The first one, told by a
//! lock in @p folder, listens; others hand their arguments over and end. Within one user's account,
//! and with one folder: an instance with other settings is another program.
class InstanceChannel : public QObject
{
    Q_OBJECT

public:
    //! @p folder: where the program keeps what it remembers; made where it is not there.
    explicit InstanceChannel(const QString& folder, QObject* parent = nullptr);
    ~InstanceChannel() override;

    //! True when no other instance is there: from now on this one hears of later ones. True as well
    //! where that cannot be found out, since a program that does not start is worse than two.
    [[nodiscard]] bool claim();
    //! Where the first instance listens: the path of a socket, or a name.
    [[nodiscard]] QString address() const;
    //! Asks the first instance to act on @p arguments: handedOver() or unanswered() follows.
    void handOver(
        const QStringList& arguments, std::chrono::milliseconds patience = std::chrono::seconds(5));

Q_SIGNALS:
    //! A later instance was started with these.
    void received(const QStringList& arguments);
    void handedOver();
    //! The first instance is there but does not answer, or speaks another version's words.
    void unanswered();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Keycutter
