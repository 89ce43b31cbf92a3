//! DescribeClusters: <https://docs.aws.amazon.com/cloudhsm/latest/APIReference/API_DescribeClusters.html>

use api_cloudhsmv2::{DescribeClusters, DescribeClustersRequest, DescribeClustersResponse};
use engine::{Allowed, Ctx, Failure, Handler, PageRequest, PageRules, Paging, Touch, View};
use wire::Operation;

use crate::CloudHsm;
use crate::errors::invalid_token;
use crate::filters::Filters;
use crate::limits::CLUSTERS_PER_PAGE;
use crate::shown;
use crate::tables::CLUSTERS;

impl Handler<DescribeClusters> for CloudHsm {
    type Touches = Touch<()>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        _: &DescribeClustersRequest,
    ) -> Result<Touch<()>, Failure> {
        Ok(Touch::account_wide("cloudhsm:DescribeClusters", cx.account()))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &DescribeClustersRequest,
        _: Allowed<()>,
    ) -> Result<DescribeClustersResponse, Failure> {
        let names = ["clusterIds", "states", "vpcIds"];
        let filters = Filters::read(input.filters.as_ref(), &names)?;
        let rules = PageRules {
            items_default: CLUSTERS_PER_PAGE,
            items_max: CLUSTERS_PER_PAGE,
            tokens_expire: true,
            invalid_token,
        };
        let question = filters.question();
        let request = PageRequest {
            operation: DescribeClusters::META,
            question: &[&question],
            items: input.max_results,
            token: input.next_token.as_deref(),
        };
        let paging = Paging::new(cx, &rules, request)?;
        let place = [cx.account().to_string(), cx.region().to_string()];
        let place = place.each_ref().map(String::as_str);
        let page = paging.rows(cx, &CLUSTERS, &place, |_, cluster| filters.pass_cluster(cluster));
        let page = page.await?.map(|(_, cluster)| shown::cluster(&cluster));
        Ok(DescribeClustersResponse { clusters: Some(page.items), next_token: page.next })
    }
}
