import path from 'node:path';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import MinimizerPlugin from 'minimizer-webpack-plugin';

const root = import.meta.dirname;

const SDK = 'https://static.zdassets.com/zendesk_app_framework_sdk/2.0/zaf_sdk.min.js';

/** One HTML entry per location, each with a static skeleton that paints before any script runs. */
const page = (name) =>
  new HtmlPlugin({
    template: `src/app/${name}.html`,
    filename: `${name}.html`,
    chunks: [name],
    scriptLoading: 'defer',
    minify: false,
    templateParameters: { sdk: SDK },
  });

const rules = [
  {
    test: /libphonenumber-js[\\/]metadata\.min\.json\.js$/,
    loader: path.join(root, 'scripts/withoutPhoneFormats.js'),
  },
  {
    test: /translations[\\/][a-z]+\.json$/,
    loader: path.join(root, 'scripts/wordsInTwo.js'),
  },
  {
    test: /\.tsx?$/,
    exclude: /node_modules/,
    use: {
      loader: 'swc-loader',
      options: {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
      },
    },
  },
];

const minimizer = [
  new MinimizerPlugin({
    minify: MinimizerPlugin.swcMinify,
    minimizerOptions: {
      compress: {
        passes: 3,
        ecma: 2020,
        keep_fargs: false,
        // A library's chatter: reviewers refuse a package that writes to the console.
        pure_funcs: ['console.log', 'console.info', 'console.debug'],
      },
      mangle: true,
      ecma: 2020,
      module: true,
    },
    extractComments: false,
  }),
];
const resolve = {
  extensions: ['.tsx', '.ts', '.js'],
};

/** @returns {import('webpack').Configuration[]} the app (dist/) and the sandbox's host page (build/host/) */
export default (_env, { mode = 'production' }) => [
  {
    name: 'app',
    mode,
    context: root,
    devtool: false,
    entry: {
      sidebar: './src/app/sidebar.tsx',
      navbar: './src/app/navbar.tsx',
      background: './src/app/background.ts',
    },
    output: {
      path: path.join(root, 'dist/assets'),
      filename: '[name].js',
      chunkFilename: '[name].[contenthash:8].js',
      publicPath: 'auto',
      clean: true,
    },
    module: { rules },
    resolve,
    // Short names across chunks: what the first view costs is counted in hundreds of bytes.
    optimization: {
      minimizer,
      mangleExports: 'size',
      splitChunks: {
        cacheGroups: {
          default: false,
          // What every language needs would stand in the chunk of each, and beside them once more.
          everyLanguage: {
            test: /src[\\/]facts[\\/](language|read[\\/]postcodes)\.ts$/,
            name: 'everyLanguage',
            chunks: 'async',
            enforce: true,
          },
        },
      },
    },
    performance: { hints: false },
    plugins: [
      page('sidebar'),
      page('navbar'),
      page('background'),
      new CopyPlugin({
        patterns: [
          { from: 'assets', to: '.' },
          {
            from: 'manifest.json',
            to: '../manifest.json',
          },
          { from: 'requirements.json', to: '../requirements.json' },
          { from: 'translations', to: '../translations' },
        ],
      }),
    ],
  },
  {
    name: 'host',
    mode,
    context: root,
    devtool: false,
    entry: {
      host: './sandbox/host/page/index.tsx',
      // The npm copy of the SDK ships sources only; the server hands it out where the CDN is out of reach.
      zaf_sdk: { import: 'zendesk_app_framework_sdk', library: { name: 'ZAFClient', type: 'window' } },
    },
    output: { path: path.join(root, 'build/host'), filename: '[name].js', publicPath: '/', clean: true },
    module: { rules: [...rules, { test: /\.css$/, type: 'asset/source' }] },
    resolve,
    optimization: { minimizer },
    performance: { hints: false },
    plugins: [
      new HtmlPlugin({
        template: 'sandbox/host/page/index.html',
        chunks: ['host'],
        scriptLoading: 'defer',
        minify: false,
      }),
    ],
  },
];
