use core::time::Duration;

use tokio::sync::oneshot;
use tokio::time::timeout;

use super::{DetachOnDrop, HandlerPanicked};

const SOON: Duration = Duration::from_secs(20);

#[tokio::test]
async fn an_answer_is_passed_on() {
    let carried = DetachOnDrop::new(Box::pin(async {
        tokio::task::yield_now().await;
        7
    }));
    assert_eq!(carried.await, Ok(7));
}

#[tokio::test]
async fn a_handler_goes_on_when_its_connection_is_gone() {
    let (go_on, waits) = oneshot::channel::<()>();
    let (done, is_done) = oneshot::channel::<()>();
    let carried = DetachOnDrop::new(Box::pin(async move {
        waits.await.unwrap();
        done.send(()).unwrap();
    }));
    // The connection's task ends while the handler waits.
    assert!(timeout(Duration::from_millis(10), carried).await.is_err());
    go_on.send(()).unwrap();
    timeout(SOON, is_done).await.unwrap().unwrap();
}

#[tokio::test]
async fn a_panic_ends_the_handler_and_not_the_connection() {
    let carried = DetachOnDrop::new(Box::pin(async {
        tokio::task::yield_now().await;
        assert_eq!(1, 2, "a fault in a handler");
    }));
    assert_eq!(carried.await, Err(HandlerPanicked));
}
