// Made by "npm run gen" from data/lint/technology-dates.yaml. Do not edit.
// oxfmt-ignore
export const technologyDates = {
  "asOf": "2026-11",
  "technologies": [
    {
      "skill": "langchain",
      "name": "LangChain",
      "first": "2022-10",
      "source": "first release on PyPI, https://pypi.org/project/langchain/#history"
    },
    {
      "skill": "langgraph",
      "name": "LangGraph",
      "first": "2024-01",
      "source": "announcement, https://blog.langchain.dev/langgraph/"
    },
    {
      "skill": "llamaindex",
      "name": "LlamaIndex",
      "first": "2022-11",
      "source": "first release as GPT Index, https://github.com/run-llama/llama_index"
    },
    {
      "skill": "chatgpt",
      "name": "ChatGPT",
      "first": "2022-11",
      "source": "announcement, https://openai.com/index/chatgpt/"
    },
    {
      "skill": "gpt-4",
      "name": "GPT-4",
      "first": "2023-03",
      "source": "announcement, https://openai.com/index/gpt-4-research/"
    },
    {
      "skill": "gpt-3",
      "name": "GPT-3",
      "first": "2020-05",
      "source": "paper, https://arxiv.org/abs/2005.14165"
    },
    {
      "skill": "gpt",
      "name": "GPT",
      "first": "2018-06",
      "source": "paper of the first GPT, https://openai.com/index/language-unsupervised/"
    },
    {
      "skill": "large-language-model",
      "name": "large language models",
      "first": "2018-06",
      "source": "paper of the first GPT, https://openai.com/index/language-unsupervised/"
    },
    {
      "skill": "prompt-engineering",
      "name": "prompt engineering",
      "first": "2019-02",
      "source": "GPT-2, the first model steered by prompts, https://openai.com/index/better-language-models/"
    },
    {
      "skill": "retrieval-augmented-generation",
      "name": "retrieval-augmented generation",
      "first": "2020-05",
      "source": "paper, https://arxiv.org/abs/2005.11401"
    },
    {
      "skill": "generative-ai",
      "name": "generative AI",
      "first": "2014-06",
      "source": "paper on generative adversarial networks, https://arxiv.org/abs/1406.2661"
    },
    {
      "skill": "claude",
      "name": "Claude",
      "first": "2023-03",
      "source": "announcement, https://www.anthropic.com/news/introducing-claude"
    },
    {
      "skill": "gemini",
      "name": "Gemini",
      "first": "2023-12",
      "source": "announcement, https://blog.google/technology/ai/google-gemini-ai/"
    },
    {
      "skill": "llama",
      "name": "Llama",
      "first": "2023-02",
      "source": "paper, https://arxiv.org/abs/2302.13971"
    },
    {
      "skill": "mistral",
      "name": "Mistral models",
      "first": "2023-09",
      "source": "announcement of Mistral 7B, https://mistral.ai/news/announcing-mistral-7b"
    },
    {
      "skill": "stable-diffusion",
      "name": "Stable Diffusion",
      "first": "2022-08",
      "source": "announcement, https://stability.ai/news/stable-diffusion-public-release"
    },
    {
      "skill": "model-context-protocol",
      "name": "Model Context Protocol",
      "first": "2024-11",
      "source": "announcement, https://www.anthropic.com/news/model-context-protocol"
    },
    {
      "skill": "crewai",
      "name": "CrewAI",
      "first": "2023-11",
      "source": "first release on PyPI, https://pypi.org/project/crewai/#history"
    },
    {
      "skill": "autogen",
      "name": "AutoGen",
      "first": "2023-08",
      "source": "paper, https://arxiv.org/abs/2308.08155"
    },
    {
      "skill": "semantic-kernel",
      "name": "Semantic Kernel",
      "first": "2023-03",
      "source": "first release, https://github.com/microsoft/semantic-kernel"
    },
    {
      "skill": "amazon-bedrock",
      "name": "Amazon Bedrock",
      "first": "2023-04",
      "source": "announcement, https://aws.amazon.com/bedrock/"
    },
    {
      "skill": "azure-openai",
      "name": "Azure OpenAI Service",
      "first": "2021-11",
      "source": "announcement, https://azure.microsoft.com/en-us/products/ai-services/openai-service"
    },
    {
      "skill": "openai-api",
      "name": "OpenAI API",
      "first": "2020-06",
      "source": "announcement, https://openai.com/index/openai-api/"
    },
    {
      "skill": "github-copilot",
      "name": "GitHub Copilot",
      "first": "2021-06",
      "source": "announcement, https://github.blog/2021-06-29-introducing-github-copilot-ai-pair-programmer/"
    },
    {
      "skill": "vllm",
      "name": "vLLM",
      "first": "2023-06",
      "source": "announcement, https://blog.vllm.ai/2023/06/20/vllm.html"
    },
    {
      "skill": "pinecone",
      "name": "Pinecone",
      "first": "2021-01",
      "source": "launch of the service, https://www.pinecone.io/"
    },
    {
      "skill": "chroma",
      "name": "Chroma",
      "first": "2022-10",
      "source": "first commit, https://github.com/chroma-core/chroma"
    },
    {
      "skill": "qdrant",
      "name": "Qdrant",
      "first": "2020-05",
      "source": "first commit, https://github.com/qdrant/qdrant"
    },
    {
      "skill": "milvus",
      "name": "Milvus",
      "first": "2019-10",
      "source": "first open release, https://github.com/milvus-io/milvus"
    },
    {
      "skill": "pgvector",
      "name": "pgvector",
      "first": "2021-04",
      "source": "first release, https://github.com/pgvector/pgvector"
    },
    {
      "skill": "faiss",
      "name": "FAISS",
      "first": "2017-02",
      "source": "first release, https://arxiv.org/abs/1702.08734"
    },
    {
      "skill": "transformer",
      "name": "transformer models",
      "first": "2017-06",
      "source": "paper, https://arxiv.org/abs/1706.03762"
    },
    {
      "skill": "bert",
      "name": "BERT",
      "first": "2018-10",
      "source": "paper, https://arxiv.org/abs/1810.04805"
    },
    {
      "skill": "hugging-face",
      "name": "Hugging Face libraries",
      "first": "2018-11",
      "source": "first release of pytorch-pretrained-bert, https://github.com/huggingface/transformers"
    },
    {
      "skill": "pytorch",
      "name": "PyTorch",
      "first": "2016-09",
      "source": "first alpha release, https://github.com/pytorch/pytorch/releases"
    },
    {
      "skill": "pytorch-lightning",
      "name": "PyTorch Lightning",
      "first": "2019-03",
      "source": "first release, https://github.com/Lightning-AI/pytorch-lightning"
    },
    {
      "skill": "tensorflow",
      "name": "TensorFlow",
      "first": "2015-11",
      "source": "announcement, https://www.tensorflow.org/"
    },
    {
      "skill": "keras",
      "name": "Keras",
      "first": "2015-03",
      "source": "first release, https://keras.io/"
    },
    {
      "skill": "jax",
      "name": "JAX",
      "first": "2018-11",
      "source": "first commit, https://github.com/jax-ml/jax"
    },
    {
      "skill": "deepspeed",
      "name": "DeepSpeed",
      "first": "2020-02",
      "source": "announcement, https://www.microsoft.com/en-us/research/project/deepspeed/"
    },
    {
      "skill": "xgboost",
      "name": "XGBoost",
      "first": "2014-03",
      "source": "first release, https://github.com/dmlc/xgboost"
    },
    {
      "skill": "lightgbm",
      "name": "LightGBM",
      "first": "2016-10",
      "source": "first release, https://github.com/microsoft/LightGBM"
    },
    {
      "skill": "mlflow",
      "name": "MLflow",
      "first": "2018-06",
      "source": "announcement, https://www.databricks.com/blog/2018/06/05/introducing-mlflow-an-open-source-machine-learning-platform.html"
    },
    {
      "skill": "kubeflow",
      "name": "Kubeflow",
      "first": "2017-12",
      "source": "announcement, https://kubernetes.io/blog/2017/12/introducing-kubeflow-composable/"
    },
    {
      "skill": "amazon-sagemaker",
      "name": "Amazon SageMaker",
      "first": "2017-11",
      "source": "announcement, https://aws.amazon.com/sagemaker/"
    },
    {
      "skill": "vertex-ai",
      "name": "Vertex AI",
      "first": "2021-05",
      "source": "announcement, https://cloud.google.com/blog/products/ai-machine-learning/google-cloud-launches-vertex-ai-unified-platform-for-mlops"
    },
    {
      "skill": "azure-machine-learning",
      "name": "Azure Machine Learning",
      "first": "2014-06",
      "source": "announcement, https://azure.microsoft.com/en-us/products/machine-learning"
    },
    {
      "skill": "docker",
      "name": "Docker",
      "first": "2013-03",
      "source": "first release, https://www.docker.com/"
    },
    {
      "skill": "kubernetes",
      "name": "Kubernetes",
      "first": "2014-06",
      "source": "first commit, https://github.com/kubernetes/kubernetes"
    },
    {
      "skill": "terraform",
      "name": "Terraform",
      "first": "2014-07",
      "source": "first release, https://github.com/hashicorp/terraform"
    },
    {
      "skill": "helm",
      "name": "Helm",
      "first": "2015-10",
      "source": "first commit, https://github.com/helm/helm"
    },
    {
      "skill": "github-actions",
      "name": "GitHub Actions",
      "first": "2018-10",
      "source": "announcement, https://github.blog/2018-10-17-action-demos/"
    },
    {
      "skill": "apache-airflow",
      "name": "Apache Airflow",
      "first": "2015-06",
      "source": "open-sourced, https://airflow.apache.org/docs/apache-airflow/stable/project.html"
    },
    {
      "skill": "dagster",
      "name": "Dagster",
      "first": "2019-07",
      "source": "announcement, https://github.com/dagster-io/dagster"
    },
    {
      "skill": "prefect",
      "name": "Prefect",
      "first": "2018-06",
      "source": "first commit, https://github.com/PrefectHQ/prefect"
    },
    {
      "skill": "dbt",
      "name": "dbt",
      "first": "2016-03",
      "source": "first commit, https://github.com/dbt-labs/dbt-core"
    },
    {
      "skill": "snowflake",
      "name": "Snowflake",
      "first": "2014-10",
      "source": "launch, https://www.snowflake.com/"
    },
    {
      "skill": "databricks",
      "name": "Databricks",
      "first": "2014-06",
      "source": "announcement of Databricks Cloud, https://www.databricks.com/"
    },
    {
      "skill": "delta-lake",
      "name": "Delta Lake",
      "first": "2019-04",
      "source": "open-sourced, https://delta.io/"
    },
    {
      "skill": "apache-iceberg",
      "name": "Apache Iceberg",
      "first": "2017-12",
      "source": "first commit, https://github.com/apache/iceberg"
    },
    {
      "skill": "microsoft-fabric",
      "name": "Microsoft Fabric",
      "first": "2023-05",
      "source": "announcement, https://www.microsoft.com/en-us/microsoft-fabric"
    },
    {
      "skill": "azure-synapse-analytics",
      "name": "Azure Synapse Analytics",
      "first": "2019-11",
      "source": "announcement, https://azure.microsoft.com/en-us/products/synapse-analytics"
    },
    {
      "skill": "azure-data-factory",
      "name": "Azure Data Factory",
      "first": "2014-10",
      "source": "preview, https://azure.microsoft.com/en-us/products/data-factory"
    },
    {
      "skill": "amazon-redshift",
      "name": "Amazon Redshift",
      "first": "2012-11",
      "source": "preview, https://aws.amazon.com/redshift/"
    },
    {
      "skill": "google-bigquery",
      "name": "BigQuery",
      "first": "2010-05",
      "source": "announcement, https://cloud.google.com/bigquery"
    },
    {
      "skill": "apache-spark",
      "name": "Apache Spark",
      "first": "2010-03",
      "source": "open-sourced, https://spark.apache.org/history.html"
    },
    {
      "skill": "pyspark",
      "name": "PySpark",
      "first": "2013-02",
      "source": "Spark 0.7.0, https://spark.apache.org/releases/spark-release-0-7-0.html"
    },
    {
      "skill": "apache-kafka",
      "name": "Apache Kafka",
      "first": "2011-01",
      "source": "open-sourced, https://kafka.apache.org/"
    },
    {
      "skill": "apache-flink",
      "name": "Apache Flink",
      "first": "2014-08",
      "source": "first release, https://flink.apache.org/"
    },
    {
      "skill": "polars",
      "name": "Polars",
      "first": "2020-06",
      "source": "first commit, https://github.com/pola-rs/polars"
    },
    {
      "skill": "duckdb",
      "name": "DuckDB",
      "first": "2018-07",
      "source": "first commit, https://github.com/duckdb/duckdb"
    },
    {
      "skill": "streamlit",
      "name": "Streamlit",
      "first": "2019-10",
      "source": "announcement, https://streamlit.io/"
    },
    {
      "skill": "fastapi",
      "name": "FastAPI",
      "first": "2018-12",
      "source": "first release, https://github.com/fastapi/fastapi"
    },
    {
      "skill": "power-bi",
      "name": "Power BI",
      "first": "2011-07",
      "source": "first preview as Project Crescent, https://learn.microsoft.com/en-us/power-bi/"
    },
    {
      "skill": "looker-studio",
      "name": "Looker Studio",
      "first": "2016-03",
      "source": "announced as Google Data Studio 360, https://cloud.google.com/looker-studio"
    },
    {
      "skill": "react",
      "name": "React",
      "first": "2013-05",
      "source": "open-sourced, https://react.dev/"
    },
    {
      "skill": "vue-js",
      "name": "Vue.js",
      "first": "2014-02",
      "source": "first release, https://vuejs.org/"
    },
    {
      "skill": "typescript",
      "name": "TypeScript",
      "first": "2012-10",
      "source": "announcement, https://www.typescriptlang.org/"
    },
    {
      "skill": "go",
      "name": "Go",
      "first": "2009-11",
      "source": "announcement, https://go.dev/"
    },
    {
      "skill": "rust",
      "name": "Rust",
      "first": "2012-01",
      "source": "release 0.1, https://www.rust-lang.org/"
    },
    {
      "skill": "swift",
      "name": "Swift",
      "first": "2014-06",
      "source": "announcement, https://www.swift.org/"
    },
    {
      "skill": "kotlin",
      "name": "Kotlin",
      "first": "2011-07",
      "source": "announcement, https://kotlinlang.org/"
    },
    {
      "skill": "flutter",
      "name": "Flutter",
      "first": "2017-05",
      "source": "first alpha release, https://flutter.dev/"
    },
    {
      "skill": "graphql",
      "name": "GraphQL",
      "first": "2015-07",
      "source": "open-sourced, https://graphql.org/"
    }
  ]
} as const;
