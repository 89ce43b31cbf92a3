use std::sync::Arc;

use tokio::time::{Duration, timeout};

use super::Arrivals;

const SOON: Duration = Duration::from_secs(10);

#[tokio::test]
async fn a_ring_wakes_who_waits_when_the_call_is_over() {
    let arrivals = Arc::new(Arrivals::default());
    let waiting = arrivals.wait("home").unwrap();
    let bell = waiting.bell();
    let notified = bell.notified();
    let ring = arrivals.ring();
    ring.message("home", (1, 1));
    ring.message("elsewhere", (1, 1));
    drop(ring);
    timeout(SOON, notified).await.unwrap();
}

#[tokio::test]
async fn who_leaves_hands_its_ring_on() {
    let arrivals = Arc::new(Arrivals::default());
    let (first, second) = (arrivals.wait("home").unwrap(), arrivals.wait("home").unwrap());
    arrivals.ring_now("home", 1);
    drop(first);
    let bell = second.bell();
    timeout(SOON, bell.notified()).await.unwrap();
}

#[tokio::test]
async fn nothing_is_left_of_those_that_went() {
    let arrivals = Arc::new(Arrivals::default());
    drop(arrivals.wait("home").unwrap());
    assert!(arrivals.lock().is_empty());
    arrivals.ring_now("home", 1);
}
