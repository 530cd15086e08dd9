// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <memory>
#include <type_traits>
#include <utility>

#include <QCoreApplication>
#include <QMetaObject>

namespace ccj {

/// The caller's half of an asynchronous operation. Dropping, re-assigning or cancelling it means "I no
/// longer care": the work is aborted where that is possible and the callback never runs. The callback
/// runs once or never, always later from the event loop, on the GUI thread; it may destroy the owner of
/// this handle or start the next operation into the same handle.
class [[nodiscard]] Pending
{
public:
    Pending() = default;
    Pending(Pending &&) noexcept = default;
    Pending &operator=(Pending &&other) noexcept
    {
        if (this != &other) {
            cancel();
            m_state = std::move(other.m_state);
        }
        return *this;
    }
    ~Pending() { cancel(); }

    /// True until the callback has run or the operation was cancelled.
    bool isActive() const { return m_state && m_state->live; }
    void cancel()
    {
        const auto state = std::exchange(m_state, nullptr);
        if (!state || !state->live)
            return;
        state->live = false;
        if (auto abort = std::exchange(state->onCancel, {}))
            abort();
        if (state->dropCallback)
            state->dropCallback();
    }

private:
    template<class T>
    friend class Completion;
    struct State
    {
        bool live = true;
        std::move_only_function<void()> onCancel;
        std::move_only_function<void()> dropCallback;
    };
    explicit Pending(std::shared_ptr<State> state) : m_state(std::move(state)) { }
    std::shared_ptr<State> m_state;
};

/// The worker's half: holds the callback and delivers the result if somebody still waits for it.
template<class T>
class Completion
{
public:
    using Callback = std::move_only_function<void(T)>;

    Completion() = default;
    explicit Completion(Callback callback)
        : m_state(std::make_shared<Pending::State>()), m_callback(std::make_shared<Callback>(std::move(callback)))
    {
        m_state->dropCallback = [weak = std::weak_ptr(m_callback)] {
            if (const auto held = weak.lock())
                *held = {};
        };
    }

    /// The handle to give to the caller; call once.
    Pending pending() { return Pending(m_state); }
    /// True while somebody waits.
    bool isWanted() const { return m_state && m_state->live; }
    /// Runs when the caller gives up. Must not deliver.
    void onCancel(std::move_only_function<void()> abort)
    {
        if (m_state)
            m_state->onCancel = std::move(abort);
    }
    /// Delivers now. Only from the event loop, never inside the call that started the operation.
    void deliver(T result)
    {
        if (!isWanted())
            return;
        m_state->live = false;
        m_state->onCancel = {};
        // On the stack first: the callback may destroy everything that holds this object.
        const auto callback = std::exchange(m_callback, nullptr);
        auto function = std::exchange(*callback, {});
        if (function)
            function(std::move(result));
    }
    /// Delivers from the event loop; for results that are known at once.
    void deliverLater(T result)
    {
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [self = *this, value = std::make_shared<T>(std::move(result))]() mutable {
                self.deliver(std::move(*value));
            },
            Qt::QueuedConnection);
    }

private:
    std::shared_ptr<Pending::State> m_state;
    std::shared_ptr<Callback> m_callback;
};

} // namespace ccj
