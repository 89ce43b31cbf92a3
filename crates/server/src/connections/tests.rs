use core::net::IpAddr;
use std::sync::Arc;

use engine::Counters;

use super::{ConnectionLimits, ConnectionSlot, Connections};

fn connections(all_max: usize, per_address_max: usize) -> (Arc<Connections>, Arc<Counters>) {
    let counters = Arc::<Counters>::default();
    let limits = ConnectionLimits { all_max, per_address_max };
    (Connections::new(limits, Arc::clone(&counters)), counters)
}

fn ip(text: &str) -> IpAddr {
    text.parse().unwrap()
}

/// Whether the connection has been told to close.
async fn is_closing(place: &ConnectionSlot) -> bool {
    let given_way = tokio::time::timeout(core::time::Duration::ZERO, place.open.given_way());
    given_way.await.is_ok()
}

#[tokio::test]
async fn the_oldest_idle_connection_of_an_address_gives_way() {
    let (connections, counters) = connections(100, 3);
    let (here, there) = (ip("192.0.2.1"), ip("192.0.2.2"));
    let other = connections.admit(there).await.unwrap();
    let first = connections.admit(here).await.unwrap();
    let second = connections.admit(here).await.unwrap();
    let third = connections.admit(here).await.unwrap();
    // The first had a request since: it is idle for a shorter time than the second.
    drop(first.open.begin().unwrap());
    let fourth = connections.admit(here).await.unwrap();
    assert!(is_closing(&second).await);
    for place in [&other, &first, &third, &fourth] {
        assert!(!is_closing(place).await);
    }
    assert!(second.open.begin().is_none(), "it takes no request any more");
    assert_eq!(counters.connections_evicted.read(), 1);
}

#[tokio::test]
async fn a_connection_with_a_request_does_not_give_way() {
    let (connections, counters) = connections(100, 2);
    let here = ip("192.0.2.1");
    let first = connections.admit(here).await.unwrap();
    let second = connections.admit(here).await.unwrap();
    let busy = (first.open.begin().unwrap(), second.open.begin().unwrap());
    assert!(connections.admit(here).await.is_none(), "none of its address gives way");
    assert_eq!(counters.connections_refused.read(), 1);
    let _other = connections.admit(ip("192.0.2.2")).await.unwrap();
    drop(busy.1);
    let _third = connections.admit(here).await.unwrap();
    assert!(is_closing(&second).await && !is_closing(&first).await);
}

#[tokio::test]
async fn when_all_places_are_taken_the_oldest_idle_connection_of_all_gives_way() {
    let (connections, _) = connections(2, 2);
    let first = connections.admit(ip("192.0.2.1")).await.unwrap();
    let second = connections.admit(ip("192.0.2.2")).await.unwrap();
    let waiting = connections.admit(ip("192.0.2.3"));
    tokio::pin!(waiting);
    assert!(futures_util::poll!(waiting.as_mut()).is_pending());
    assert!(is_closing(&first).await && !is_closing(&second).await);
    assert_eq!(connections.count(), 2);
    drop(first);
    let _third = waiting.await.unwrap();
    assert_eq!(connections.count(), 2);
}

#[tokio::test]
async fn no_more_give_way_than_it_takes() {
    let (connections, counters) = connections(2, 1);
    let first = connections.admit(ip("192.0.2.1")).await.unwrap();
    let second = connections.admit(ip("192.0.2.1")).await.unwrap();
    // The first has not ended yet, and has its place still.
    let waiting = connections.admit(ip("192.0.2.2"));
    tokio::pin!(waiting);
    assert!(futures_util::poll!(waiting.as_mut()).is_pending());
    assert!(is_closing(&first).await && !is_closing(&second).await);
    drop(first);
    let _third = waiting.await.unwrap();
    assert_eq!(counters.connections_evicted.read(), 1);
}

#[tokio::test]
async fn networks_of_ipv6_and_mapped_addresses_are_one_address_each() {
    let (connections, _) = connections(100, 1);
    for (one, other, is_same) in [
        ("2001:db8:0:1::1", "2001:db8:0:1:ffff::2", true),
        ("2001:db8:0:2::1", "2001:db8:0:3::1", false),
        ("192.0.2.1", "::ffff:192.0.2.1", true),
    ] {
        let first = connections.admit(ip(one)).await.unwrap();
        let _second = connections.admit(ip(other)).await.unwrap();
        assert_eq!(is_closing(&first).await, is_same, "{one} {other}");
    }
}

#[tokio::test]
async fn places_are_free_again_when_their_connections_end() {
    let (connections, counters) = connections(4, 2);
    for _ in 0..20 {
        let _first = connections.admit(ip("192.0.2.1")).await.unwrap();
        let _second = connections.admit(ip("192.0.2.1")).await.unwrap();
    }
    assert_eq!(counters.connections_evicted.read(), 0);
    assert_eq!(connections.count(), 0);
    assert!(connections.lock().by_address.is_empty());
}

#[tokio::test]
async fn a_request_that_waits_for_a_client_unknown_gives_way() {
    let (connections, counters) = connections(2, 2);
    let here = ip("192.0.2.1");
    let first = connections.admit(here).await.unwrap();
    let second = connections.admit(here).await.unwrap();
    let busy = (first.open.begin().unwrap(), second.open.begin().unwrap());
    assert!(connections.admit(here).await.is_none(), "both are busy");
    first.open.pause(&mut None);
    assert!(first.open.resume(), "a byte came: it is busy again");
    assert!(connections.admit(here).await.is_none());
    let mut since = (None, None);
    first.open.pause(&mut since.0);
    second.open.pause(&mut since.1);
    // Another byte of the first does not make it any younger.
    assert!(first.open.resume());
    first.open.pause(&mut since.0);
    let admitted = tokio::spawn({
        let connections = Arc::clone(&connections);
        async move { connections.admit(here).await.is_some() }
    });
    first.open.given_way().await;
    assert!(!first.open.resume(), "its body is not read any more");
    assert!(!is_closing(&second).await);
    drop((busy, first));
    assert!(admitted.await.unwrap());
    assert_eq!(counters.connections_evicted.read(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_connection_that_waits_takes_the_place_of_one_that_turns_idle() {
    let (connections, _) = connections(1, 2);
    let first = connections.admit(ip("192.0.2.1")).await.unwrap();
    let busy = first.open.begin().unwrap();
    let admitted = tokio::spawn({
        let connections = Arc::clone(&connections);
        async move { connections.admit(ip("192.0.2.2")).await.is_some() }
    });
    tokio::time::sleep(core::time::Duration::from_secs(1)).await;
    assert!(!admitted.is_finished());
    drop(busy);
    first.open.given_way().await;
    drop(first);
    assert!(admitted.await.unwrap());
}
